import Bytes
import ServiceStandard

/// Reads the number of a decree or SOP: keeps it as written and sees whether its serial number was left open.
public enum DocumentNumberReader {
    /// Never refuses: an empty text, or a dash, is a number that is empty.
    public static func read(_ text: ByteSlice) -> DocumentNumber {
        var scanner = TextScanner(text)
        scanner.skipSpaces()
        let start = scanner.position
        // "No. SK :" is a label; "SK 089/PK" is the number itself.
        if labels.take(&scanner) != nil {
            scanner.skipSpaces()
            let isLabel = scanner.take(0x3A) || scanner.isAtEnd || startsWithNumberWord(text[start...])
            if !isLabel { scanner.position = start }
        }
        let number = TextScanner.trim(text[scanner.position...], leading: ":")
        if TextScanner.isBlank(number) {
            return DocumentNumber(text: number[number.startIndex..<number.startIndex], hasGap: false)
        }
        return DocumentNumber(text: number, hasGap: hasGap(number))
    }

    /// A number as it stands behind the word "Nomor", which the author may have written too: "Nomor 5 Tahun 2024"; a text
    /// that is no number stays as it is.
    public static func withoutLabel(_ text: ByteSlice) -> ByteSlice {
        let number = read(text).text
        return number.isEmpty ? text : number
    }

    /// Whether the text is more than the number: "SK Camat Nomor 12 Tahun 2024". "No." inside of a number is a piece of it:
    /// "188.4/12/Kep. No. 5/2024".
    public static func namesDocument(_ text: ByteSlice) -> Bool {
        var scanner = TextScanner(withoutLabel(text))
        while !scanner.isAtEnd {
            scanner.skipSpaces()
            if let byte = scanner.next, ASCII.isDigit(byte) || byte == 0x2F { return false }
            if scanner.take(word: "nomor") || scanner.take(prefix: "no. ") { return true }
            scanner.skipToken()
        }
        return false
    }

    private static let labels = KeywordTable<Void>([
        ("nomor sk", ()), ("no. sk", ()), ("no sk", ()), ("nomor sop ap", ()), ("nomor sopap", ()), ("nomor sop", ()),
        ("no. sop", ()), ("no sop", ()), ("nomor", ()), ("no.", ()), ("sk", ()), ("sop", ()), ("number", ()),
    ])

    private static func startsWithNumberWord(_ text: ByteSlice) -> Bool {
        var scanner = TextScanner(text)
        return scanner.take(prefix: "nomor ") || scanner.take(prefix: "no.") || scanner.take(prefix: "no ")
    }

    /// Whether nothing but spaces, dots or underscores stands between two strokes, or before the first or behind the last, or
    /// between a dash and the stroke behind it: "065/SOP-  /2025".
    private static func hasGap(_ number: ByteSlice) -> Bool {
        guard number.contains(0x2F) else { return false }
        var scanner = TextScanner(number)
        var isEmpty = true
        var isOpen = false
        while let byte = scanner.next {
            if byte == 0x2F {
                if isEmpty || isOpen { return true }
                isEmpty = true
                scanner.position += 1
                continue
            }
            if scanner.spaceLength(at: scanner.position) == 0, byte != 0x2E, byte != 0x5F,
                !(byte == 0xE2 && scanner.peek(1) == 0x80 && scanner.peek(2) == 0xA6)
            {
                isEmpty = false
                isOpen = scanner.dashLength(at: scanner.position) > 0
            }
            scanner.skipToken()
        }
        return isEmpty || isOpen
    }
}
