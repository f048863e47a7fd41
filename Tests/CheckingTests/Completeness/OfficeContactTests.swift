import Testing

@testable import Checking

@Suite("office.contact")
struct OfficeContactTests {
    private let bare = Sound.office.with("telepon: (021) 555 0100\nemail: layanan@kantor.contoh.go.id\n", "")

    @Test("An office with services and no way to reach it is marked at its name")
    func found() {
        let checked = Checked(office: bare)
        #expect(checked.findings == ["content/instansi/kantor-contoh.md: office.contact 2:7-20 ‹Kantor Contoh›"])
        #expect(
            checked.messages(of: OfficeContact.self) == [
                "Kantor “Kantor Contoh” tidak dapat dihubungi: telepon, email, dan WhatsApp tidak ada → tulis paling sedikit satu dari kunci `telepon`, `email`, dan `whatsapp`"
            ])
        #expect(
            checked.messages(of: OfficeContact.self, in: .english) == [
                "The office “Kantor Contoh” cannot be reached: there is no telephone, e-mail or WhatsApp → write at least one of the keys `telepon`, `email` and `whatsapp`"
            ])
    }

    @Test("One of them is enough", arguments: ["telepon: (021) 555 0100", "email: [layanan@kantor.contoh.go.id]", "whatsapp: 0811 0000 000"])
    func nearMiss(key: String) {
        #expect(Checked(office: bare.with("nama: Kantor Contoh\n", "nama: Kantor Contoh\n\(key)\n")).findings == [])
    }

    @Test("An office that only stands above others need not be reachable")
    func parent() {
        #expect(Checked(others: ["content/instansi/kementerian-contoh.md": "---\nnama: Kementerian Contoh\n---\n"]).findings == [])
    }
}
