import Foundation
import Testing

/// Where the pages of a standard end: standards of one long component, a line longer each.
@Suite("Pages of a standard", .serialized, .enabled(if: PaperTools.all.areUsable, "run `make test`, which installs the tools"))
struct StandardPagesTests {
    @Test("The signature stands below rows of the table, wherever the page ends") func signature() throws {
        var counts: Set<Int> = []
        for length in 1...24 {
            let pages = try Self.pages(length)
            counts.insert(pages.count)
            let last = try #require(pages.last)
            #expect(last.contains("Evaluasi Kinerja Pelaksana") && last.contains("NIP"), "\(length) lines: \(last)")
        }
        // Both kinds were looked at.
        #expect(counts == [1, 2])
    }

    @Test("A part's heading stands above a row of it, wherever the page ends") func headings() throws {
        var places: Set<Int> = []
        for length in 28...34 {
            let pages = try Self.pages(length)
            let place = try #require(pages.firstIndex { $0.contains("B. Pengelolaan pelayanan") })
            #expect(pages[place].contains("Dasar Hukum"), "\(length) lines: \(pages[place])")
            places.insert(place)
        }
        #expect(places == [0, 1])
    }

    @Test("What misses one page by a little stands on one, somewhat closer", arguments: [(7, 1), (8, 1), (10, 1), (14, 2)])
    func closer(_ length: Int, _ count: Int) throws { #expect(try Self.pages(length).count == count) }

    @Test("A decree keeps the letters of its number, and is that of who signs where it names nobody") func decree() throws {
        let file = try Self.printed.get().site.appendingPathComponent("layanan/ditetapkan.standar.pdf")
        let text = try #require(try PaperTools.pages(of: file).first)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("LAMPIRAN KEPUTUSAN CAMAT CONTOH NOMOR 188.4/15-Kec/2026 TANGGAL 4 MARET 2026"), "\(words)")
    }

    /// The texts of the pages of a standard with so many fees.
    private static func pages(_ length: Int) throws -> [String] {
        try PaperTools.pages(of: printed.get().site.appendingPathComponent("layanan/sewa-\(length).standar.pdf"))
    }

    private static let printed = Result { () throws -> PrintedSample in
        let cards = (1...34).map { length in
            let lines = (1...length).map { "- Sewa ruang \($0): Rp\($0).000\n" }.joined()
            return ("layanan/sewa-\(length).md", "---\njudul: Sewa\ninstansi: kantor\n---\n## Biaya\n\(lines)")
        }
        let others = [
            ("instansi/kantor.md", "---\nnama: Kantor Uji\n---\nKantor.\n"),
            ("instansi/kecamatan.md", "---\nnama: Kecamatan Uji\npenandatangan:\n  jabatan: Camat Contoh\n---\nKantor.\n"),
            ("layanan/ditetapkan.md", "---\njudul: Surat\ninstansi: kecamatan\nsk:\n  nomor: 188.4/15-Kec/2026\n  tanggal: 2026-03-04\n---\n## Biaya\nGratis\n"),
        ]
        return try PrintedSample(named: "standards", content: Dictionary(uniqueKeysWithValues: cards + others))
    }
}
