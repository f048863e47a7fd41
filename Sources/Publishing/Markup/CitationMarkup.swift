import Bytes
import Reading
import Templates

/// The markup of lines that cite a regulation in another form than the standard one.
///
/// Offices cite the same few regulations in card after card, so what a line becomes is kept: a worker has one of these. A
/// line takes the place of the one before it in its slot, which bounds the memory.
struct CitationMarkup {
    private struct Entry {
        let line: [UInt8]
        /// `nil`: the line stays as it is written.
        let markup: [UInt8]?
    }

    private var entries = [Entry?](repeating: nil, count: Self.count)
    /// Slots; a power of two.
    private static let count = 256
    /// Bytes; longer lines are rare and not kept.
    private static let longest = 400

    /// The line in the standard form, and the author's words behind it where they were short; `nil` when it stays as it is.
    mutating func of(_ line: ByteSlice) -> [UInt8]? {
        guard line.count <= Self.longest else { return Self.markup(line) }
        let slot = Int(truncatingIfNeeded: ContentHash.of(line).value) & (Self.count - 1)
        if let entry = entries[slot], entry.line.elementsEqual(line) { return entry.markup }
        let markup = Self.markup(line)
        entries[slot] = Entry(line: Array(line), markup: markup)
        return markup
    }

    private static func markup(_ line: ByteSlice) -> [UInt8]? {
        guard let citation = StandardCitation(line) else { return nil }
        var out = ByteBuffer()
        Escaping.append(text: citation.text[...], to: &out)
        for (index, words) in citation.short.enumerated() {
            out.append(index == 0 ? " <span class=\"soft\">(" : "; ")
            Escaping.append(text: words[...], to: &out)
        }
        if !citation.short.isEmpty { out.append(")</span>") }
        return out.array()
    }
}
