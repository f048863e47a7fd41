import Bytes
import Reading
import ServiceStandard

/// An SOP sheet as tab-separated text: labels and values, boxes in pairs, the table of the flow.
struct SopTable: Shape {
    let kind = DocumentKind.sop
    let name = (indonesian: "lembar SOP sebagai tabel", english: "SOP sheet as a table")

    func likeness(_ text: DecodedText, _ setting: ImportSetting) -> Int {
        var account = Account()
        let lines = SourceText(text, account: &account).lines
        return lines.indices.contains { SopColumns(lines, at: $0) != nil } ? 97 : 0
    }

    func draft(_ text: DecodedText, _ setting: ImportSetting) throws(ImportProblem) -> Draft {
        var writer = CardWriter(setting)
        let lines = SourceText(text, account: &writer.account).lines
        guard let start = lines.indices.first(where: { SopColumns(lines, at: $0) != nil }), let columns = SopColumns(lines, at: start) else { throw .noShape }
        var sheet = SopIdentity(setting.names)
        for line in lines[..<start] { sheet.add(line, &writer.account) }
        sheet.finish(&writer.account)
        var draft = Draft(kind: .sop)
        draft.title = sheet.title
        if Words.count(sheet.title[...]) == 0 {
            let name = FileTitle.of(text.path)
            draft.title = Array(name.utf8)
            writer.account.add(own: .fileName(name))
            writer.account.doubt(.noTitle, line: 0)
        }
        draft.officeText = sheet.officeText
        var flow = SopRows(columns: columns)
        for cell in lines[start..<(start + columns.height)].flatMap(\.cells) where !columns.performers.contains(where: { $0.name == cell }) {
            writer.account.leaveOut(cell, .columns, line: lines[start].number)
        }
        for line in lines[(start + columns.height)...] { flow.add(line, &writer.account) }
        guard !flow.isEmpty else { throw .noShape }
        draft.header = [Draft.HeaderEntry("judul", draft.title)] + sheet.header
        let used = flow.usedPerformers
        if !used.isEmpty { draft.header.append(Draft.HeaderEntry("pelaksana", list: used)) }
        for paragraph in sheet.others { writer.paragraph(paragraph.text) }
        for doubt in sheet.doubts { writer.note(doubt.doubt, line: doubt.line) }
        flow.write(to: &writer, line: lines[start].number)
        for box in sheet.boxes {
            let pieces = Outline.of(box.lines, account: &writer.account)
            var section = CardSection(component: nil, heading: box.heading, groups: [CardGroup(pieces: pieces)], line: box.line)
            if pieces.isEmpty { section.doubts = [.other(indonesian: "kotak ini kosong pada sumber", english: "this box is empty in the source")] }
            writer.append(section)
        }
        draft.body = writer.out
        draft.account = writer.account
        return draft
    }
}
