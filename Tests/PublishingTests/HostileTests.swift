import Diagnostics
import Foundation
import Glibc
import Publishing
import Testing

/// What hostile files do: each is refused with a message and a place, or made harmless, in bounded time and memory.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package"), .timeLimit(.minutes(5)))
struct HostileTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        let name: String
        /// A file of the site by its path, and what stands in it.
        let path: String
        let text: String
        /// What is found in that file: `line:column code`, errors only.
        let findings: [String]
        var testDescription: String { name }

        init(_ name: String, _ path: String = "content/layanan/kartu.md", _ text: String, _ findings: String...) {
            self.name = name
            self.path = path
            self.text = text
            self.findings = findings
        }

        init(_ name: String, card body: String, _ keys: String = "", _ findings: String...) {
            self.name = name
            path = "content/layanan/kartu.md"
            text = BuiltSite.card(body, keys)
            self.findings = findings
        }
    }

    @Test(arguments: refusals) func refused(_ refusal: Refusal) throws {
        var files = ["content/layanan/kartu.md": BuiltSite.card("## Produk\n- Surat")]
        files[refusal.path] = refusal.text
        let site = try BuiltSite(files)
        #expect(site.errors(in: refusal.path) == refusal.findings)
        #expect(site.outcome.ending == .contentHasErrors)
        #expect(site.isUnpublished)
        expectMessages(site)
    }

    static let office = "---\nnama: Kantor\n"
    static let deep = 10_000

    static let refusals = [
        Refusal("script", card: "## Produk\n<script>alert(1)</script>", "", "6:1 card.raw-html"),
        Refusal(
            "script within a line", card: "## Produk\n- a <script>alert(1)</script>",
            "", "6:5 card.raw-html", "6:21 card.raw-html"),
        Refusal("event attribute", card: "## Produk\n<img src=x onerror=alert(1)>", "", "6:1 card.raw-html"),
        Refusal(
            "event attribute within a line", card: "## Produk\n- <b onmouseover=\"alert(1)\">a</b>",
            "", "6:3 card.raw-html", "6:30 card.raw-html"),
        Refusal(
            "script in an office", "content/instansi/kantor.md", office + "---\n<script src=//a.id></script>\n",
            "4:1 card.raw-html"),
        Refusal("javascript:", card: "## Produk\n- [a](javascript:alert(1))", "", "6:3 link.scheme"),
        Refusal(
            "javascript: behind entities", card: "## Produk\n- [a](&#106;ava&#x73;cript&colon;alert(1))", "", "6:3 link.scheme"),
        Refusal("javascript: with a line feed", card: "## Produk\n- [a](java&#10;script:alert(1))", "", "6:3 link.odd-address"),
        Refusal("javascript: in a definition", card: "## Produk\n- [a]\n\n[a]: JAVASCRIPT:alert(1)", "", "6:3 link.scheme"),
        Refusal("javascript: to apply", card: "## Produk\n- a", "ajukan: javascript:alert(1)\n", "4:9 header.scheme"),
        Refusal("data:", card: "## Produk\n- ![a](data:image/svg+xml;base64,PHN2Zz4=)", "", "6:3 link.scheme"),
        Refusal("a bidirectional mark", card: "## Produk\n- a\u{202E}b", "", "6:4 source.bidi"),
        Refusal("a bidirectional mark behind an entity", card: "## Produk\n- a&#x202E;b", "", "6:3 card.hidden-character"),
        Refusal("a line of a megabyte", card: String(repeating: "a", count: 1 << 20), "", "0:0 file.too-large"),
        Refusal("lists 10,000 deep", card: String(repeating: "- ", count: deep) + "a", "", "5:69 card.too-deep"),
        Refusal("quotes 10,000 deep", card: String(repeating: "> ", count: deep) + "a", "", "5:139 card.too-deep"),
        Refusal(
            "emphasis 10,000 deep", card: String(repeating: "*a **a ", count: deep / 2) + String(repeating: "a** a*", count: deep / 2),
            "", "5:340 card.too-deep"),
        Refusal(
            "a bomb of aliases", card: "## Produk\n- a", "riwayat: &a [x, x]\ntopik: [*a, *a, *a, *a]\n", "4:10 yaml.anchor"),
        Refusal(
            "100,000 brackets in the front matter", card: "- a", "topik: " + String(repeating: "[", count: 100_000) + "\n",
            "4:16355 front.too-long"),
        Refusal(
            "as many brackets as the front matter may hold", card: "- a", "topik: " + String(repeating: "[", count: 16_000) + "\n",
            "4:23 yaml.depth"),
        Refusal("600 KB of openings of images", card: String(repeating: "![[]()", count: 100_000), "", "0:0 file.too-large"),
        Refusal("an address out of the site", card: "## Produk\n- [a](../../../../etc/passwd)", "", "6:3 link.outside"),
        Refusal(
            "an address out of the site, percent-encoded", card: "## Produk\n- [a](%2e%2e/%2e%2e/%2e%2e/etc/passwd)",
            "", "6:3 link.broken"),
        Refusal("an image out of the site", card: "## Produk\n- ![a](../../../../foto.png)", "", "6:3 link.outside"),
        Refusal("an alias out of the site", card: "## Produk\n- a", "alias: ../../index.html\n", "4:8 header.alias"),
        Refusal("an alias over a page of the site", card: "## Produk\n- a", "alias: Index.html\n", "4:8 site.address-taken"),
        Refusal(
            "a decree out of the site", card: "## Produk\n- a", "sk: {berkas: ../../../../etc/passwd}\n", "4:14 link.outside"),
        Refusal(
            "an office out of the site", "content/layanan/kartu.md", "---\njudul: a\ninstansi: ../kantor\n---\n- a\n",
            "3:11 header.slug"),
        Refusal(
            "a logo out of the site", "content/instansi/kantor.md", office + "logo: ../../../logo.png\n---\na\n",
            "3:7 link.outside"),
        Refusal("a script as a form", "content/berkas/formulir.pdf", "<script>alert(1)</script>", "0:0 file.content"),
        Refusal("a page as a form", "content/berkas/formulir.html", "<script>alert(1)</script>", "0:0 file.attachment-kind"),
    ]

    @Test func aHugeFile() throws {
        let site = try BuiltSite([:]) { playground in
            for path in ["content/layanan/kartu.md", "content/berkas/formulir.pdf", "content/instansi/besar.md"] {
                try playground.file(path)
                #expect(truncate(playground.path + "/" + path, 100 << 20) == 0)
            }
        }
        #expect(site.errors(in: "content/layanan/kartu.md") == ["0:0 file.too-large"])
        #expect(site.errors(in: "content/berkas/formulir.pdf") == ["0:0 file.too-large"])
        #expect(site.errors(in: "content/instansi/besar.md") == ["0:0 file.too-large"])
        #expect(site.isUnpublished)
        expectMessages(site)
    }

    @Test func symbolicLinksOutOfTheSite() throws {
        let site = try BuiltSite(["content/layanan/kartu.md": BuiltSite.card("## Produk\n- a")]) { playground in
            try playground.file("luar/rahasia.md", BuiltSite.card("## Produk\n- rahasia"))
            for (path, target) in [
                ("content/layanan/tautan.md", "../../luar/rahasia.md"), ("content/layanan/folder", "../../luar"),
                ("content/berkas", "../luar"), ("content/instansi/tautan.md", "/etc/passwd"), ("themes", "luar"),
            ] { #expect(symlink(target, playground.path + "/" + path) == 0) }
        }
        for path in ["content/layanan/tautan.md", "content/layanan/folder", "content/berkas", "content/instansi/tautan.md", "themes/standar"] {
            #expect(site.errors(in: path) == ["0:0 file.link"], "\(path)")
        }
        #expect(site.isUnpublished)
        expectMessages(site)
    }

    // MARK: Made harmless

    /// As much of it as a card may hold: the text is shown, in bounded time.
    @Test(arguments: ["![[]()", "[", "*a_", "`", "<", "&#", "- a\n", "|a", "[a](", "1. a\n\n", "Rp1", "a: ", "](", "1 hari "])
    func aCardFullOf(_ piece: String) throws {
        let room = (128 << 10) - BuiltSite.card("## Biaya\n").utf8.count
        let site = try BuiltSite(card: BuiltSite.card("## Biaya\n" + String(repeating: piece, count: room / piece.utf8.count)))
        expectMessages(site)
        if let page = site.page("layanan/kartu.html") { expectHarmless(page) } else { #expect(site.isUnpublished && !site.findings.isEmpty) }
    }

    /// What looks like markup, attributes or template tags in texts of all kinds is shown as it reads.
    @Test func markupInTexts() throws {
        let evil = #"<script>alert(1)</script><img src=x onerror=alert(1)>{{{page}}}"#
        let yaml = "'" + evil.replacingOccurrences(of: "'", with: "''") + "'"
        let quoted = #"\"\' onclick=alert(1) x=\""#
        let site = try BuiltSite([
            "baku.yml": "nama: \(yaml)\ntema: standar\npemberitahuan: \(yaml)\n",
            "content/instansi/kantor.md": "---\nnama: \(yaml)\nalamat: \(yaml)\ntelepon: \(yaml)\nemail: 'a\" onclick=alert(1)@x.id'\n---\nKantor.\n",
            "content/layanan/kartu.md": """
                ---
                judul: \(yaml)
                instansi: kantor
                ringkasan: \(yaml)
                topik: [\(yaml)]
                kata-kunci: [\(yaml)]
                ajukan: {alamat: "https://a.id/'onclick=alert(1)", teks: \(yaml)}
                ---
                `\(evil)` \\<script>alert(1)\\</script> &lt;script&gt;alert(1)&lt;/script&gt;

                ## Produk `\(evil)`
                - [a](https://a.id "\(quoted)") [b](<https://a.id/"onclick=alert(1)>) `{{{page}}}` {{{page}}} {{> kepala}}

                ```"onclick=alert(1)
                \(evil)
                ```
                ## Biaya
                - `\(evil)`: Rp1.000
                ## Pengaduan
                - WhatsApp: 0811 0000 000 `\(evil)`
                - Email: "onclick=alert(1)"@a.id
                - Instagram: `\(evil)`
                """,
        ])
        try #require(site.outcome.isPublished, "\(site.findings)")
        let pages = site.playground.tree("public").filter { $0.hasSuffix(".html") || $0.hasSuffix(".xml") }
        #expect(pages.count >= 7)
        for path in pages { expectHarmless(try #require(site.page(path)), path) }
        #expect(site.page("layanan/kartu.html")?.contains("{{{page}}}") == true)
    }

    /// No script but the theme's own files, no attribute of an event, no odd scheme in any attribute.
    private func expectHarmless(_ page: String, _ path: String = "") {
        let tags = page.components(separatedBy: "<").dropFirst().map { $0.components(separatedBy: ">")[0] }
        for tag in tags {
            let names = attributeNames(in: tag)
            #expect(!names.contains { $0.hasPrefix("on") || $0 == "style" }, "\(path): <\(tag)>")
            if tag.hasPrefix("script") { #expect(names.contains("src") || tag.contains("application/ld+json"), "\(path): <\(tag)>") }
            #expect(!tag.lowercased().contains("javascript:"), "\(path): <\(tag)>")
        }
        #expect(!page.contains("<img src=x"), "\(path)")
        #expect(!page.contains("alert(1)</script>"), "\(path)")
    }

    /// Names outside of quotes.
    private func attributeNames(in tag: String) -> [String] {
        var outside = ""
        for (index, piece) in tag.components(separatedBy: "\"").enumerated() where index % 2 == 0 { outside += piece + " " }
        return outside.split { $0 == " " || $0 == "\n" || $0 == "/" }.dropFirst().map { $0.lowercased().components(separatedBy: "=")[0] }
    }

    /// Each finding tells in both languages what is wrong and shows a line that fits on a screen.
    private func expectMessages(_ site: BuiltSite) {
        for finding in site.outcome.report.diagnostics {
            for language in Language.allCases {
                let message = finding.problem.message(in: language)
                #expect(!message.isEmpty && message.utf8.count < 1000, "\(finding.code)")
            }
            #expect(finding.place.sourceLine.utf8.count <= 700, "\(finding.code)")
        }
    }
}

extension BuiltSite {
    /// The errors in a file: `line:column code`.
    func errors(in path: String) -> [String] {
        outcome.report.diagnostics.filter { $0.place.file == path && $0.severity == .error }.sorted(by: Diagnostic.inOrder)
            .map { "\($0.place.line):\($0.place.column) \($0.code)" }
    }
}
