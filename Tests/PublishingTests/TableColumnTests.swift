import Foundation
import Testing

@testable import Publishing

/// Columns of tables: how the author aligns them, and their headings where the table became a list.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package")) struct TableColumnTests {
    @Test func alignmentIsClassesWithStyle() throws {
        let site = try BuiltSite(card: BuiltSite.card("## Rincian\n| a | b | c |\n|:--|:-:|--:|\n| d | e | f |"))
        let page = try #require(site.page("layanan/kartu.html"))
        for cell in ["<th class=\"tengah\" scope=\"col\">b", "<th class=\"kanan\" scope=\"col\">c", "<td>d", "<td class=\"tengah\">e", "<td class=\"kanan\">f"] {
            #expect(page.contains(cell))
        }
        #expect(!page.contains(" align=") && !page.contains(" style="))
        // The style sheet that this very page uses.
        let link = try #require(page.firstMatch(of: /<link rel="stylesheet" href="\.\.\/(assets\/standar\.[0-9a-f]+\.css)"/))
        let style = try #require(site.page(String(link.1)))
        #expect(style.contains("\n.tengah{text-align:center}\n"))
        #expect(style.contains("\n.kanan{text-align:end}\n"))
    }

    /// Headings that no value shows stand as the head of the list, not as a sentence of it.
    @Test func headingsOfATableThatBecameAList() throws {
        let body = "## Persyaratan\n| No | Dokumen | Bentuk |\n|---|---|---|\n| 1 | KTP | asli |\n| 2 | *KK* | - |"
        let page = try #require(try BuiltSite(card: BuiltSite.card(body)).page("layanan/kartu.html"))
        #expect(page.contains("<p class=\"heads\"><span>No</span> <span>Dokumen</span></p>"))
        #expect(page.contains("Bentuk") && !page.contains("No · Dokumen"))
    }
}
