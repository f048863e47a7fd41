import Bytes
import ServiceStandard

/// What the body of a draft is made of, in order.
enum LawEntry {
    case heading(RegulationNode.Kind, [UInt8])
    case title([UInt8])
    /// A heading that the draft needs and the source has not: "Pembukaan".
    case ownHeading(String)
    /// An article whose heading the source has lost.
    case lostArticle(line: Int)
    case marker(LawMarker, [UInt8])
    /// - Parameter isApart: it begins a paragraph.
    case text([UInt8], isApart: Bool)
    /// Text that must not begin a line, as it would be read as a marker.
    case continued([UInt8])
    /// An article of an annex, which is none of this law.
    case annexArticle([UInt8])
}

/// Parts the lines of a law into articles; one whose heading is lost gets a heading without a number.
enum LawOutline {
    private struct State {
        var isBegun = false
        var isInArticle = false
        var isInSection = false
        /// In a Lampiran or Penjelasan, whose articles are those of another text.
        var isInAnnex = false
        /// The last ayat of the article.
        var clause: Int?
        var hasText = false
        var lastByte: UInt8 = 0
        var lastArticle = 0

        mutating func beginArticle() {
            (isBegun, isInArticle, isInSection, isInAnnex, clause, hasText) = (true, true, false, false, nil, false)
        }
    }

    static func isAnnex(_ line: LawLine) -> Bool {
        line.isInCapitals && (line.text[...].starts(with: "PENJELASAN") || line.text[...].starts(with: "LAMPIRAN"))
    }

    static func entries(of lines: [LawLine], account: inout Account) -> [LawEntry] {
        var entries: [LawEntry] = []
        var state = State()
        let next = nextArticles(lines)
        let apart = lines.count { $0.marker != nil && $0.line.isApart }
        // Where blank lines stand between all items, they tell nothing.
        let blanksTell = apart * 2 < max(1, lines.count { $0.marker != nil })
        var titleLines = 0
        for (index, line) in lines.enumerated() {
            let number = line.line.number
            func loseArticle() {
                entries.append(.lostArticle(line: number))
                account.add(own: .label("Pasal"))
                state.beginArticle()
            }
            if isAnnex(line) || line.line.level > 0 && state.isBegun && line.marker == nil && !isHeading(line) {
                entries.append(.heading(.section, line.text))
                (state.isBegun, state.isInArticle, state.isInSection, titleLines) = (true, false, true, 0)
                state.isInAnnex = state.isInAnnex || isAnnex(line)
                continue
            }
            switch line.kind {
            case .heading(let kind, let title):
                if state.isInAnnex, kind == .article {
                    entries.append(.annexArticle(line.text))
                    continue
                }
                let own = Array(line.text[...].prefix(line.text.count - title.count).trimmed { [0x3A, 0x2D, 0x2E].contains($0) })
                entries.append(.heading(kind, own))
                if kind == .article {
                    state.beginArticle()
                    state.lastArticle = line.article ?? state.lastArticle
                    titleLines = 0
                } else {
                    (state.isBegun, state.isInArticle, state.isInSection, titleLines) = (true, false, false, title.isEmpty ? 1 : 0)
                    state.isInAnnex = false
                    if !title.isEmpty { entries.append(.title(title)) }
                }
            case .marker(let marker, let text):
                titleLines = 0
                if state.isInSection {
                    entries.append(.text(line.text, isApart: true))
                    state.lastByte = line.text.last ?? 0
                    continue
                }
                if !state.isInArticle {
                    if !state.isBegun, marker.kind != .bracket {
                        begin(&entries, &state, &account)
                        entries.append(.text(line.text, isApart: true))
                        state.lastByte = line.text.last ?? 0
                        continue
                    }
                    loseArticle()
                } else if marker.kind == .bracket, marker.value == 1,
                    state.clause != nil || state.hasText && state.lastByte == 0x2E && line.line.isApart
                {
                    loseArticle()
                }
                if marker.kind == .bracket { state.clause = marker.value }
                entries.append(.marker(marker, text))
                state.lastByte = text.last ?? 0
            case .continued where hasTextLast(entries):
                entries.append(.continued(line.text))
                state.hasText = true
                state.lastByte = line.text.last ?? 0
            case .text, .continued:
                if titleLines > 0, isTitle(line, titleLines, lines, index) {
                    titleLines += 1
                    entries.append(.title(line.text))
                    continue
                }
                titleLines = 0
                if !state.isBegun { begin(&entries, &state, &account) }
                if !state.isInSection {
                    let isGap = (next[index] ?? 0) > state.lastArticle + 1
                    if !state.isInArticle {
                        loseArticle()
                    } else if blanksTell, line.line.isApart, isGap, state.lastByte == 0x2E, state.hasText || state.clause != nil,
                        line.text.first.map({ $0 &- 0x41 < 26 }) ?? false
                    {
                        loseArticle()
                    }
                }
                // In an opening each line is a paragraph, unless the one before goes on with it.
                let goesOn = line.text.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false && ![0x2E, 0x3A, 0x3B].contains(state.lastByte)
                entries.append(.text(line.text, isApart: line.line.isApart || state.isInSection && !goesOn))
                state.hasText = true
                state.lastByte = line.text.last ?? 0
            }
        }
        return entries
    }

    /// What stands above the first heading is the opening; the first article ends it.
    private static func begin(_ entries: inout [LawEntry], _ state: inout State, _ account: inout Account) {
        entries.append(.ownHeading("Pembukaan"))
        account.add(own: .label("Pembukaan"))
        (state.isBegun, state.isInSection) = (true, true)
    }

    /// Whether a line of text is the last entry, so that another may stand behind it.
    private static func hasTextLast(_ entries: [LawEntry]) -> Bool {
        switch entries.last {
        case .text, .marker, .continued: true
        default: false
        }
    }

    private static func isHeading(_ line: LawLine) -> Bool { if case .heading = line.kind { true } else { false } }

    /// Whether a line below a heading is its title: in capitals below a Bab, else one short line.
    private static func isTitle(_ line: LawLine, _ count: Int, _ lines: [LawLine], _ index: Int) -> Bool {
        guard line.text.count <= 160 else { return false }
        if line.isInCapitals { return count <= 4 }
        guard count == 1, let last = line.text.last, last != 0x2E, last != 0x3A, last != 0x3B, line.text.count <= 100 else { return false }
        // A sentence that goes on in the next line is none.
        guard index + 1 < lines.count, !lines[index + 1].line.isApart else { return true }
        switch lines[index + 1].kind {
        case .text, .continued: return false
        case .heading, .marker: return true
        }
    }

    /// For each line the number of the next article.
    private static func nextArticles(_ lines: [LawLine]) -> [Int?] {
        var next: [Int?] = Array(repeating: nil, count: lines.count)
        var number: Int?
        for index in lines.indices.reversed() {
            next[index] = number
            number = lines[index].article ?? number
        }
        return next
    }
}

extension ByteSlice {
    /// Without white space and the signs given at its end.
    fileprivate func trimmed(_ isSign: (UInt8) -> Bool) -> ByteSlice {
        var rest = self
        while let last = rest.last, ASCII.isSpace(last) || isSign(last) { rest = rest.dropLast() }
        // A dash of three bytes.
        while rest.count >= 3, rest.suffix(3).starts(with: "–") || rest.suffix(3).starts(with: "—") { rest = rest.dropLast(3).trimmed() }
        return rest
    }
}
