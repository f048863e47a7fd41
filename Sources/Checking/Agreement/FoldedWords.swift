import Bytes

/// The words of a text as numbers, one after the other: letter case, spaces and punctuation do not count.
///
/// Two words with one number are taken for one word; at 64 bits no site is large enough for that to happen by chance.
struct FoldedWords: Sequence, IteratorProtocol {
    private let bytes: ByteSlice
    private var position: Int

    init(_ bytes: ByteSlice) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func next() -> UInt64? {
        while position < bytes.endIndex, !ASCII.isWord(bytes[position]) { position += 1 }
        guard position < bytes.endIndex else { return nil }
        var hash = Self.start
        while position < bytes.endIndex, ASCII.isWord(bytes[position]) {
            hash = Self.adding(ASCII.lowercased(bytes[position]), to: hash)
            position += 1
        }
        return hash
    }

    /// The numbers of words in a list, e.g. of those that say nothing.
    static func all(_ words: StaticString...) -> Set<UInt64> {
        Set(
            words.compactMap { word in
                var words = FoldedWords(Array(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))[...])
                return words.next()
            })
    }

    // FNV-1a.
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    @inline(__always) private static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}

/// One number for several words in their order.
struct WordsHash: Sendable {
    private(set) var value: UInt64 = 0
    private(set) var count = 0

    mutating func add(_ word: UInt64) {
        value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
        count += 1
    }

    /// The words of a text in their order.
    static func of(_ text: ByteSlice) -> WordsHash {
        var hash = WordsHash()
        for word in FoldedWords(text) { hash.add(word) }
        return hash
    }
}
