import Bytes

extension Document {
    /// The content of the first node of a run if that is text; `nil` when the run is empty or begins with something else.
    public func firstPiece(of run: RichText) -> ByteSlice? {
        guard !run.isEmpty else { return nil }
        let first = Int(run.nodes.lowerBound)
        guard nodes[first].kind == .text else { return nil }
        let literal = nodes[first].literal
        let start = min(literal.lowerBound + run.skip, literal.upperBound)
        // A text has nothing inside, so it is the last of the run if the run ends with it.
        let isLast = nodes[first].end == run.nodes.upperBound
        return slice(start..<max(start, isLast ? literal.upperBound - run.cut : literal.upperBound))
    }

    /// The whole content of a run that is a single text node: no copy is made. An empty run gives no bytes.
    public func singlePiece(of run: RichText) -> ByteSlice? {
        guard run.nodes.count <= 1 else { return nil }
        guard !run.isEmpty else { return [] }
        return firstPiece(of: run)
    }

    /// Where in ``text`` the whole content of a run stands that is a single text node, as ``singlePiece(of:)`` gives it.
    @inlinable public func range(ofSinglePiece run: RichText) -> Range<Int>? {
        guard run.nodes.count <= 1 else { return nil }
        guard !run.isEmpty else { return 0..<0 }
        let index = Int(run.nodes.lowerBound)
        guard nodes[index].kind == .text else { return nil }
        let start = min(nodes[index].literal.lowerBound + run.skip, nodes[index].literal.upperBound)
        return Int(start)..<Int(max(nodes[index].literal.upperBound - run.cut, start))
    }

    /// The first `count` bytes of a run; they must lie in its first text node.
    public func prefix(_ count: Int, of run: RichText) -> RichText {
        let first = run.nodes.lowerBound
        let length = nodes[Int(first)].literal.count
        return RichText(nodes: first..<nodes[Int(first)].end, skip: run.skip, cut: Int32(clamping: length - Int(run.skip) - count))
    }

    /// Whether a link stands in a run.
    public func hasLink(in run: RichText) -> Bool {
        nodes[Int(run.nodes.lowerBound)..<Int(run.nodes.upperBound)].contains { $0.kind == .link }
    }
}

extension RichText {
    /// One run from the start of this to the end of a later one of the same parent.
    public func joined(through last: RichText) -> RichText {
        RichText(nodes: nodes.lowerBound..<last.nodes.upperBound, skip: skip, cut: last.cut)
    }
}
