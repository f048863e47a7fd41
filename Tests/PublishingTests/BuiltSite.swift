import Diagnostics
import Foundation
import Publishing
import Testing

/// A site of the given files, built with the theme `standar` of this package.
struct BuiltSite {
    let playground: OutputPlayground
    let outcome: SiteBuild.Outcome

    /// The folder of this package, which holds `themes/` and the sample site.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static let hasTheme = FileManager.default.fileExists(atPath: package + "/themes/standar/templates/layanan.mustache")
    static let hasSample = FileManager.default.fileExists(atPath: package + "/content/layanan")

    /// What every site needs besides its cards.
    static let frame = [
        "baku.yml": "nama: Uji\nalamat: https://uji.example/\ntema: standar\n",
        "content/instansi/kantor.md": "---\nnama: Kantor Uji\n---\nKantor.\n",
    ]

    /// - Parameters:
    ///   - files: contents by path, over those of ``frame``.
    ///   - prepare: what else to do in the folder before the build, e.g. symbolic links.
    init(_ files: [String: String], jobs: Int = 2, prepare: (OutputPlayground) throws -> Void = { _ in }) throws {
        playground = try OutputPlayground()
        for (path, text) in Self.frame.merging(files, uniquingKeysWith: { _, new in new }) { try playground.file(path, text) }
        try prepare(playground)
        outcome = SiteBuild(
            SiteBuild.Options(site: playground.path, output: playground.output, jobs: jobs, themes: [Self.package])
        ).run()
    }

    /// A site with one card.
    init(card text: String, prepare: (OutputPlayground) throws -> Void = { _ in }) throws {
        try self.init(["content/layanan/kartu.md": text], prepare: prepare)
    }

    /// A card with sound front matter; its body begins in line 5.
    static func card(_ body: String, _ keys: String = "") -> String {
        "---\njudul: Kartu\ninstansi: kantor\n\(keys)---\n\(body)\n"
    }

    /// Errors and warnings as `path:line:column code`, in the order in which they are told.
    var findings: [String] {
        outcome.report.diagnostics.sorted(by: Diagnostic.inOrder).map {
            "\($0.place.file):\($0.place.line):\($0.place.column) \($0.code)"
        }
    }

    /// A published page; `nil` when it is not there.
    func page(_ path: String) -> String? { playground.content("public/" + path) }

    /// Whether nothing at all was published.
    var isUnpublished: Bool { !outcome.isPublished && playground.tree("public").isEmpty }
}
