import Bytes
import Reading
import ServiceStandard

/// A table of a flow, with the title above it.
struct SopSheetFlow {
    var caption: [UInt8] = []
    var rows: SopRows
    /// Of its heading.
    var line: Int
    var doubts: [Doubt] = []
}

/// The parts of an SOP sheet -> its draft.
enum SopDrafting {
    /// - Throws: ``ImportProblem/noShape`` when no flow has a step.
    static func draft(
        _ sheet: SopIdentity, _ flows: [SopSheetFlow], _ writer: CardWriter, path: String
    ) throws(ImportProblem) -> Draft {
        guard let first = flows.first, flows.contains(where: { !$0.rows.isEmpty }) else { throw .noShape }
        var writer = writer
        var draft = Draft(kind: .sop)
        draft.title = sheet.title
        if Words.count(sheet.title[...]) == 0 {
            let name = FileTitle.of(path)
            draft.title = Array(name.utf8)
            writer.account.add(own: .fileName(name))
            writer.account.doubt(.noTitle, line: 0)
        }
        draft.officeText = sheet.officeText
        draft.header = [Draft.HeaderEntry("judul", draft.title)] + sheet.header
        // Each once, in the order of the columns; each flow has them anew.
        var performers: [[UInt8]] = []
        for flow in flows {
            for name in flow.rows.listedPerformers {
                if performers.contains(name) { writer.account.leaveOut(name, .columns, line: flow.line) } else { performers.append(name) }
            }
        }
        if !performers.isEmpty { draft.header.append(Draft.HeaderEntry("pelaksana", list: performers)) }
        for paragraph in sheet.others { writer.paragraph(paragraph.text) }
        for doubt in sheet.doubts { writer.note(doubt.doubt, line: doubt.line) }
        writer.append(CardSection(component: .procedure, heading: [], line: first.line))
        let written = flows.filter { !$0.rows.isEmpty }
        for (index, flow) in flows.enumerated() {
            if flow.rows.isEmpty {
                if !flow.caption.isEmpty { writer.paragraph(flow.caption) }
            } else if written.count > 1 {
                writer.flowHeading(flow.caption, number: index + 1)
            } else if !flow.caption.isEmpty {
                writer.paragraph(flow.caption)
            }
            for doubt in flow.doubts { writer.note(doubt, line: flow.line) }
            flow.rows.write(to: &writer, line: flow.line)
        }
        for box in sheet.boxes {
            let pieces = Outline.of(box.lines, account: &writer.account)
            var section = CardSection(component: nil, heading: Array(CardWriter.withoutColon(box.heading[...])), groups: [CardGroup(pieces: pieces)], line: box.line)
            if pieces.isEmpty { section.doubts = [.other(indonesian: "kotak ini kosong pada sumber", english: "this box is empty in the source")] }
            writer.append(section)
        }
        draft.body = writer.out
        draft.account = writer.account
        return draft
    }
}

extension CardWriter {
    /// "### Alur …": what follows is a flow of its own.
    fileprivate mutating func flowHeading(_ caption: [UInt8], number: Int) {
        var text = caption
        if !Folded.of(caption[...]).begins("alur") {
            let own = Own.flow(caption.isEmpty ? number : nil)
            account.add(own: own)
            text = Array(own.text.utf8) + (caption.isEmpty ? [] : [ASCII.space]) + caption
        }
        heading(CardWriter.withoutColon(text[...]))
    }
}
