import Bytes
import ServiceStandard

/// A number as it stands in a text.
struct ScannedNumber {
    enum Style {
        /// Digits alone.
        case plain
        /// Digits with dots or commas between thousands, and perhaps 00 behind.
        case thousands
        /// Decimals behind a comma.
        case decimalComma
        /// One or two digits behind a dot: a decimal in English, part of a clock time elsewhere.
        case decimalDot
        /// In words alone.
        case words
    }

    /// The number times 1000.
    var thousandths: Int64
    var style: Style
    /// How many decimals were written.
    var decimals = 0
    var usesEnglishThousands = false
    /// What the words in brackets say when they say another number.
    var disagreeing: Int64?
    /// From the first digit to the last, the bracket with the words included.
    var range: Range<Int>

    var quantity: Quantity { Quantity(thousandths: Int(thousandths)) }

    /// What a check may want to know of the spelling.
    func addNotes(to notes: inout [NotationNote]) {
        if let disagreeing {
            notes.append(
                NotationNote(.wordsDisagree(digits: thousandths / 1000, words: disagreeing / 1000), range))
        }
        if usesEnglishThousands { notes.append(NotationNote(.englishThousands, range)) }
    }
}

/// Reads numbers in digits ("1.000", "1,5"), in words ("dua belas"), or both ("4 (empat)"), as the rules of drafting
/// (UU 12/2011 Lampiran II) write them.
public enum NumberReader {
    /// A number, and what stands out in its spelling.
    public struct Number: Sendable, Hashable {
        public var quantity: Quantity
        public var notes: [NotationNote]
    }

    /// Reads a text that holds a number and nothing else.
    public static func read(_ text: ByteSlice) -> NotationResult<Number> {
        var scanner = TextScanner(text)
        scanner.skipSpaces()
        if let refusal = TextScanner.refusal(of: text) { return .failure(refusal) }
        switch take(&scanner) {
        case .none: return .failure(NotationRefusal(.noNumber, text.indices))
        case .failure(let refusal): return .failure(refusal)
        case .success(let number):
            scanner.skipSpaces()
            guard scanner.isAtEnd else {
                return .failure(NotationRefusal(.trailingText, scanner.position..<scanner.end))
            }
            var notes: [NotationNote] = []
            number.addNotes(to: &notes)
            return .success(Number(quantity: number.quantity, notes: notes))
        }
    }

    /// Passes over a number; `nil` when none is next, a failure when one is that cannot be understood (it is passed
    /// over too).
    static func take(_ scanner: inout TextScanner) -> NotationResult<ScannedNumber>? {
        guard let first = scanner.next else { return nil }
        let start = scanner.position
        if ASCII.isDigit(first) || first == 0xC2 {
            var number: ScannedNumber
            switch takeDigits(&scanner) {
            case .none: return nil
            case .failure(let refusal): return .failure(refusal)
            case .success(let scanned): number = scanned
            }
            if let words = takeBracketedWords(&scanner) {
                if words != number.thousandths { number.disagreeing = words }
                number.range = start..<scanner.position
            }
            return .success(number)
        }
        guard ASCII.isLetter(first), let value = NumberWords.take(&scanner) else { return nil }
        var number = ScannedNumber(thousandths: value, style: .words, range: start..<scanner.position)
        // "empat (4) hari": the digits count.
        if let digits = takeBracketed(&scanner, takePlain) {
            if digits != value {
                number.disagreeing = value
                number.thousandths = digits
            }
            number.range = start..<scanner.position
        }
        return .success(number)
    }

    /// Passes over a bracket that holds a number in words and nothing else; gives it in thousandths.
    static func takeBracketedWords(_ scanner: inout TextScanner) -> Int64? { takeBracketed(&scanner, NumberWords.take) }

    /// Passes over a bracket that holds what `content` takes and nothing else.
    private static func takeBracketed(_ scanner: inout TextScanner, _ content: (inout TextScanner) -> Int64?) -> Int64? {
        let before = scanner.position
        scanner.skipSpaces()
        if scanner.take(0x28) {
            scanner.skipSpaces()
            if scanner.take(word: "terbilang") {
                scanner.skipSpaces()
                if scanner.take(0x3A) { scanner.skipSpaces() }
            }
            if let value = content(&scanner) {
                scanner.skipSpaces()
                // "1.000.000 (satu juta rupiah)" is the form on receipts.
                if scanner.take(word: "rupiah") { scanner.skipSpaces() }
                if scanner.take(0x29) { return value }
            }
        }
        scanner.position = before
        return nil
    }

    private static func takePlain(_ scanner: inout TextScanner) -> Int64? {
        guard let result = takeDigits(&scanner), case .success(let number) = result else { return nil }
        return number.thousandths
    }

    /// Passes over digits with their dots and commas.
    ///
    /// A dot before three digits parts thousands, a comma before three digits does so in English; a comma, or a single
    /// dot, before one or two digits is the decimal mark. Anything else is ambiguous.
    private static func takeDigits(_ scanner: inout TextScanner) -> NotationResult<ScannedNumber>? {
        let start = scanner.position
        var value: Int64 = 0
        var digitCount = 0
        var groups = 0
        var groupLength = 0
        var mark: UInt8 = 0
        var decimals = 0
        var decimalMark: UInt8 = 0
        var isAmbiguous = false

        func isDigit(_ index: Int) -> Bool { ASCII.isDigit(scanner.byte(at: index)) }
        while let byte = scanner.next, ASCII.isDigit(byte) {
            groupLength = 0
            while let byte = scanner.next, ASCII.isDigit(byte) {
                if digitCount < 15 { value = value * 10 + Int64(byte - 0x30) }
                digitCount += 1
                groupLength += 1
                scanner.position += 1
            }
            if groups == 0 {
                groups = 1
                // A number of thousands does not begin with 0 or with more than three digits.
                if mark == 0, groupLength > 3 || (groupLength > 1 && scanner.byte(at: start) == 0x30) { groups = -1 }
            }
            guard decimals == 0, let next = scanner.next, next == 0x2E || next == 0x2C else { break }
            var following = scanner.position + 1
            // "10.000, 00" has a stray space.
            if next == 0x2C, mark == 0x2E, scanner.spaceLength(at: following) == 1, isDigit(following + 1),
                isDigit(following + 2), !isDigit(following + 3)
            {
                following += 1
            }
            var length = 0
            while length < 4, isDigit(following + length) { length += 1 }
            if length == 0 { break }
            if length == 3, mark == 0 || mark == next {
                if groups < 0 || (groups == 1 && value == 0) { isAmbiguous = true }
                mark = next
            } else if length <= 2, next != mark {
                decimals = length
                decimalMark = next
            } else {
                isAmbiguous = true
            }
            scanner.position = following
        }

        guard digitCount > 0 || scanner.next == 0xC2 && scanner.peek(1) == 0xBD else { return nil }
        // A stroke makes a fraction, a date or a choice of it; a further dot makes a date or a number of its own.
        func joins(_ byte: UInt8?) -> Bool { byte == 0x2F || byte == 0x2E || byte == 0x2C }
        if isAmbiguous || joins(scanner.next) && isDigit(scanner.position + 1) {
            while let byte = scanner.next, ASCII.isDigit(byte) || joins(byte) && isDigit(scanner.position + 1) {
                scanner.position += 1
            }
            return .failure(NotationRefusal(.ambiguousNumber, start..<scanner.position))
        }
        guard digitCount <= 15 else { return .failure(NotationRefusal(.outOfRange, start..<scanner.position)) }
        var thousandths = value * 1000
        for _ in 0..<decimals { thousandths /= 10 }
        if decimals == 0, scanner.next == 0xC2, scanner.peek(1) == 0xBD {
            thousandths += 500
            scanner.position += 2
            return .success(
                ScannedNumber(thousandths: thousandths, style: .decimalComma, decimals: 1, range: start..<scanner.position))
        }
        let style: ScannedNumber.Style =
            mark != 0 ? .thousands : decimals == 0 ? .plain : decimalMark == 0x2C ? .decimalComma : .decimalDot
        return .success(
            ScannedNumber(
                thousandths: thousandths, style: style, decimals: decimals, usesEnglishThousands: mark == 0x2C,
                range: start..<scanner.position))
    }
}
