import Testing

@testable import Sheets

@Suite("Texts and blocks of models")
struct RichTextTests {
    /// The blocks of the introduction's stand-in: a section that is no list.
    private func blocks(_ body: String, settings: String? = nil) throws -> JsonTree {
        let files = settings.map { ["baku.yml": $0] } ?? [:]
        let site = try ModelSite(card: "## Pengawasan Internal\n\(body)", files: files)
        return try site.model(.standard)["parts"][1]["rows"][3]["blocks"]
    }

    private func runs(_ text: String) throws -> JsonTree { try blocks(text)[0]["c"] }

    @Test("Marks become fields of runs; text side by side with the same marks is one run")
    func marks() throws {
        let expected = """
            [{"t":"Satu & dua "},{"t":"tebal ","b":true},{"t":"dan miring","b":true,"i":true},{"t":" "},\
            {"t":"kode","c":true},{"t":"."}]
            """
        #expect(try runs("Satu &amp; dua **tebal *dan miring*** `kode`.") == JsonTree(Array(expected.utf8)))
    }

    @Test("A line break of the author stays one, the end of a line is a space")
    func breaks() throws {
        let runs = try runs("satu\\\ndua\ntiga")
        #expect(runs == (try JsonTree(Array(#"[{"t":"satu"},{"br":true},{"t":"dua tiga"}]"#.utf8))))
    }

    @Test(
        "A link on paper leads to a whole address, or nowhere",
        arguments: [
            ("[x](https://lain.example/a)", "https://lain.example/a"),
            ("[x](mailto:a@b.example)", "mailto:a@b.example"),
            ("[x](../instansi/kantor.md)", "https://uji.example/instansi/kantor.html"),
            ("[x](../instansi/kantor.md#jam)", "https://uji.example/instansi/kantor.html#jam"),
            ("[x](#biaya)", nil),
        ])
    func links(_ text: String, _ address: String?) throws {
        let run = try runs("\(text)\n\n## Biaya\nGratis")[0]
        #expect(run["t"].text == "x")
        #expect(run["u"].text == address)
    }

    @Test("Without an address of the site its own pages are no links") func noAddress() throws {
        let run = try blocks("[x](../instansi/kantor.md)", settings: "nama: Uji\ntema: standar\n")[0]["c"][0]
        #expect(run["t"].text == "x")
        #expect(run["u"].isNull)
    }

    @Test("Comments are not printed, nor what they leave empty") func comments() throws {
        #expect(try blocks("<!-- rahasia -->\n\nIsi <!-- rahasia -->saja.").words == "Isi saja.")
    }

    @Test("Lists, tables and quotes are blocks") func structures() throws {
        let blocks = try blocks("3. tiga\n4. empat\n   - dalam\n\n| A | B |\n|---|---|\n| 1 |  |\n\n> kutipan")
        #expect(blocks.items.map { $0["k"].text } == ["ol", "table", "p"])
        #expect(blocks[0]["start"].number == 3)
        #expect(blocks[0].words == "tiga | empat | dalam")
        #expect(blocks[1]["head"].words == "A | B")
        #expect(blocks[1]["rows"][0][1].isNull)
        #expect(blocks[2].words == "kutipan")
    }

    @Test("A table keeps the alignment of its columns") func alignment() throws {
        let table = try blocks("| A | B | C | D |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |")[0]
        #expect(table["align"].items.map(\.text) == [nil, "left", "center", "right"])
    }
}
