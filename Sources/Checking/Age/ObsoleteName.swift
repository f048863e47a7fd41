import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A ministry or an application is called by a name that it no longer bears.
///
/// Names and dates are data, each with its source. The title of a regulation keeps the name of its time, so citations and
/// the legal basis are left alone, as is a text that tells the old name beside the new one.
enum ObsoleteName: CardRule, SopRule, OfficeRule {
    static let rule = Rule(
        "age.name", .age, .warning,
        indonesian: "nama kementerian atau aplikasi sudah tidak dipakai",
        english: "the name of a ministry or application is out of use")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        // Few cards name one.
        guard card.prose.mayHoldOldName else { return }
        var scan = NameScan(file: card.file)
        scan.look(at: card.header.title, &findings)
        if let summary = card.header.summary { scan.look(at: summary, &findings) }
        scan.look(through: card.document, &findings) { node in
            card.card.sections.last { $0.heading <= node }?.component == .legalBasis
        }
    }

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        // That of a card is looked through with the card.
        guard sop.isFile else { return }
        var scan = NameScan(file: sop.file)
        scan.look(at: sop.sop.title, &findings)
        let (document, legalBasis) = (sop.document, sop.sop.section(.legalBasis)?.section)
        scan.look(through: document, &findings) { node in
            guard let legalBasis else { return false }
            let heading = (0...node).last { document.nodes[$0].kind == .heading && document.nodes[$0].level == 2 }
            return heading == legalBasis.heading || legalBasis.groups.contains { $0.heading == heading }
        }
    }

    static func check(_ office: CheckedOffice, _ findings: inout Findings) {
        var scan = NameScan(file: office.file)
        scan.look(at: office.office.name, &findings)
        scan.look(through: office.document, &findings) { _ in false }
    }
}

/// Looks for obsolete names in the text of one file; each is told at its first place.
private struct NameScan {
    let file: SourceFile
    private var told: UInt64 = 0

    init(file: SourceFile) { self.file = file }

    /// Looks at a text of the header.
    mutating func look(at text: SourcedText, _ findings: inout Findings) {
        ObsoleteNames.standard.find(in: text.value) { entry, range in
            let start = Int(text.range.start) + range.lowerBound - text.value.startIndex
            // Where the text is not written as it reads, all of it is marked.
            let isView = file[text.range].elementsEqual(text.value)
            let place = isView ? SourceRange(start: start, end: start + range.count) : text.range
            add(entry, range, in: text.value, at: place, &findings)
        }
    }

    /// Looks at the text of the body.
    ///
    /// - Parameter isLegalBasis: whether a node stands in the legal basis; asked only where a name is found.
    mutating func look(through document: Document, _ findings: inout Findings, isLegalBasis: (Int) -> Bool) {
        ObsoleteNames.standard.find(in: document.text[...]) { entry, range in
            // Code, comments and addresses stand among the text too.
            let node = document.nodes.indices.first { index in
                let literal = document.nodes[index].literal
                return document.nodes[index].kind == .text && literal.lowerBound <= range.lowerBound && range.upperBound <= literal.upperBound
            }
            guard let node, !isLegalBasis(node) else { return }
            let literal = document.literal(document.nodes[node])
            let text = RichText(nodes: Int32(truncatingIfNeeded: node)..<Int32(truncatingIfNeeded: node + 1))
            add(entry, range, in: literal, at: document.place(of: range, in: literal, of: text), &findings)
        }
    }

    private mutating func add(_ index: Int, _ range: Range<Int>, in text: ByteSlice, at place: SourceRange, _ findings: inout Findings) {
        let entry = ObsoleteNames.standard.entries[index]
        guard told & 1 << UInt64(index) == 0, NameContext.isWhole(range, in: text), !NameContext.isHistory(range, in: text, entry) else { return }
        told |= 1 << UInt64(index)
        let name = text[range].string
        findings.add(
            ObsoleteName.rule, at: place,
            Words(
                id: "Nama “\(name)” tidak dipakai lagi sejak \(entry.since[.indonesian])",
                "tulis “\(entry.successors.joined(separator: "” atau “"))”",
                en: "The name “\(name)” has been out of use since \(entry.since[.english])",
                "write “\(entry.successors.joined(separator: "” or “"))”"))
    }
}

/// Whether an old name stands where it is right.
private enum NameContext {
    /// Words that tell a reader that the name is old.
    private static let words: [StaticString] = [
        "dahulu", "dulu", "dulunya", "sebelumnya", "semula", "eks", "bekas", "kini", "sekarang", "berubah", "dipecah", "formerly",
    ]

    /// Whether no word goes on around the name.
    static func isWhole(_ range: Range<Int>, in text: ByteSlice) -> Bool {
        if range.lowerBound > text.startIndex, ASCII.isWord(text[range.lowerBound - 1]) { return false }
        return range.upperBound == text.endIndex || !ASCII.isWord(text[range.upperBound])
    }

    /// Whether the name is told as the old one, beside the new one, or belongs to the title of a regulation.
    static func isHistory(_ range: Range<Int>, in text: ByteSlice, _ entry: ObsoleteNames.Entry) -> Bool {
        let rest = [text[..<range.lowerBound], text[range.upperBound...]]
        if rest.contains(where: tellsSo) { return true }
        if entry.companions.contains(where: { name in rest.contains { holds($0, name) } }) { return true }
        guard case .success(let citations) = CitationReader.read(text) else { return false }
        return citations.contains { $0.range.contains(range.lowerBound) }
    }

    /// Whether one of the words stands in a text; "lebih dahulu" is none.
    private static func tellsSo(_ text: ByteSlice) -> Bool {
        var isBefore = false
        for word in text.split(whereSeparator: { !ASCII.isWord($0) }) {
            if !isBefore, word.isOne(of: words) { return true }
            isBefore = word.equalsFolded("lebih") || word.equalsFolded("terlebih")
        }
        return false
    }

    private static func holds(_ text: ByteSlice, _ name: [UInt8]) -> Bool {
        guard text.count >= name.count else { return false }
        return (text.startIndex...text.endIndex - name.count).contains { start in
            let end = start + name.count
            if start > text.startIndex, ASCII.isWord(text[start - 1]) { return false }
            if end < text.endIndex, ASCII.isWord(text[end]) { return false }
            return name.indices.allSatisfy { ASCII.lowercased(text[start + $0]) == name[$0] }
        }
    }
}
