import Foundation
import Testing

/// What docs/panduan/09-mengimpor.md shows is what the tool makes of its page.
struct ImportGuideTests {
    private static let guide =
        (try? String(contentsOfFile: Tool.package + "/docs/panduan/09-mengimpor.md", encoding: .utf8)) ?? ""

    /// The fenced block of one kind.
    private func block(_ kind: String) throws -> String {
        try #require(Self.guide.components(separatedBy: "```\(kind)\n").dropFirst().first?.components(separatedBy: "```\n").first)
    }

    @Test func theExampleIsWhatTheToolMakes() throws {
        let site = try Sandbox([
            "baku.yml": "nama: Layanan Kantor Kami\nalamat: https://kantor.example/\n",
            "content/instansi/kantor-kami.md": "---\nnama: Kantor Kami\n---\n",
            "izin-tambat.html": try block("html"),
        ])
        let run = try site.baku("import", "izin-tambat.html")
        let (card, report) = (try block("markdown"), try block("text"))
        #expect(run.output == card)
        #expect(run.errors == report)
        #expect(try site.baku("import", "izin-tambat.html", "--into", ".").status == 0)
        #expect(try site.baku("build", "--no-sheets").status == 0)
    }
}
