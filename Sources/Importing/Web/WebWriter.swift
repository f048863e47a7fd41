import Bytes
import Html

/// Writes a page as lines: headings with `#`, items with their markers, rows of tables with tabs.
///
/// It goes through the nodes in their order and keeps what is open on a stack; cells of tables gather their lines in a
/// column of their own until their row is whole.
struct WebWriter {
    /// Where lines go: the page, or a cell.
    struct Column {
        var lines: [WebLine] = []
        /// The lists that are open in it.
        var lists: [WebList] = []
        /// Whether what comes next stands apart.
        var isApart = false
    }

    /// An element that is open, and what its end means.
    struct Open {
        enum Kind {
            /// Within a line; outside of any line; apart from its neighbours.
            case inline, block, apart
            case bold, heading, list, item, preformatted
            /// Where its text begins, and in which line of all.
            case parted
            case link(start: Int, lineCount: Int, address: [UInt8], line: Int)
            case table, row, cell(columns: Int, rows: Int), pairs, term, value
        }
        var kind: Kind
        var end: Int
    }

    let tree: HtmlTree
    let plan: WebPlan
    /// What is left out, what is to be looked at, numbers of lists.
    var account = Account()
    var columns = [Column()]
    var tables: [WebTable] = []
    /// How many more empty cells its tables may have.
    var room = WebTable.mostEmpty
    var line = WebInline()
    /// How many elements that print bold, and that keep spaces, are open.
    private var bold = 0
    private var preformatted = 0
    /// Level of the heading that is open; 0 for none.
    private var level = 0
    var open: [Open] = []
    /// Spaces in front of lines outside of any list.
    private(set) var indent = 0
    /// How many lines were taken from ``line``.
    private var lineCount = 0

    init(_ tree: HtmlTree, _ plan: WebPlan) {
        self.tree = tree
        self.plan = plan
    }

    var lines: [WebLine] { columns[0].lines }
    var isInCell: Bool { columns.count > 1 }

    mutating func write() {
        var index = 0
        while index < tree.nodes.count {
            while let last = open.last, last.end <= index {
                open.removeLast()
                close(last.kind)
            }
            let node = tree.nodes[index]
            if node.isText {
                add(node)
                index += 1
            } else if plan.moved.contains(index) {
                line.part()
                index = node.end
            } else if let note = plan.notes[index] {
                account.leaveOut(tree.text(of: index, skipping: plan.moved, ownHost: plan.ownHost), .numbering, line: node.line)
                let text = WebNotes.text(tree, note, skipping: plan.moved, ownHost: plan.ownHost)
                line.add([ASCII.space, 0x28] + text + [0x29], at: node.line, isBold: bold > 0)
                index = node.end
            } else if let reason = plan.leftOut[index] {
                let text = tree.text(of: index, skipping: plan.moved, ownHost: plan.ownHost)
                account.leaveOut(text, reason, line: node.line)
                if !HtmlElement.inline.contains(node.name) {
                    breakLine()
                } else if HtmlElement.struck.contains(node.name) {
                    line.part()
                } else {
                    line.space()
                }
                index = node.end
            } else if let title = plan.windowTitle, title.index == index {
                columns[0].lines.append(WebLine(text: title.text, level: 1, isApart: true, number: node.line))
                let rest = plan.windowRest(tree.text(of: index, ownHost: plan.ownHost))
                account.leaveOut(rest, .other(indonesian: "judul jendela peramban", english: "title of the browser's window"), line: node.line)
                index = node.end
            } else if let bullet = WebWord.bullet(tree, index) {
                account.leaveOut(bullet, .numbering, line: node.line)
                line.add(Array("• ".utf8), at: node.line, isBold: true)
                index = node.end
            } else {
                if let label = plan.labels[index] { write(label: label) }
                let kind = opening(index)
                open.append(Open(kind: kind, end: node.end))
                index += 1
            }
        }
        while let last = open.popLast() { close(last.kind) }
        breakLine()
        guard room == 0 else { return }
        account.doubt(
            .other(
                indonesian: "sel tabel merentang terlalu banyak; periksa apakah isi tiap kolom masih di tempatnya",
                english: "cells of tables reach over too many others; see whether what stands in each column is still in its place"),
            line: 0)
    }

    private mutating func add(_ node: HtmlTree.Node) {
        guard preformatted > 0 else {
            let text = TextDecoder.plain(node.text)
            return line.add(text, at: node.line, isBold: bold > 0)
        }
        for (offset, text) in node.text.split(separator: ASCII.newline, omittingEmptySubsequences: false).enumerated() {
            if offset > 0 { breakLine() }
            let clean = TextDecoder.plain(Array(text)).map { isInCell && $0 == ASCII.tab ? ASCII.space : $0 }
            if clean.contains(where: { !ASCII.isSpace($0) }) {
                line.add(clean.filter { $0 != ASCII.newline }, at: node.line + offset, isBold: bold > 0, keepsSpaces: true)
            }
        }
    }

    private mutating func opening(_ index: Int) -> Open.Kind {
        let node = tree.nodes[index]
        if let level = node.headingLevel { return heading(index == plan.title ? 1 : level) }
        if WebPanes.isHeadingLike(tree, index) { return heading(3) }
        switch node.name {
        case "a":
            guard let address = node["href"], WebLink.isTelling(address[...], ownHost: plan.ownHost) else {
                line.part()
                return .parted
            }
            line.part()
            return .link(start: line.bytes.count, lineCount: lineCount, address: TextDecoder.plain(address), line: node.line)
        case _ where HtmlElement.raised.contains(node.name):
            line.part()
            return .parted
        case "b", "strong":
            bold += 1
            return .bold
        case "img", "area", "input", "picture", "svg":
            picture(node)
            return .inline
        case "br":
            breakLine()
            return .inline
        case "p", "hr", "blockquote", "figure", "section":
            breakLine()
            indent = WebWord.indent(node) ?? 0
            columns[columns.count - 1].isApart = WebWord.indent(node) == nil
            return .apart
        case "pre":
            breakLine()
            preformatted += 1
            return .preformatted
        case "ul", "ol", "menu": return list(node)
        case "li": return item(node)
        case "table": return table(index)
        case "tr": return row()
        case "td", "th": return cell(node)
        case "dl": return pairs()
        case "dt": return term()
        case "dd": return value()
        default:
            guard !HtmlElement.inline.contains(node.name) else { return .inline }
            breakLine()
            return .block
        }
    }

    mutating func close(_ kind: Open.Kind) {
        switch kind {
        case .inline: break
        case .parted: line.part()
        case .bold: bold -= 1
        case .link(let start, let count, let address, let number):
            if count != lineCount || level > 0 {
                // A heading with an address in it is not known any more; a block has no place for one.
                account.leaveOut(address, .other(indonesian: "alamat tautan", english: "address of a link"), line: number)
            } else if let same = line.link(from: start, to: address, at: number) {
                account.leaveOut(same, .linkAddress, line: number)
            }
            line.part()
        case .block: breakLine()
        case .apart:
            breakLine()
            indent = 0
            columns[columns.count - 1].isApart = true
        case .preformatted:
            breakLine()
            preformatted -= 1
        case .heading:
            breakLine()
            level = 0
            columns[columns.count - 1].isApart = true
        case .list: closeList()
        case .item: closeItem()
        case .table: closeTable()
        case .row: closeRow()
        case .cell(let columns, let rows): closeCell(columns, rows)
        case .pairs: closePairs()
        case .term: closeTerm()
        case .value: closeValue()
        }
    }

    private mutating func heading(_ level: Int) -> Open.Kind {
        breakLine()
        self.level = level
        columns[columns.count - 1].isApart = true
        return .heading
    }

    /// The label of a pane as its heading.
    private mutating func write(label: Int) {
        breakLine()
        _ = heading(3)
        let number = tree.nodes[label].line
        line.add(tree.text(of: label, skipping: plan.moved, ownHost: plan.ownHost), at: number, isBold: false)
        close(.heading)
    }

    /// A picture: its text where it has one; a gap where it may have said something.
    private mutating func picture(_ node: HtmlTree.Node) {
        guard let picture = WebPicture(node) else { return }
        if Words.count(picture.text[...]) > 0 {
            if picture.isNameOnly {
                account.leaveOut(picture.text, .other(indonesian: "nama berkas gambar", english: "name of a picture's file"), line: node.line)
            } else {
                line.space()
                line.add(picture.text, at: node.line, isBold: false)
                line.space()
            }
        }
        guard picture.isContent else { return }
        account.doubt(picture.doubt, line: node.line)
        guard Words.count(picture.text[...]) == 0 || picture.isNameOnly, !isInCell, line.isEmpty else { return }
        // A line of one space is where a picture stood.
        columns[0].lines.append(WebLine(text: [], indent: 1, number: node.line))
    }

    /// Ends the line that is being gathered.
    mutating func breakLine() {
        guard let ready = line.take() else { return }
        lineCount += 1
        let isHeading = level > 0 && !isInCell
        var next = WebLine(text: ready.bytes, level: isHeading ? level : 0, isApart: columns[columns.count - 1].isApart, number: ready.number)
        if isHeading { forgetMarkers() } else { mark(&next, isBold: ready.isBold) }
        columns[columns.count - 1].isApart = false
        // Only the page has room for blank lines.
        if isInCell { next.isApart = false }
        if !isInCell, WebPhrases.isFurniture(next.text[...]) {
            account.leaveOut(next.text, .furniture, line: next.number)
        } else {
            columns[columns.count - 1].lines.append(next)
        }
    }
}
