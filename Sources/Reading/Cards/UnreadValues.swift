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

    /// A time that begins with a number, perhaps behind a label: "Pemeriksaan: 3 hr kerja". Opening hours are a
    /// matter of a rule.
    mutating func reportUnreadTime(_ text: RichText) {
        let value = split(text)?.value ?? text
        let words = plain(value)
        guard let first = words.first, ASCII.isDigit(first), hours(value) == nil else { return }
        report(.timeNotUnderstood(words.string), at: range(of: value))
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
