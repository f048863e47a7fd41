import Bytes
import CCmark
import CSupport

/// Parses CommonMark with libcmark, and pipe tables as GitHub Flavored Markdown has them, into plain nodes.
///
/// A parser keeps its memory from text to text; each worker has one of its own.
public final class CommonMarkParser {
    private let arena: OpaquePointer?
    private let memory: UnsafeMutablePointer<cmark_mem>
    private var copier = TreeCopier()

    public init() {
        arena = baku_arena_new()
        memory = .allocate(capacity: 1)
        memory.initialize(to: cmark_mem(calloc: baku_arena_calloc, realloc: baku_arena_realloc, free: baku_arena_free))
    }

    deinit {
        baku_arena_delete(arena)
        memory.deallocate()
    }

    /// Parses `bytes[from..<to]`, which must be valid UTF-8; places in the result count in the whole of `bytes`.
    ///
    /// A byte NUL becomes U+FFFD. While it works, libcmark takes up to some hundred bytes of memory for a byte of text;
    /// its time may grow with the square of a hostile text, so callers limit the length (to 128 KiB for a card).
    public func parse(_ bytes: [UInt8], from: Int, to: Int) -> Document {
        guard to - from <= Document.maximumLength else {
            var document = Document()
            document.isTooLong = true
            return document
        }
        if let document = PlainLine.document(bytes, from..<to) { return document }
        // libcmark passes over a byte order mark but does not count it.
        let range = (bytes[from..<to].starts(with: [0xEF, 0xBB, 0xBF]) ? from + 3 : from)..<to
        // All that libcmark allocates ends with this call, so nothing of it is freed on its own.
        let before = baku_arena_enter(arena)
        defer { baku_arena_leave(arena, before) }
        let root = parse(bytes, range)
        copier.begin(bytes, range)
        var tables = copier.findTables(root)
        if let cells = tables.text(of: bytes, range) {
            tables.begin(parse(cells, 0..<cells.count))
        }
        return copier.copy(root, &tables)
    }

    private func parse(_ bytes: [UInt8], _ range: Range<Int>) -> OpaquePointer? {
        let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory)
        bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            cmark_parser_feed(parser, start + range.lowerBound, range.count)
        }
        return cmark_parser_finish(parser)
    }
}
