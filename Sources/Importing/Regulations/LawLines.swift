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
        for line in lines {
            // Cells of a table are words of one line.
            var line = line
            line.text = line.text.map { $0 == ASCII.tab || $0 == SourceLine.cellBreak ? ASCII.space : $0 }
            read.append(LawLine(line: line, kind: kind(of: line, after: read.last)))
        }
        return read
    }

    private static func kind(of line: SourceLine, after last: LawLine?) -> LawLine.Kind {
        if let heading = heading(line, after: last) { return heading }
        if let (marker, length) = LawMarker.read(line.text[...]) {
            return .marker(marker, text: Array(line.text.dropFirst(length)))
        }
        return .text
    }

    private static func heading(_ line: SourceLine, after last: LawLine?) -> LawLine.Kind? {
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
        if line.level == 0, !line.isApart, let last, case .text = last.kind, endsOpen(last.text) { return nil }
        return .heading(heading.kind, title: title)
    }

    /// Whether a sentence goes on behind a line.
    private static func endsOpen(_ text: [UInt8]) -> Bool {
        if text.last == 0x2C { return true }
        let words: [StaticString] = ["dalam", "dan", "atau", "dengan", "pada", "menurut", "oleh"]
        let last = text[...].split(separator: ASCII.space).last ?? []
        return words.contains { last.equalsFolded($0) }
    }
}

/// What websites put around a law.
enum LawFurniture {
    static func cut(_ lines: [SourceLine], account: inout Account) -> [SourceLine] {
        lines.filter { line in
            guard isFurniture(line.text[...]) else { return true }
            account.leaveOut(line.text, .furniture, line: line.number)
            return false
        }
    }

    private static func isFurniture(_ text: ByteSlice) -> Bool {
        guard text.count <= 80 else { return false }
        // "[tulis] » komentar « [baca]".
        if text.firstIndex(of: "»") != nil || text.firstIndex(of: "«") != nil { return true }
        // "www.peraturan.go.id".
        let words = text.split(separator: ASCII.space)
        if words.count <= 2, text.starts(with: "www.") || text.starts(with: "http") { return true }
        // "2019, No.30" at the head of a gazette's page.
        var reader = ByteReader(text)
        guard reader.take(while: ASCII.isDigit).count == 4, reader.take(0x2C) else { return false }
        reader.skipSpaces()
        guard reader.take(folded: "no") else { return false }
        _ = reader.take(0x2E)
        reader.skipSpaces()
        return !reader.take(while: ASCII.isDigit).isEmpty && reader.isAtEnd
    }
}
