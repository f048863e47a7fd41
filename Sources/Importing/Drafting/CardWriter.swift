import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// Writes sections in the grammar of service cards.
struct CardWriter {
    let setting: ImportSetting
    var account = Account()
    private(set) var out: [UInt8] = []

    init(_ setting: ImportSetting) { self.setting = setting }

    // MARK: Sections

    mutating func append(_ section: CardSection) {
        blank()
        out.append("## ")
        if section.heading.isEmpty, let component = section.component {
            let title = setting.title(of: component)
            out.append(contentsOf: title.utf8)
            account.add(own: .heading(title))
        } else {
            MarkdownText.append(section.heading, to: &out)
        }
        out.append(ASCII.newline)
        for doubt in section.doubts { note(doubt, line: section.line) }
        for group in section.groups { append(group, of: section.component) }
    }

    private mutating func append(_ group: CardGroup, of component: Component?) {
        if let caption = group.caption { heading(Self.withoutColon(caption[...])) }
        for doubt in group.doubts { note(doubt, line: group.line) }
        switch component {
        case .time: times(group.pieces)
        case .fee: fees(group.pieces)
        case .complaints: contacts(group.pieces)
        case .requirements, .procedure: list(group.pieces, isOrdered: true)
        case .legalBasis: list(group.pieces, isOrdered: false)
        case .product, .hours:
            if group.pieces.count == 1, !group.pieces[0].isItem { stand(group.pieces) } else { list(group.pieces, isOrdered: false) }
        default: stand(group.pieces)
        }
    }

    static func withoutColon(_ text: ByteSlice) -> ByteSlice {
        var rest = text.trimmed()
        while rest.last == 0x3A { rest = rest.dropLast().trimmed() }
        return rest
    }

    // MARK: Blocks

    /// A blank line, where there is none.
    mutating func blank() {
        guard !out.isEmpty else { return }
        if out.last != ASCII.newline { out.append(ASCII.newline) }
        if out.count < 2 || out[out.count - 2] != ASCII.newline { out.append(ASCII.newline) }
    }

    /// A heading of the third level.
    mutating func heading(_ text: some Collection<UInt8>) {
        blank()
        out.append("### ")
        MarkdownText.append(text, to: &out)
        out.append(ASCII.newline)
    }

    mutating func note(_ doubt: Doubt, line: Int) {
        account.doubt(doubt, line: line)
        blank()
        MarkdownText.append(note: doubt.text(in: setting.language), to: &out)
    }

    mutating func paragraph(_ text: some Collection<UInt8>) {
        blank()
        MarkdownText.append(text, to: &out)
        out.append(ASCII.newline)
    }

    /// Items as a list, paragraphs between them as such; where there are only lines, each is an item.
    mutating func list(_ pieces: [Piece], isOrdered: Bool) {
        let hasItems = pieces.contains(where: \.isItem)
        var number = 0
        var kind: Marker.Kind?
        for piece in pieces {
            guard piece.isItem || !hasItems else {
                stand([piece])
                number = 0
                continue
            }
            // A list that begins anew is one of its own.
            if number > 0, let marker = piece.marker, let kind, marker != kind { number = 0 }
            if number == 0 {
                if kind != nil { note(.listBeginsAnew, line: piece.line) }
                blank()
            }
            kind = piece.marker
            number += 1
            item(piece, number: isOrdered || (piece.marker ?? .bullet) != .bullet ? number : nil, indent: 0)
        }
    }

    /// Pieces as they stand.
    mutating func stand(_ pieces: [Piece]) {
        var isList = false
        var number = 0
        for piece in pieces {
            if piece.isItem {
                if !isList { blank() }
                number = isList ? number + 1 : 1
                item(piece, number: piece.marker == .bullet ? nil : number, indent: 0)
            } else {
                paragraph(piece.text)
                if !piece.parts.isEmpty { list(piece.parts, isOrdered: piece.parts[0].marker != .bullet) }
            }
            isList = piece.isItem
        }
    }

    /// An item with its parts.
    mutating func item(_ piece: Piece, number: Int?, indent: Int) {
        let marker = number.map { "\($0). " } ?? "- "
        spaces(indent)
        out.append(contentsOf: marker.utf8)
        MarkdownText.append(piece.text, to: &out)
        out.append(ASCII.newline)
        let inner = indent + marker.utf8.count
        var part = 0
        for below in piece.parts {
            if below.isItem {
                part += 1
                item(below, number: below.marker == .bullet ? nil : part, indent: inner)
            } else {
                out.append(ASCII.newline)
                spaces(inner)
                MarkdownText.append(below.text, to: &out)
                out.append("\n\n")
            }
        }
    }

    /// "Kunci: nilai" below an item.
    mutating func property(_ label: String, _ value: some Collection<UInt8>, indent: Int) {
        spaces(indent)
        out.append("- ")
        out.append(contentsOf: label.utf8)
        out.append(": ")
        MarkdownText.append(value, to: &out)
        out.append(ASCII.newline)
    }

    private mutating func spaces(_ count: Int) { out.append(contentsOf: repeatElement(ASCII.space, count: count)) }

    /// An item of one text.
    mutating func bullet(_ text: some Collection<UInt8>, line: Int) {
        item(Piece(marker: .bullet, text: Array(text), line: line), number: nil, indent: 0)
    }
}
