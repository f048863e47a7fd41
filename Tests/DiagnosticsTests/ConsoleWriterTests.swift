import Diagnostics
import Testing

/// The report as a person reads it, to the letter.
@Suite struct ConsoleWriterTests {
    private func report(_ bag: DiagnosticBag, _ language: Language = .indonesian, colours: Bool = false) -> String {
        ConsoleWriter(language: language, colours: colours).report(bag)
    }

    @Test func nothing() {
        #expect(report(DiagnosticBag()) == "")
    }

    @Test func oneFinding() {
        let bag = DiagnosticBag(
            Slip(text: "teks tanpa tanda kutip memuat titik dua", cure: "beri tanda kutip: judul: \"Paspor: baru\""),
            17..<18,
            in: file("---\njudul: Paspor: baru\n---\n"))
        #expect(
            report(bag) == """
                content/layanan/x.md:2:14: galat: Teks tanpa tanda kutip memuat titik dua [uji.kode]
                    judul: Paspor: baru
                                 ^
                  → Beri tanda kutip: judul: "Paspor: baru"

                1 galat dalam 1 berkas

                """)
        #expect(
            report(bag, .english) == """
                content/layanan/x.md:2:14: error: Message [uji.kode]
                    judul: Paspor: baru
                                 ^
                  → Beri tanda kutip: judul: "Paspor: baru"

                1 error in 1 file

                """)
    }

    @Test func ofFindingsAtOnePlaceTheFirstShowsTheLine() {
        let text = file("satu\ndua\n")
        var bag = DiagnosticBag(Slip(code: "uji.a", text: "kurang ini"), 0..<4, in: text)
        bag.add(Slip(code: "uji.b", text: "kurang itu"), at: SourceRange(start: 0, end: 4), in: text)
        bag.add(Slip(code: "uji.c", text: "lain tempat"), at: SourceRange(start: 5, end: 8), in: text)
        #expect(
            report(bag) == """
                content/layanan/x.md:1:1: galat: Kurang ini [uji.a]
                    satu
                    ^~~~
                content/layanan/x.md:1:1: galat: Kurang itu [uji.b]
                content/layanan/x.md:2:1: galat: Lain tempat [uji.c]
                    dua
                    ^~~

                3 galat dalam 1 berkas

                """)
    }

    @Test func aPathAtTheBeginningKeepsItsLetters() {
        let bag = DiagnosticBag(
            Slip(text: "cetak/layanan/surat.pdf tidak dapat ditulis", cure: "baca a/b"), 0..<1, in: file("x\n"))
        #expect(
            report(bag) == """
                content/layanan/x.md:1:1: galat: cetak/layanan/surat.pdf tidak dapat ditulis [uji.kode]
                    x
                    ^
                  → Baca a/b

                1 galat dalam 1 berkas

                """)
    }

    @Test func sortedAndGrouped() {
        let first = file("a\nbcd\n", path: "a.md")
        let second = file("x", path: "b.md")
        var bag = DiagnosticBag()
        bag.add(Slip(severity: .note, text: "keempat"), atWhole: second)
        bag.add(Slip(severity: .warning, text: "ketiga"), at: SourceRange(start: 2, end: 5), in: first)
        bag.add(
            Slip(text: "kedua"), at: SourceRange(start: 0, end: 1), in: first, related: [SourceRange(start: 3, end: 4)])
        bag.add(Slip(text: "pertama"), atWhole: first)
        bag.add(Slip(text: "pertama"), atWhole: first)
        #expect(
            report(bag) == """
                a.md: galat: Pertama [uji.kode]
                a.md:1:1: galat: Kedua [uji.kode]
                    a
                    ^
                  lihat juga a.md:2:2
                a.md:2:1: peringatan: Ketiga [uji.kode]
                    bcd
                    ^~~

                b.md: catatan: Keempat [uji.kode]

                2 galat, 1 peringatan, 1 catatan dalam 2 berkas

                """)
        #expect(report(bag, .english).hasSuffix("\n2 errors, 1 warning, 1 note in 2 files\n"))
    }

    @Test func withoutFile() {
        var bag = DiagnosticBag()
        bag.add(Diagnostic(Slip(text: "cakram penuh"), at: Place(file: "")))
        #expect(report(bag) == "galat: Cakram penuh [uji.kode]\n\n1 galat\n")
    }

    @Test func colours() {
        let bag = DiagnosticBag(Slip(severity: .warning), 0..<1, in: file("x", path: "a.md"))
        #expect(
            report(bag, colours: true) == """
                \u{1B}[1ma.md:1:1\u{1B}[0m: \u{1B}[1;33mperingatan:\u{1B}[0m Pesan \u{1B}[2m[uji.kode]\u{1B}[0m
                    x
                    \u{1B}[1;33m^\u{1B}[0m

                \u{1B}[1m1 peringatan dalam 1 berkas\u{1B}[0m

                """)
    }

    /// A source line and the mark below it.
    static let excerpts: [(String, Range<Int>, String, String)] = [
        // A tab goes to the next multiple of four; the mark covers it.
        ("\tinstansi", 0..<1, "    instansi", "^~~~"),
        ("ab\tcd", 3..<5, "ab  cd", "    ^~"),
        // Two bytes, one column; one character, two columns; two characters, one column.
        ("éü: x", 4..<5, "éü: x", "  ^"),
        ("漢字: x", 6..<7, "漢字: x", "    ^"),
        ("漢字", 3..<6, "漢字", "  ^~"),
        ("e\u{301}x", 3..<4, "e\u{301}x", " ^"),
        // Nothing of the file acts on the terminal.
        ("a\u{1B}[31mb", 1..<2, "a␛[31mb", " ^"),
        ("a\u{202E}b", 1..<4, "a<U+202E>b", " ^~~~~~~~"),
        ("\u{9B}2Jx", 2..<3, "<U+009B>2Jx", "        ^"),
        ("a\u{7F}\0b", 3..<4, "a␡␀b", "   ^"),
        ("a\u{200B}", 1..<4, "a<U+200B>", " ^~~~~~~~"),
        // Behind the end.
        ("abc", 3..<3, "abc", "   ^"),
    ]

    @Test(arguments: excerpts)
    func excerpt(_ text: String, _ range: Range<Int>, _ line: String, _ mark: String) {
        let lines = report(DiagnosticBag(Slip(), range, in: file(text))).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[1] == "    " + line)
        #expect(lines[2] == "    " + mark)
    }

    /// Long lines are cut around the mark to a hundred columns.
    @Test(arguments: [
        (5..<8, String(repeating: "x", count: 100) + "…", "     ^~~"),
        (150..<152, "…" + String(repeating: "x", count: 100) + "…", String(repeating: " ", count: 31) + "^~"),
        (298..<300, "…" + String(repeating: "x", count: 32), String(repeating: " ", count: 31) + "^~"),
        (
            10..<300, String(repeating: "x", count: 100) + "…",
            String(repeating: " ", count: 10) + "^" + String(repeating: "~", count: 89)
        ),
    ])
    func longLine(_ range: Range<Int>, _ line: String, _ mark: String) {
        let lines = report(DiagnosticBag(Slip(), range, in: file(String(repeating: "x", count: 300)))).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[1] == "    " + line)
        #expect(lines[2] == "    " + mark)
    }

    @Test func megabyteLine() {
        let bag = DiagnosticBag(Slip(), 500_000..<500_001, in: file(String(repeating: "y", count: 1_000_000)))
        #expect(
            report(bag) == """
                content/layanan/x.md:1:500001: galat: Pesan [uji.kode]
                    …\(String(repeating: "y", count: 100))…
                    \(String(repeating: " ", count: 31))^

                1 galat dalam 1 berkas

                """)
    }

    /// Messages, remedies and names of files carry words of authors too.
    @Test func hostileWords() {
        let bag = DiagnosticBag(
            Slip(text: "kunci \u{1B}]0;x\u{7}", cure: "mungkin \u{202E}abc\nbaris"), 0..<1,
            in: file("x", path: "a\u{1B}[2J.md"))
        #expect(
            report(bag) == """
                a␛[2J.md:1:1: galat: Kunci ␛]0;x␇ [uji.kode]
                    x
                    ^
                  → Mungkin <U+202E>abc␊baris

                1 galat dalam 1 berkas

                """)
    }

    /// Of one code the first fifty are told.
    @Test func manyOfOneCode() {
        var bag = DiagnosticBag()
        for number in 0..<1_000 { bag.add(Slip(), atWhole: file("", path: "f\(number).md")) }
        let lines = report(bag).split(separator: "\n")
        #expect(lines.count == 52)
        #expect(lines[50] == "… dan 950 lagi [uji.kode]")
        #expect(lines[51] == "1000 galat dalam 1000 berkas")
        #expect(report(bag, .english).contains("\n… and 950 more [uji.kode]\n1000 errors in 1000 files\n"))
    }

    /// What has a repetition is told once.
    @Test func repetition() {
        var bag = DiagnosticBag()
        for path in ["c.md", "a.md", "b.md", "a.md"] {
            let source = file("x\ny", path: path)
            let start = bag.diagnostics.count == 3 ? 2 : 0
            bag.add(
                Slip(severity: .note, repetition: "penulis"), at: SourceRange(start: start, end: start + 1), in: source)
        }
        #expect(
            report(bag) == """
                a.md:1:1: catatan: Pesan [uji.kode]
                    x
                    ^
                  … dan 3 kali lagi, semuanya di 3 berkas

                1 catatan dalam 3 berkas

                """)
        #expect(report(bag, .english).contains("  … and 3 more times, in 3 files altogether\n"))
    }

    @Test func notKept() {
        var bag = DiagnosticBag()
        let source = file("x", path: "a.md")
        for number in 0..<150 {
            bag.add(Slip(code: "uji.\(number % 10)", text: "\(number)"), at: SourceRange(start: 0, end: 1), in: source)
        }
        #expect(report(bag).hasSuffix("\n… dan 50 temuan lain di berkas yang sama\n150 galat dalam 1 berkas\n"))
        #expect(report(bag, .english).hasSuffix("\n… and 50 other findings in the same files\n150 errors in 1 file\n"))
    }
}
