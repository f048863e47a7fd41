import Bytes

// The bytes of a template itself.
extension Compiler {
    /// Text of the source, line by line where lines are indented or lose their indentation.
    mutating func text(_ range: Range<Int>, isLineStart: Bool, _ builder: inout RoutineBuilder) {
        let bytes = source(builder).bytes
        guard builder.isIndented || !builder.dedent.isEmpty else {
            literal(bytes[range], &builder)
            return
        }
        var position = range.lowerBound
        var startsLine = isLineStart
        while position < range.upperBound {
            if startsLine {
                let start = position
                for space in builder.dedent where position < range.upperBound && bytes[position] == space { position += 1 }
                let rest = bytes[position..<range.upperBound]
                if !rest.starts(with: "\n"), !rest.starts(with: "\r\n") { indent(at: start, &builder) }
            }
            let end = bytes[position..<range.upperBound].firstIndex(of: ASCII.newline).map { $0 + 1 } ?? range.upperBound
            literal(bytes[position..<end], &builder)
            position = end
            startsLine = true
        }
    }

    mutating func literal(_ bytes: ByteSlice, _ builder: inout RoutineBuilder) {
        let start = tables.literals.count
        tables.literals.append(contentsOf: bytes)
        emitLiteral(start..<tables.literals.count, &builder)
        builder.context?.advance(over: bytes)
    }

    /// Appends the indentation before a node that starts a line.
    mutating func indent(before node: Node, _ builder: inout RoutineBuilder) {
        if node.isLineStart { indent(at: node.offset, &builder) }
    }

    mutating func indent(at offset: Int, _ builder: inout RoutineBuilder) {
        guard builder.isIndented, offset != builder.unindented else { return }
        builder.emit(Operation(code: .indent))
        builder.context?.advance(over: [ASCII.space])
    }
}
