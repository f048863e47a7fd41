/// Something a reader noticed in a text that it could nevertheless read; a check may name it.
public struct NotationNote: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Digits and the words in brackets behind them differ, as in "4 (lima)"; the digits count.
        case wordsDisagree(digits: Int64, words: Int64)
        /// A comma parted thousands, as English does ("30,000"); Indonesian writes a dot.
        case englishThousands
        /// The lower value of a range stands last, as in "5-3 hari"; the values were swapped.
        case reversedRange
    }

    public var kind: Kind
    /// Where, in the indices of the slice that was read.
    public var range: Range<Int>

    public init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
