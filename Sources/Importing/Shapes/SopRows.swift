import Bytes
import Reading

/// The rows of the table of a flow.
struct SopRows {
    let columns: SopColumns

    private struct Row {
        var line: Int
        var activity: [UInt8]
        var performers: [Int] = []
        /// As the cell names them, where there is a column for all.
        var named: [UInt8] = []
        var properties: [(label: String, value: [UInt8])] = []
        /// "Selesai" stands in it.
        var isEnd = false
    }
    private var rows: [Row] = []
    /// Lines below the table.
    private var remarks: [SourceLine] = []

    init(columns: SopColumns) { self.columns = columns }

    /// - Parameter isPlaceKnown: whether it is certain which column a performer's mark stands in.
    mutating func add(_ line: SourceLine, isPlaceKnown: Bool = true, _ account: inout Account) {
        let cells = line.cells.map { cell in Array(cell.map { $0 < 0x20 ? ASCII.space : $0 }[...].trimmed()) }
        func cell(_ index: Int?) -> [UInt8] { index.map { $0 < cells.count ? cells[$0] : [] } ?? [] }
        guard cells.count > 1, !cell(columns.activity).isEmpty else {
            let text = Array(line.text.map { $0 < 0x20 ? ASCII.space : $0 }[...].trimmed())
            remarks.append(SourceLine(number: line.number, indent: 0, text: text, isApart: true))
            return
        }
        var row = Row(line: line.number, activity: cell(columns.activity))
        var read: Set<Int> = [columns.activity]
        for index in 0..<columns.activity {
            read.insert(index)
            account.leaveOut(cell(index), .numbering, line: line.number)
        }
        read.formUnion(columns.performers.map(\.index))
        let properties: [(String, Int?)] = [
            ("Kelengkapan", columns.materials), ("Waktu", columns.time), ("Keluaran", columns.output), ("Catatan", columns.note),
        ]
        for (label, index) in properties {
            guard let index else { continue }
            read.insert(index)
            let value = cell(index)
            if Words.count(value[...]) > 0 { row.properties.append((label, value)) }
        }
        // Cells beyond the heading.
        for index in cells.indices where !read.contains(index) && Words.count(cells[index][...]) > 0 {
            row.properties.append(("Catatan", cells[index]))
        }
        if columns.namesPerformers {
            row.named = cell(columns.performers[0].index)
        } else {
            setPerformers(of: &row, columns.performers.map { cell($0.index) }, isPlaceKnown, &account)
        }
        rows.append(row)
    }

    /// - Parameter cells: what the flowchart has left in the columns of the performers.
    private func setPerformers(of row: inout Row, _ cells: [[UInt8]], _ isPlaceKnown: Bool, _ account: inout Account) {
        let filled = cells.indices.filter { !cells[$0].isEmpty }
        let sure = filled.filter { columns.areMarksSure || FlowMark.isSure(cells[$0]) }
        for place in filled {
            if Folded.of(cells[place][...]).hasWord("selesai") { row.isEnd = true }
            if FlowMark.isSentence(cells[place]) {
                row.properties.append(("Catatan", cells[place]))
                continue
            }
            account.leaveOut(cells[place], .other(indonesian: "lambang bagan alir", english: "symbol of the flowchart"), line: row.line)
        }
        guard isPlaceKnown else { return }
        row.performers = sure
        // The exits of a decision stand beside it, perhaps in the next column.
        let near = filled.filter { Words.count(cells[$0][...]) > 0 }
        guard sure.isEmpty, near.count == 1 else { return }
        row.performers = near
        let text = cells[near[0]].string
        account.doubt(
            .other(
                indonesian: "pelaksana langkah ini diduga dari letak tulisan “\(text)”",
                english: "who does this step was inferred from the place of “\(text)”"), line: row.line)
    }

    var isEmpty: Bool { rows.isEmpty }

    mutating func add(remark: SourceLine) { remarks.append(remark) }

    /// Names of the performers for the header, in the order of the columns: those that a row has, and all while a row has none,
    /// since it may be theirs.
    var listedPerformers: [[UInt8]] {
        let isOpen = !columns.namesPerformers && rows.contains { $0.performers.isEmpty }
        return columns.performers.indices.filter { isOpen || isUsed($0) }.map { columns.performers[$0].name }
    }

    private func isUsed(_ place: Int) -> Bool { rows.contains { $0.performers.contains(place) } }

    /// The steps, below a heading that is there already.
    func write(to writer: inout CardWriter, line: Int) {
        var unused = columns.performers.indices.filter { !isUsed($0) }.map { columns.performers[$0].name }
        let listed = listedPerformers
        for name in unused where !listed.contains(name) { writer.account.leaveOut(name, .columns, line: line) }
        if columns.namesPerformers || rows.isEmpty { unused = [] }
        if !unused.isEmpty {
            let names = unused.map(\.string).joined(separator: ", ")
            writer.note(
                .other(
                    indonesian: "lambang bagan alir tidak ikut tersalin; kolom pelaksana \(names) tidak terisi",
                    english: "the symbols of the flowchart are lost; nothing stands in the columns \(names)"), line: line)
        }
        writer.blank()
        for (index, row) in rows.enumerated() {
            if row.performers.isEmpty, Words.count(row.named[...]) == 0 { writer.account.doubt(.noPerformer, line: row.line) }
            if row.isEnd, index + 1 < rows.count {
                writer.account.doubt(
                    .other(
                        indonesian: "“Selesai” berdiri pada langkah \(index + 1), padahal masih ada langkah sesudahnya",
                        english: "“Selesai” stands in step \(index + 1), but steps follow"), line: row.line)
            }
            var names: [[UInt8]] = []
            for name in row.performers.map({ columns.performers[$0].name }) where !names.contains(name) { names.append(name) }
            for name in names {
                // The heading names the performer once, its list in the header; each step names it again.
                writer.account.add(own: .performer(name.string))
            }
            if Words.count(row.named[...]) > 0 { names = [row.named] }
            let performer = names.isEmpty ? [0x3F] : Array(names.joined(separator: Array("; ".utf8)))
            writer.step(row.activity, number: index + 1, line: row.line, properties: [("Pelaksana", performer)] + row.properties)
        }
        // Numbers in front of them stay: a list here would be steps.
        var paragraphs: [[UInt8]] = []
        for line in remarks {
            if let last = paragraphs.indices.last, !line.isApart, line.text.first.map({ $0 >= 0x61 && $0 <= 0x7A }) ?? false {
                paragraphs[last] += [ASCII.space] + line.text
            } else {
                paragraphs.append(line.text)
            }
        }
        for paragraph in paragraphs { writer.paragraph(paragraph) }
    }
}

extension CardWriter {
    /// A step with its properties.
    fileprivate mutating func step(_ text: [UInt8], number: Int, line: Int, properties: [(label: String, value: [UInt8])]) {
        item(Piece(marker: .number, text: text, line: line), number: number, indent: 0)
        let indent = "\(number). ".utf8.count
        for (label, value) in properties {
            account.add(own: .label(label))
            property(label, value, indent: indent)
        }
    }
}
