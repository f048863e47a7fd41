import Testing

@testable import Checking

@Suite("contact.postal-code")
struct PostalCodeTests {
    private func found(_ address: String) -> [String] {
        Checked(office: Sound.office("alamat: \(address)")).findings(of: PostalCode.self)
    }

    @Test("A postal code that stands twice, or has not five digits")
    func found() {
        let path = Checked.officePath
        #expect(found("Jalan Contoh 1, Kota Contoh 70000 70000") == ["\(path): contact.postal-code 3:43-48 ‹70000›"])
        #expect(found("Jalan Contoh 1, Kode Pos 70000, Kota Contoh 70000") == ["\(path): contact.postal-code 3:53-58 ‹70000›"])
        #expect(found("Jalan Contoh 1, Kota Contoh, kode pos 7000") == ["\(path): contact.postal-code 3:47-51 ‹7000›"])
        #expect(found("\"Jalan Contoh 1, Kodepos: 700001\"") == ["\(path): contact.postal-code 3:35-41 ‹700001›"])
        let card = Sound.card(contact: "Surat: Jalan Contoh 1, Kota Contoh 70000, 70000")
        #expect(Checked(card).findings(of: PostalCode.self) == ["contact.postal-code \(Sound.contactLine):45-50 ‹70000›"])
        let place = Sound.card + "\n## Lokasi\n- Jalan Contoh 1\n- Kota Contoh, Kode Pos 700\n"
        #expect(Checked(place).findings(of: PostalCode.self) == ["contact.postal-code \(Sound.line(of: "- Kota", in: place)):25-28 ‹700›"])
    }

    @Test(
        "Other numbers in an address are silent",
        arguments: [
            "Jalan Contoh 1, Kota Contoh 70000", "Jalan Contoh Nomor 70000, Kota Contoh 70000", "Jalan Contoh RT 005/RW 012, Kota Contoh 70000",
            "PO Box 12345, Kota Contoh 70000", "Jalan Contoh 1, Kode Pos 70000", "Jalan Contoh Km 12,5, Kota Contoh",
            "Gedung A, Jalan Contoh 1, 70000; Gedung B, Jalan Contoh 2, 70001", "Jalan 1945, Kota Contoh 7000", "Dekat Kantor Pos 2, Kota Contoh",
        ])
    func nearMiss(address: String) {
        #expect(found("\"\(address)\"") == [])
    }

    @Test("What it says")
    func words() {
        let checked = Checked(office: Sound.office("alamat: Jalan Contoh 1, Kota Contoh 70000 70000"))
        #expect(
            checked.messages(of: PostalCode.self) == ["Kode pos “70000” tertulis dua kali dalam satu alamat → hapus salah satunya"])
        #expect(
            checked.messages(of: PostalCode.self, in: .english)
                == ["The postal code “70000” stands twice in one address → remove one of them"])
        let short = Checked(office: Sound.office("alamat: Kota Contoh, kode pos 7000"))
        #expect(
            short.messages(of: PostalCode.self) == ["Kode pos “7000” terdiri atas 4 angka → tulis kelima angkanya, misalnya 78124"])
        #expect(
            short.messages(of: PostalCode.self, in: .english) == ["The postal code “7000” has 4 digits → write all five, e.g. 78124"])
    }
}
