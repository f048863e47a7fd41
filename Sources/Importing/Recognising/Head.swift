import Bytes
import Reading
import ServiceStandard

/// What stands above the first section: title, letterhead, decree, introduction.
struct Head {
    var title: [UInt8] = []
    var officeText: [UInt8] = []
    var decree: [UInt8] = []
    var isDecreeEmpty = false
    var decreeLine = 0
    var introduction: [SourceLine] = []

    /// - Parameter letterhead: which of the lines are a letterhead that the text repeats.
    init(_ lines: [SourceLine], letterhead: Set<Int>, finder: HeadingFinder, account: inout Account) {
        let top = lines.first { $0.level == 1 }
        // A label says it best.
        var titleLine: Int?
        let hasLabel = top == nil && lines.contains { Self.labelled($0.text[...]) != nil }
        // What stands above "Standar Pelayanan" is the head of a decree's annex.
        let announced = top == nil ? lines.firstIndex { Folded.of($0.text[...]).begins("standar pelayanan") } ?? 0 : 0
        for (index, line) in lines.enumerated() {
            defer { cutTitle(line, &account) }
            let text = line.text[...]
            if letterhead.contains(index) {
                leave(line, &account)
            } else if text.isOne(of: Self.columns) {
                account.leaveOut(text, .columns, line: line.number)
            } else if let found = finder.heading(line, seen: [], current: nil), found.component == .decree {
                take(decree: found, line, &account)
            } else if !title.isEmpty, decree.isEmpty, let (label, value) = Self.numbered(text) {
                decree = Array(value)
                account.leaveOut(label, .label, line: line.number)
            } else if let top {
                if line.number == top.number, line.level == 1 {
                    title = line.text
                } else if Letterhead.namesOffice(text) || Letterhead.isAddress(text) {
                    leave(line, &account)
                } else {
                    add(line, &account)
                }
            } else if title.isEmpty, let (label, value) = Self.labelled(text) {
                account.leaveOut(label, .label, line: line.number)
                title = Array(value)
            } else if title.isEmpty, text.equalsFolded("standar pelayanan") || text.equalsFolded("standar pelayanan publik") {
                account.leaveOut(text, .label, line: line.number)
            } else if Letterhead.namesOffice(text) || Letterhead.isAddress(text) {
                leave(line, &account)
            } else if title.isEmpty, !hasLabel, index >= announced, text.count <= 160, Marker(text) == nil, line.level > 0 || text.last != 0x2E {
                title = line.text
                titleLine = index
            } else if titleLine == index - 1, !line.isApart, Self.isCapital(title[...]), Self.isCapital(text), title.count + text.count <= 160 {
                // A title in capitals goes on over lines.
                title += [ASCII.space] + text
                titleLine = index
            } else {
                add(line, &account)
            }
        }
    }

    private static func isCapital(_ text: ByteSlice) -> Bool {
        text.contains(where: ASCII.isLetter) && !text.contains { (0x61...0x7A).contains($0) }
    }

    /// Headings of a table whose cells stand below one another.
    private static let columns: [StaticString] = ["no", "no.", "komponen", "uraian"]

    /// "STANDAR PELAYANAN KARTU NELAYAN" is about "KARTU NELAYAN".
    private mutating func cutTitle(_ line: SourceLine, _ account: inout Account) {
        for prefix: StaticString in ["standar pelayanan publik ", "standar pelayanan ", "persyaratan "]
        where title.count > prefix.utf8CodeUnitCount && title[..<prefix.utf8CodeUnitCount].equalsFolded(prefix) {
            account.leaveOut(title[..<prefix.utf8CodeUnitCount], .label, line: line.number)
            title.removeFirst(prefix.utf8CodeUnitCount)
            title = Array(title[...].trimmed())
        }
    }

    private mutating func add(_ line: SourceLine, _ account: inout Account) {
        if line.text == title { account.leaveOut(line.text, .repeatedTitle, line: line.number) } else { introduction.append(line) }
    }

    private mutating func leave(_ line: SourceLine, _ account: inout Account) {
        officeText += line.text + [ASCII.newline]
        account.leaveOut(line.text, .letterhead, line: line.number)
    }

    /// - Parameter found: "No. SK: 12/2024", with or without the number.
    mutating func take(decree found: HeadingFinder.Found, _ line: SourceLine, _ account: inout Account) {
        account.leaveOut(found.marker, .numbering, line: line.number)
        decreeLine = line.number
        let value = found.value.trimmed()
        if Words.count(value) == 0 {
            isDecreeEmpty = decree.isEmpty
            account.leaveOut(found.heading, .emptyLabel, line: line.number)
        } else if decree.isEmpty {
            decree = Array(value)
            isDecreeEmpty = false
            account.leaveOut(found.heading, .label, line: line.number)
        } else {
            introduction.append(line)
        }
    }

    /// "Jenis Layanan: Kartu Keluarga".
    private static func labelled(_ text: ByteSlice) -> (label: ByteSlice, value: ByteSlice)? {
        let (name, value) = HeadingFinder.split(text)
        guard !value.isEmpty else { return nil }
        let key = HeadingKey.of(name)
        let labels: [StaticString] = ["jenis layanan", "nama layanan", "layanan", "judul", "judul layanan", "standar layanan"]
        return labels.contains { key[...].equals($0) } ? (name, value) : nil
    }

    /// "Nomor: 421.5/088/DISDIK/2022" below the title of a decree's annex.
    private static func numbered(_ text: ByteSlice) -> (label: ByteSlice, value: ByteSlice)? {
        let (name, value) = HeadingFinder.split(text)
        guard name.equalsFolded("nomor") || name.equalsFolded("no."), value.count(where: { $0 == 0x2F }) >= 2, !value.contains(ASCII.space) else { return nil }
        return (name, value)
    }

    /// The front matter that it gives.
    func header(of account: inout Account, path: String) -> (entries: [Draft.HeaderEntry], title: [UInt8]) {
        var title = title
        while title.last == 0x3A || title.last == ASCII.space { title.removeLast() }
        if Words.count(title[...]) == 0 {
            account.doubt(.noTitle, line: 0)
            title = Array(FileTitle.of(path).utf8)
            account.add(own: .fileName(title.string))
        }
        var entries = [Draft.HeaderEntry("judul", title)]
        if !decree.isEmpty { entries.append(Draft.HeaderEntry("sk", entries: [Draft.HeaderEntry("nomor", decree)])) }
        return (entries, title)
    }
}

/// A title of the name of a file.
enum FileTitle {
    static func of(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        var bytes = Array(name.utf8)
        if let dot = bytes.lastIndex(of: 0x2E), dot > 0 { bytes.removeSubrange(dot...) }
        bytes = bytes.map { $0 == 0x2D || $0 == 0x5F || $0 < 0x20 ? ASCII.space : $0 }
        let text = bytes[...].trimmed()
        return Words.count(text) == 0 ? "layanan" : text.string
    }
}
