import Bytes

/// Reads a single line that has no mark of Markdown at all, without libcmark: most pieces of a regulation are one.
enum PlainLine {
    /// The document that libcmark would make of `bytes[range]`; `nil` for any text that may hold more than plain words.
    static func document(_ bytes: [UInt8], _ range: Range<Int>) -> Document? {
        guard !range.isEmpty, range.count <= longest, isPlain(bytes, range) else { return nil }
        var document = Document()
        document.text = Array(bytes[range])
        let (start, end) = (UInt32(clamping: range.lowerBound), UInt32(clamping: range.upperBound))
        func node(_ kind: Node.Kind, parent: Int32) -> Node {
            var node = Node(kind)
            node.parent = parent
            node.end = 3
            (node.sourceStart, node.sourceEnd) = (start, end)
            return node
        }
        var text = node(.text, parent: 1)
        text.literal = 0..<Int32(truncatingIfNeeded: range.count)
        document.nodes = [node(.document, parent: -1), node(.paragraph, parent: 0), text]
        return document
    }

    /// Bytes; longer lines are few.
    private static let longest = 4_096

    private static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.withUnsafeBufferPointer { all in
            let text = UnsafeBufferPointer(rebasing: all[range])
            guard let first = text.first, let last = text.last, last != ASCII.space, !beginsBlock(text, first) else { return false }
            return !text.contains { mayBeMark[Int($0)] }
        }
    }

    /// Whether a line may begin a block other than a paragraph.
    private static func beginsBlock(_ text: UnsafeBufferPointer<UInt8>, _ first: UInt8) -> Bool {
        switch first {
        case ASCII.space, 0x23, 0x2B, 0x2D, 0x3D, 0x7E: return true
        case 0x30...0x39:
            // "1." and "1)" begin a list.
            let next = text.first { !ASCII.isDigit($0) }
            return next == 0x2E || next == 0x29
        default: return false
        }
    }

    /// Bytes that mean something within a line: `\ ` * _ [ ] < > & |`, and all control characters. A byte order mark is passed
    /// over by libcmark, so its first byte is one of them.
    private static let mayBeMark: [Bool] = (0..<256).map { byte in
        byte < 0x20 || byte == 0x7F || byte == 0xEF || [0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x3E, 0x26, 0x7C, 0x21].contains(byte)
    }
}
