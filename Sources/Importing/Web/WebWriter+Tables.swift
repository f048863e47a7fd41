import Bytes
import Html

/// Tables as rows with tabs between their cells.
extension WebWriter {
    /// Wider and higher cells are slips, or meant to do harm.
    private static let widest = 64
    private static let highest = 1000

    mutating func table(_ index: Int) -> Open.Kind {
        breakLine()
        columns[columns.count - 1].isApart = true
        tables.append(WebTable(WebTable.isLayout(tree, index) ? .layout : .values))
        return .table
    }

    mutating func closeTable() {
        breakLine()
        // Cells outside of any row.
        if let table = tables.indices.last { write(row: tables[table].takeRow(&room)) }
        tables.removeLast()
        columns[columns.count - 1].isApart = true
    }

    mutating func row() -> Open.Kind {
        breakLine()
        guard tables.last?.kind == .values else { return .block }
        return .row
    }

    mutating func closeRow() {
        breakLine()
        if let table = tables.indices.last { write(row: tables[table].takeRow(&room)) }
    }

    mutating func cell(_ node: HtmlTree.Node) -> Open.Kind {
        breakLine()
        guard let table = tables.indices.last, tables[table].kind == .values else { return .apart }
        tables[table].skipSpans(&room)
        columns.append(Column())
        func size(_ name: String, _ limit: Int) -> Int { min(limit, max(1, node[name].flatMap { Int($0[...].trimmed().string) } ?? 1)) }
        return .cell(columns: size("colspan", Self.widest), rows: size("rowspan", Self.highest))
    }

    mutating func closeCell(_ width: Int, _ height: Int) {
        breakLine()
        let column = columns.removeLast()
        if let table = tables.indices.last { tables[table].add(column.lines, columns: width, rows: height, &room) }
    }

    /// Writes a row where it belongs: into the text, or as lines into the cell around its table.
    private mutating func write(row cells: [[WebLine]]) {
        let filled = cells.filter { !$0.isEmpty }
        let last = columns.count - 1
        guard let first = filled.first?.first else { return }
        if filled.count == 1 {
            for line in filled[0] { append(line) }
        } else if isInCell {
            // "Perahu kecil: Rp25.000" is what a reader makes of a table in a cell.
            let sign: [UInt8] = filled.count == 2 ? [0x3A, ASCII.space] : Array(" – ".utf8)
            var text = filled[0].map(\.text).joined(separator: [ASCII.space]).map { $0 }
            for cell in filled.dropFirst() {
                // The marker of a list has a cell of its own.
                let isMarker = text.count <= 4 && Marker((text + [ASCII.space, 0x78])[...]) != nil
                let isOpen = isMarker || text.last == 0x3A || cell.first?.text.first == 0x3A
                text += (isOpen ? [ASCII.space] : sign) + cell.map(\.text).joined(separator: [ASCII.space])
            }
            append(WebLine(text: text, number: first.number))
        } else {
            let texts = cells.map { lines in
                lines.map { [UInt8](repeating: ASCII.space, count: $0.indent) + $0.text }.joined(separator: [SourceLine.cellBreak]).map { $0 }
            }
            let isApart = columns[last].isApart
            columns[last].lines.append(WebLine(text: Array(texts.joined(separator: [ASCII.tab])), isApart: isApart, number: first.number))
            columns[last].isApart = false
        }
    }

    /// Appends a line of a cell to what is around its table.
    private mutating func append(_ line: WebLine) {
        let last = columns.count - 1
        var line = line
        line.isApart = columns[last].isApart && !isInCell
        columns[last].isApart = false
        columns[last].lines.append(line)
    }

    // MARK: Terms with their explanations

    mutating func pairs() -> Open.Kind {
        breakLine()
        columns[columns.count - 1].isApart = true
        tables.append(WebTable(.pairs))
        return .pairs
    }

    mutating func closePairs() {
        breakLine()
        writePair()
        tables.removeLast()
        columns[columns.count - 1].isApart = true
    }

    mutating func term() -> Open.Kind {
        closeOpenTerm()
        breakLine()
        guard let table = tables.indices.last, tables[table].kind == .pairs else { return .block }
        // A term behind an explanation begins a new pair.
        if tables[table].cells.count > 1 { writePair() }
        columns.append(Column())
        return .term
    }

    mutating func closeTerm() {
        breakLine()
        let lines = columns.removeLast().lines
        guard let table = tables.indices.last else { return }
        if tables[table].cells.isEmpty { tables[table].cells.append([]) }
        tables[table].cells[0] += lines
    }

    mutating func value() -> Open.Kind {
        closeOpenTerm()
        breakLine()
        guard tables.last?.kind == .pairs else { return .block }
        columns.append(Column())
        return .value
    }

    mutating func closeValue() {
        breakLine()
        let lines = columns.removeLast().lines
        guard let table = tables.indices.last else { return }
        while tables[table].cells.count < 2 { tables[table].cells.append([]) }
        tables[table].cells[1] += lines
    }

    /// Ends a term or an explanation without an end of its own: libxml2 puts the next one inside of it.
    private mutating func closeOpenTerm() {
        for place in open.indices.reversed() {
            switch open[place].kind {
            case .term, .value:
                let kind = open[place].kind
                open[place].kind = .inline
                return close(kind)
            case .inline, .parted, .bold, .link, .block, .apart: continue
            default: return
            }
        }
    }

    private mutating func writePair() {
        guard let table = tables.indices.last else { return }
        write(row: tables[table].takeRow(&room))
    }
}
