import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Front matter made to cost time or memory. Each is refused by a limit on size or depth, or read in linear time; what is
/// reported stays bounded.
@Suite struct HostileYamlTests {
    static let inputs: [(name: String, yaml: String, code: String)] = [
        ("100,000 brackets", String(repeating: "[", count: 100_000), "front.too-long"),
        ("16,000 brackets", String(repeating: "[", count: 16_000), "yaml.depth"),
        ("nested mappings", String(repeating: "{a: ", count: 4_000), "yaml.depth"),
        ("nested lists", String(repeating: "- ", count: 8_000), "yaml.depth"),
        ("nested keys", String(repeating: "? ", count: 8_000), "yaml.depth"),
        (
            "alias bomb",
            "a: &a [x,x,x,x,x,x,x,x,x]\n"
                + "bcdefghi".map { "\($0): &\($0) [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" }.joined(),
            "yaml.anchor"
        ),
        ("2,000 equal keys", String(repeating: "a:\n", count: 2_000), "yaml.duplicate-key"),
        ("a long text", "judul: " + String(repeating: "x", count: 20_000), "front.too-long"),
        (
            "2,400 unknown keys", "{" + (0..<2_400).map { "\(String($0, radix: 36))q9," }.joined() + "}",
            "header.missing-key"
        ),
    ]

    @Test(arguments: inputs)
    func refused(_ name: String, _ yaml: String, _ code: String) {
        var report = DiagnosticBag()
        _ = HeaderReading.card(cardFile(yaml), report: &report)
        #expect(report.hasErrors)
        #expect(report.diagnostics.contains { $0.code == code })
        #expect(report.diagnostics.count <= 2 * DiagnosticBag.limitPerFile)
        #expect(report.diagnostics.allSatisfy { $0.place.sourceLine.utf8.count <= 700 })
    }

    /// A list as long as the limit allows is read.
    @Test func longList() throws {
        let words = (0..<3_000).map { "w\($0)" }
        let source = cardFile("judul: A\ninstansi: a\nkata-kunci: [" + words.joined(separator: ",") + "]")
        // 3,000 words are more than a front matter holds.
        var report = DiagnosticBag()
        #expect(HeaderReading.card(source, report: &report) == nil)
        let fewer = cardFile("judul: A\ninstansi: a\nkata-kunci: [" + words.prefix(2_500).joined(separator: ",") + "]")
        let card = try #require(HeaderReading.card(fewer, report: &report))
        #expect(card.header.keywords.count == 2_500)
    }

    /// Bytes that are no text.
    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x2D, 0x00], "1:1-2 source.not-utf8", "tampaknya UTF-16"),
            ([0x2D, 0x00, 0x2D, 0x00, 0x2D, 0x00], "1:2-3 source.not-utf8", "tampaknya UTF-16"),
            (
                Array("---\njudul: Caf".utf8) + [0xE9, 0x0A], "2:11-12 source.not-utf8",
                "tampaknya Windows-1252 (bita 0xE9)"
            ),
            ([0x25, 0x50, 0x44, 0x46, 0x01, 0x02, 0x03, 0xFF], "1:8-9 source.not-utf8", "bukan teks"),
            ([0xC0, 0x80], "1:1-2 source.not-utf8", "bita 0xC0"),
            ([0xED, 0xA0, 0x80], "1:1-2 source.not-utf8", "bita 0xED"),
            ([0xF4, 0x90, 0x80, 0x80], "1:1-2 source.not-utf8", "bita 0xF4"),
            ([0x61, 0xE2, 0x80], "1:2-3 source.not-utf8", "bita 0xE2"),
        ] as [([UInt8], String, String)])
    func notText(_ bytes: [UInt8], _ place: String, _ words: String) {
        var report = DiagnosticBag()
        #expect(!SourceScan.check(SourceFile(path: "x.md", bytes: bytes), report: &report))
        #expect(places(report).contains(place))
        #expect(report.diagnostics.last?.problem.message(in: .indonesian).contains(words) == true)
    }

    /// Whatever follows the first ASCII bytes, at each distance from the border of eight bytes.
    @Test(arguments: 0..<20)
    func alignment(_ lead: Int) {
        for (text, code) in [
            ("\u{202E}", "source.bidi"), ("\u{1}", "source.control"), ("\u{7F}", "source.control"),
            ("\u{9B}", "source.control"), ("\0", "source.nul"), ("\u{2028}", "source.control"),
            ("\u{E0041}", "source.invisible"),
        ] {
            var report = DiagnosticBag()
            let source = file(String(repeating: "x", count: lead) + text + "yyyyyyyyyyyyyyyyyyy")
            _ = SourceScan.check(source, report: &report)
            #expect(places(report) == ["1:\(lead + 1)-\(lead + 1 + text.utf8.count) \(code)"])
        }
        var report = DiagnosticBag()
        let sound = file(String(repeating: "x", count: lead) + "é – 漢字 🙂👩‍👩‍👧\u{10FFFF}\u{D7FF}\u{E000} ~\ttab\r\n")
        #expect(SourceScan.check(sound, report: &report))
        #expect(report.isEmpty)
    }

    /// A file full of them is told of only so often.
    @Test func manyMarks() {
        var report = DiagnosticBag()
        _ = SourceScan.check(file(String(repeating: "\u{202E}", count: 100_000)), report: &report)
        #expect(report.counts.errors == 20)
    }
}
