import CommonMark
import Reading
import ServiceStandard

/// What a section cites for its lines: each line for itself, and what stands between them for all.
struct CitedSection {
    private let card: CheckedCard
    private var scopes: [Range<Int>] = []
    /// What is cited outside the lines, by group.
    private var common: [Int: [CitedLaw.Unit]] = [:]

    /// - Parameter lines: the texts of the lines that make a promise.
    init(_ section: Section, lines: [RichText], of card: CheckedCard) {
        self.card = card
        scopes = lines.map { card.document.scope(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
        guard let place = card.card.sections.firstIndex(where: { $0.heading == section.heading }) else { return }
        for cited in card.law.cited {
            guard let node = cited.citation.pieces.first?.node, !isInLine(node), let home = card.home(ofNode: node),
                home.section == place
            else { continue }
            for unit in CitedLaw.units(of: cited) where common[home.group, default: []].count < Self.most {
                common[home.group, default: []].append(unit)
            }
        }
    }

    /// The units that a line cites, or, where it cites none, those that its group or the section cites.
    ///
    /// - Parameter takesCommon: not so for a part of a promise.
    func units(of line: RichText, inGroup group: Int, takesCommon: Bool = true) -> [CitedLaw.Unit] {
        let own = card.law.units(in: card.document.scope(of: line))
        guard own.isEmpty, takesCommon else { return own }
        // What stands before the first group holds for all of them.
        return (common[0] ?? []) + (group == 0 ? [] : common[group] ?? [])
    }

    /// Nobody rests the promises of a group on more.
    private static let most = 32

    private func isInLine(_ node: Int) -> Bool {
        var range = 0..<scopes.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if scopes[middle].contains(node) { return true }
            range = scopes[middle].upperBound <= node ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return false
    }
}
