import Foundation
import PublishedSample
import Testing

/// Files of the sample site, byte for byte. What an intended change makes of them is recorded by
/// `BAKU_RECORD=1 swift test --filter GoldenPage` (`make golden`) and read in the difference of the commit.
@Suite("Golden pages")
struct GoldenPageTests {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Golden")

    /// Never on a build machine: there a difference is a failure.
    static let records = ProcessInfo.processInfo.environment["BAKU_RECORD"] == "1"
        && ProcessInfo.processInfo.environment["CI"] == nil

    /// Published file and the name it is kept under.
    static let pages: [(page: String, golden: String)] = [
        ("layanan/kanim-contoh/penggantian-paspor.html", "penggantian-paspor.html"),
        ("layanan/kanim-contoh/surat-keterangan-keimigrasian.html", "surat-keterangan-keimigrasian.html"),
        ("layanan/kanim-contoh/konsultasi-keimigrasian.html", "konsultasi-keimigrasian.html"),
        ("layanan/kanim-contoh/perpanjangan-paspor.html", "perpanjangan-paspor.html"),
        ("layanan/kanim-contoh/penggantian-paspor.sop.html", "penggantian-paspor.sop.html"),
        ("layanan/kanim-contoh/penggantian-paspor.sop.css", "penggantian-paspor.sop.css"),
        ("sop/penanganan-pengaduan.html", "penanganan-pengaduan.html"),
        ("regulasi/permenlu-paspor-diplomatik-dan-dinas-2019.html", "permenlu-paspor.html"),
        ("regulasi.html", "regulasi.html"),
        ("index.html", "index.html"),
        ("instansi/kanim-contoh.html", "kanim-contoh.html"),
        ("topik/paspor.html", "paspor.html"),
        ("halaman/cara-mengadu.html", "cara-mengadu.html"),
        ("tarif.html", "tarif.html"),
        ("pengaduan.html", "pengaduan.html"),
        ("kepatuhan.html", "kepatuhan.html"),
        ("kepatuhan.csv", "kepatuhan.csv"),
        ("404.html", "404.html"),
        ("feed.xml", "feed.xml"),
        ("sitemap.xml", "sitemap.xml"),
    ]

    @Test("A page is what it was", arguments: pages)
    func page(_ example: (page: String, golden: String)) throws {
        let file = Self.folder.appendingPathComponent(example.golden)
        let now = try PublishedSample.site().text(example.page)
        if Self.records {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(now.utf8).write(to: file)
            return
        }
        let kept = try #require(
            try? String(contentsOf: file, encoding: .utf8), "not recorded: run make golden")
        if now != kept { Issue.record("\(example.page): \(Self.difference(kept, now))") }
    }

    @Test("Nothing else is kept", .enabled(if: !records, "recording"))
    func nothingElse() throws {
        let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(kept == Self.pages.map(\.golden).sorted())
    }

    /// The first line that differs.
    private static func difference(_ kept: String, _ now: String) -> String {
        let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let new = now.split(separator: "\n", omittingEmptySubsequences: false)
        let index = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        let was = index < old.count ? String(old[index]) : "nothing"
        let `is` = index < new.count ? String(new[index]) : "nothing"
        return "line \(index + 1) was\n\(was)\nand is\n\(`is`)"
    }
}
