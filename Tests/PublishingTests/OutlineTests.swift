import Bytes
import Diagnostics
import Foundation
import Reading
import SampleCards
import ServiceStandard
import Testing

@testable import Publishing

/// A check makes no page of a card, and still knows which addresses and anchors the page would have.
@Suite("Outlines of cards whose pages are not made")
struct OutlineTests {
    @Test("They say of every card what its page says")
    func sameAsPages() throws {
        var report = DiagnosticBag()
        let (profile, names) = try #require(ProfileReading.standard(report: &report))
        let settings = SiteSettings(name: SourcedText([], SourceRange(start: 0, end: 0)))
        let site = Site(settings: settings, words: .none, profile: profile, offices: [], pages: [], forms: [:])
        var builder = PageBuilder(site: site)
        let reader = CardReader(names: names)
        let cards = try Self.cards()
        #expect(cards.count > 200)
        for file in cards {
            let read = try #require(reader.read(file, report: &report))
            let route = try #require(Route(content: Array(file.path.utf8)[...]))
            let outline = builder.outline(of: read.card, number: 7, at: route, offices: [])
            let (_, headline) = builder.servicePage(read.card, at: route, offices: [])
            let summary = builder.summary(of: read.card, number: 7, at: route, offices: [], headline: headline)
            #expect(outline.anchors == summary.anchors, "\(file.path)")
            #expect(Array(outline[outline.title]) == Array(summary[summary.title]))
            #expect(outline.topics.map { Array(outline[$0]) } == summary.topics.map { Array(summary[$0]) })
            #expect(outline.aliases.map(\.path) == summary.aliases.map(\.path))
            #expect(outline.sop?.title == summary.sop?.title)
            #expect(outline.featured == summary.featured && outline.file == 7 && outline.path == file.path)
        }
    }

    /// Cards of the sample site, generated ones, and odd ones with headings that read alike.
    private static func cards() throws -> [SourceFile] {
        let folder = BuiltSite.package + "/content/layanan/"
        var files: [SourceFile] = []
        for name in (FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).compactMap({ $0 as? String }).sorted() {
            guard name.hasSuffix(".md"), let data = FileManager.default.contents(atPath: folder + name) else { continue }
            files.append(SourceFile(path: "content/layanan/" + name, bytes: Array(data)))
        }
        let site = SampleSite(cards: 200, seed: 7)
        files += (0..<site.fileCount).map(site.file).filter { $0.path.hasPrefix("content/layanan/") }
            .map { SourceFile(path: $0.path, bytes: $0.bytes) }
        for body in [
            "## Persyaratan\n### Umum\n1. KTP\n### Umum\n1. KK\n## Catatan\n## Umum\n## Catatan 2\n## Catatan\n",
            "## Catatan\n### Persyaratan\n## Biaya\n### Catatan\n- Rp1.000\n### Catatan\n## Prosedur\n1. Datang\n### Tahap\n1. Pulang\n",
        ] {
            files.append(SourceFile(path: "content/layanan/ganjil.md", bytes: Array(BuiltSite.card(body, "topik: [a, b]\nalias: [lama.html]\n").utf8)))
        }
        return files
    }
}
