import Bytes
import CommonMark
import ServiceStandard

/// Reports values that look like a sum of money or a length of time but are in no notation that is known: the page shows
/// them as they stand, yet they are missing from its summary. Sentences are left alone.
extension CardContext {
    /// A fee that names rupiah and a number, "Rp50.00", or a sum in words, "lima puluh ribu".
    mutating func reportUnreadAmount(_ text: RichText) {
        let words = plain(text)
        let value = split(text).map { plain($0.value) } ?? words
        let isInDigits = words.contains(where: ASCII.isDigit) && Self.namesRupiah(words)
        guard isInDigits || UnreadNotation.meansAmount(value) else { return }
        report(.feeNotUnderstood(words.string), at: range(of: text))
    }

    /// The same of a paragraph, as long as it may be nothing but a fee: an amount that is read and refused, or one in words.
    mutating func reportUnreadAmount(inParagraph text: RichText) {
        let words = plain(text)
        guard words.count <= Self.mostOfAFee else { return }
        let value = split(text).map { plain($0.value) } ?? words
        guard Self.refusesAmount(words) || UnreadNotation.meansAmount(value) else { return }
        report(.feeNotUnderstood(words.string), at: range(of: text))
    }

    /// A time that begins with a number, perhaps behind a label: "Pemeriksaan: 3 hr kerja"; or in words, "paling lama dua hr
    /// kerja". Opening hours are a matter of a rule.
    mutating func reportUnreadTime(_ text: RichText) {
        let value = split(text)?.value ?? text
        let words = plain(value)
        guard let first = words.first, ASCII.isDigit(first) || UnreadNotation.meansTime(words), hours(value) == nil else { return }
        report(.timeNotUnderstood(words.string), at: range(of: value))
    }

    /// A paragraph with more bytes is a sentence.
    private static let mostOfAFee = 100

    /// Whether an amount stands in a text that may be read in two ways.
    private static func refusesAmount(_ words: ByteSlice) -> Bool {
        guard case .failure(let refusal) = FeeReader.read(words) else { return false }
        switch refusal.reason {
        case .ambiguousNumber, .decimalsOfRupiah, .outOfRange: return true
        default: return false
        }
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
