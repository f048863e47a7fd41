import Testing

@testable import Importing

struct WebSpanTests {
    /// The cells that a page may have grow with its square; its words stay, and that columns may be shifted is told.
    @Test func cellsThatReachOverManyOthersAreBounded() throws {
        let page = "<table><tr>" + String(repeating: "<td colspan=64 rowspan=1000>x</td>", count: 400) + "</tr>"
            + String(repeating: "<tr><td>y</td><td>z</td></tr>", count: 4000) + "</table>"
        let text = try WebPage.text(of: Array(page.utf8), path: "a.html")
        #expect(text.bytes.count { $0 == 0x09 } <= WebTable.mostEmpty + 8400)
        #expect(text.bytes.count { $0 == 0x7A } == 4000)
        #expect(text.origin?.checks.count == 1)
    }

    /// Rows that are shorter than the first.
    @Test func shortRowsAreBounded() throws {
        let page = "<table><tr>" + String(repeating: "<td>x", count: 10_000) + String(repeating: "<tr><td>y<td>z", count: 4000) + "</table>"
        #expect(try WebPage.text(of: Array(page.utf8), path: "a.html").bytes.count < 400_000)
    }
}
