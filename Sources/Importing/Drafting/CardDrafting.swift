import Bytes
import Reading
import ServiceStandard

/// Sections of a source -> the draft of a card.
enum CardDrafting {
    /// - Parameter gaps: numbers of the lines where something stood that is no text.
    static func draft(_ head: Head, _ sections: [SourceSection], _ writer: CardWriter, path: String, gaps: [Int]) -> Draft {
        var writer = writer
        var drafted: [CardSection] = []
        for (index, section) in sections.enumerated() {
            let pieces = Outline.of(section.lines, account: &writer.account)
            var next = CardSection(component: section.component, heading: section.heading, line: section.line)
            next.groups = CardGroup.parted(pieces, writer.setting.names)
            // A picture may be all that the section has.
            let end = section.lines.first?.number ?? (index + 1 < sections.count ? sections[index + 1].line : Int.max)
            if section.component == .procedure, gaps.contains(where: { section.line < $0 && $0 < end }) {
                next.doubts.append(.missingImage)
            }
            if section.component == nil { next.doubts.append(.unknownSection(section.heading.string)) }
            drafted.append(next)
        }
        return draft(head, drafted, writer, path: path)
    }

    static func draft(_ head: Head, _ sections: [CardSection], _ writer: CardWriter, path: String) -> Draft {
        var writer = writer
        var draft = Draft(kind: .service)
        (draft.header, draft.title) = head.header(of: &writer.account, path: path)
        draft.officeText = head.officeText
        if head.isDecreeEmpty { writer.note(.decreeEmpty, line: head.decreeLine) }
        writer.stand(Outline.of(head.introduction, account: &writer.account))
        for section in sections { writer.append(section) }
        valuesElsewhere(sections, &writer)
        draft.body = writer.out
        draft.account = writer.account
        return draft
    }

    /// Times and fees that only the steps tell.
    private static func valuesElsewhere(_ sections: [CardSection], _ writer: inout CardWriter) {
        let steps = sections.filter { $0.component == .procedure }.flatMap { $0.groups.flatMap(\.pieces) }
        if !sections.contains(where: { $0.component == .time }), let step = steps.first(where: { hasTime($0.text[...]) }) {
            writer.account.doubt(.valueElsewhere(component: writer.setting.title(of: .time), text: step.text.string), line: step.line)
        }
    }

    private static func hasTime(_ text: ByteSlice) -> Bool {
        let small = Folded.of(text)
        guard small.hasWord("hari") || small.hasWord("jam") || small.hasWord("menit") || small.hasWord("minggu") || small.hasWord("bulan") else { return false }
        if case .success = DurationReader.read(text) { return text.contains(where: ASCII.isDigit) }
        return false
    }
}
