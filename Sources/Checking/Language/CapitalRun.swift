import Bytes
import Diagnostics

/// Words in capitals that stand side by side, one or several.
struct CapitalRun {
    /// From the first to behind the last.
    private(set) var range: SourceRange
    let passage: Int
    /// The first word that is no known abbreviation.
    let first: SourceRange
    /// How many words there are, known abbreviations counted, and how many of them are none.
    private(set) var words = 0
    private(set) var unknown = 0
    private(set) var letters = 0
    /// Whether one of them is no abbreviation by its look.
    private(set) var hasWord = false

    /// The runs of a file, in their order: those that hold a word that is no known abbreviation.
    static func all(_ written: some WrittenText) -> [CapitalRun] {
        var runs: [CapitalRun] = []
        for mark in written.prose.marks(of: .capitals) {
            if let last = runs.last, last.passage == mark.passage, mark.range.start < last.range.end {
                runs[runs.count - 1].unknown += 1
                continue
            }
            runs.append(CapitalRun(mark, written.file.bytes))
        }
        return runs
    }

    private init(_ mark: Prose.Mark, _ bytes: [UInt8]) {
        passage = mark.passage
        first = mark.range
        range = mark.range
        unknown = 1
        // Known abbreviations before the first unknown word, then all behind it.
        var start = Int(mark.range.start)
        while let word = Self.word(before: start, bytes) { start = word.lowerBound }
        var end = start
        while let word = Self.word(from: end, isFirst: end == start, bytes) {
            words += 1
            letters += word.count
            hasWord = hasWord || word.count > 4 && AbbreviationShape.isSpeakable(bytes[word])
            end = word.upperBound
        }
        range = SourceRange(start: start, end: max(end, Int(mark.range.end)))
    }

    /// The word in capitals at `position`, or behind the space, slash or hyphen there.
    private static func word(from position: Int, isFirst: Bool, _ bytes: [UInt8]) -> Range<Int>? {
        var start = position
        if !isFirst {
            while start < bytes.count, isBetween(bytes[start]) { start += 1 }
            if start == position { return nil }
        }
        var end = start
        while end < bytes.count, bytes[end] &- 0x41 < 26 { end += 1 }
        // A single capital begins a name or numbers something.
        return end - start > 1 && !(end < bytes.count && ASCII.isWord(bytes[end])) ? start..<end : nil
    }

    private static func word(before position: Int, _ bytes: [UInt8]) -> Range<Int>? {
        var end = position
        while end > 0, isBetween(bytes[end - 1]) { end -= 1 }
        if end == position { return nil }
        var start = end
        while start > 0, bytes[start - 1] &- 0x41 < 26 { start -= 1 }
        return end - start > 1 && !(start > 0 && ASCII.isWord(bytes[start - 1])) ? start..<end : nil
    }

    private static func isBetween(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == 0x2F || byte == 0x2D || byte == 0x26 }
}

extension CapitalRun {
    /// Whether capitals are used as emphasis: the whole of a heading, title or item, or three words and more.
    func isEmphasis(_ written: some WrittenText) -> Bool {
        guard letters >= 8, hasWord else { return false }
        if words >= 3 { return true }
        let whole = passage < 0 ? written.range(ofHeaderPassage: passage) ?? range : written.range(of: passage)
        let isHeading = passage == Prose.title || passage >= 0 && written.document.nodes[passage].kind == .heading
        // A single word of a paragraph or cell may be the name of something.
        guard words > 1 || isHeading && letters > 8 else { return false }
        return !written.file[whole].contains { $0 &- 0x61 < 26 }
    }
}
