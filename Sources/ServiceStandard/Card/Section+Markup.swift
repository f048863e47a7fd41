import CommonMark

extension Section {
    /// Whether a table stands in it whose rows are no values.
    public func hasTable(in document: Document) -> Bool {
        groups.contains { group in
            group.blocks.contains { if case .markup(let node) = $0 { document.nodes[node].kind == .table } else { false } }
        }
    }
}

extension Node {
    /// Whether a block may hold a price list of its own: anything but a paragraph, a heading or a rule.
    public var isTabular: Bool {
        switch kind {
        case .list, .table, .blockQuote, .codeBlock: true
        default: false
        }
    }
}
