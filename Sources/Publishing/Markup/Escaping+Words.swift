import Bytes
import Templates

/// Places where a long word of a page may be parted.
extension Escaping {
    /// Words no longer than these are not parted.
    private static let longestWord = 16

    /// Appends text for the content of an element. Browsers do not part "Rp15.000,-/kunjungan" or "izin/rekomendasi" behind the
    /// stroke by themselves; on a phone they would part it within its last word.
    static func append(words text: ByteSlice, to output: inout ByteBuffer) {
        text.withUnsafeBufferPointer { append(words: $0, to: &output) }
    }

    static func append(words text: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
        func append(_ part: Range<Int>) {
            Templates.Escaping.append(UnsafeBufferPointer(rebasing: text[part]), keepsApostrophes: true, to: &output)
        }
        var start = 0
        if text.count > longestWord, text.contains(0x2F) {
            var word = 0
            for index in text.indices {
                if ASCII.isSpace(text[index]) {
                    word = index + 1
                } else if text[index] == 0x2F, partsWords(index, of: text), isLong(text[word...]) {
                    append(start..<index + 1)
                    output.append("<wbr />")
                    start = index + 1
                }
            }
        }
        append(start..<text.count)
    }

    /// Whether a stroke stands between two words: not in "https://", nor in a number or a date.
    private static func partsWords(_ stroke: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        stroke > 0 && stroke + 1 < text.count && text[stroke - 1] != 0x2F && ASCII.isLetter(text[stroke + 1])
    }

    private static func isLong(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        word.count > longestWord && !word.prefix(longestWord + 1).contains(where: ASCII.isSpace)
    }
}
