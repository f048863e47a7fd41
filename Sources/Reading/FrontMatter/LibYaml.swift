import Bytes
import CYaml
import Diagnostics
import Glibc

/// The events of libyaml over a part of a buffer. The only file that touches its C interface; no pointer leaves it.
///
/// libyaml counts characters. Every place that is given out is an offset in bytes of the whole buffer.
struct LibYaml: ~Copyable {
    /// One event.
    enum Event {
        case scalar(YamlNode.Style, text: ByteSlice, start: Int, end: Int)
        case sequenceStart(YamlNode.Style, start: Int)
        case mappingStart(YamlNode.Style, start: Int)
        /// Of a list or mapping.
        case collectionEnd(start: Int, end: Int)
        case documentStart(start: Int)
        case other
        case streamEnd
    }

    /// What libyaml says where it cannot go on.
    struct Fault: Error {
        /// Its own words, e.g. `did not find expected key`.
        var problem: String
        /// What it was doing, e.g. `while parsing a block mapping`.
        var context: String
        /// Where it stopped.
        var position: Int
        /// Where that which it was doing began.
        var contextPosition: Int?
    }

    /// A thing of YAML that baku refuses, on any node.
    struct Refusal {
        enum Kind { case anchor, alias, tag, directive }
        var kind: Kind
        var name: String
        var start: Int
        var end: Int
    }

    /// Set when the last event carries something that baku refuses.
    private(set) var refusal: Refusal?

    private let bytes: [UInt8]
    private let base: UnsafePointer<UInt8>
    private let range: Range<Int>
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private var cursor: CharacterCursor

    /// `base` is the storage of `bytes` and must outlive this value. `nil` when there is no memory left.
    init?(_ bytes: [UInt8], at base: UnsafePointer<UInt8>, range: Range<Int>) {
        // The parser keeps pointers to itself, so it must not move.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        self.parser = parser
        event = .allocate(capacity: 1)
        self.bytes = bytes
        self.base = base
        self.range = range
        cursor = CharacterCursor(range)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, base + range.lowerBound, range.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        event.deallocate()
    }

    /// The next event.
    mutating func next() throws(Fault) -> Event {
        guard yaml_parser_parse(parser, event) == 1 else { throw fault() }
        defer { yaml_event_delete(event) }
        refusal = nil
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: return scalar()
        case YAML_SEQUENCE_START_EVENT:
            let start = event.pointee.data.sequence_start
            refuse(anchor: start.anchor, tag: start.tag)
            return .sequenceStart(start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block, start: startOffset)
        case YAML_MAPPING_START_EVENT:
            let start = event.pointee.data.mapping_start
            refuse(anchor: start.anchor, tag: start.tag)
            return .mappingStart(start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block, start: startOffset)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd(start: startOffset, end: endOffset)
        case YAML_ALIAS_EVENT:
            note(.alias, event.pointee.data.alias.anchor)
            return .other
        case YAML_DOCUMENT_START_EVENT:
            let start = event.pointee.data.document_start
            if start.version_directive != nil || start.tag_directives.start != start.tag_directives.end {
                note(.directive, nil)
            }
            return .documentStart(start: startOffset)
        case YAML_STREAM_END_EVENT: return .streamEnd
        default: return .other
        }
    }

    private mutating func scalar() -> Event {
        let data = event.pointee.data.scalar
        refuse(anchor: data.anchor, tag: data.tag)
        let start = startOffset
        let end = endOffset
        let style: YamlNode.Style
        var written = start..<end
        switch data.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: style = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: style = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: style = .literal
        case YAML_FOLDED_SCALAR_STYLE: style = .folded
        default: style = .plain
        }
        if style == .singleQuoted || style == .doubleQuoted, written.count >= 2 {
            written = start + 1..<end - 1
        }
        let text = UnsafeBufferPointer(start: data.value, count: data.length)
        // Nearly always the text stands in the file letter for letter, and a view of the file costs nothing.
        if written.count == text.count, text.isEmpty || memcmp(data.value, base + written.lowerBound, text.count) == 0 {
            return .scalar(style, text: bytes[written], start: start, end: end)
        }
        return .scalar(style, text: ByteSlice(text), start: start, end: end)
    }

    private mutating func refuse(anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?) {
        if let anchor { note(.anchor, anchor) }
        if let tag { note(.tag, tag) }
    }

    private mutating func note(_ kind: Refusal.Kind, _ name: UnsafeMutablePointer<UInt8>?) {
        let start = startOffset
        // The mark goes to the end of the word, not of the node.
        var end = start
        while end < range.upperBound, !ASCII.isSpace(bytes[end]) { end += 1 }
        refusal = Refusal(kind: kind, name: name.map { String(cString: $0) } ?? "", start: start, end: end)
    }

    private var startOffset: Int { mutating get { cursor.offset(of: event.pointee.start_mark.index, in: base) } }
    private var endOffset: Int { mutating get { cursor.offset(of: event.pointee.end_mark.index, in: base) } }

    private mutating func fault() -> Fault {
        let state = parser.pointee
        let isReader = state.error == YAML_READER_ERROR
        let position =
            isReader
            ? min(range.lowerBound + state.problem_offset, range.upperBound)
            : cursor.offset(of: state.problem_mark.index, in: base)
        return Fault(
            problem: state.problem.map { String(cString: $0) } ?? "out of memory",
            context: state.context.map { String(cString: $0) } ?? "", position: position,
            contextPosition: state.context == nil || isReader
                ? nil : cursor.offset(of: state.context_mark.index, in: base))
    }
}

/// Turns libyaml's character counts into offsets in bytes. Marks mostly grow, so it goes on from the last one.
private struct CharacterCursor {
    private let range: Range<Int>
    private var character = 0
    private var offset: Int

    init(_ range: Range<Int>) {
        self.range = range
        offset = range.lowerBound
    }

    mutating func offset(of target: Int, in base: UnsafePointer<UInt8>) -> Int {
        if target < character {
            character = 0
            offset = range.lowerBound
        }
        while character < target, offset < range.upperBound {
            // Eight at once where all are ASCII: a byte each.
            if target - character >= 8, range.upperBound - offset >= 8,
                UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                character += 8
                offset += 8
                continue
            }
            offset += 1
            while offset < range.upperBound, base[offset] & 0xC0 == 0x80 { offset += 1 }
            character += 1
        }
        return offset
    }
}
