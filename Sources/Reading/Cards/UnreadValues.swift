import Bytes
import CommonMark
import ServiceStandard

/// Reports values that look like a sum of money or a length of time but are in no notation that is known: the page shows
/// them as they stand, yet they are missing from its summary. Sentences are left alone.
extension CardContext {
    /// A fee that names rupiah and a number, "Rp50.00", or a sum in words, "lima puluh ribu".
    ///
    /// - Parameter orBare: whether a number alone is meant for money, too: "Fotokopi: 500".
    mutating func reportUnreadAmount(_ text: RichText, orBare: Bool = false) {
        let words = plain(text)
        let value = split(text).map { plain($0.value) } ?? words
        let isInDigits = words.contains(where: ASCII.isDigit) && (words.namesRupiah || orBare && Self.isNumber(value))
        guard isInDigits || words.count <= Self.mostOfAFee && UnreadNotation.meansAmount(value) else { return }
        report(.feeNotUnderstood(Self.excerpt(words)), at: range(of: text))
    }

    /// A time that begins with a number, perhaps behind a label ("Pemeriksaan: 3 hr kerja"), one in words ("dua hr kerja"),
    /// or one that cannot be told ("paling lama 3 hari krja"). Opening hours are a matter of a rule; how long something is valid is none of a time.
    ///
    /// - Parameter isLine: whether it is one line of a paragraph that states a time: it need not be one itself.
    /// - Returns: whether the text was meant as a time.
    @discardableResult
    mutating func reportUnreadTime(_ text: RichText, isLine: Bool = false) -> Bool {
        let (label, value) = split(text) ?? (nil, text)
        let words = plain(value)
        guard let first = words.first else { return false }
        let result = label.map { DurationReader.read(label: plain($0), value: words) } ?? DurationReader.read(words)
        guard case .failure(let refusal) = result, refusal.reason != .noPromise,
            refusal.reason.isFinal || !isLine && (ASCII.isDigit(first) || UnreadNotation.meansTime(words)) && hours(value) == nil
        else { return false }
        report(.timeNotUnderstood(words.string, meant: refusal.reason.meant), at: range(of: value))
        return true
    }

    /// The time of a step that gives none.
    mutating func reportUnreadTime(ofStep time: Property) {
        let words = plain(time.value)
        guard case .failure(let refusal) = DurationReader.read(words) else { return }
        report(.timeNotUnderstood(words.string, meant: refusal.reason.meant), at: time.range)
    }

    /// A text with more bytes is a sentence, and numbers in it are no sum.
    private static let mostOfAFee = 100

    /// The words, cut between two characters to a length that a message can bear.
    static func excerpt(_ words: ByteSlice) -> String {
        guard words.count > 120 else { return words.string }
        var end = words.startIndex + 120
        while end > words.startIndex, words[end] & 0xC0 == 0x80 { end -= 1 }
        return words[..<end].string + "…"
    }

    private static func isNumber(_ words: ByteSlice) -> Bool {
        words.allSatisfy { ASCII.isDigit($0) || ASCII.isSpace($0) || $0 == 0x2E || $0 == 0x2C }
    }
}

extension NotationRefusal.Reason {
    /// What a misspelt unit was meant to be.
    fileprivate var meant: String? {
        switch self {
        case .misspeltUnit(.workingDay): "hari kerja"
        case .misspeltUnit(.calendarDay): "hari kalender"
        default: nil
        }
    }
}
