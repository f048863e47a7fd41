import Testing

@testable import Checking

@Suite("office.charter")
struct OfficeCharterTests {
    private static let charter = "maklumat: Kami sanggup melayani sesuai standar dan siap menerima sanksi bila ingkar.\n"
    private let office = Sound.office.with(charter, "")

    @Test("An office with services and without a charter is marked at its name")
    func found() {
        let checked = Checked(office: office)
        #expect(checked.findings == ["content/instansi/kantor-contoh.md: office.charter 2:7-20 ‹Kantor Contoh›"])
        #expect(
            checked.messages(of: OfficeCharter.self) == [
                "Kantor “Kantor Contoh” tidak memuat maklumat pelayanan → tulis kunci `maklumat`: sanggup melayani menurut standar, terus memperbaiki diri, dan siap menerima sanksi"
            ])
        #expect(
            checked.messages(of: OfficeCharter.self, in: .english) == [
                "The office “Kantor Contoh” has no service charter → write the key `maklumat`: able to serve by the standard, always improving, ready to accept sanctions"
            ])
    }

    @Test("The charter of the office above holds for its units")
    func parent() {
        let above = ["content/instansi/dinas-contoh.md": "---\nnama: Dinas Contoh\n\(Self.charter)---\n"]
        let unit = office.with("nama: Kantor Contoh\n", "nama: Kantor Contoh\ninduk: dinas-contoh\n")
        #expect(Checked(office: unit, others: above).findings == [])
        let silent = ["content/instansi/dinas-contoh.md": "---\nnama: Dinas Contoh\n---\n"]
        #expect(Checked(office: unit, others: silent).findings(of: OfficeCharter.self).count == 1)
    }

    @Test("Offices that name each other as the one above do no harm")
    func circle() {
        let above = ["content/instansi/dinas-contoh.md": "---\nnama: Dinas Contoh\ninduk: kantor-contoh\n---\n"]
        let unit = office.with("nama: Kantor Contoh\n", "nama: Kantor Contoh\ninduk: dinas-contoh\n")
        #expect(Checked(office: unit, others: above).findings(of: OfficeCharter.self).count == 1)
    }
}
