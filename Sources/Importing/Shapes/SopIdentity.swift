import Bytes
import Reading

/// The block above the table of a flow: letterhead, labels with values, boxes in pairs.
struct SopIdentity {
    private(set) var title: [UInt8] = []
    private(set) var officeText: [UInt8] = []
    private(set) var header: [Draft.HeaderEntry] = []
    /// Text that is none of these.
    private(set) var others: [(text: [UInt8], line: Int)] = []
    private(set) var doubts: [(doubt: Doubt, line: Int)] = []

    struct Box {
        var heading: [UInt8]
        var line: Int
        var lines: [SourceLine] = []
    }
    private(set) var boxes: [Box] = []
    /// The boxes whose headings stood in the row before.
    private var open: [Int] = []
    private let names: HeadingTable

    init(_ names: HeadingTable) { self.names = names }

    mutating func add(_ line: SourceLine, _ account: inout Account) {
        let cells = withoutLetterhead(line, &account)
        let filled = cells.filter { !$0.isEmpty }
        if !open.isEmpty, !isHeadings(filled) {
            // The values stand below their headings, in the same columns.
            for (place, cell) in cells.enumerated() where !cell.isEmpty {
                let box = open[min(place, open.count - 1)]
                boxes[box].lines += TableRow.lines(of: cell, at: line)
            }
            open = []
        } else if isHeadings(filled) {
            open = filled.map { boxes.append(Box(heading: $0, line: line.number)); return boxes.count - 1 }
        } else if let label = cells.first, !label.isEmpty, take(label: label, Array(cells.dropFirst().drop(while: \.isEmpty)), line, &account) {
            return
        } else if title.isEmpty, boxes.isEmpty, header.isEmpty, cells.count == 1 {
            officeText += line.text + [ASCII.newline]
            account.leaveOut(line.text, .letterhead, line: line.number)
        } else {
            others.append((Array(line.text.map { $0 < 0x20 ? ASCII.space : $0 }), line.number))
        }
    }

    /// The cells of a line from its label on: the letterhead stands at the left of the labels.
    private mutating func withoutLetterhead(_ line: SourceLine, _ account: inout Account) -> [[UInt8]] {
        let cells = line.cells
        guard boxes.isEmpty, let label = cells.firstIndex(where: { Self.field($0) != nil }), label > 0,
            cells[..<label].count(where: { !$0.isEmpty }) <= 1
        else { return cells }
        for cell in cells[..<label] where !cell.isEmpty {
            officeText += cell.map { $0 < 0x20 ? ASCII.space : $0 } + [ASCII.newline]
            account.leaveOut(cell, .letterhead, line: line.number)
        }
        return Array(cells[label...])
    }

    /// What is to be said when all lines are there.
    mutating func finish(_ account: inout Account) {
        for other in others where other.text == title { account.leaveOut(other.text, .repeatedTitle, line: other.line) }
        others.removeAll { $0.text == title }
        if let other = others.first, !title.isEmpty {
            let text = other.text.string
            doubts.append(
                (.other(indonesian: "sumber memuat judul lain: “\(text)”", english: "the source has another title: “\(text)”"), other.line))
        }
    }

    private func isHeadings(_ cells: [[UInt8]]) -> Bool {
        !cells.isEmpty && cells.allSatisfy { $0.count <= 60 && names.sopPart(CardWriter.withoutColon($0[...])) != nil }
    }

    /// What a label of the block stands for.
    enum Field { case title, number, official, date(String) }

    static func field(_ label: [UInt8]) -> Field? {
        let key = HeadingKey.of(CardWriter.withoutColon(label[...])).string
        if key.hasPrefix("nomor sop") || key.hasPrefix("no sop") || key == "nomor" || key == "nomor dokumen" { return .number }
        if key.hasPrefix("nama sop") || key.hasPrefix("judul sop") || key == "judul" { return .title }
        if key.hasPrefix("disahkan oleh") || key.hasPrefix("ditetapkan oleh") { return .official }
        guard key.hasPrefix("tgl") || key.hasPrefix("tanggal") else { return nil }
        if key.hasSuffix("pembuatan") { return .date("tanggal-pembuatan") }
        if key.hasSuffix("revisi") { return .date("tanggal-revisi") }
        return key.hasSuffix("efektif") || key.hasSuffix("pengesahan") || key.hasSuffix("berlaku") ? .date("tanggal-efektif") : nil
    }

    private mutating func take(label: [UInt8], _ values: [[UInt8]], _ line: SourceLine, _ account: inout Account) -> Bool {
        guard let field = Self.field(label) else { return false }
        var value = Array(values.joined(separator: [ASCII.space]).map { $0 < 0x20 ? ASCII.space : $0 }[...].trimmed())
        if value.first == 0x3A { value = Array(value.dropFirst()[...].trimmed()) }
        account.leaveOut(label, value.isEmpty ? .emptyLabel : .label, line: line.number)
        guard Words.count(value[...]) > 0 else { return true }
        switch field {
        case .title where title.isEmpty: title = value
        case .number where !has("nomor"): header.append(Draft.HeaderEntry("nomor", value))
        case .official where !has("disahkan"):
            let official = SopOfficial(values.joinedBySpace.drop { $0 == 0x3A || ASCII.isSpace($0) })
            account.leaveOut(official.labels, .label, line: line.number)
            if !official.entries.isEmpty { header.append(Draft.HeaderEntry("disahkan", entries: official.entries)) }
        case .date(let key) where !has(key):
            guard case .success(let date) = DateReader.readDay(value[...]) else { fallthrough }
            let text = Self.text(date.year, date.month, date.day)
            account.leaveOut(value, .date, line: line.number)
            account.add(own: .date(text))
            header.append(Draft.HeaderEntry(key, text.utf8))
        default: others.append((value, line.number))
        }
        return true
    }

    private func has(_ key: String) -> Bool { header.contains { $0.key == key } }

    private static func text(_ year: some BinaryInteger, _ month: some BinaryInteger, _ day: some BinaryInteger) -> String {
        func two(_ number: some BinaryInteger) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
