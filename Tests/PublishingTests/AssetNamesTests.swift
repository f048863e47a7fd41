import Testing

@testable import Publishing

/// Which files of a theme's `assets/` are published when some of its templates are not used.
@Suite struct AssetNamesTests {
    private func theme(_ files: [(name: String, text: String)]) -> Theme {
        Theme(files: files.map { Theme.File(name: $0.name, path: $0.name, bytes: Array($0.text.utf8)) })
    }

    private func published(_ files: [(name: String, text: String)]) -> [String] {
        let theme = theme(files)
        return AssetNames(theme).published(by: theme, without: ["kepatuhan"]).map(\.key)
    }

    @Test func whatOnlyAnUnusedTemplateNamesIsLeftOut() {
        let files = [
            ("assets/a.css", "a{}"), ("assets/b.css", "b{}"), ("assets/c.css", "c{}"),
            ("templates/kepatuhan.mustache", "{{assets.a-css}} {{assets.b-css}}"),
            ("templates/layanan.mustache", "{{assets.b-css}}"),
        ]
        #expect(published(files) == ["b-css", "c-css"])
    }

    /// A part of a longer name is another name.
    @Test func namesAreWhole() {
        let files = [
            ("assets/peta.css", "a{}"), ("assets/peta.css.map", "{}"), ("assets/besar/peta.css", "b{}"),
            ("templates/kepatuhan.mustache", "{{assets.besar-peta-css}} {{assets.peta-css-map}}"),
            ("templates/layanan.mustache", "{{assets.peta-css-maps}}"),
        ]
        #expect(published(files) == ["peta-css"])
    }

    /// A style sheet can name another file only as it is published, with the hash in its name.
    @Test func whatAPublishedFileNamesIsPublished() throws {
        let picture = ("assets/gambar/lambang.svg", "<svg/>")
        let inner = ("assets/dalam.css", "a{background:url(gambar/\(try publishedName(picture)))}")
        let template = ("templates/kepatuhan.mustache", "{{assets.gambar-lambang-svg}} {{assets.dalam-css}}")
        #expect(published([inner, picture, template]) == [])
        let outer = ("assets/luar.css", "@import \"\(try publishedName(inner))\";")
        #expect(published([inner, picture, outer, template]) == ["dalam-css", "gambar-lambang-svg", "luar-css"])
    }

    private func publishedName(_ file: (name: String, text: String)) throws -> Substring {
        let asset = try #require(AssetNames(theme([file])).assets.first)
        return try #require(String(decoding: asset.route.path, as: UTF8.self).split(separator: "/").last)
    }
}
