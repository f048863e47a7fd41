import CommonMark

extension Document {
    /// The nodes of the list item or table row in which a run of text stands, with all that is nested in it; those of its
    /// paragraph where it stands in neither.
    package func scope(of text: RichText) -> Range<Int> {
        guard !text.isEmpty else { return 0..<0 }
        var index = Int(text.nodes.lowerBound)
        var block = index
        while index > 0 {
            switch nodes[index].kind {
            case .item, .tableRow: return index..<Int(nodes[index].end)
            case .paragraph, .heading, .tableCell: block = index
            default: break
            }
            index = Int(nodes[index].parent)
        }
        return block..<Int(nodes[block].end)
    }
}
