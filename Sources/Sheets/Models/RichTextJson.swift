import Bytes
import CommonMark

/// Writes texts of a document as runs: `[{"t":"Bentuk: "},{"t":"asli","b":true}]` (`docs/lembar-model.md`).
struct RichTextJson {
    let document: Document
    let links: SheetLinks

    /// A text that may be missing; without any words it is `null`.
    func write(_ text: RichText?, to json: inout JsonWriter) {
        guard let text, hasWords(text) else { return json.null() }
        json.array { runs(text, to: &$0) }
    }

    /// A field with a text that may be missing.
    func field(_ name: StaticString, _ text: RichText?, to json: inout JsonWriter) {
        json.field(name) { write(text, to: &$0) }
    }

    /// The runs of a text, one after the other.
    func runs(_ text: RichText, isStrong: Bool = false, to json: inout JsonWriter) {
        // Most texts are plain words, which need no walk.
        if let words = document.singlePiece(of: text) { return RichTextJson.run(words, isStrong: isStrong, to: &json) }
        var writer = RunWriter(isStrong: isStrong)
        for index in Int(text.nodes.lowerBound)..<Int(text.nodes.upperBound) {
            let node = document.nodes[index]
            writer.leave(before: index, to: &json)
            switch node.kind {
            case .text: writer.append(document.literal(index, in: text), to: &json)
            case .code: writer.append(document.literal(node), isCode: true, to: &json)
            case .softBreak: writer.append([ASCII.space], to: &json)
            case .lineBreak: writer.lineBreak(to: &json)
            case .emphasis: writer.enterEmphasis(until: node.end, to: &json)
            case .strong: writer.enterStrong(until: node.end, to: &json)
            case .link: writer.enterLink(links.address(document.target(node)), until: node.end, to: &json)
            // A picture's description is text inside it. Comments and other raw HTML are left away.
            default: break
            }
        }
        writer.finish(to: &json)
    }

    /// A run of plain words.
    static func run(_ words: ByteSlice, isStrong: Bool = false, isEmphasis: Bool = false, to json: inout JsonWriter) {
        guard !words.isEmpty else { return }
        json.object {
            $0.field("t", text: words)
            if isStrong { $0.field("b", flag: true) }
            if isEmphasis { $0.field("i", flag: true) }
        }
    }

    /// Whether anything would be printed of a text.
    func hasWords(_ text: RichText) -> Bool {
        text.nodes.contains { index in
            switch document.nodes[Int(index)].kind {
            case .text: !document.literal(Int(index), in: text).trimmed().isEmpty
            case .code: true
            default: false
            }
        }
    }
}

/// Joins pieces with the same marks into one run, and ends marks where their node ends.
private struct RunWriter {
    private var text: [UInt8] = []
    private var isCode = false
    private let isStrong: Bool
    /// Behind the last node that a mark covers; 0 without the mark.
    private var strongEnd: Int32 = 0
    private var emphasisEnd: Int32 = 0
    private var linkEnd: Int32 = 0
    private var target: [UInt8]?

    init(isStrong: Bool) { self.isStrong = isStrong }

    /// Ends the marks of nodes that end before the node at `index`.
    mutating func leave(before index: Int, to json: inout JsonWriter) {
        let ends = [strongEnd, emphasisEnd, linkEnd]
        guard ends.contains(where: { $0 > 0 && $0 <= index }) else { return }
        finish(to: &json)
        if strongEnd <= index { strongEnd = 0 }
        if emphasisEnd <= index { emphasisEnd = 0 }
        if linkEnd <= index {
            linkEnd = 0
            target = nil
        }
    }

    // An inner mark of the same kind ends no later than the outer one.
    mutating func enterStrong(until end: Int32, to json: inout JsonWriter) {
        finish(to: &json)
        strongEnd = max(strongEnd, end)
    }

    mutating func enterEmphasis(until end: Int32, to json: inout JsonWriter) {
        finish(to: &json)
        emphasisEnd = max(emphasisEnd, end)
    }

    mutating func enterLink(_ address: [UInt8]?, until end: Int32, to json: inout JsonWriter) {
        guard let address else { return }
        finish(to: &json)
        target = address
        linkEnd = end
    }

    mutating func append(_ piece: ByteSlice, isCode: Bool = false, to json: inout JsonWriter) {
        if isCode != self.isCode { finish(to: &json) }
        self.isCode = isCode
        text += piece
    }

    mutating func lineBreak(to json: inout JsonWriter) {
        finish(to: &json)
        json.object { $0.field("br", flag: true) }
    }

    /// Writes what was gathered.
    mutating func finish(to json: inout JsonWriter) {
        guard !text.isEmpty else { return }
        json.object {
            $0.field("t", text: text)
            if isStrong || strongEnd > 0 { $0.field("b", flag: true) }
            if emphasisEnd > 0 { $0.field("i", flag: true) }
            if isCode { $0.field("c", flag: true) }
            if let target { $0.field("u", text: target) }
        }
        text.removeAll(keepingCapacity: true)
    }
}
