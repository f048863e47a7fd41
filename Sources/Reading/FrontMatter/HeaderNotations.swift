import Bytes
import ServiceStandard

/// Dates in headers.
enum HeaderDate {
    /// `2025-03-04`, or any other form that names a day.
    static func read(_ text: ByteSlice) -> NotationResult<CalendarDate> {
        if let date = iso(text) { return .success(date) }
        return DateReader.readDay(text)
    }

    /// The usual form, read at once.
    private static func iso(_ text: ByteSlice) -> CalendarDate? {
        guard text.count == 10 else { return nil }
        let start = text.startIndex
        guard text[start + 4] == 0x2D, text[start + 7] == 0x2D,
            let year = HeaderNumber.digits(text[start..<start + 4]),
            let month = HeaderNumber.digits(text[start + 5..<start + 7]),
            let day = HeaderNumber.digits(text[start + 8..<start + 10])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}

/// Ya and tidak in headers; who comes from other tools writes true and false.
enum HeaderFlag {
    static func read(_ text: ByteSlice) -> Bool? {
        if text.equalsFolded("ya") || text.equalsFolded("true") || text.equalsFolded("yes") { return true }
        if text.equalsFolded("tidak") || text.equalsFolded("false") || text.equalsFolded("no") { return false }
        return nil
    }
}

/// Whole numbers in headers.
enum HeaderNumber {
    /// From 1 to 999,999,999.
    static func read(_ text: ByteSlice) -> Int? {
        guard let value = digits(text), value > 0 else { return nil }
        return value
    }

    /// Nothing but one to nine digits.
    static func digits(_ text: ByteSlice) -> Int? {
        guard (1...9).contains(text.count) else { return nil }
        var value = 0
        for byte in text {
            guard ASCII.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte & 0x0F)
        }
        return value
    }
}

/// Names of files: a–z, 0–9 and hyphen.
enum HeaderSlug {
    static func isSlug(_ text: ByteSlice) -> Bool {
        guard let first = text.first, let last = text.last, first != 0x2D, last != 0x2D else { return false }
        return text.allSatisfy { ASCII.isDigit($0) || $0 == 0x2D || ($0 &- 0x61) < 26 }
    }

    /// The slug that a text would be: "Kanim Contoh.md" gives `kanim-contoh`.
    static func nearest(to text: ByteSlice) -> String? {
        var out: [UInt8] = []
        var rest = text.prefix(80)
        if rest.count > 3, rest.suffix(3).equalsFolded(".md") { rest = rest.dropLast(3) }
        if let slash = rest.lastIndex(of: 0x2F) { rest = rest[(slash + 1)...] }
        for byte in rest {
            if byte < 0x80, ASCII.isWord(byte) {
                out.append(ASCII.lowercased(byte))
            } else if out.last != 0x2D, !out.isEmpty {
                out.append(0x2D)
            }
        }
        if out.last == 0x2D { out.removeLast() }
        return out.isEmpty ? nil : out.string
    }

    /// The list that a text would be: "Kanim Contoh, kanwil" gives `[kanim-contoh, kanwil]`.
    static func nearestList(to text: ByteSlice) -> String? {
        let names = text.split { $0 == 0x2C || $0 == 0x3B }.compactMap { nearest(to: $0.trimmed()) }
        return names.count > 1 ? "[" + names.joined(separator: ", ") + "]" : nearest(to: text)
    }
}

/// Coordinates in headers.
enum HeaderCoordinates {
    /// "-0.05, 109.34", with a point or, where a semicolon parts the two, a comma; `°` and the letters LS, LU, BT and BB
    /// may follow each.
    static func read(_ text: ByteSlice) -> (latitude: Int, longitude: Int)? {
        let separator: UInt8 = text.contains(0x3B) ? 0x3B : 0x2C
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 2, let latitude = degrees(parts[0]), let longitude = degrees(parts[1]) else { return nil }
        return (latitude, longitude)
    }

    /// Decimal degrees in millionths of a degree; more decimals are cut off.
    static func degrees(_ text: ByteSlice) -> Int? {
        var reader = ByteReader(text.trimmed())
        var isNegative = reader.take(0x2D)
        if !isNegative, reader.take(folded: "\u{2212}") || reader.take(folded: "\u{2013}") { isNegative = true }
        let whole = reader.take(while: ASCII.isDigit)
        guard (1...3).contains(whole.count), var value = HeaderNumber.digits(reader.bytes[whole]) else { return nil }
        value *= 1_000_000
        if reader.take(0x2E) || reader.take(0x2C) {
            let fraction = reader.take(while: ASCII.isDigit)
            guard !fraction.isEmpty else { return nil }
            var unit = 100_000
            for index in fraction.prefix(6) {
                value += Int(reader.bytes[index] & 0x0F) * unit
                unit /= 10
            }
        }
        _ = reader.take(folded: "°")
        reader.skipSpaces()
        if reader.take(word: "ls") || reader.take(word: "bb") || reader.take(word: "s") || reader.take(word: "w") {
            isNegative = true
        } else if !(reader.take(word: "lu") || reader.take(word: "bt") || reader.take(word: "n")) {
            _ = reader.take(word: "e")
        }
        reader.skipSpaces()
        return reader.isAtEnd ? (isNegative ? -value : value) : nil
    }
}
