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
        var flow = SopSheetFlow(rows: SopRows(columns: columns), line: lines[start].number)
        for cell in lines[start..<(start + columns.height)].flatMap(\.cells) where !columns.performers.contains(where: { $0.name == cell }) {
            writer.account.leaveOut(cell, .columns, line: lines[start].number)
        }
        for line in lines[(start + columns.height)...] { flow.rows.add(line, &writer.account) }
        return try SopDrafting.draft(sheet, [flow], writer, path: text.path)
    }
}
