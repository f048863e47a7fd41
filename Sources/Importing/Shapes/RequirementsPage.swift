import Bytes
import Reading
import ServiceStandard

/// A free page with chapters in its own numbering, each with a list below it: "2. Bagi anak …:", "7. Tahapan Permohonan:".
struct RequirementsPage: Shape {
    let kind = DocumentKind.service
    let name = (indonesian: "halaman persyaratan dengan penomoran sendiri", english: "page of requirements with its own numbering")

    func likeness(_ text: DecodedText, _ setting: ImportSetting) -> Int {
        var account = Account()
        let source = SourceText(text, account: &account)
        let pieces = Outline.of(source.lines, account: &account)
        let chapters = pieces.count { Self.isChapter($0) }
        guard chapters >= 2 else { return 0 }
        let known = pieces.count { Self.isChapter($0) && Self.component(of: $0.text, setting.names) != nil }
        let isTitled = source.lines.prefix(3).contains { Folded.of($0.text[...]).contains("syarat") }
        guard known > 0 || isTitled else { return 0 }
        // Chapters that are no components, with such among them: headings alone would tear it apart.
        return chapters >= 3 && known * 2 <= chapters ? 70 : 40
    }

    private static func isChapter(_ piece: Piece) -> Bool { piece.marker != nil && piece.marker != .bullet && !piece.parts.isEmpty }

    func draft(_ text: DecodedText, _ setting: ImportSetting) throws(ImportProblem) -> Draft {
        var writer = CardWriter(setting)
        let source = SourceText(text, account: &writer.account)
        guard let first = source.lines.firstIndex(where: { Marker($0.text[...])?.value == 1 }) else { throw .noShape }
        let finder = HeadingFinder(source.lines, names: setting.names)
        var head = Head(Array(source.lines[..<first]), letterhead: source.letterhead, finder: finder, account: &writer.account)
        var chapters = Chapters(setting: setting)
        // "Berdasarkan Peraturan …" below the title is the legal basis.
        let bases = head.introduction.filter { Folded.of($0.text[...]).begins("berdasarkan") }
        let numbers = Set(bases.map(\.number))
        head.introduction.removeAll { numbers.contains($0.number) }
        for line in bases { chapters.add(basis: line) }
        for piece in Outline.of(Array(source.lines[first...]), account: &writer.account) { chapters.add(piece) }
        return CardDrafting.draft(head, chapters.sections, writer, path: text.path)
    }

    /// The component that the caption of a chapter names.
    static func component(of caption: [UInt8], _ names: HeadingTable) -> Component? {
        let name = CardWriter.withoutColon(caption[...])
        switch names.match(name) {
        case .component(let component): return component
        case .timeOrHours: return .time
        case nil: break
        }
        let text = Folded.of(name)
        let begins: [(StaticString, Component)] = [
            ("persyaratan", .requirements), ("syarat", .requirements), ("dokumen persyaratan", .requirements), ("tahapan", .procedure),
            ("prosedur", .procedure), ("tata cara", .procedure), ("alur", .procedure), ("mekanisme", .procedure), ("biaya", .fee),
            ("tarif", .fee), ("jangka waktu", .time), ("waktu penyelesaian", .time), ("pengaduan", .complaints),
            ("dasar hukum", .legalBasis), ("jam pelayanan", .hours), ("jam layanan", .hours), ("langkah", .procedure),
            ("keluhan", .complaints), ("kontak pengaduan", .complaints), ("aduan", .complaints), ("jam operasional", .hours), ("saran", .complaints), ("lama", .time), ("dokumen yang", .requirements),
            ("berkas yang", .requirements), ("yang harus disiapkan", .requirements), ("yang perlu disiapkan", .requirements),
        ]
        // "Waktu pendaftaran 15 menit" promises a time, "Waktu pendaftaran" says when one may come.
        if text.begins("waktu"), Values.isTime(name.drop { $0 != ASCII.space }) { return .time }
        return begins.first { text.begins($0.0) }?.1
    }
}

/// Chapters of a page, put into the sections of a card.
private struct Chapters {
    let setting: ImportSetting
    private(set) var sections: [CardSection] = []
    /// The component of the chapter before; unknown chapters among the requirements are groups of them.
    private var current: Component?
    /// The first section with an asterisk that a footnote may belong to.
    private var starred: Int?

    init(setting: ImportSetting) { self.setting = setting }

    mutating func add(basis line: SourceLine) {
        let piece = Piece(marker: .bullet, text: line.text, line: line.number)
        group(CardGroup(pieces: [piece], line: line.number), in: .legalBasis, heading: [])
    }

    mutating func add(_ piece: Piece) {
        guard piece.isItem else { return add(paragraph: piece) }
        let caption = Array(CardWriter.withoutColon(piece.text[...]))
        let isExact = setting.names.match(caption[...]) != nil
        if let component = RequirementsPage.component(of: piece.text, setting.names) {
            current = component
            if isExact, !sections.contains(where: { $0.component == component }) {
                group(CardGroup(pieces: piece.parts, line: piece.line), in: component, heading: caption)
            } else {
                group(captioned(piece), in: component, heading: [])
            }
            return
        }
        let text = Folded.of(caption[...])
        let isConditional = text.begins("bagi") || text.begins("untuk")
        let lastWord = caption.split(separator: ASCII.space).last.map { Array($0.map(ASCII.lowercased)) }
        let tellsWhen = lastWord.map { [Array("jika".utf8), Array("apabila".utf8), Array("bila".utf8), Array("dalam hal".utf8)].contains($0) } ?? false
        if current == nil || current == .requirements, !tellsWhen {
            current = .requirements
            var next = captioned(piece)
            let isFirst = !sections.contains { $0.component == .requirements }
            if !isConditional, !isFirst { next.doubts.append(.unknownSection(caption.string)) }
            group(next, in: .requirements, heading: [])
        } else {
            if current != .requirements { current = .description }
            append(
                CardSection(
                    component: nil, heading: caption, groups: [CardGroup(pieces: piece.parts, line: piece.line)],
                    doubts: [.unknownSection(caption.string)], line: piece.line))
        }
    }

    /// The caption as a heading; as a paragraph where it is a sentence; an item alone where nothing stands below it.
    private func captioned(_ piece: Piece) -> CardGroup {
        guard !piece.parts.isEmpty else { return CardGroup(pieces: [piece], line: piece.line) }
        guard piece.text.count > CardGroup.longestCaption, sections.allSatisfy({ $0.component != .requirements }) else {
            return CardGroup(caption: piece.text, pieces: piece.parts, line: piece.line)
        }
        return CardGroup(pieces: [Piece(marker: nil, text: piece.text, line: piece.line)] + piece.parts, line: piece.line)
    }

    private mutating func group(_ group: CardGroup, in component: Component, heading: [UInt8]) {
        if let index = sections.firstIndex(where: { $0.component == component }) {
            // Without a caption it goes on with what stands there.
            if group.caption == nil, let last = sections[index].groups.indices.last {
                sections[index].groups[last].pieces += group.pieces
            } else {
                sections[index].groups.append(group)
            }
            noteAsterisks(group.pieces, in: index)
        } else {
            append(CardSection(component: component, heading: heading, groups: [group], line: group.line))
        }
    }

    /// A footnote goes to its asterisk, a caption begins a section, anything else goes on with the chapter before.
    private mutating func add(paragraph piece: Piece) {
        if piece.text.first == 0x2A, let index = starred, let last = sections[index].groups.indices.last {
            sections[index].groups[last].pieces.append(piece)
        } else if piece.isCaption, piece.text.count <= 40 {
            append(CardSection(component: nil, heading: Array(CardWriter.withoutColon(piece.text[...])), groups: [CardGroup()], line: piece.line))
        } else if let last = sections.indices.last, let group = sections[last].groups.indices.last {
            sections[last].groups[group].pieces.append(piece)
            noteAsterisks([piece], in: last)
        } else {
            append(CardSection(component: .requirements, heading: [], groups: [CardGroup(pieces: [piece], line: piece.line)], line: piece.line))
        }
    }

    private mutating func append(_ section: CardSection) {
        sections.append(section)
        for group in section.groups { noteAsterisks(group.pieces, in: sections.count - 1) }
    }

    /// Remembered as pieces come, since a page may have many footnotes.
    private mutating func noteAsterisks(_ pieces: [Piece], in section: Int) {
        guard starred ?? .max > section, pieces.contains(where: Self.hasAsterisk) else { return }
        starred = section
    }

    private static func hasAsterisk(_ piece: Piece) -> Bool { piece.text.last == 0x2A || piece.parts.contains(where: hasAsterisk) }
}
