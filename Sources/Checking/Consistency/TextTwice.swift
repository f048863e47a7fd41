import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// The card says the same sentence or requirement twice.
///
/// When one of them is mended later, the other stays and contradicts it. What two cases each need may stand twice; so may
/// steps, properties and table cells, which repeat by their nature.
enum TextTwice: CardRule {
    static let rule = Rule(
        "text.twice", .consistency, .note,
        indonesian: "kalimat atau syarat yang sama tertulis dua kali",
        english: "the same sentence or requirement stands twice")

    private static let hashBits: UInt64 = 12

    /// Shorter texts repeat by chance.
    private static let shortest = 25

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        let document = card.document
        let nodes = document.nodes
        // A bit for the beginning of each text: nearly all cards say nothing twice, and are done with this.
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 1 << (hashBits - 6)) { seen in
            seen.initialize(repeating: 0)
            for index in nodes.indices where nodes[index].kind == .text && nodes[index].literal.count >= shortest {
                let hash = Beginning(document.text, at: nodes[index].literal).hash
                let bit: UInt64 = 1 << (hash & 63)
                if seen[hash >> 6] & bit != 0 { look(for: index, card, &findings) }
                seen[hash >> 6] |= bit
            }
        }
    }

    /// Looks whether a text before this one says the same.
    private static func look(for index: Int, _ card: CheckedCard, _ findings: inout Findings) {
        let document = card.document
        let nodes = document.nodes
        let text = document.literal(nodes[index])
        let beginning = Beginning(text)
        for other in 0..<index where nodes[other].kind == .text && nodes[other].literal.count >= shortest {
            guard Beginning(document.text, at: nodes[other].literal) == beginning,
                case let before = document.literal(nodes[other]), isSame(before, text), mayStandOnce(index, card), mayStandOnce(other, card),
                areForTheSame(index, other, card)
            else { continue }
            return findings.add(rule, at: card.range(of: index), related: [(card.range(of: other), card.file)], words(text.string))
        }
    }

    /// The first sixteen bytes of a text without case, which tell most texts apart.
    private struct Beginning: Equatable {
        let first: UInt64
        let second: UInt64

        init(_ text: ByteSlice) {
            (first, second) = text.withUnsafeBytes { Self.load($0, 0) }
        }

        /// Of a part of a text, no slice of which is made.
        init(_ text: [UInt8], at range: Range<Int32>) {
            (first, second) = text.withUnsafeBytes { Self.load($0, Int(range.lowerBound)) }
        }

        private static func load(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> (UInt64, UInt64) {
            (
                ASCII.lowercased(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)),
                ASCII.lowercased(bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
            )
        }

        var hash: Int {
            Int(truncatingIfNeeded: ((first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD) >> (64 - hashBits))
        }
    }

    /// Whether two texts are the same but for case, spaces and punctuation.
    private static func isSame(_ a: ByteSlice, _ b: ByteSlice) -> Bool {
        a.lazy.filter(ASCII.isWord).map(ASCII.lowercased).elementsEqual(b.lazy.filter(ASCII.isWord).map(ASCII.lowercased))
    }

    /// Whether a text is a whole paragraph or item of its own: no step, property, table cell, heading or link.
    private static func mayStandOnce(_ index: Int, _ card: CheckedCard) -> Bool {
        let nodes = card.document.nodes
        let parent = Int(nodes[index].parent)
        guard parent > 0, nodes[parent].kind == .paragraph, nodes[parent].end == Int32(parent + 2) || isLine(index, card) else { return false }
        switch card.component(ofNode: index) {
        case .procedure, .complaints, .hours, .legalBasis: return false
        default: break
        }
        // An item of an item is a property or one of several documents.
        var lists = 0
        var up = Int(nodes[parent].parent)
        while up > 0 {
            if nodes[up].kind == .list { lists += 1 }
            up = Int(nodes[up].parent)
        }
        return lists < 2 && !hasCase(index, card)
    }

    /// Whether a text is a line of its paragraph.
    private static func isLine(_ index: Int, _ card: CheckedCard) -> Bool {
        let nodes = card.document.nodes
        func isBreak(_ other: Int) -> Bool { nodes.indices.contains(other) && (nodes[other].kind == .softBreak || nodes[other].kind == .lineBreak) }
        let parent = Int(nodes[index].parent)
        return (index == parent + 1 || isBreak(index - 1)) && (Int32(index + 1) == nodes[parent].end || isBreak(index + 1))
    }

    /// Whether an item holds in a case only.
    private static func hasCase(_ index: Int, _ card: CheckedCard) -> Bool {
        guard let home = card.home(ofNode: index) else { return false }
        let group = card.card.sections[home.section].groups[home.group]
        let place = card.range(of: index)
        func holds(_ range: SourceRange) -> Bool { range.start <= place.start && place.end <= range.end }
        return group.blocks.contains { block in
            switch block {
            case .requirements(let list, _): list.contains { $0.condition != nil && holds($0.range) }
            case .products(let list): list.contains { $0.condition != nil && holds($0.range) }
            case .fees(let list): list.contains { $0.condition != nil && holds($0.range) }
            case .times(let list): list.contains { $0.condition != nil && holds($0.range) }
            default: false
            }
        }
    }

    /// Whether two texts speak to the same readers: not in groups of different cases or headings of one section.
    private static func areForTheSame(_ a: Int, _ b: Int, _ card: CheckedCard) -> Bool {
        guard let first = card.home(ofNode: a), let second = card.home(ofNode: b) else { return true }
        if first == second { return true }
        guard first.section != second.section else { return false }
        return [first, second].allSatisfy { card.card.sections[$0.section].groups[$0.group].condition == nil }
    }

    private static func words(_ text: String) -> Words {
        Words(
            id: "“\(text)” sudah tertulis di kartu ini",
            "hapus salah satunya, supaya keduanya tidak berbeda kelak",
            en: "“\(text)” stands in this card already",
            "delete one of them, so that they cannot differ one day")
    }
}
