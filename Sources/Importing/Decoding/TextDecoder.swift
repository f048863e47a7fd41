import Bytes

/// Bytes of a file -> text. Nothing that anybody could read is lost by it.
public enum TextDecoder {
    /// The longest source, in bytes.
    public static let largest = 2 << 20

    /// - Throws: ``ImportProblem`` for what is too large or empty.
    public static func decode(_ bytes: [UInt8], path: String) throws(ImportProblem) -> DecodedText {
        guard bytes.count <= largest else { throw .tooLarge(limit: largest) }
        let (whole, encoding) = utf8(bytes)
        var (text, feeds) = cleaned(whole, entities: true)
        if path.utf8.suffix(4).elementsEqual(".csv".utf8) { text = Csv.tabbed(text) }
        guard text.contains(where: { !ASCII.isSpace($0) }) else { throw .empty }
        var decoded = DecodedText(path: path, bytes: text, encoding: encoding)
        decoded.pageStarts = PageStarts.lines(of: feeds, in: text)
        return decoded
    }

    /// The same text as UTF-8, and how it was written.
    /// - Parameter declared: how the text itself says that it is written.
    static func utf8(_ bytes: [UInt8], declared: DecodedText.Encoding? = nil) -> (text: [UInt8], encoding: DecodedText.Encoding) {
        if let text = Utf16.utf8(bytes) { return (text, .utf16) }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        // One wrong byte is a slip in a UTF-8 text when characters of several bytes stand in it, too; else it is Windows-1252.
        let utf8 = Utf8Walk(bytes[start...])
        let guessed: DecodedText.Encoding = utf8.wrong > utf8.wide ? .windows1252 : .utf8
        // What is UTF-8 throughout is nothing else, whatever it says.
        let encoding = start > 0 || utf8.wrong == 0 ? .utf8 : declared ?? guessed
        if encoding == .utf8 {
            Self.append(utf8: bytes[start...], to: &text)
        } else {
            for byte in bytes[start...] { Windows1252.append(byte, to: &text) }
        }
        return (text, encoding)
    }

    /// Appends UTF-8; a byte that is none is taken for one of Windows-1252.
    private static func append(utf8 bytes: ByteSlice, to out: inout [UInt8]) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let length = Utf8Walk.length(bytes, index)
            if length > 0 {
                out.append(contentsOf: bytes[index..<(index + length)])
                index += length
            } else {
                Windows1252.append(bytes[index], to: &out)
                index += 1
            }
        }
    }

    /// A text whose entities are read already, without characters that nobody sees and with one kind of space.
    static func plain(_ text: [UInt8]) -> [UInt8] { cleaned(text, entities: false).text }

    /// One kind of line end and of space; control characters and those that nobody sees are gone.
    ///
    /// - Parameter entities: whether entities are read.
    /// - Returns: the text, and where form feeds stood in it, as numbers of bytes before them; a line begins there.
    private static func cleaned(_ bytes: [UInt8], entities: Bool) -> (text: [UInt8], feeds: [Int]) {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        var feeds: [Int] = []
        while index < bytes.count {
            let byte = bytes[index]
            let length = max(1, Utf8Walk.length(bytes[...], index))
            defer { index += length }
            guard byte >= 0x80 else {
                switch byte {
                case ASCII.carriageReturn:
                    if index + 1 == bytes.count || bytes[index + 1] != ASCII.newline { out.append(ASCII.newline) }
                case 0x0C:
                    if let last = out.last, last != ASCII.newline { out.append(ASCII.newline) }
                    feeds.append(out.count)
                case ASCII.newline, ASCII.tab: out.append(byte)
                case 0x00...0x1F, 0x7F: break
                case 0x26:
                    // An entity, as web pages leave them in texts.
                    if entities, let (end, character) = Entities.read(bytes, index) {
                        out.append(contentsOf: character)
                        index = end - length
                    } else {
                        out.append(byte)
                    }
                default: out.append(byte)
                }
                continue
            }
            switch Utf8Walk.scalar(bytes[index..<(index + length)]) {
            case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: out.append(ASCII.space)
            case 0x85, 0x2028, 0x2029: out.append(ASCII.newline)
            case 0x80...0x9F, 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
                0xE0000...0xE007F:
                break
            default: out.append(contentsOf: bytes[index..<(index + length)])
            }
        }
        return (out, feeds)
    }
}
