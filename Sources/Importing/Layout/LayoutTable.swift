import Bytes
import Reading
import ServiceStandard

/// A table No | Komponen | Uraian as text in columns, where names and values go on below one another.
struct LayoutTable: Shape {
    let kind = DocumentKind.service
    let name = (indonesian: "tabel No, Komponen, Uraian dalam kolom", english: "table of components in columns")

    func likeness(_ text: DecodedText, _ setting: ImportSetting) -> Int {
        guard !LayoutSop.isTabbed(text), !text.bytes.contains(0x7C) else { return 0 }
        var account = Account()
        guard let rows = ComponentRows(LayoutText(text, account: &account).lines, names: setting.names) else { return 0 }
        let finder = HeadingFinder([], names: setting.names)
        let found = Set(rows.rows.compactMap { finder.component(of: $0.name[...]) })
        return found.count < 2 ? 0 : 96
    }

    func draft(_ text: DecodedText, _ setting: ImportSetting) throws(ImportProblem) -> Draft {
        var writer = CardWriter(setting)
        guard let table = ComponentRows(LayoutText(text, account: &writer.account).lines, names: setting.names) else { throw .noShape }
        let finder = HeadingFinder([], names: setting.names)
        for line in table.headings { writer.account.leaveOut(line.text, .columns, line: line.number) }
        var above = table.above
        var sections: [SourceSection] = []
        for row in table.rows {
            writer.account.leaveOut(row.number, .numbering, line: row.line)
            let heading = CardWriter.withoutColon(row.name[...])
            let component = finder.component(of: heading)
            if component == .decree, let value = row.lines.first {
                above.append(SourceLine(number: row.line, indent: 0, text: row.name + Array(": ".utf8) + value.text))
                for line in row.lines.dropFirst() { above.append(line) }
                continue
            }
            // A dash says that there is nothing.
            let lines = row.lines.filter { Words.count($0.text[...]) > 0 }.map { Self.marked($0, setting.names) }
            if row.name.isEmpty, let last = sections.indices.last {
                sections[last].lines += lines
            } else {
                sections.append(SourceSection(component: component, heading: Array(heading), line: row.line, lines: lines))
            }
        }
        guard !sections.isEmpty else { throw .noShape }
        if table.isGuessed {
            writer.note(
                .other(
                    indonesian: "nomor berdiri di tengah barisnya; batas antara komponen diduga dari letaknya",
                    english: "numbers stand in the middle of their rows; where a component ends was inferred from that"),
                line: sections[0].line)
        }
        let head = Head(above, letterhead: [], finder: finder, account: &writer.account)
        return CardDrafting.draft(head, sections, writer, path: text.path, gaps: [])
    }

    /// "Bentuk: asli" below an item is a part of it.
    private static func marked(_ line: SourceLine, _ names: HeadingTable) -> SourceLine {
        let (label, value) = HeadingFinder.split(line.text[...])
        guard line.indent > 0, !value.isEmpty, names.isProperty(label) else { return line }
        var marked = line
        marked.text = Array("• ".utf8) + line.text
        return marked
    }
}
