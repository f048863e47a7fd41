import Bytes
import ServiceStandard

/// The head of a law: kind, number, year and title, all in capitals.
struct LawHead {
    var title: [UInt8] = []
    var header: [Draft.HeaderEntry] = []

    /// Takes the head out of the lines; `nil`, and nothing, where there is none.
    static func cut(_ lines: inout [LawLine], account: inout Account) -> LawHead? {
        let end = lines.firstIndex { if case .text = $0.kind { false } else { true } } ?? lines.count
        guard let start = lines[..<end].firstIndex(where: isKind) else { return nil }
        var words: [[UInt8]] = []
        var last = start
        // All lines in capitals up to the title's last: the words "NOMOR … TAHUN … TENTANG …" part them.
        var isTitled = false
        for index in start..<end {
            let line = lines[index]
            if index > start, isTitled, line.line.isApart, words.last?[...].equalsFolded("tentang") == false { break }
            guard line.isInCapitals, !isOpening(line) else { break }
            let own = line.text.split { ASCII.isSpace($0) }.map { Array($0) }
            if own.contains(where: { $0[...].equalsFolded("tentang") }) { isTitled = true }
            words += own
            last = index
        }
        guard let about = words.firstIndex(where: { $0[...].equalsFolded("tentang") }),
            let number = words[..<about].firstIndex(where: { $0[...].equalsFolded("nomor") }), number > 0, about + 1 < words.count,
            let year = words[number..<about].firstIndex(where: { $0[...].equalsFolded("tahun") }), year + 2 == about,
            words[year + 1].count == 4, words[year + 1].allSatisfy(ASCII.isDigit)
        else { return nil }
        let value = words[(number + 1)..<year].filter { $0 != [0x3A] }
        guard !value.isEmpty else { return nil }
        var head = LawHead()
        head.title = titled(words[(about + 1)...])
        head.header = [
            .init("judul", head.title), .init("jenis", titled(words[..<number])),
            .init("nomor", value.joined(separator: [ASCII.space])), .init("tahun", words[year + 1]),
        ]
        for label in [number, year, about] { account.leaveOut(words[label], .label, line: lines[start].line.number) }
        account.doubt(
            .other(
                indonesian: "judul ditulis ulang dengan huruf kecil; periksa singkatan di dalamnya",
                english: "the title was written anew in small letters; look at its abbreviations"), line: lines[start].line.number)
        lines.removeSubrange(start...last)
        return head
    }

    private static func isKind(_ line: LawLine) -> Bool {
        let words: [StaticString] = ["PERATURAN ", "UNDANG-UNDANG", "KEPUTUSAN ", "INSTRUKSI ", "QANUN "]
        return line.isInCapitals && words.contains { line.text[...].starts(with: $0) }
    }

    private static func isOpening(_ line: LawLine) -> Bool {
        line.text[...].starts(with: "DENGAN RAHMAT") || line.text[...].starts(with: "MENTERI ") || line.text[...].starts(with: "PRESIDEN ")
    }

    /// Words in capitals as a title writes them.
    private static func titled(_ words: ArraySlice<[UInt8]>) -> [UInt8] {
        let small: [StaticString] = [
            "dan", "atau", "di", "ke", "dari", "pada", "untuk", "yang", "atas", "tentang", "dalam", "dengan", "bagi", "oleh", "serta",
        ]
        var out: [UInt8] = []
        for (index, word) in words.enumerated() {
            if index > 0 { out.append(ASCII.space) }
            if index > 0, small.contains(where: { word[...].equalsFolded($0) }) {
                out += word.map(ASCII.lowercased)
                continue
            }
            // "UNDANG-UNDANG" has two capitals.
            var isFirst = true
            for byte in word {
                out.append(isFirst ? byte : ASCII.lowercased(byte))
                isFirst = !ASCII.isWord(byte)
            }
        }
        return out
    }
}
