import Diagnostics
import Foundation
import Publishing
import Testing

/// Sample cards, changed at random: whatever stands in a file, a build ends with a site or with findings.
@Suite(.enabled(if: BuiltSite.hasTheme && BuiltSite.hasSample, "needs the theme and the sample site of this package"), .timeLimit(.minutes(5)))
struct MutationTests {
    /// SplitMix64: the same numbers in each run.
    struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    static let lots = 8
    static let cardsInALot = 250

    @Test(arguments: 0..<lots) func neverCrashes(_ lot: Int) throws {
        var random = Numbers(state: UInt64(lot) + 77)
        let samples = try Self.samples()
        let playground = try OutputPlayground()
        try playground.file("baku.yml", "nama: Uji\nalamat: https://uji.example/\n")
        for (path, bytes) in samples where path.hasPrefix("content/instansi/") {
            try playground.file(path, String(decoding: bytes, as: UTF8.self))
        }
        let cards = samples.filter { $0.path.hasPrefix("content/layanan/") }
        for index in 0..<Self.cardsInALot {
            let bytes = Self.mutated(cards[Int(random.next() % UInt64(cards.count))].bytes, &random)
            try playground.file("content/layanan/kartu-\(index).md", "")
            try Data(bytes).write(to: URL(fileURLWithPath: playground.path + "/content/layanan/kartu-\(index).md"))
        }
        func run(jobs: Int) -> SiteBuild.Outcome {
            SiteBuild(SiteBuild.Options(site: playground.path, output: playground.output, jobs: jobs, themes: [BuiltSite.package])).run()
        }
        let first = run(jobs: 2)
        #expect(first.failure == nil)
        #expect(first.isPublished == !first.report.hasErrors)
        // The order in which workers finish is not to be seen.
        func told(_ outcome: SiteBuild.Outcome) -> String {
            ConsoleWriter(language: .english, colours: false).report(outcome.report)
        }
        #expect(told(first) == told(run(jobs: 1)))
    }

    private static func samples() throws -> [(path: String, bytes: [UInt8])] {
        let names = FileManager.default.enumerator(atPath: BuiltSite.package + "/content")?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(".md") }.sorted().map {
            ("content/" + $0, try [UInt8](Data(contentsOf: URL(fileURLWithPath: BuiltSite.package + "/content/" + $0))))
        }
    }

    /// Pieces that mean something to one of the readers.
    private static let pieces = [
        "---\n", "## ", "### ", "# ", "- ", "1. ", "   - ", "    ", "\t", "\n", "\n\n", ": ", ":", "; ", "|", "|---|---|\n", "<!--", "-->", "<b>",
        "[", "](", ")", "![", "`", "```\n", "*", "_", "> ", "&amp;", "&#8238;", "\\", "\"", "'", "{", "}", "\u{FEFF}", "\u{202E}", "\0", "\r\n",
        "Rp", "Rp350.000", "Gratis", "999999999999999999999", "0", "-", "– ", "Untuk: ", "Jika ya: ke langkah 99", "Waktu: ", "Bagi ", "hari kerja",
        "sejak ", "s/d ", "08.00–", "atau", "a. ", "b. ", "0811 ", "https://", "x@y.id", "PP 45/2024", "judul: ", "kasus: {a: [b, c]}\n", "draf: ya\n",
    ].map { Array($0.utf8) }

    private static func mutated(_ source: [UInt8], _ random: inout Numbers) -> [UInt8] {
        var bytes = source
        for _ in 0...Int(random.next() % 8) {
            let start = Int(random.next() % UInt64(bytes.count + 1))
            let length = min(Int(random.next() % 60), bytes.count - start)
            switch random.next() % 6 {
            case 0: bytes.removeSubrange(start..<start + length)
            case 1: bytes.insert(contentsOf: bytes[start..<start + length], at: Int(random.next() % UInt64(bytes.count + 1)))
            case 2 where start < bytes.count: bytes[start] = UInt8(truncatingIfNeeded: random.next())
            case 3: bytes.removeSubrange(start...)
            default: bytes.insert(contentsOf: pieces[Int(random.next() % UInt64(pieces.count))], at: start)
            }
        }
        return bytes
    }
}
