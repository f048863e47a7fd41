import Testing

@testable import Sheets

@Suite("Model of the charter")
struct CharterModelTests {
    private static let office = "---\nnama: Kantor Uji\nmaklumat: |\n  Kami sanggup melayani.\n  Kami siap menerima sanksi.\npenandatangan:\n  tempat: Kota\n---\n"

    @Test("The office's sentence, with its lines, on paper that lies on its side") func charter() throws {
        let site = try ModelSite(["content/instansi/kantor.md": Self.office], logos: [Array("logo/a.png".utf8)])
        let model = try #require(site.models["instansi/kantor.maklumat.pdf"])
        #expect(model["charter"]["text"].text == "Kami sanggup melayani.\nKami siap menerima sanksi.")
        #expect(model["charter"]["signature"]["place"].text == "Kota")
        #expect(model["charter"]["signature"]["date"].isNull)
        #expect(model["charter"]["logo"].text == "logo/a.png")
        #expect([model["paper"]["width"].number, model["paper"]["height"].number] == [420, 297])
        #expect(model["document"]["title"].text == "Maklumat pelayanan Kantor Uji")
        #expect(model["address"].text == "https://uji.example/instansi/kantor.html")
        #expect((model["qr"]["size"].number ?? 0) >= 21)
    }

    @Test("An office without one has no such sheet") func none() throws {
        #expect(try ModelSite([:]).models.isEmpty)
    }
}
