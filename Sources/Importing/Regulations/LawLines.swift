import Bytes
import Reading
import ServiceStandard

/// A line of a law with what it begins.
struct LawLine {
    enum Kind {
        /// A heading, and what stands behind its number on the same line.
        case heading(RegulationNode.Kind, title: [UInt8])
        /// `(1)`, `a.`, `1.` and the text behind it.
        case marker(LawMarker, text: [UInt8])
        case text
        /// What looks like a marker and is the end of a citation: "(1) huruf a" below "pada ayat".
        case continued
    }

    var line: SourceLine
    var kind: Kind

    var text: [UInt8] { line.text }
    var marker: LawMarker? { if case .marker(let marker, _) = kind { marker } else { nil } }

    func isHeading(_ kind: RegulationNode.Kind) -> Bool {
        if case .heading(kind, _) = self.kind { true } else { false }
    }

    /// 14 of "Pasal 14" and "Pasal 14A".
    var article: Int? {
        guard isHeading(.article), let start = text.firstIndex(where: ASCII.isDigit) else { return nil }
        return text[start...].prefix(while: ASCII.isDigit).prefix(5).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Whether it has letters, and no small ones.
    var isInCapitals: Bool { LawLine.isInCapitals(text[...]) }

    static func isInCapitals(_ text: ByteSlice) -> Bool {
        text.contains(where: ASCII.isLetter) && !text.contains { ASCII.isLetter($0) && $0 >= 0x61 }
    }
}

/// The number of an ayat, huruf or angka; it may stand close to its text: `(1)Paspor`.
struct LawMarker: Equatable {
    enum Kind { case bracket, letter, number, letterParen, numberParen }

    var kind: Kind
    /// As the draft writes it: "(1)", "a.".
    var text: [UInt8]
    /// Its number; 1 for "a".
    var value: Int

    /// The marker at the start of a line, with the length of it and the white space behind it.
    static func read(_ text: ByteSlice) -> (LawMarker, length: Int)? {
        // "(4a)": what an amendment has put between.
        if text.first == 0x28, let close = text.prefix(6).firstIndex(of: 0x29) {
            let number = text[(text.startIndex + 1)..<close]
            let digits = number.prefix(while: ASCII.isDigit)
            guard (1...3).contains(digits.count), number.count - digits.count <= 1, number.dropFirst(digits.count).allSatisfy(ASCII.isLetter)
            else { return nil }
            let length = close + 1 - text.startIndex
            let spaces = text.dropFirst(length).prefix(while: ASCII.isSpace).count
            let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            return (LawMarker(kind: .bracket, text: Array(text.prefix(length)), value: value), length + spaces)
        }
        guard let marker = Marker(text) else { return nil }
        let kind: Kind
        switch marker.kind {
        case .letter: kind = .letter
        case .letterParen: kind = .letterParen
        case .number: kind = .number
        case .numberParen: kind = .numberParen
        default: return nil
        }
        let sign = Array(text.prefix(marker.length)[...].trimmed())
        // Behind letters and numbers the reader wants a space, so no sign of the text may be taken for one.
        guard marker.length < text.count else { return nil }
        return (LawMarker(kind: kind, text: sign, value: marker.value), marker.length)
    }
}

enum LawLines {
    static func read(_ lines: [SourceLine]) -> [LawLine] {
        var read: [LawLine] = []
        read.reserveCapacity(lines.count)
        let margin = leastIndentOfHeadings(lines)
        for line in lines {
            // Cells of a table are words of one line.
            var line = line
            line.text = line.text.map { $0 == ASCII.tab || $0 == SourceLine.cellBreak ? ASCII.space : $0 }
            read.append(LawLine(line: line, kind: kind(of: line, after: read.last, margin)))
        }
        return read
    }

    /// Where headings stand in the middle of their lines, so far from the left stand all.
    private static func leastIndentOfHeadings(_ lines: [SourceLine]) -> Int {
        let articles = lines.filter { line in
            let heading = RegulationHeading(line.text[...])
            return heading.kind == .article && heading.title.isEmpty
        }
        let least = (lines.map(\.indent).min() ?? 0) + centred
        return articles.count { $0.indent >= least } * 2 > articles.count ? least : 0
    }

    /// More spaces than lists are indented by.
    private static let centred = 10

    private static func kind(of line: SourceLine, after last: LawLine?, _ margin: Int) -> LawLine.Kind {
        if let heading = heading(line, after: last, margin) { return heading }
        // "… sebagaimana dimaksud pada ayat" / "(1) huruf a".
        let isCited = last.map { !line.isApart && (endsOpen($0.text, names) || endsInClauses($0.text)) } ?? false
        if let (marker, length) = LawMarker.read(line.text[...]) {
            if isCited { return .continued }
            return .marker(marker, text: Array(line.text.dropFirst(length)))
        }
        return .text
    }

    private static func heading(_ line: SourceLine, after last: LawLine?, _ margin: Int) -> LawLine.Kind? {
        guard line.text.count <= 120 else { return nil }
        let heading = RegulationHeading(line.text[...])
        let title = Array(line.text[heading.title])
        switch heading.kind {
        case .section: return nil
        // "Pasal 13 ayat (4)" goes on with a sentence.
        case .article: guard title.isEmpty else { return nil }
        case .chapter, .book: guard title.isEmpty || LawLine.isInCapitals(title[...]) || line.level > 0 else { return nil }
        default:
            let ends = title.last.map { $0 == 0x2E || $0 == 0x3B || $0 == 0x2C || $0 == 0x3A } ?? false
            guard !ends, title.split(separator: ASCII.space).count <= 8 else { return nil }
        }
        // Wrapped: "… sebagaimana dimaksud dalam" / "Pasal 13".
        if line.level == 0, !line.isApart, let last, endsOpen(last.text) {
            switch last.kind {
            case .heading: break
            case .text, .marker, .continued: return nil
            }
        }
        if heading.kind == .article, line.level == 0, !line.isApart, line.indent < margin { return nil }
        return .heading(heading.kind, title: title)
    }

    /// Whether a sentence goes on behind a line.
    private static func endsOpen(_ text: [UInt8]) -> Bool {
        text.last == 0x2C || endsOpen(text, ["dalam", "dan", "atau", "dengan", "pada", "menurut", "oleh"] + names)
    }

    private static func endsOpen(_ text: [UInt8], _ words: [StaticString]) -> Bool {
        let last = text[...].split(separator: ASCII.space).last ?? []
        return last.isOne(of: words)
    }

    /// Whether a list of clauses goes on behind a line: "pada ayat (1) dan", "ayat (1),".
    private static func endsInClauses(_ text: [UInt8]) -> Bool {
        var words = text[...].split { ASCII.isSpace($0) || $0 == 0x2C }[...]
        var isOpen = text.last == 0x2C
        while let last = words.last, last.isOne(of: joints) {
            words = words.dropLast()
            isOpen = true
        }
        guard isOpen, words.last?.first == 0x28, words.last?.last == 0x29 else { return false }
        return words.dropLast().last?.equalsFolded("ayat") ?? false
    }

    private static let joints: [StaticString] = ["dan", "atau", "dan/atau", "serta", "sampai", "dengan"]

    /// Behind these stands a number.
    private static let names: [StaticString] = ["ayat", "huruf", "angka", "pasal"]
}
