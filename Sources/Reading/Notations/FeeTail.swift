import Bytes
import ServiceStandard

/// What stands behind an amount: its unit, a footnote mark, a condition, the rule behind it, and the rest.
struct FeeTail {
    var unit: ByteSlice?
    /// Behind the unit, in the indices of the text.
    var unitEnd: Int?
    var footnote: ByteSlice?
    var condition: ByteSlice?
    var legalBasis: ByteSlice?
    var remainder: ByteSlice?

    private enum Piece { case unit, condition, basis, rest }

    init(_ tail: ByteSlice) {
        var scanner = TextScanner(tail)
        var piece = Piece.rest
        var start = tail.startIndex
        var restStart: Int?
        var restEnd = tail.startIndex

        func close(_ end: Int, _ values: inout FeeTail) {
            switch piece {
            case .unit:
                values.unit = TextScanner.text(tail[start..<end], trailing: ".,;:(/").map(FeeUnit.spaced)
                if values.unit != nil { values.unitEnd = end }
            case .condition: values.condition = Self.text(tail[start..<end])
            case .basis: values.legalBasis = Self.text(tail[start..<end])
            case .rest:
                guard Self.text(tail[start..<end]) != nil else { return }
                if restStart == nil { restStart = start }
                restEnd = end
            }
        }
        func open(_ next: Piece, at position: Int, _ values: inout FeeTail) {
            close(position, &values)
            piece = next
            start = position
        }

        while !scanner.isAtEnd {
            let position = scanner.position
            if let byte = scanner.next {
                if byte == 0x2A, footnote == nil {
                    open(.rest, at: position, &self)
                    while scanner.take(0x2A) {}
                    _ = scanner.take(0x29)
                    footnote = tail[position..<scanner.position]
                    start = scanner.position
                    continue
                }
                if byte == 0x2F, unit == nil, piece != .unit, TextScanner.trim(tail[tail.startIndex..<position]).isEmpty {
                    open(.unit, at: position, &self)
                    scanner.position += 1
                    scanner.skipSpaces()
                    continue
                }
                // Units are short: they end with any mark.
                if piece == .unit, byte == 0x2C || byte == 0x3B || byte == 0x28 || byte == 0x29 || byte == 0x2E || byte == ASCII.newline {
                    open(.rest, at: position, &self)
                }
                if piece != .rest, byte == 0x3B || byte == ASCII.newline { open(.rest, at: position, &self) }
                // A new sentence is no part of a condition.
                if piece != .rest, byte == 0x2E, scanner.spaceLength(at: position + 1) > 0, Self.isCapital(scanner, position + 2) {
                    open(.rest, at: position, &self)
                }
            }
            if scanner.isAtWordStart {
                if unit == nil, piece == .rest, FeeUnit.takeBeginning(&scanner) {
                    open(.unit, at: position, &self)
                    continue
                }
                if legalBasis == nil, piece != .basis, FeeWords.references.take(&scanner) != nil {
                    scanner.skipSpaces()
                    // "Sesuai radius" names no rule.
                    if FeeWords.measures.take(&scanner) == nil { open(.basis, at: position, &self) }
                    continue
                }
                if condition == nil, piece != .condition, piece != .basis, FeeWords.conditions.take(&scanner) != nil {
                    open(.condition, at: position, &self)
                    continue
                }
            }
            scanner.skipToken()
        }
        close(tail.endIndex, &self)
        if let restStart { remainder = Self.text(tail[restStart..<restEnd]) }
    }

    private static func isCapital(_ scanner: TextScanner, _ index: Int) -> Bool { scanner.byte(at: index) &- 0x41 < 26 }

    /// The piece without punctuation at its ends; `nil` when no word is left.
    private static func text(_ slice: ByteSlice) -> ByteSlice? {
        var result = TextScanner.trim(slice, leading: ".,;:-/", trailing: ",;(/")
        while result.last == 0x29, !result.contains(0x28) { result = TextScanner.trim(result.dropLast()) }
        if result.last == 0x2E { result = TextScanner.trim(result.dropLast()) }
        if result.first == 0x28, !result.contains(0x29) { result = TextScanner.trim(result.dropFirst()) }
        return result.contains { ASCII.isWord($0) } ? result : nil
    }
}
