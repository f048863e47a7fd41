import Bytes

/// An SOP sheet as text in columns: `pdftotext -layout` of a PDF.
struct LayoutSop: Shape {
    let kind = DocumentKind.sop
    let name = (indonesian: "lembar SOP dalam kolom", english: "SOP sheet in columns")

    func likeness(_ text: DecodedText, _ setting: ImportSetting) -> Int {
        guard !Self.isTabbed(text) else { return 0 }
        var account = Account()
        return Self.headings(LayoutText(text, account: &account).lines).isEmpty ? 0 : 97
    }

    func draft(_ text: DecodedText, _ setting: ImportSetting) throws(ImportProblem) -> Draft {
        var writer = CardWriter(setting)
        let lines = LayoutText(text, account: &writer.account).lines
        let headings = Self.headings(lines)
        guard let first = headings.first else { throw .noShape }
        let start = first.lines.lowerBound
        let block = IdentityBlock(Array(lines[..<start]), flowPage: lines[start].page, names: setting.names)
        var sheet = SopIdentity(setting.names)
        for row in block.rows { sheet.add(row, &writer.account) }
        sheet.finish(&writer.account)
        let tables = FlowTables(lines, headings, caption: block.caption?.text ?? [], account: &writer.account)
        return try SopDrafting.draft(sheet, tables.flows, writer, path: text.path)
    }

    private static func headings(_ lines: [LayoutLine]) -> [FlowHeading] {
        var headings: [FlowHeading] = []
        var index = 0
        while index < lines.count {
            if let heading = FlowHeading(lines, at: index), heading.lines.lowerBound >= headings.last?.lines.upperBound ?? 0 {
                headings.append(heading)
                index = heading.lines.upperBound
            } else {
                index += 1
            }
        }
        return headings
    }

    /// Whether tabs part the cells of some rows.
    static func isTabbed(_ text: DecodedText) -> Bool {
        text.bytes.split(separator: ASCII.newline).count { $0.count(where: { $0 == ASCII.tab }) > 1 } > 1
    }
}
