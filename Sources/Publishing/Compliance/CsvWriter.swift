import Bytes

/// Writes a table for spreadsheets (CSV, RFC 4180): UTF-8, commas, lines that end in CR LF.
struct CsvWriter: ~Copyable {
    private var out = ByteBuffer()
    private var isFirst = true

    /// A cell as it stands in a table, made once for many rows.
    struct Cell: Sendable {
        fileprivate let bytes: [UInt8]

        init(_ text: [UInt8]) {
            var out = ByteBuffer()
            text.withUnsafeBufferPointer { CsvWriter.append($0, to: &out) }
            bytes = out.array()
        }
    }

    /// Appends a cell to the row under construction.
    ///
    /// A text that a spreadsheet would take for a formula gets an apostrophe before it: cards come from many hands.
    mutating func cell(_ text: ByteSlice) {
        beginCell()
        text.withUnsafeBufferPointer { Self.append($0, to: &out) }
    }

    mutating func cell(_ cell: Cell) {
        beginCell()
        out.append(contentsOf: cell.bytes)
    }

    /// Appends a count.
    mutating func cell(_ number: UInt) {
        beginCell()
        out.append(decimal: Int(clamping: number))
    }

    mutating func endRow() {
        out.append("\r\n")
        isFirst = true
    }

    consuming func finish() -> ByteBuffer { out }

    private mutating func beginCell() {
        if !isFirst { out.append(0x2C) }
        isFirst = false
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout ByteBuffer) {
        guard let start = text.baseAddress, let first = text.first else { return }
        let isFormula = beginsFormula(first)
        guard text.contains(where: needsQuotes) else {
            if isFormula { out.append(0x27) }
            out.append(start, text.count)
            return
        }
        out.append(0x22)
        if isFormula { out.append(0x27) }
        for byte in text {
            if byte == 0x22 { out.append(0x22) }
            out.append(byte)
        }
        out.append(0x22)
    }

    /// `=`, `+`, `-`, `@`, tab, carriage return and newline.
    private static func beginsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, ASCII.tab, ASCII.carriageReturn, ASCII.newline: true
        default: false
        }
    }

    /// A comma, a quote or a line break.
    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == 0x2C || byte == 0x22 || byte == ASCII.carriageReturn || byte == ASCII.newline
    }
}
