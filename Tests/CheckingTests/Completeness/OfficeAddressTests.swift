import Testing

@testable import Checking

@Suite("office.address")
struct OfficeAddressTests {
    private let office = Sound.office.with("alamat: Jalan Contoh Nomor 1, Kota Contoh 70000\n", "")

    @Test("An office with services and without an address is marked at its name")
    func found() {
        let checked = Checked(office: office)
        #expect(checked.findings == ["content/instansi/kantor-contoh.md: office.address 2:7-20 ‹Kantor Contoh›"])
        #expect(
            checked.messages(of: OfficeAddress.self) == [
                "Kantor “Kantor Contoh” tidak menyebut alamat → tulis kunci `alamat`: jalan, nomor, kota, kode pos"
            ])
        #expect(
            checked.messages(of: OfficeAddress.self, in: .english) == [
                "The office “Kantor Contoh” gives no address → write the key `alamat`: street, number, town, postal code"
            ])
    }

    @Test("A dash is no address")
    func dash() {
        let office = Sound.office.with("alamat: Jalan Contoh Nomor 1, Kota Contoh 70000\n", "alamat: \"-\"\n")
        #expect(Checked(office: office).findings(of: OfficeAddress.self).count == 1)
    }

    @Test("An office that only stands above others, or has no service yet, need not be found")
    func parent() {
        let others = ["content/instansi/kementerian-contoh.md": "---\nnama: Kementerian Contoh\n---\n"]
        let office = Sound.office.with("nama: Kantor Contoh\n", "nama: Kantor Contoh\ninduk: kementerian-contoh\n")
        #expect(Checked(office: office, others: others).findings == [])
    }

    @Test("The site's settings switch it off or make it graver")
    func settings() {
        var checked = Checked(office: office)
        checked.settings = Sound.settings + "aturan:\n  office.address: mati\n"
        #expect(checked.findings == [])
        checked.settings = Sound.settings + "aturan:\n  office.address: galat\n"
        #expect(checked.all.map(\.problem.severity) == [.error])
    }
}
