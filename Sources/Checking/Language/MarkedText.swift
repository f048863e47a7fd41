import Bytes
import Diagnostics

/// A marked place in a file with what stands around it on its line. Asked only where something may be found.
struct MarkedText {
    private let bytes: [UInt8]
    private let range: Range<Int>
    /// The line; of a very long one what stands near.
    let line: Range<Int>
    private static let reach = 600

    init(_ file: SourceFile, _ range: SourceRange) {
        bytes = file.bytes
        self.range = min(Int(range.start), bytes.count)..<min(Int(range.end), bytes.count)
        var lower = self.range.lowerBound
        var upper = self.range.lowerBound
        let (first, last) = (lower - Self.reach, upper + Self.reach)
        while lower > max(0, first), bytes[lower - 1] != ASCII.newline { lower -= 1 }
        while upper < min(bytes.count, last), bytes[upper] != ASCII.newline { upper += 1 }
        line = lower..<max(lower, upper)
    }

    var marked: ByteSlice { bytes[range] }
    /// What stands before it on its line.
    var before: ByteSlice { bytes[line.lowerBound..<max(line.lowerBound, range.lowerBound)] }
    /// What stands behind it on its line.
    var after: ByteSlice { bytes[min(range.upperBound, line.upperBound)..<line.upperBound] }

    /// Whether the word before it is `word`, in small letters; never for no word.
    func isAfter(_ word: [UInt8]) -> Bool { !word.isEmpty && lastWord(before).elementsEqual(word) }

    /// Whether the title of a regulation is being quoted: "… Nomor 24 Tahun 2009 tentang …" stands before.
    var isInRegulationTitle: Bool {
        let line = before.map { ASCII.lowercased($0) }[...]
        guard let about = line.firstIndex(of: "tentang ") else { return false }
        return line[..<about].contains(where: ASCII.isDigit)
    }

    /// Whether a year stands before: "Tahun 2009 Tentang".
    var isAfterYear: Bool {
        let word = lastWord(before)
        return word.count == 4 && word.allSatisfy(ASCII.isDigit)
    }

    /// Whether a number of a regulation stands behind: "Undang-undang Nomor 25", "Undang-undang No. 25".
    var isBeforeNumber: Bool {
        let next = after.drop(while: ASCII.isSpace)
        return next.starts(with: "Nomor ") || next.starts(with: "nomor ") || next.starts(with: "No")
    }

    /// Whether nothing but signs of Markdown and punctuation stands on its line beside it.
    var isWholeLine: Bool { isFirst && !after.contains(where: ASCII.isWord) }

    /// Whether nothing but signs of Markdown, punctuation and a number stands before it on its line.
    var isFirst: Bool { !before.contains { ASCII.isLetter($0) } }

    /// How many bytes stand before it from the last opening bracket on; of the whole line when there is none.
    var sinceBracket: Int {
        let text = before
        guard let open = text.lastIndex(of: 0x28) else { return text.drop(while: ASCII.isSpace).count }
        return text.endIndex - open
    }

    /// The last word of a text in small letters.
    private func lastWord(_ text: ByteSlice) -> [UInt8] {
        let end = text.trimmed()
        let start = end.lastIndex { !ASCII.isLetter($0) && !ASCII.isDigit($0) }.map { $0 + 1 } ?? end.startIndex
        return end[start...].map { ASCII.lowercased($0) }
    }
}
