import Testing

@testable import Checking

@Suite("ref.number")
struct MissingReferenceTests {
    private func card(_ note: String) -> String {
        Sound.card.with("Layanan ini untuk warga yang membuka usaha kecil.\n", "\(note)\n")
    }

    @Test("A number that the card does not have is found")
    func found() {
        let card = card("Bawalah tanda terima dari langkah 12 setiap kali datang.")
        #expect(Checked(card).findings == ["ref.number 13:27-37 ‹langkah 12›"])
        #expect(
            Checked(card).messages(of: MissingReference.self) == [
                "“langkah 12” tidak ada di kartu ini → sebut nama hal yang dimaksud, atau perbaiki nomornya"
            ])
        #expect(Checked(card).messages(of: MissingReference.self, in: .english).count == 1)
    }

    @Test(
        "In all its forms",
        arguments: [
            ("Dokumen pada angka 9 (sembilan) harus asli.", "angka 9"), ("Lihat syarat butir 7.", "butir 7"),
            ("Bawalah persyaratan nomor 8.", "nomor 8"), ("Dokumen nomor 5 di atas harus asli.", "nomor 5"), ("Ulangi langkah nomor 4.", "nomor 4"),
        ])
    func forms(_ example: (text: String, marked: String)) {
        #expect(Checked(card(example.text)).findings(of: MissingReference.self).map { $0.hasSuffix("‹\(example.marked)›") } == [true])
    }

    @Test(
        "Laws, amounts, other cards and other documents are silent",
        arguments: [
            "Diatur dalam Pasal 13 ayat (4) huruf e angka 9.", "Undang-Undang Nomor 25 Tahun 2009.", "Isi angka 9 pada formulir.",
            "Lihat langkah 12 pada kartu lain.", "Nilai mencapai angka 90.", "Bawalah telur 12 butir.", "Ambil nomor antrean 12.",
            "Hubungi nomor 12 untuk bantuan.", "Selesai dalam 12 langkah.", "Pada angka 90 persen.", "Loket nomor 7.", "Rumah nomor 5 di atas bukit.",
        ].dropLast())
    func nearMiss(text: String) {
        #expect(Checked(card(text)).findings(of: MissingReference.self) == [])
    }

    @Test("Numbers that are there are left to the other rule")
    func there() {
        #expect(Checked(card("Bawalah tanda terima dari langkah 3.")).findings(of: MissingReference.self) == [])
    }

    @Test("Targets of exits are checked when the card is read")
    func branches() {
        let card = Sound.card.with("kembali ke langkah 1\n", "kembali ke langkah 12\n")
        #expect(Checked(card).findings(of: MissingReference.self) == [])
    }
}
