import Diagnostics
import Foundation
import Publishing
import SampleCards
import Testing

/// Sample cards, changed at random: whatever stands in a file, a build ends with a site or with findings.
@Suite(.enabled(if: BuiltSite.hasTheme && BuiltSite.hasSample, "needs the theme and the sample site of this package"), .timeLimit(.minutes(5)))
struct MutationTests {
    static let lots = 8
    static let cardsInALot = 250

    @Test(arguments: 0..<lots) func neverCrashes(_ lot: Int) throws {
        var random = SplitMix64(state: UInt64(lot) + 77)
        let playground = try OutputPlayground()
        try playground.file("baku.yml", "nama: Uji\nalamat: https://uji.example/\n")
        // Beside the sample cards themselves, so that links lead somewhere.
        try FileManager.default.copyItem(atPath: BuiltSite.package + "/content", toPath: playground.path + "/content")
        let samples = try Self.cards(below: playground.path + "/content/layanan/")
        for index in 0..<Self.cardsInALot {
            let sample = samples[Int(random.next() % UInt64(samples.count))]
            let bytes = Self.mutated([UInt8](try Data(contentsOf: URL(fileURLWithPath: sample))), &random)
            let folder = URL(fileURLWithPath: sample).deletingLastPathComponent()
            try Data(bytes).write(to: folder.appendingPathComponent("kartu-\(index).md"))
        }
        func run(jobs: Int) -> SiteBuild.Outcome {
            SiteBuild(SiteBuild.Options(site: playground.path, output: playground.output, jobs: jobs, themes: [BuiltSite.package])).run()
        }
        let first = run(jobs: 2)
        #expect(first.failure == nil)
        #expect(first.isPublished != first.report.hasErrors)
        // The order in which workers finish is not to be seen.
        func told(_ outcome: SiteBuild.Outcome) -> String {
            ConsoleWriter(language: .english, colours: false).report(outcome.report)
        }
        #expect(told(first) == told(run(jobs: 1)))

        // Without the cards that have errors there is a site, and nothing of the others is lost on it.
        var second = first
        for _ in 0..<8 where !second.isPublished {
            for file in Set(second.report.diagnostics.filter { $0.severity == .error }.map(\.place.file)) {
                try FileManager.default.removeItem(atPath: playground.path + "/" + file)
            }
            second = run(jobs: 2)
        }
        try #require(second.isPublished, "\(told(second))")
        var checked = 0
        for card in try Self.cards(below: playground.path + "/content/layanan/") {
            guard let content = card.range(of: "/content/layanan/"), card.contains("/kartu-") else { continue }
            // A draft has no page.
            guard let page = playground.content("public/layanan/" + card[content.upperBound...].dropLast(3) + ".html") else { continue }
            let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: card)))
            guard let start = Self.bodyStart(bytes) else { continue }
            let lost = PageWords.lost(PageWords.inBody(bytes, from: start), PageWords.onPage(page))
            checked += 1
            #expect(lost == [], "lot \(lot), \(card)")
        }
        #expect(checked > 10, "too few cards stay sound to tell anything")
    }

    private static func cards(below folder: String) throws -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted().map { folder + $0 }
    }

    /// The byte behind the second `---`, where both stand alone on their lines.
    private static func bodyStart(_ bytes: [UInt8]) -> Int? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") else { return nil }
        return text[..<end.upperBound].utf8.count
    }

    /// Pieces that mean something to one of the readers.
    private static let pieces = [
        "---\n", "## ", "### ", "# ", "- ", "1. ", "   - ", "    ", "\t", "\n", "\n\n", ": ", ":", "; ", "|", "|---|---|\n", "<!--", "-->", "<b>",
        "[", "](", ")", "![", "`", "```\n", "*", "_", "> ", "&amp;", "&#8238;", "\\", "\"", "'", "{", "}", "\u{FEFF}", "\u{202E}", "\0", "\r\n",
        "Rp", "Rp350.000", "Gratis", "999999999999999999999", "0", "-", "– ", "Untuk: ", "Jika ya: ke langkah 99", "Waktu: ", "Bagi ", "hari kerja",
        "sejak ", "s/d ", "08.00–", "atau", "a. ", "b. ", "0811 ", "https://", "x@y.id", "PP 45/2024", "judul: ", "kasus: {a: [b, c]}\n", "draf: ya\n",
    ].map { Array($0.utf8) }

    private static func mutated(_ source: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
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
