import Bytes

/// Writes a table for spreadsheets (CSV, RFC 4180): UTF-8, commas, lines that end in CR LF.
struct CsvWriter: ~Copyable {
    private var out = ByteBuffer()
    private var isFirst = true

    /// Appends a cell to the row under construction.
    ///
    /// A text that a spreadsheet would take for a formula gets an apostrophe before it: cards come from many hands.
    mutating func cell(_ text: ByteSlice) {
        if !isFirst { out.append(0x2C) }
        isFirst = false
        let isFormula = text.first.map(Self.beginsFormula) ?? false
        guard text.contains(where: Self.needsQuotes) else {
            if isFormula { out.append(0x27) }
            out.append(contentsOf: text)
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

    mutating func cell(_ number: Int) {
        var digits: [UInt8] = []
        digits.append(decimal: number)
        cell(digits[...])
    }

    mutating func endRow() {
        out.append("\r\n")
        isFirst = true
    }

    consuming func finish() -> ByteBuffer { out }

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
