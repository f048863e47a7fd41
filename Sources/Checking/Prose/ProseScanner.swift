import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Walks over the text of a card once. What it does for each word is kept to a few instructions; everything else happens
/// at places that are rare in a sound card.
struct ProseScanner {
    var filter: UnsafePointer<UInt64>?
    private(set) var marks: [Prose.Mark] = []
    var mayHoldOldName = false

    /// How many words, pieces of hyphenated ones counted, a sentence may have before it is marked.
    static let manyWords = 22

    // Where the piece of text that is read stands in the file.
    /// What is added to a place in the piece to get that in the file; `nil` when the piece is not written as it reads, but
    /// with quotes, entities or backslashes.
    var shift: Int?
    var whole = SourceRange(start: 0, end: 0)
    private let file: SourceFile
    /// Up to where bytes have been found in the file, for a piece that is not written as it reads.
    private var found = 0
    /// How often bytes were searched for and not found; after so many the whole piece is marked at once.
    private var misses = 0
    private static let mostMisses = 32

    // The passage.
    var passage = 0
    /// Brackets that are open, and where the last of them stands in the file.
    var depth = 0
    var lastOpen = SourceRange(start: 0, end: 0)
    /// Words in the sentence, and where it begins.
    var wordCount = 0
    var sentenceStart: UInt32 = 0
    /// The word before: its hash, and where it stands in the piece; 0 where no word stands before in the same run of text.
    var lastHash: UInt64 = 0
    var lastWord = 0..<0
    /// The run without spaces whose words were asked for last, and whether it is an address.
    var token = 0..<0
    var isTokenAddress = false
    /// Whether the next piece begins a line.
    var isNewLine = true
    /// Where the line begins, if it does so in this piece.
    var lineStart = -1
    /// Where the last piece ends in the file.
    var end = 0
    /// The last byte of the last piece.
    var lastByte: UInt8 = 0

    init(_ file: SourceFile) { self.file = file }

    /// Reads a text of the header.
    mutating func scan(_ text: SourcedText, _ passage: Int) {
        begin(passage)
        text.value.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            whole = text.range
            found = 0
            shift = text.range.indices.count == bytes.count ? Int(text.range.start) : nil
            read(base, 0, bytes.count, readable: bytes.count)
        }
        endPassage()
    }

    /// Reads the body.
    mutating func scan(_ document: Document) {
        document.nodes.withUnsafeBufferPointer { nodes in
            document.text.withUnsafeBufferPointer { text in
                guard let base = text.baseAddress else { return }
                scan(nodes, base, text.count)
            }
        }
    }

    private mutating func scan(_ nodes: UnsafeBufferPointer<Node>, _ base: UnsafePointer<UInt8>, _ count: Int) {
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            switch node.kind {
            case .paragraph, .heading, .tableCell:
                begin(index)
                let end = Int(node.end)
                index += 1
                while index < end { index = readInline(nodes, index, base, count) }
                endPassage()
            default: index += 1
            }
        }
    }

    /// Reads one node inside a passage; gives the next.
    @inline(__always)
    private mutating func readInline(
        _ nodes: UnsafeBufferPointer<Node>, _ index: Int, _ base: UnsafePointer<UInt8>, _ count: Int
    ) -> Int {
        let node = nodes[index]
        switch node.kind {
        case .text:
            let start = Int(node.literal.lowerBound)
            whole = SourceRange(start: Int(node.sourceStart), end: Int(node.sourceEnd))
            shift = node.literal.count == whole.indices.count ? Int(node.sourceStart) - start : nil
            read(base, start, Int(node.literal.upperBound), readable: count)
        case .softBreak:
            isNewLine = true
        case .lineBreak:
            endSentence(at: end)
            lastHash = 0
            isNewLine = true
        case .link where isAutolink(nodes, index):
            mayHoldOldName = true
            lastHash = 0
            lastByte = 0
            return Int(node.end)
        default:
            lastHash = 0
            lastByte = 0
        }
        return index + 1
    }

    /// Whether a link shows its own address.
    private func isAutolink(_ nodes: UnsafeBufferPointer<Node>, _ index: Int) -> Bool {
        let node = nodes[index]
        guard Int(node.end) == index + 2, nodes[index + 1].kind == .text else { return false }
        // <address> is as much longer than its text as its two brackets; an e-mail lacks "mailto:" in its text.
        let text = nodes[index + 1].literal
        return text.count == node.target.count || text.count + 7 == node.target.count
    }

    private mutating func begin(_ passage: Int) {
        self.passage = passage
        isNewLine = true
        lastHash = 0
        lastByte = 0
    }

    private mutating func endPassage() {
        endSentence(at: end)
        if depth > 0 { mark(.bracket, lastOpen) }
        depth = 0
        if lastByte == 0x3B { mark(.semicolon, SourceRange(start: end - 1, end: end)) }
    }

    /// - Parameter end: in the file.
    mutating func endSentence(at end: Int) {
        if wordCount > Self.manyWords { mark(.sentence, SourceRange(start: Int(sentenceStart), end: end)) }
        wordCount = 0
    }

    /// Where bytes of the piece stand in the file.
    @inline(__always)
    mutating func place(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> SourceRange {
        guard let shift else { return search(base, range) }
        return SourceRange(start: range.lowerBound + shift, end: range.upperBound + shift)
    }

    /// The same for a piece that is not written as it reads: where the bytes next stand in it; all of it when they do not.
    private mutating func search(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> SourceRange {
        if range.isEmpty { return SourceRange(start: Int(whole.end), end: Int(whole.end)) }
        var start = max(found, Int(whole.start))
        let bytes = file.bytes
        // What cannot be found must not cost a walk over all of a long text each time.
        let end = misses < Self.mostMisses ? min(Int(whole.end), bytes.count, start + 4096) : start
        while start + range.count <= end {
            var length = 0
            while length < range.count, bytes[start + length] == base[range.lowerBound + length] { length += 1 }
            if length == range.count {
                found = start
                return SourceRange(start: start, end: start + range.count)
            }
            start += 1
        }
        misses += 1
        // Rules look at what is marked, so that it stays short: its beginning is enough to find it.
        return SourceRange(start: Int(whole.start), end: min(Int(whole.end), Int(whole.start) + 80))
    }

    mutating func mark(_ kind: Prose.Kind, _ range: SourceRange) {
        marks.append(Prose.Mark(kind: kind, range: range, passage: passage))
    }

    mutating func mark(_ entry: Lexicon.Entry, _ range: SourceRange) {
        marks.append(Prose.Mark(kind: .word, range: range, passage: passage, list: entry.list, index: entry.index))
    }
}
