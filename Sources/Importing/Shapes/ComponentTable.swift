import Bytes
import Reading
import ServiceStandard

/// The table No | Komponen | Uraian of decrees, in one part or in two.
struct ComponentTable: Shape {
    let kind = DocumentKind.service
    let name = (indonesian: "tabel No, Komponen, Uraian", english: "table of components")

    func likeness(_ text: DecodedText, _ setting: ImportSetting) -> Int {
        var account = Account()
        let source = SourceText(text, account: &account)
        let finder = HeadingFinder([], names: setting.names)
        let found = Set(source.lines.compactMap { line in TableRow(line).flatMap { Entry($0, finder)?.component } })
        return found.count < 2 ? 0 : min(95, 60 + 10 * found.count)
    }

    /// A row that names a component.
    private struct Entry {
        var component: Component
        /// Cells before the name, the name, the cells behind it.
        var numbers: ArraySlice<[UInt8]>
        var name: [UInt8]
        var values: ArraySlice<[UInt8]>

        init?(_ row: TableRow, _ finder: HeadingFinder) {
            for (index, cell) in row.cells.prefix(3).enumerated() where !cell.isEmpty {
                let bare = Marker(cell[...]).map { cell[$0.length...] } ?? cell[...]
                if let component = finder.component(of: HeadingFinder.split(bare).name), index + 1 < row.cells.count {
                    self.component = component
                    numbers = row.cells[..<index]
                    name = cell
                    values = row.cells[(index + 1)...]
                    return
                }
                // Only numbers stand before the name.
                guard cell.allSatisfy({ ASCII.isDigit($0) || $0 == 0x2E || $0 == 0x29 }) || cell.count <= 3 else { return nil }
            }
            return nil
        }
    }

    func draft(_ text: DecodedText, _ setting: ImportSetting) throws(ImportProblem) -> Draft {
        var writer = CardWriter(setting)
        let source = SourceText(text, account: &writer.account)
        let finder = HeadingFinder([], names: setting.names)
        var above: [SourceLine] = []
        var sections: [SourceSection] = []
        for line in source.lines {
            let row = TableRow(line)
            if let row, let entry = Entry(row, finder) {
                if entry.component == .decree, let value = entry.values.first(where: { !$0.isEmpty }) {
                    for cell in entry.numbers { writer.account.leaveOut(cell, .numbering, line: line.number) }
                    above.append(SourceLine(number: line.number, indent: 0, text: entry.name + Array(": ".utf8) + value))
                } else {
                    sections.append(section(entry, line, &writer.account))
                }
            } else if let row, isColumns(row) {
                for cell in row.cells { writer.account.leaveOut(cell, .columns, line: line.number) }
            } else if let section = section(below: line, finder, Set(sections.compactMap(\.component))) {
                sections.append(section)
            } else if sections.isEmpty, !Self.isPart(joined(line)[...]) {
                above.append(SourceLine(number: line.number, indent: 0, text: joined(line), level: line.level, isApart: line.isApart))
            } else {
                add(line, row, to: &sections, &writer.account)
            }
        }
        guard !sections.isEmpty else { throw .noShape }
        let head = Head(above, letterhead: [], finder: finder, account: &writer.account)
        return CardDrafting.draft(head, sections, writer, path: text.path, gaps: [])
    }

    /// What stands below a marked heading beside the table.
    private func section(below line: SourceLine, _ finder: HeadingFinder, _ seen: Set<Component>) -> SourceSection? {
        guard line.level > 0 else { return nil }
        let name = CardWriter.withoutColon(line.text[...])
        if let component = finder.component(of: name), component != .decree, !seen.contains(component) {
            return SourceSection(component: component, heading: Array(name), line: line.number)
        }
        return SourceSection(nearly: line, finder.names, seen: seen)
    }

    private func section(_ entry: Entry, _ line: SourceLine, _ account: inout Account) -> SourceSection {
        for cell in entry.numbers { account.leaveOut(cell, .numbering, line: line.number) }
        var name = entry.name[...]
        if let marker = Marker(name) {
            account.leaveOut(name.prefix(marker.length), .numbering, line: line.number)
            name = name.dropFirst(marker.length)
        }
        let (heading, value) = HeadingFinder.split(name)
        var section = SourceSection(component: entry.component, heading: Array(heading), line: line.number)
        for cell in joined([Array(value)] + entry.values, in: entry.component) { section.lines += TableRow.lines(of: withoutColon(cell), at: line) }
        return section
    }

    /// "Komponen\t:\tUraian" has a column of colons.
    private func withoutColon(_ cell: [UInt8]) -> [UInt8] {
        Array(cell.first == 0x3A ? cell.dropFirst() : cell[...])
    }

    /// "No | Komponen | Uraian", a row of column numbers, the name of a part.
    private func isColumns(_ row: TableRow) -> Bool {
        let keys = row.cells.filter { !$0.isEmpty }.map { HeadingKey.of($0[...]).string }
        if keys.allSatisfy({ $0.utf8.allSatisfy { ASCII.isDigit($0) } }) { return true }
        let names: Set<String> = ["no", "nomor", "komponen", "uraian", "komponen standar layanan", "keterangan", "isi", "komponen layanan"]
        return keys.count >= 2 && keys.allSatisfy { names.contains($0) }
    }

    /// What stands below a row, or in a row without a name, goes on with it.
    private func add(_ line: SourceLine, _ row: TableRow?, to sections: inout [SourceSection], _ account: inout Account) {
        let last = sections.count - 1
        if Self.isPart(joined(line)[...]) {
            account.leaveOut(joined(line), .columns, line: line.number)
        } else if let row, row.cells.count >= 3, !row.cells[0].isEmpty, isNumber(row.cells[0]), !isNumber(row.cells[1]), case let name = row.cells[1] {
            // A component that the guide does not know.
            account.leaveOut(row.cells[0], .numbering, line: line.number)
            var section = SourceSection(component: nil, heading: Array(CardWriter.withoutColon(name[...])), line: line.number)
            for cell in row.cells.dropFirst(2) { section.lines += TableRow.lines(of: withoutColon(cell), at: line) }
            sections.append(section)
        } else if let row, line.text.contains(ASCII.tab) || line.text.contains(0x7C) {
            for cell in joined(row.cells, in: sections[last].component) { sections[last].lines += TableRow.lines(of: cell, at: line) }
        } else {
            sections[last].lines.append(line)
        }
    }

    /// "WA | : 0811-…", "1. | KTP" and, where labels are the rule, "Telepon | 0518-…" are one line of their cell.
    private func joined(_ cells: some Sequence<[UInt8]>, in component: Component?) -> [[UInt8]] {
        let hasLabels = component == .complaints || component == .fee || component == .time
        var out: [[UInt8]] = []
        for cell in cells {
            if let last = out.indices.last, !out[last].isEmpty, !cell.isEmpty {
                let isNumber = isNumber(out[last]) || out[last].count <= 4 && Marker((out[last] + [ASCII.space, 0x61])[...]) != nil
                let isLabelled = hasLabels && out.count == 1 && out[last].count <= 40 && !out[last].contains(0x3A)
                if cell.first == 0x3A || isNumber {
                    out[last] += [ASCII.space] + cell
                    continue
                }
                if isLabelled {
                    out[last] += [0x3A, ASCII.space] + cell
                    continue
                }
            }
            out.append(cell)
        }
        return out
    }

    private func isNumber(_ cell: [UInt8]) -> Bool { cell.allSatisfy { ASCII.isDigit($0) || $0 == 0x2E || $0 == 0x29 } }

    /// "A. Proses Penyampaian Pelayanan (Service Delivery)".
    static func isPart(_ text: ByteSlice) -> Bool {
        guard text.count <= 140 else { return false }
        let bare = Folded.of(Marker(text).map { text.dropFirst($0.length) } ?? text)
        let small = Folded.of(text)
        return small.contains("service delivery") || small.contains("manufacturing") || small.contains("proses penyampaian pelayanan")
            || small.contains("proses pengelolaan pelayanan")
            || text.count <= 60 && (bare.begins("penyampaian pelayanan") || bare.begins("pengelolaan pelayanan"))
    }

    private func joined(_ line: SourceLine) -> [UInt8] {
        Array(line.text.map { $0 == ASCII.tab || $0 == SourceLine.cellBreak || $0 == 0x7C ? ASCII.space : $0 }[...].trimmed())
    }
}
