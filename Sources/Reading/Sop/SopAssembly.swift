import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Makes an SOP of the sections of a file or card that has been read.
struct SopAssembly {
    let names: HeadingTable
    let file: SourceFile
    let document: Document
    let header: SopHeader
    let title: SourcedText
    let sections: [Section]
    let isDraft: Bool

    /// The SOP of a card, with those of its sections that belong on an SOP.
    func ofCard(report: inout DiagnosticBag) -> SopDocument? {
        let found = sections.compactMap { section in
            part(ofCardSection: section).map { SopSection(part: $0, section: section) }
        }
        // A card's facilities are the equipment of its SOP, unless it says what that is.
        let hasEquipment = found.contains { $0.part == .equipment && $0.section.component != .facilities }
        let kept = found.filter { !(hasEquipment && $0.section.component == .facilities) }
        return make(introduction: [], kept, report: &report)
    }

    /// The SOP of a file of its own, with all its sections.
    func ofFile(introduction: [Int], report: inout DiagnosticBag) -> SopDocument? {
        let found = sections.filter { $0.component != .procedure }
            .map { SopSection(part: part(named: $0), section: $0) }
        return make(introduction: introduction, found, report: &report)
    }

    private func part(ofCardSection section: Section) -> SopPart? {
        switch section.component {
        case .legalBasis: .legalBasis
        case .competence: .qualifications
        case .facilities: .equipment
        case nil: part(named: section)
        default: nil
        }
    }

    private func part(named section: Section) -> SopPart? {
        let heading = document.richText(ofInlinesIn: section.heading)
        let part = names.sopPart(document.plainText(heading)[...])
        return part == .procedure ? nil : part
    }

    private func make(introduction: [Int], _ found: [SopSection], report: inout DiagnosticBag) -> SopDocument? {
        guard let flows = SopFlowReading(document: document, file: file, laneOrder: header.performers, isDraft: isDraft)
            .flows(of: sections.first { $0.component == .procedure }, report: &report)
        else { return nil }
        return SopDocument(
            file: file, header: header, title: title, document: document, introduction: introduction, flows: flows,
            sections: inOrder(found))
    }

    /// The sections of the guide in its order, each once; the others behind them.
    private func inOrder(_ found: [SopSection]) -> [SopSection] {
        var sections: [SopSection] = []
        for part in SopPart.boxes + [.purpose] {
            let all = found.filter { $0.part == part }
            guard var first = all.first else { continue }
            for next in all.dropFirst() { first.section.groups += groups(ofSecond: next.section) }
            sections.append(first)
        }
        return sections + found.filter { $0.part == nil }
    }

    /// The groups of a second section of one part; its heading becomes that of its first group.
    private func groups(ofSecond section: Section) -> [Group] {
        guard let first = section.groups.first, first.kind == .plain else {
            return [Group(kind: .titled, heading: section.heading, condition: nil, blocks: [])] + section.groups
        }
        let titled = Group(kind: .titled, heading: section.heading, condition: nil, blocks: first.blocks)
        return [titled] + section.groups.dropFirst()
    }
}
