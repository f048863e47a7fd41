import Bytes
import Diagnostics
import ServiceStandard

/// The documents that a card asks of everybody, for comparison with other cards.
struct PromisedDocuments: Sendable {
    /// The same for the same set of texts, whatever their order.
    let value: UInt64
    let heading: SourceRange
    /// From the heading to the end of the last requirement, those that are asked in some cases included.
    let whole: SourceRange
    /// Where the texts stand.
    let items: [SourceRange]

    /// So few are no list that could be compared.
    private static let fewest = 3

    init?(_ section: Section, in card: CheckedCard) {
        var value: UInt64 = 0
        var items: [SourceRange] = []
        heading = card.heading(of: section)
        var end = Int(heading.end)
        for group in section.groups.indices {
            for case .requirements(let list, _) in section.groups[group].blocks {
                if let last = list.last { end = max(end, Int(last.range.end)) }
                guard section.groups[group].condition == nil else { continue }
                items.reserveCapacity(items.count + list.count)
                for place in list.indices where list[place].condition == nil && list[place].parts.isEmpty {
                    let text = list[place].text
                    value &+= Self.fingerprint(card.plain(text))
                    items.append(card.range(of: text))
                }
            }
        }
        guard items.count >= Self.fewest else { return nil }
        self.value = value
        self.items = items
        whole = SourceRange(start: Int(heading.start), end: end)
    }

    /// A number for a text, letter for letter: what differs in spelling only is seen when the lists are compared.
    private static func fingerprint(_ text: ByteSlice) -> UInt64 {
        text.withUnsafeBytes { bytes in
            var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
            func mix(_ word: UInt64) {
                hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
                hash ^= hash >> 32
            }
            var offset = 0
            while offset + 8 <= bytes.count {
                mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
                offset += 8
            }
            var last: UInt64 = 0
            for byte in bytes[offset...] { last = last << 8 | UInt64(byte) }
            mix(last)
            return hash
        }
    }
}
