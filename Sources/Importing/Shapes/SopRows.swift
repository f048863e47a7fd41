import Bytes
import Reading

/// The rows of the table of a flow.
struct SopRows {
    let columns: SopColumns

    private struct Row {
        var line: Int
        var activity: [UInt8]
        var performers: [Int] = []
        var properties: [(label: String, value: [UInt8])] = []
        /// "Selesai" stands in it.
        var isEnd = false
    }
    private var rows: [Row] = []
    /// Lines below the table.
    private var remarks: [SourceLine] = []

    init(columns: SopColumns) { self.columns = columns }

    mutating func add(_ line: SourceLine, _ account: inout Account) {
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
        for (place, performer) in columns.performers.enumerated() where !cell(performer.index).isEmpty {
            read.insert(performer.index)
            row.performers.append(place)
            let word = Folded.of(cell(performer.index)[...])
            if word.begins("selesai") { row.isEnd = true }
            account.leaveOut(
                cell(performer.index), .other(indonesian: "lambang bagan alir", english: "symbol of the flowchart"), line: line.number)
        }
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
        rows.append(row)
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Names of the performers that a row has, in the order of the columns.
    var usedPerformers: [[UInt8]] {
        columns.performers.indices.filter { place in rows.contains { $0.performers.contains(place) } }.map { columns.performers[$0].name }
    }

    func write(to writer: inout CardWriter, line: Int) {
        writer.append(CardSection(component: .procedure, heading: [], line: line))
        let unused = columns.performers.indices.filter { place in !rows.contains { $0.performers.contains(place) } }.map { columns.performers[$0].name }
        for name in unused { writer.account.leaveOut(name, .columns, line: line) }
        if !unused.isEmpty {
            let names = unused.map(\.string).joined(separator: ", ")
            writer.note(
                .other(
                    indonesian: "lambang bagan alir tidak ikut tersalin; kolom pelaksana \(names) tidak terisi",
                    english: "the symbols of the flowchart are lost; nothing stands in the columns \(names)"), line: line)
        }
        writer.blank()
        for (index, row) in rows.enumerated() {
            if row.performers.isEmpty { writer.account.doubt(.noPerformer, line: row.line) }
            if row.isEnd, index + 1 < rows.count {
                writer.account.doubt(
                    .other(
                        indonesian: "“Selesai” berdiri pada langkah \(index + 1), padahal masih ada langkah sesudahnya",
                        english: "“Selesai” stands in step \(index + 1), but steps follow"), line: row.line)
            }
            let names = row.performers.map { columns.performers[$0].name }
            for name in names {
                // The heading names the performer once, its list in the header; each step names it again.
                writer.account.add(own: .performer(name.string))
            }
            let performer = names.isEmpty ? [0x3F] : Array(names.joined(separator: Array("; ".utf8)))
            writer.step(row.activity, number: index + 1, line: row.line, properties: [("Pelaksana", performer)] + row.properties)
        }
        writer.stand(Outline.of(remarks, account: &writer.account))
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
