import Foundation

/// Texts in columns: most as pdftotext -layout gave them for PDFs of our own, from Typst and from a browser.
enum LayoutFixture {
    static let names = [
        "sop-atas", "sop-tengah", "sop-rapat", "sop-dua-alur", "sop-lambang", "sop-tanpa-lambang", "sop-halaman", "standar-atas",
        "standar-tengah", "standar-titik-dua", "standar-baku", "standar-halaman", "perwal",
    ]

    static let all = names.compactMap(fixture)

    /// `nil` when the file is gone.
    static func fixture(_ name: String) -> Fixture.Case? {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Texts")
        guard let data = FileManager.default.contents(atPath: folder.appending(path: name + ".txt").path) else { return nil }
        return Fixture.Case(name: name, path: name + ".txt", text: String(decoding: data, as: UTF8.self))
    }
}
