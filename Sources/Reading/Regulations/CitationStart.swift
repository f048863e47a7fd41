import Bytes

/// Tells the words with which no citation begins: nearly all words of a text, each looked at by its first two letters.
enum CitationStart {
    /// Whether a citation may begin with the word that is next.
    static func mayBe(_ scanner: TextScanner) -> Bool {
        let start = scanner.position
        guard let first = scanner.next, ASCII.isLetter(first) else { return true }
        let second = scanner.peek(1) ?? ASCII.space
        if beginnings[place(ASCII.lowercased(first), ASCII.lowercased(second))] { return true }
        // Old numbers begin with anything, but have digits and strokes: "M.HH-01.GR.01.01", "KEP/63/M.PAN".
        var end = start
        while end < scanner.end, ASCII.isLetter(scanner.text[end]) { end += 1 }
        guard end < scanner.end else { return false }
        let next = scanner.text[end]
        return next == 0x2F || next == 0x2E || next == 0x2D || ASCII.isDigit(next)
    }

    private static func place(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

    /// For two bytes in small letters whether a regulation's name or a unit of one begins so. A hyphen in a name stands for a
    /// space or a dash too, but never so near its beginning.
    private static let beginnings: [Bool] = {
        var table = [Bool](repeating: false, count: 1 << 16)
        let names = RegulationNames.names.beginnings + RegulationNames.glued.beginnings + ProvisionReader.units.beginnings
        for (first, second) in names { table[place(first, second)] = true }
        return table
    }()
}
