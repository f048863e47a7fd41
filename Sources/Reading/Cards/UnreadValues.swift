import Bytes
import CommonMark
import ServiceStandard

/// Reports values that look like a sum of money or a length of time but are in no notation that is known: the page shows
/// them as they stand, yet they are missing from its summary. Sentences are left alone.
extension CardContext {
    /// A fee that names rupiah and a number: "Rp50.00".
    mutating func reportUnreadAmount(_ text: RichText) {
        let words = plain(text)
        guard words.contains(where: ASCII.isDigit), Self.namesRupiah(words) else { return }
        report(.feeNotUnderstood(words.string), at: range(of: text))
    }

    /// A time that begins with a number, perhaps behind a label ("Pemeriksaan: 3 hr kerja"), or one that cannot be told
    /// ("paling lama 3 hari krja"). Opening hours are a matter of a rule; how long something is valid is none of a time.
    ///
    /// - Parameter isLine: whether it is one line of a paragraph that states a time: it need not be one itself.
    mutating func reportUnreadTime(_ text: RichText, isLine: Bool = false) {
        let (label, value) = split(text) ?? (nil, text)
        let words = plain(value)
        guard let first = words.first else { return }
        let result = label.map { DurationReader.read(label: plain($0), value: words) } ?? DurationReader.read(words)
        guard case .failure(let refusal) = result, refusal.reason != .noPromise,
            refusal.reason.isFinal || !isLine && ASCII.isDigit(first) && hours(value) == nil
        else { return }
        report(.timeNotUnderstood(words.string, meant: refusal.reason.meant), at: range(of: value))
    }

    /// The time of a step that gives none.
    mutating func reportUnreadTime(ofStep time: Property) {
        let words = plain(time.value)
        guard case .failure(let refusal) = DurationReader.read(words) else { return }
        report(.timeNotUnderstood(words.string, meant: refusal.reason.meant), at: time.range)
    }

    /// Whether "Rp" stands in the text as a word, a dot or a number behind it.
    private static func namesRupiah(_ words: ByteSlice) -> Bool {
        for index in words.indices.dropLast() where words[index...(index + 1)].equalsFolded("rp") {
            let isStart = index == words.startIndex || !ASCII.isLetter(words[index - 1])
            if isStart, index + 2 == words.endIndex || !ASCII.isLetter(words[index + 2]) { return true }
        }
        return false
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
