import Bytes
import Diagnostics
import Testing

/// The report as other programs read it, to the letter.
@Suite struct MachineReportTests {
    private func json(_ bag: DiagnosticBag, _ language: Language = .indonesian) -> String {
        MachineReport(bag, language: language, cards: 12).json().string
    }

    @Test func jsonOfNothing() {
        #expect(
            json(DiagnosticBag()) == """
                {"version":1,"diagnostics":[],"summary":{"cards":12,"errors":0,"warnings":0,"notes":0,"files":0,"notListed":0}}

                """)
    }

    @Test func jsonOfFindings() {
        let source = file("---\njudul: “Paspor”: baru\n---\n")
        var bag = DiagnosticBag(Slip(text: "titik \"dua\"", cure: "beri tanda kutip"), 23..<24, in: source)
        bag.add(Slip(severity: .note, text: "berkas ini\tganjil"), atWhole: source)
        bag.add(Diagnostic(Slip(severity: .warning, text: "tanpa berkas"), at: Place(file: "")))
        #expect(
            json(bag) == """
                {"version":1,"diagnostics":[\
                {"code":"uji.kode","severity":"warning","file":null,"line":null,"column":null,"endColumn":null,\
                "message":"Tanpa berkas","remedy":null},\
                {"code":"uji.kode","severity":"note","file":"content/layanan/x.md","line":null,"column":null,"endColumn":null,\
                "message":"Berkas ini␉ganjil","remedy":null},\
                {"code":"uji.kode","severity":"error","file":"content/layanan/x.md","line":2,"column":20,"endColumn":21,\
                "message":"Titik \\"dua\\"","remedy":"Beri tanda kutip"}],\
                "summary":{"cards":12,"errors":1,"warnings":1,"notes":1,"files":1,"notListed":0}}

                """)
    }

    @Test("Each finding is listed; those of one repetition, too") func unfolded() {
        let source = file("a\nb\n")
        var bag = DiagnosticBag()
        for start in [0, 2, 2] { bag.add(Slip(text: "lagi", repetition: "x"), at: SourceRange(start: start, end: start + 1), in: source) }
        let text = json(bag)
        // The same at the same place is one.
        #expect(text.contains("\"errors\":2,"))
        #expect(text.contains("\"line\":1,") && text.contains("\"line\":2,"))
    }

    @Test("What is too much is counted") func notListed() {
        var bag = DiagnosticBag()
        for index in 0..<120 { bag.add(Slip(text: "ke-\(index)"), at: SourceRange(start: 0, end: 1), in: file("a\n")) }
        #expect(json(bag).hasSuffix("\"summary\":{\"cards\":12,\"errors\":120,\"warnings\":0,\"notes\":0,\"files\":1,\"notListed\":20}}\n"))
    }

    // MARK: GitHub

    @Test func gitHub() {
        let source = file("---\njudul: “Paspor”: baru\n---\n", path: "content/layanan/a,b.md")
        var bag = DiagnosticBag(Slip(text: "100%: titik, dua", cure: "beri\r\ntanda"), 23..<24, in: source)
        bag.add(Slip(severity: .note, text: "ganjil"), atWhole: source)
        bag.add(Diagnostic(Slip(severity: .warning, text: "tanpa berkas"), at: Place(file: "")))
        let report = MachineReport(bag, language: .english, cards: 1, folder: "situs/")
        #expect(
            report.gitHub() == """
                ::warning title=uji.kode::Message
                ::notice file=situs/content/layanan/a%2Cb.md,title=uji.kode::Message
                ::error file=situs/content/layanan/a%2Cb.md,line=2,col=16,endColumn=17,title=uji.kode::Message%0ABeri␍␊tanda
                1 card, 1 error, 1 warning, 1 note

                """)
        let indonesian = MachineReport(bag, language: .indonesian, cards: 1)
        #expect(indonesian.gitHub().contains("title=uji.kode::100%25: titik, dua%0A"))
    }

    // MARK: SARIF

    private func sarif(_ bag: DiagnosticBag, folder: String = "") -> String {
        let rule = SarifRule(code: "uji.lain", title: "lain", help: "docs/x.md", severity: .warning, family: "uji")
        return MachineReport(bag, language: .indonesian, cards: 1, folder: folder).sarif(
            version: "1.2.3", rules: [rule], isComplete: true
        ) { SarifRule(code: $0.code, title: "dibaca", help: "docs/y.md", severity: $0.severity, family: "baca") }.string
    }

    @Test("Columns count characters; a byte order mark is none", arguments: [
        ("---\njudul: “Paspor”: baru\n", 23..<24, "\"startLine\":2,\"startColumn\":16,\"endColumn\":17"),
        ("\u{FEFF}ab\n", 3..<4, "\"startLine\":1,\"startColumn\":1,\"endColumn\":2"),
        ("\u{FEFF}ab\n", 0..<3, "\"startLine\":1,\"startColumn\":1,\"endColumn\":1"),
        ("🙂🙂x\n", 4..<8, "\"startLine\":1,\"startColumn\":2,\"endColumn\":3"),
        ("é\nabc", 3..<99, "\"startLine\":2,\"startColumn\":1,\"endColumn\":4"),
    ])
    func columns(row: (text: String, range: Range<Int>, told: String)) {
        #expect(sarif(DiagnosticBag(Slip(text: "x"), row.range, in: file(row.text))).contains(row.told))
    }

    @Test("Far in a long line, too") func longLine() {
        let text = String(repeating: "é", count: 2000) + "x\n"
        #expect(sarif(DiagnosticBag(Slip(text: "x"), 4000..<4001, in: file(text))).contains("\"startColumn\":2001,\"endColumn\":2002"))
    }

    @Test func rulesAndPlaces() {
        let source = file("a\n", path: "content/Surat: lain (1)%.md")
        let text = sarif(DiagnosticBag(Slip(text: "pesan", cure: "obat."), 0..<1, in: source), folder: "si tus/")
        #expect(
            text.contains(
                """
                "rules":[{"id":"uji.lain","shortDescription":{"text":"Lain"},"fullDescription":{"text":"Lain"},\
                "help":{"text":"docs/x.md"},"defaultConfiguration":{"level":"warning"},"properties":{"tags":["uji"]}},\
                {"id":"uji.kode",
                """))
        #expect(text.contains("\"ruleId\":\"uji.kode\",\"ruleIndex\":1,\"level\":\"error\",\"message\":{\"text\":\"Pesan. Obat.\"}"))
        #expect(text.contains("{\"uri\":\"si%20tus/content/Surat%3A%20lain%20%281%29%25.md\",\"uriBaseId\":\"%SRCROOT%\"}"))
    }

    @Test("A finding without a file has no location") func noFile() {
        var bag = DiagnosticBag()
        bag.add(Diagnostic(Slip(text: "x"), at: Place(file: "")))
        #expect(sarif(bag).contains("\"locations\":[]}"))
    }
}
