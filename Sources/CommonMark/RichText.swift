import Bytes

/// A run of inline nodes that stand side by side, possibly beginning inside the first and ending inside the last:
/// the value in "Waktu: 5 menit", or one line of a paragraph.
public struct RichText: Sendable, Equatable {
    /// The nodes of the run and all that they contain; the first and last of them that stand side by side are text
    /// where `skip` or `cut` is not 0.
    public var nodes: Range<Int32>
    /// Bytes of the first text node's literal that are passed over.
    public var skip: Int32
    /// Bytes cut off the end of the last text node's literal.
    public var cut: Int32

    public init(nodes: Range<Int32>, skip: Int32 = 0, cut: Int32 = 0) {
        self.nodes = nodes
        self.skip = skip
        self.cut = cut
    }

    /// A run without nodes.
    public static let empty = RichText(nodes: 0..<0)

    /// Whether there are no nodes; a run of nodes may still be without text.
    @inlinable public var isEmpty: Bool { nodes.isEmpty }
}

extension Document {
    /// All inline nodes of the paragraph, heading, table cell, link … at `index`.
    public func richText(ofInlinesIn index: Int) -> RichText {
        RichText(nodes: Int32(truncatingIfNeeded: index + 1)..<nodes[index].end)
    }

    /// The literal of the node at `index`, without what `run` leaves away.
    @inlinable public func literal(_ index: Int, in run: RichText) -> ByteSlice {
        var range = nodes[index].literal
        guard nodes[index].kind == .text else { return literal(nodes[index]) }
        if index == run.nodes.lowerBound {
            range = min(range.lowerBound + run.skip, range.upperBound)..<range.upperBound
        }
        if run.cut > 0, nodes[index].end == run.nodes.upperBound, isOutermost(index, in: run) {
            range = range.lowerBound..<max(range.upperBound - run.cut, range.lowerBound)
        }
        return literalBytes(range)
    }

    @usableFromInline func literalBytes(_ range: Range<Int32>) -> ByteSlice { text[Int(range.lowerBound)..<Int(range.upperBound)] }

    /// Whether the node at `index` stands in `run` itself and not inside another node of it.
    @usableFromInline func isOutermost(_ index: Int, in run: RichText) -> Bool {
        nodes[index].parent < run.nodes.lowerBound
    }

    /// The text of a run without its marks: breaks become a space, images their description; comments and other raw
    /// HTML are left away.
    public func plainText(_ run: RichText) -> [UInt8] {
        var result: [UInt8] = []
        appendPlainText(run, to: &result)
        return result
    }

    /// Appends what ``plainText(_:)`` gives.
    public func appendPlainText(_ run: RichText, to result: inout [UInt8]) {
        for index in Int(run.nodes.lowerBound)..<Int(run.nodes.upperBound) {
            switch nodes[index].kind {
            case .text, .code: result.append(contentsOf: literal(index, in: run))
            case .softBreak, .lineBreak: result.append(ASCII.space)
            default: break
            }
        }
    }

    /// Where a run stands in the file, in bytes.
    ///
    /// The beginning and end inside a text node are exact where the text is written as it reads, without entities
    /// and backslashes; otherwise they may lie a few bytes early or late, but inside the node.
    public func sourceRange(of run: RichText) -> Range<UInt32> {
        guard !run.isEmpty, Int(run.nodes.upperBound) <= nodes.count else { return 0..<0 }
        let first = nodes[Int(run.nodes.lowerBound)]
        var lower = first.sourceStart
        if run.skip > 0 { lower = min(lower + UInt32(run.skip), first.sourceEnd) }
        var last = Int(run.nodes.lowerBound)
        while nodes[last].end < run.nodes.upperBound { last = Int(nodes[last].end) }
        var upper = nodes[last].sourceEnd
        if run.cut > 0 { upper = UInt32(max(Int(upper) - Int(run.cut), Int(nodes[last].sourceStart))) }
        return lower..<max(lower, upper)
    }

    /// The lines of a run: cut at the soft and hard breaks that stand in it directly, the breaks left away.
    public func lines(of run: RichText) -> [RichText] {
        var result: [RichText] = []
        var start = run.nodes.lowerBound
        var index = start
        while index < run.nodes.upperBound {
            let node = nodes[Int(index)]
            if node.kind == .softBreak || node.kind == .lineBreak {
                result.append(RichText(nodes: start..<index, skip: start == run.nodes.lowerBound ? run.skip : 0))
                start = node.end
            }
            index = node.end
        }
        result.append(
            RichText(
                nodes: start..<max(start, run.nodes.upperBound), skip: start == run.nodes.lowerBound ? run.skip : 0,
                cut: run.cut))
        return result
    }

    /// `run` without white space of text at its ends.
    public func trimmed(_ run: RichText) -> RichText {
        var run = run
        guard !run.isEmpty else { return run }
        let first = Int(run.nodes.lowerBound)
        if nodes[first].kind == .text {
            run.skip += Int32(clamping: literal(first, in: run).prefix(while: ASCII.isSpace).count)
        }
        var last = Int(run.nodes.lowerBound)
        while nodes[last].end < run.nodes.upperBound { last = Int(nodes[last].end) }
        if nodes[last].kind == .text {
            run.cut += Int32(clamping: literal(last, in: run).reversed().prefix(while: ASCII.isSpace).count)
        }
        return run
    }
}

extension RichText {
    /// The same run without `count` bytes of the first text node's literal; the caller knows that it has as many.
    public func dropping(first count: Int) -> RichText {
        var run = self
        run.skip += Int32(clamping: count)
        return run
    }

    /// The same run without `count` bytes of the last text node's literal; the caller knows that it has as many.
    public func dropping(last count: Int) -> RichText {
        var run = self
        run.cut += Int32(clamping: count)
        return run
    }
}
