import Bytes
import CommonMark
import Reading
import ServiceStandard

/// The requirements of a card by their places: what cites an article is told by its name.
struct CitingRequirements {
    private let card: ServiceCard
    /// In the order of the text.
    private var scopes: [(nodes: Range<Int>, requirement: Requirement)] = []

    init(_ card: ServiceCard) {
        self.card = card
        for group in card.section(.requirements)?.groups ?? [] {
            for case .requirements(let list, _) in group.blocks {
                scopes += list.map { (card.document.scope(of: $0.text), $0) }
            }
        }
        scopes.sort { $0.nodes.lowerBound < $1.nodes.lowerBound }
    }

    /// What the requirement asks for in which a node stands; `nil` outside all requirements.
    func text(ofNode node: Int?) -> [UInt8]? {
        guard let node else { return nil }
        var range = 0..<scopes.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            let (nodes, requirement) = scopes[middle]
            if nodes.contains(node) { return name(of: requirement) }
            range = nodes.upperBound <= node ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// "KTP", or of "Salah satu: …" what may be chosen.
    private func name(of requirement: Requirement) -> [UInt8]? {
        let text = card.document.plain(requirement.text).trimmed()
        guard text.isEmpty || text.last == 0x3A, !requirement.parts.isEmpty else { return shortened(text) }
        var parts: [UInt8] = []
        parts.append(requirement.parts.prefix(8).map { card.document.plain($0.text).trimmed() }, separatedBy: ", ")
        return shortened(parts[...])
    }

    /// The first words of a text.
    private func shortened(_ text: ByteSlice) -> [UInt8]? {
        let text = text.trimmed()
        guard text.count > Self.longest else { return text.isEmpty ? nil : Array(text) }
        let end = text.prefix(Self.longest).lastIndex(of: ASCII.space) ?? text.startIndex
        return end == text.startIndex ? nil : Array(text[..<end]) + Array(" …".utf8)
    }

    /// Bytes; a list of what cites an article names it and does not repeat it.
    private static let longest = 80
}
