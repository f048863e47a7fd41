import Foundation
import Testing

@testable import Publishing

/// Columns of a table stand as the author aligns them.
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
}
