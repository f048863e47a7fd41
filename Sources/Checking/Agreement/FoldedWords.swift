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

    // FNV-1a.
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    @inline(__always) private static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// Hands on the words of a text; for texts of every card, where an iterator over a slice takes twice as long.
    @inline(__always) static func forEach(_ text: ByteSlice, _ body: (UInt64) -> Void) {
        text.withUnsafeBufferPointer { bytes in
            var hash = start
            var isInside = false
            for byte in bytes {
                if ASCII.isWord(byte) {
                    hash = adding(ASCII.lowercased(byte), to: hash)
                    isInside = true
                } else if isInside {
                    body(hash)
                    hash = start
                    isInside = false
                }
            }
            if isInside { body(hash) }
        }
    }
}

/// A list of words, each looked up in a few steps.
struct FoldedWordList: Sendable {
    /// Open addressing; 0 for none.
    private var table: [UInt64]

    init(_ words: StaticString...) {
        var size = 16
        while size < words.count * 4 { size *= 2 }
        table = [UInt64](repeating: 0, count: size)
        for word in words {
            FoldedWords.forEach(Array(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))[...]) { number in
                table[place(of: number)] = number
            }
        }
    }

    func contains(_ word: UInt64) -> Bool { table[place(of: word)] == word }

    private func place(of word: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: word >> 32) & (table.count - 1)
        while table[place] != 0, table[place] != word { place = (place + 1) & (table.count - 1) }
        return place
    }
}

/// One number for several words in their order.
struct WordsHash: Sendable {
    private(set) var value: UInt64 = 0
    private(set) var count = 0

    mutating func add(_ word: UInt64) {
        // What came before is turned first: a word that equals it must not take it away ("Izin Lapak" with "Izin Lapak").
        value = ((value &* 0xBF58_476D_1CE4_E5B9) ^ word) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
        count += 1
    }

    /// The words of a text in their order.
    static func of(_ text: ByteSlice) -> WordsHash {
        var hash = WordsHash()
        FoldedWords.forEach(text) { hash.add($0) }
        return hash
    }
}
