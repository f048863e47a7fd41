/// Text of an author made fit for a terminal: nothing in it can move the cursor, colour, or turn the direction of writing.
package enum VisibleText {
    /// A piece of a line as it is shown.
    struct Cell {
        /// How many bytes of the source it stands for.
        var length: Int
        var shown: String
        /// In columns of the terminal.
        var width: Int
    }

    /// A text with everything that acts on a terminal made visible.
    package static func harmless(_ text: String) -> String {
        // Nearly every message is plain.
        if text.unicodeScalars.allSatisfy({ picture($0) == nil }) { return text }
        var out = ""
        for scalar in text.unicodeScalars {
            if let picture = picture(scalar) { out += picture } else { out.unicodeScalars.append(scalar) }
        }
        return out
    }

    /// A text of a problem as a reader expects it: harmless, with a capital at the beginning, unless it begins with a path,
    /// which would then be another one.
    static func sentence(_ text: String) -> String {
        let text = harmless(text)
        guard let first = text.utf8.first, first &- 0x61 < 26, !text.prefix(while: { $0 != " " }).contains("/")
        else { return text }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The cells of a source line; a tab goes to the next multiple of four columns.
    static func cells(_ line: String) -> [Cell] {
        var cells: [Cell] = []
        var column = 0
        for scalar in line.unicodeScalars {
            var cell = Cell(length: UTF8.width(scalar), shown: String(scalar), width: width(scalar))
            if scalar == "\t" {
                cell.width = 4 - column % 4
                cell.shown = String(repeating: " ", count: cell.width)
            } else if let picture = picture(scalar) {
                cell.shown = picture
                cell.width = picture.unicodeScalars.count
            }
            column += cell.width
            cells.append(cell)
        }
        return cells
    }

    /// What stands for a character that must not reach a terminal.
    private static func picture(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        // Control pictures: one column each, so marks below stay in place.
        case 0x00...0x1F: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
        case 0x7F: return "\u{2421}"
        case 0x80...0x9F, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE007F:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
        default: return nil
        }
    }

    /// Columns that a character takes: none for combining marks, two for the wide ones of East Asia and for emoji.
    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x300: 1
        case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
