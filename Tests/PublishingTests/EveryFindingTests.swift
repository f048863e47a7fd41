import Diagnostics
import Foundation
import Publishing
import Testing

/// One run finds everything that is wrong in a site, tells it in the order of files and lines, and publishes nothing.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package"))
struct EveryFindingTests {
    struct Row: Sendable {
        let path: String
        let bytes: [UInt8]
        let findings: [String]

        init(_ path: String, _ text: String, _ findings: String...) {
            self.path = "content/" + path
            bytes = Array(text.utf8)
            self.findings = findings
        }

        init(_ path: String, bytes: [UInt8], _ findings: String...) {
            self.path = "content/" + path
            self.bytes = bytes
            self.findings = findings
        }
    }

    @Test(arguments: [1, 3]) func oneRun(_ jobs: Int) throws {
        let site = try BuiltSite([:], jobs: jobs) { playground in
            for row in Self.table {
                try playground.file(row.path)
                try Data(row.bytes).write(to: URL(fileURLWithPath: playground.path + "/" + row.path))
            }
        }
        let expected = Self.table.flatMap { row in row.findings.map { row.path + ":" + $0 } }
        #expect(site.findings == expected)
        #expect(site.isUnpublished)
        #expect(site.outcome.ending == .contentHasErrors)
    }

    @Test func theTableIsSorted() {
        let paths = Self.table.map(\.path)
        #expect(paths == paths.sorted())
        #expect(Set(paths).count == paths.count)
    }

    private static func sop(_ body: String, _ keys: String = "") -> String {
        "---\njudul: SOP\ninstansi: kantor\n\(keys)---\n\(body)\n"
    }

    private static func card(_ body: String, _ keys: String = "") -> String { BuiltSite.card(body, keys) }

    /// The files in the order of their paths.
    static let table = [
        Row("berkas/a.pdf", "%PDF-1.4\n"),
        Row("instansi/kantor.md", "---\nnama: Kantor\ninduk: kantor\n---\na\n", "3:8 office.own-parent"),
        Row("layanan/alias-aset.md", card("## Produk\n- a", "alias: berkas/A.pdf\n"), "4:8 header.alias"),
        Row("layanan/alias-kartu.md", card("## Produk\n- a", "alias: layanan/Crlf.html\n"), "4:8 site.address-taken"),
        Row("layanan/bom.md", "\u{FEFF}" + card("## Produk\n- a"), "1:1 source.bom"),
        Row(
            "layanan/crlf.md", card("## Produk\n- [a](javascript:a)").replacingOccurrences(of: "\n", with: "\r\n"),
            "6:3 link.scheme"),
        Row(
            "layanan/html.md", card("## Produk\n<!-- boleh -->\n- a\n\n<p>b</p>\n\nc <b>d</b>"),
            "9:1 card.raw-html", "11:3 card.raw-html", "11:7 card.raw-html"),
        Row("layanan/impor.md", card("## Produk\n<!-- periksa: benarkah? -->\n- a"), "6:1 card.open-note"),
        Row("layanan/instansi.md", "---\njudul: a\ninstansi: kantr\n---\n## Produk\n- a\n", "3:11 card.unknown-office"),
        Row(
            "layanan/judul.md", card("## Persyaratn\n- a\n\n# Satu\n\n    kode"),
            "5:1 card.heading-near", "8:1 card.heading-level-one", "10:5 card.indented-code"),
        Row("layanan/kosong.md", "", "0:0 source.empty"),
        Row(
            "layanan/kunci.md", card("## Produk\n- a", "berlku: 2025-01-01\nwarna: biru\n"),
            "4:1 header.misspelt-key", "5:1 header.unknown-key"),
        Row("layanan/nul.md", bytes: Array(card("## Produk\n- a").utf8) + [0], "7:1 source.nul"),
        Row(
            "layanan/penyandian.md", bytes: Array("---\njudul: Kartu\ninstansi: kantor\n---\n## Produk\n- caf".utf8) + [0xE9, 0x0A],
            "6:6 source.not-utf8"),
        Row(
            "layanan/sifat.md", card("## Persyaratan\n10. a\n   - Bentuk: b\n   - Bentul: c\n"), "7:4 card.indented-too-little",
            "8:6 card.property-near"),
        Row(
            "layanan/tautan.md",
            card("## Produk\n- [a](tidak-ada.md) [b](crlf.md#tidak-ada) [c](#produk) [d](vbscript:x) [e](/x.html) [f](judul.md#produk)"),
            "6:3 link.broken", "6:21 link.broken-fragment", "6:57 link.scheme", "6:73 link.absolute-address",
            "6:86 link.broken-fragment"),
        Row("layanan/tautan/index.md", card("## Produk\n- a")),
        Row("layanan/yaml-dua.md", "---\njudul: a\njudul: b\ninstansi: kantor\n---\n- a\n", "3:1 yaml.duplicate-key"),
        Row("layanan/yaml-kutip.md", "---\njudul: “a: b”\ninstansi: kantor\n---\n- a\n", "2:8 yaml.curly-quotes"),
        Row("layanan/yaml-tab.md", "---\njudul: a\n\tinstansi: kantor\n---\n- a\n", "3:1 yaml.tab"),
        Row("layanan/yaml-terbuka.md", "---\njudul: a\ninstansi: kantor\n## Produk\n- a\n", "1:1 front.unclosed"),
        Row("layanan/yaml-titik-dua.md", "---\njudul: Paspor: hilang\ninstansi: kantor\n---\n- a\n", "2:14 yaml.colon"),
        Row(
            "sop/alur.md", sop("## Prosedur\n1. a\n2. b\n   - Pelaksana: c\n   - Jika d: ke langkah 9\n"), "6:4 sop.no-performer",
            "9:6 sop.step-missing"),
        Row("sop/layanan.md", sop("## Prosedur\n1. a\n   - Pelaksana: ?\n", "layanan: [bm, index]\n"), "4:11 sop.unknown-service", "8:17 sop.performer-open"),
        Row("sop/pemilik.md", "---\njudul: a\n---\n## Prosedur\n1. a\n   - Pelaksana: b\n", "0:0 sop.no-owner"),
        Row("sop/sub/dalam.md", "---\njudul: a\n---\n", "0:0 file.wrong-place"),
    ]
}
