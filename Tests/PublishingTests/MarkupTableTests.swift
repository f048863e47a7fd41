import CommonMark
import Testing

@testable import Publishing

/// The examples of the section on tables of the GitHub Flavored Markdown specification 0.29, and ours.
@Suite struct MarkupTableTests {
    @Test(arguments: [
        // 198
        (
            "| foo | bar |\n| --- | --- |\n| baz | bim |\n",
            "<table>\n<thead>\n<tr>\n<th>foo</th>\n<th>bar</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>baz</td>\n<td>bim</td>\n</tr>\n</tbody>\n</table>\n"
        ),
        // 199
        (
            "| abc | defghi |\n:-: | -----------:\nbar | baz\n",
            "<table>\n<thead>\n<tr>\n<th align=\"center\">abc</th>\n<th align=\"right\">defghi</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
                + "<td align=\"center\">bar</td>\n<td align=\"right\">baz</td>\n</tr>\n</tbody>\n</table>\n"
        ),
        // 200
        (
            "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n",
            "<table>\n<thead>\n<tr>\n<th>f|oo</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b <code>|</code> az</td>\n</tr>\n<tr>\n"
                + "<td>b <strong>|</strong> im</td>\n</tr>\n</tbody>\n</table>\n"
        ),
        // 201
        (
            "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n",
            "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n</tbody>\n"
                + "</table>\n<blockquote>\n<p>bar</p>\n</blockquote>\n"
        ),
        // 202
        (
            "| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n",
            "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n<tr>\n"
                + "<td>bar</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n<p>bar</p>\n"
        ),
        // 203
        ("| abc | def |\n| --- |\n| bar |\n", "<p>| abc | def |\n| --- |\n| bar |</p>\n"),
        // 204
        (
            "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n",
            "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n<td></td>\n</tr>\n<tr>\n"
                + "<td>bar</td>\n<td>baz</td>\n</tr>\n</tbody>\n</table>\n"
        ),
        // 205
        (
            "| abc | def |\n| --- | --- |\n",
            "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n</table>\n"
        ),
        // Lines before the header stay a paragraph; a rule below makes no heading of the table.
        (
            "vor\n| a |\n|---|\n| b |\n---\n",
            "<p>vor</p>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n<hr />\n"
        ),
        // In an item of a list, with a reference that is defined elsewhere; marks of blocks mean nothing in cells.
        (
            "- x\n\n  | [a][r] | # b |\n  |:-|-|\n  | 1. c | > d ## |\n\n[r]: /u\n",
            "<ul>\n<li>\n<p>x</p>\n<table>\n<thead>\n<tr>\n<th align=\"left\"><a href=\"/u\">a</a></th>\n<th># b</th>\n</tr>\n</thead>\n<tbody>\n"
                + "<tr>\n<td align=\"left\">1. c</td>\n<td>&gt; d ##</td>\n</tr>\n</tbody>\n</table>\n</li>\n</ul>\n"
        ),
        // A line of hyphens below words without pipes is a heading; a lone pipe is no row.
        ("a\n-\n", "<h2>a</h2>\n"),
        ("|a\n|-\n|\n", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n<p>|</p>\n"),
        ("a\n:-\n", "<p>a\n:-</p>\n"),
    ])
    func specification(_ text: String, _ html: String) {
        #expect(ourHTML(Array(text.utf8)) == html)
    }

    @Test func cellsOfASiteAreNeverEmpty() {
        #expect(
            siteHTML("| a | b | |\n|---|:-:|--:|\n| c | <!-- x --> |\n")
                == "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th class=\"tengah\" scope=\"col\">b</th>\n"
                + "<th class=\"kanan\" scope=\"col\">–</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td class=\"tengah\">–</td>\n"
                + "<td class=\"kanan\">–</td>\n</tr>\n</tbody>\n</table>\n")
    }
}
