import Bytes

/// The number that a list gives to an item and that stands in no text of it: "3.", "b.", "IV.".
enum ListNumber {
    enum Style: Sendable { case decimal, letter, capital, roman }

    /// The number of an item, with a dot; `nil` where there is none in that style that is read as one.
    static func text(_ number: Int, _ style: Style) -> [UInt8]? {
        switch style {
        case .decimal:
            guard (0...999).contains(number) else { return nil }
            return Array("\(number).".utf8)
        case .letter, .capital:
            guard (1...26).contains(number) else { return text(number, .decimal) }
            return [(style == .letter ? 0x60 : 0x40) + UInt8(number), 0x2E]
        case .roman:
            guard let index = romans.indices.first(where: { $0 == number - 1 }) else { return text(number, .decimal) }
            return Array(romans[index].utf8) + [0x2E]
        }
    }

    /// Whether a text is such a number and nothing else.
    static func isOne(_ text: String) -> Bool {
        guard text.last == ".", let body = Optional(text.dropLast()), !body.isEmpty, body.utf8.count <= 5 else { return false }
        return body.utf8.allSatisfy(ASCII.isDigit) || body.utf8.count == 1 && body.utf8.allSatisfy(ASCII.isLetter)
            || romans.contains(String(body))
    }

    /// As far as lists go.
    static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"]
}
