import Bytes

/// What is the same on every page: the site's name, the words of the interface, the menu.
///
/// Built once, then read by all threads. Templates are compiled against it: its texts become part of the template's
/// own literals. Its frames lie outside the page's root record; the first frame added is the outermost.
public struct FrozenModel: Sendable {
    let schema: Schema
    let content: FrozenContent
    /// Shape and record of each frame, the outermost first.
    let frames: [(shape: Schema.ShapeID, record: Slot)]

    /// Collects the content of a frozen model.
    ///
    /// ```swift
    /// var builder = FrozenModel.Builder()
    /// let site = builder.frame(SiteField.self)
    /// builder.arena.set(site, .siteName, text: name)
    /// builder.add("strings", texts: words)      // {{strings.home}}
    /// let outer = builder.freeze()
    /// ```
    public struct Builder: ~Copyable {
        /// Where the values of the frames are set.
        public var arena = ModelArena()
        private var schema = Schema()
        private var frames: [(shape: Schema.ShapeID, record: Slot)] = []

        /// A builder without frames.
        public init() {}

        /// Adds a typed record whose fields every template sees.
        public mutating func frame<Field: RecordField>(_ type: Field.Type) -> Record<Field> {
            let record = arena.record(type)
            frames.append((schema.shape(of: type), record.slot))
            return record
        }

        /// Adds texts by names that are known at run time only; templates say `{{name.word}}`.
        public mutating func add(_ name: String, texts: [(name: String, text: ByteSlice)]) {
            add(name, texts.map { ($0.name, .text, arena.value(text: arena.write($0.text))) })
        }

        /// Adds safe markup by names that are known at run time only; templates say `{{{name.word}}}`.
        public mutating func add(_ name: String, markup: [(name: String, html: [UInt8])]) {
            add(name, markup.map { ($0.name, .html, arena.value(html: arena.write($0.html))) })
        }

        private mutating func add(_ name: String, _ fields: [(name: String, kind: Schema.Kind, value: Value)]) {
            let words = schema.define(name, fields: fields.map { ($0.name, $0.kind) })
            let frame = schema.define("", fields: [(name, .record(words))])
            let record = arena.value(record: words, in: schema, slots: fields.map(\.value))
            frames.append((frame, arena.value(record: frame, in: schema, slots: [record]).slot))
        }

        /// Makes the shapes of the pages' root records known, so that they are built once and not for each template.
        public mutating func prepare(_ roots: [any RecordField.Type]) {
            for root in roots { _ = schema.shape(of: root) }
        }

        /// The finished model.
        public func freeze() -> FrozenModel { FrozenModel(schema: schema, content: FrozenContent(arena), frames: frames) }
    }

    private init(schema: Schema, content: FrozenContent, frames: [(shape: Schema.ShapeID, record: Slot)]) {
        self.schema = schema
        self.content = content
        self.frames = frames.map { frame in
            var record = frame.record
            record.isFrozen = true
            return (frame.shape, record)
        }
    }
}

/// The values of a model that no longer change, so that all threads may read them and pages may refer to them.
struct FrozenContent: Sendable {
    private(set) var slots: [Slot] = []
    private(set) var nodes: [ListNode] = []
    private(set) var bytes: [UInt8] = []

    /// Nothing at all.
    init() {}

    /// The content of an arena, with every value marked as lying here, so that it can stand beside a page's.
    init(_ arena: borrowing ModelArena) {
        slots = arena.slots.withUnsafeBufferPointer { Array($0) }
        nodes = arena.nodes.withUnsafeBufferPointer { Array($0) }
        bytes = arena.bytes.array()
        for index in slots.indices { slots[index].isFrozen = true }
        for index in nodes.indices { nodes[index].value.isFrozen = true }
    }

    /// The bytes of a text; none where it is another model's.
    func bytes(of text: Slot) -> ByteSlice {
        let end = Int(text.first) + Int(text.second)
        return end <= bytes.count ? bytes[Int(text.first)..<end] : []
    }
}
