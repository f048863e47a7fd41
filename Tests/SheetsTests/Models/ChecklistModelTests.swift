import Testing

@testable import Sheets

@Suite("Model of the checklist")
struct ChecklistModelTests {
    private static let keys = "kasus:\n  sebab: [hilang, rusak]\n  pemohon: [dewasa, anak]\n"

    private static let body = """
        ## Syarat
        Bawalah aslinya.
        1. Formulir
           - Bentuk: satu lembar
        2. KTP
           - Untuk: dewasa
           - Diurus di: Dinas Dukcapil
        3. Surat kehilangan
           - Untuk: hilang
           - Catatan: dari kepolisian
        ### Bagi anak
        1. KTP orang tua
        ### Bagi pemohon yang berganti nama
        1. Penetapan pengadilan
        ## Waktu
        - Hilang: 5 hari kerja
          - Untuk: hilang
        - Rusak: 3 hari kerja
          - Untuk: rusak
        ## Biaya
        ### Beban
        - Hilang: Rp1.000.000
          - Untuk: hilang
        - Rusak: Rp500.000
          - Untuk: rusak
        ### Paspor
        - Biasa: Rp350.000
        """

    private func cases(_ body: String = body, keys: String = keys) throws -> [JsonTree] {
        try ModelSite(card: body, keys: keys).model(.checklist)["cases"].items
    }

    private func documents(_ page: JsonTree) -> [String] {
        page["groups"].items.flatMap { $0["items"].items.map(\.["text"].words) }
    }

    @Test("A page for each case, with the documents, time and fee of this case alone") func pages() throws {
        let pages = try cases()
        #expect(pages.map(\.["title"].text) == ["hilang, dewasa", "hilang, anak", "rusak, dewasa", "rusak, anak"])
        #expect(documents(pages[0]) == ["Formulir", "KTP", "Surat kehilangan", "Penetapan pengadilan"])
        #expect(documents(pages[3]) == ["Formulir", "KTP orang tua", "Penetapan pengadilan"])
        #expect(pages.map(\.["time"]["value"].text) == ["5 hari kerja", "5 hari kerja", "3 hari kerja", "3 hari kerja"])
        #expect(pages.map(\.["fee"]["value"].text) == ["Rp1.350.000", "Rp1.350.000", "Rp850.000", "Rp850.000"])
        #expect(pages.allSatisfy { $0["fee"]["note"].isNull && $0["time"]["note"].isNull })
        #expect(pages.allSatisfy { $0["notes"].words == "Bawalah aslinya." })
    }

    @Test("What the case settles is not asked any more; what only the text names still is") func conditions() throws {
        let page = try cases()[0]
        let items = page["groups"].items.flatMap(\.["items"].items)
        #expect(items.allSatisfy { $0["case"].isNull })
        #expect(items[1]["obtainedAt"].words == "Dinas Dukcapil" && items[1]["form"].isNull && items[1]["notes"].items.isEmpty)
        #expect(items[2]["notes"].items.map(\.words) == ["Catatan | dari kepolisian"])
        #expect(page["groups"].items.map(\.["title"].words) == ["", "Bagi pemohon yang berganti nama"])
    }

    @Test("A card without cases has one page, without a title") func noCases() throws {
        let pages = try cases("## Syarat\n1. KTP\n\n## Biaya\nGratis", keys: "")
        #expect(pages.count == 1 && pages[0]["title"].isNull)
        #expect(pages[0]["fee"]["value"].text == "Gratis")
        #expect(try cases("## Biaya\nGratis", keys: "").map { $0["groups"].items.count } == [0])
    }

    @Test("Cases on which nothing depends make no pages") func unused() throws {
        let pages = try cases("## Syarat\n1. KTP\n2. Surat\n   - Untuk: hilang")
        #expect(pages.map(\.["title"].text) == ["hilang", "rusak"])
    }

    @Test("A scenario gives its page a title, or has one of its own") func scenarios() throws {
        let scenarios = """
            skenario:
              - judul: Paspor anak hilang
                sebab: Hilang
                pemohon: anak
              - judul: Semua anak
                pemohon: anak

            """
        let pages = try cases(keys: Self.keys + scenarios)
        #expect(
            pages.map(\.["title"].text) == ["hilang, dewasa", "Paspor anak hilang", "rusak, dewasa", "rusak, anak", "Semua anak"])
        // Which of the others holds is left open, so it stands at the document.
        let items = pages[4]["groups"].items.flatMap(\.["items"].items)
        #expect(items.first { $0["text"].words == "Surat kehilangan" }?["case"].text == "hilang")
        #expect(!documents(pages[4]).contains("KTP"))
    }

    @Test("Many dimensions are not combined without end") func many() throws {
        let names = "abcdef".map(String.init)
        let keys = "kasus:\n" + names.map { "  \($0): [\($0)satu, \($0)dua, \($0)tiga]\n" }.joined()
        let body = "## Syarat\n" + names.enumerated().map { "\($0 + 1). Surat \($1)\n   - Untuk: \($1)satu\n" }.joined()
        let pages = try cases(body, keys: keys)
        #expect(pages.count == 9)
        #expect(pages[0]["groups"].items.flatMap(\.["items"].items).map(\.["case"].text) == [nil, nil, "csatu", "dsatu", "esatu", "fsatu"])
    }

    @Test("A range that is left is a choice") func choice() throws {
        let page = try cases("## Biaya\n- Biasa: Rp100.000\n- Cepat: Rp200.000\n\n## Syarat\n1. Surat\n   - Untuk: hilang")[0]
        #expect(page["fee"]["note"].text == "tergantung pilihan")
    }
}
