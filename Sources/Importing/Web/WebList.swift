import Bytes
import Html

/// A list that is open.
struct WebList {
    /// How its items are marked; `nil`: not at all.
    enum Mark { case bullet, number(ListNumber.Style) }
    var mark: Mark?
    var next = 1
    /// Whether an item of it is written.
    var isBegun = false
    /// The marker that the next line of text begins with.
    var waiting: [UInt8]?
    /// Whether that marker is a number that no text has.
    var isNumber = false
}

extension WebWriter {
    private var depth: Int { columns[columns.count - 1].lists.count }

    /// Puts the marker of its item, and the spaces of its depth, in front of a line.
    mutating func mark(_ line: inout WebLine, isBold: Bool) {
        let last = columns.count - 1
        guard let list = columns[last].lists.indices.last else {
            line.indent = indent
            // A bold line is a heading to its reader.
            if isBold { line.isApart = true }
            return
        }
        line.indent = 3 * depth
        guard let marker = columns[last].lists[list].waiting else { return }
        // Blank lines between items mean nothing.
        line.isApart = line.isApart && depth == 1 && !columns[last].lists[list].isBegun
        columns[last].lists[list].isBegun = true
        line.indent = 3 * (depth - 1)
        line.text = marker + [ASCII.space] + line.text
        if columns[last].lists[list].isNumber { account.add(own: .listNumber(marker.string)) }
        forgetMarkers()
    }

    mutating func list(_ node: HtmlTree.Node) -> Open.Kind {
        breakLine()
        var list = WebList()
        let style = (node["style"] ?? []).filter { !ASCII.isSpace($0) }.map(ASCII.lowercased)[...]
        if style.firstIndex(of: "list-style:none") != nil || style.firstIndex(of: "list-style-type:none") != nil {
            list.mark = nil
        } else if node.name == "ol" {
            list.mark = .number(Self.style(of: node, style))
            list.next = node["start"].flatMap { Int($0.string) } ?? 1
        } else {
            list.mark = .bullet
        }
        columns[columns.count - 1].lists.append(list)
        return .list
    }

    private static func style(of node: HtmlTree.Node, _ style: ByteSlice) -> ListNumber.Style {
        switch node["type"]?.string {
        case "a": return .letter
        case "A": return .capital
        case "i", "I": return .roman
        default: break
        }
        if style.firstIndex(of: "lower-alpha") != nil || style.firstIndex(of: "lower-latin") != nil { return .letter }
        if style.firstIndex(of: "upper-alpha") != nil || style.firstIndex(of: "upper-latin") != nil { return .capital }
        return style.firstIndex(of: "-roman") != nil ? .roman : .decimal
    }

    mutating func closeList() {
        breakLine()
        let last = columns.count - 1
        _ = columns[last].lists.popLast()
        if columns[last].lists.isEmpty { columns[last].isApart = true }
    }

    mutating func item(_ node: HtmlTree.Node) -> Open.Kind {
        breakLine()
        let last = columns.count - 1
        guard let list = columns[last].lists.indices.last else { return .block }
        if let value = node["value"].flatMap({ Int($0.string) }) { columns[last].lists[list].next = value }
        switch columns[last].lists[list].mark {
        case .number(let style):
            columns[last].lists[list].waiting = ListNumber.text(columns[last].lists[list].next, style)
            columns[last].lists[list].isNumber = true
        case .bullet:
            columns[last].lists[list].waiting = Array("•".utf8)
            columns[last].lists[list].isNumber = false
        case nil: columns[last].lists[list].waiting = nil
        }
        columns[last].lists[list].next &+= 1
        return .item
    }

    mutating func closeItem() {
        breakLine()
        let last = columns.count - 1
        if let list = columns[last].lists.indices.last { columns[last].lists[list].waiting = nil }
    }

    /// A marker is of no use in front of a heading.
    mutating func forgetMarkers() {
        let last = columns.count - 1
        for index in columns[last].lists.indices { columns[last].lists[index].waiting = nil }
    }
}
