import Bytes
import ServiceStandard

/// The head of a law: kind, number, year and title, mostly in capitals.
struct LawHead {
    var title: [UInt8] = []
    var header: [Draft.HeaderEntry] = []

    /// Takes the head out of the lines; `nil`, and nothing, where there is none.
    static func cut(_ lines: inout [LawLine], account: inout Account) -> LawHead? {
        // One in capitals is the law's own; above it the name may stand once more in small letters.
        guard let found = found(in: lines, inCapitals: true) ?? found(in: lines, inCapitals: false) else { return nil }
        let words = found.words
        guard let about = words.firstIndex(where: { $0[...].equalsFolded("tentang") }),
            let number = words[..<about].firstIndex(where: { $0[...].equalsFolded("nomor") }), number > 0, about + 1 < words.count,
            let year = words[number..<about].firstIndex(where: { $0[...].equalsFolded("tahun") }), year + 2 == about,
            words[year + 1].count == 4, words[year + 1].allSatisfy(ASCII.isDigit)
        else { return nil }
        let value = words[(number + 1)..<year]
        // "Peraturan ini diubah dengan …" is a sentence.
        let isName = words[..<number].allSatisfy { word in
            word[...].equalsFolded("dan") || word.first.map { !ASCII.isLetter($0) || $0 < 0x61 } ?? false
        }
        guard !value.isEmpty, isName else { return nil }
        var head = LawHead()
        head.title = titled(words[(about + 1)...])
        head.header = [
            .init("judul", head.title), .init("jenis", titled(words[..<number])),
            .init("nomor", value.joined(separator: [ASCII.space])), .init("tahun", words[year + 1]),
        ]
        let line = lines[found.lines.lowerBound].line.number
        for label in [number, year, about] { account.leaveOut(words[label], .label, line: line) }
        if isInCapitals(words[(about + 1)...]) {
            account.doubt(
                .other(
                    indonesian: "judul ditulis ulang dengan huruf kecil; periksa singkatan di dalamnya",
                    english: "the title was written anew in small letters; look at its abbreviations"), line: line)
        }
        lines.removeSubrange(found.lines)
        return head
    }

    /// The lines of a head up to the title's last, and their words: "NOMOR … TAHUN … TENTANG …" part them.
    private static func found(in lines: [LawLine], inCapitals: Bool) -> (lines: Range<Int>, words: [[UInt8]])? {
        let end = lines.firstIndex { if case .text = $0.kind { isReasons($0) } else { true } } ?? lines.count
        guard let start = lines[..<end].firstIndex(where: { isKind($0) && (!inCapitals || $0.isInCapitals) }) else { return nil }
        var words: [[UInt8]] = []
        var last = start
        var isTitled = false
        for index in start..<end {
            let line = lines[index]
            let hasTitle = isTitled && words.last?[...].equalsFolded("tentang") == false
            if index > start, hasTitle, line.line.isApart { break }
            guard inCapitals ? line.isInCapitals : !hasTitle || goesOn(words, line), !isOpening(line, isTitled) else { break }
            for word in line.text.split(whereSeparator: ASCII.isSpace) {
                // "NOMOR: 5", and ":" alone.
                let isTitle = isTitled && words.last?[...].equalsFolded("tentang") == false
                words += isTitle ? [Array(word)] : word.split(separator: 0x3A).map { Array($0) }
                if words.last?[...].equalsFolded("tentang") == true { isTitled = true }
            }
            last = index
            // A sentence that cites a law ends so.
            if !inCapitals, isTitled, let sign = line.text.last, sign == 0x2E || sign == 0x3B || sign == 0x3A { return nil }
        }
        guard isTitled, words.last?[...].equalsFolded("tentang") == false else { return nil }
        return (start..<(last + 1), words)
    }

    private static func isKind(_ line: LawLine) -> Bool {
        let words: [StaticString] = ["peraturan", "undang-undang", "keputusan", "instruksi", "qanun"]
        let text = Folded.of(line.text[...])
        return words.contains { text.begins($0) }
    }

    /// Whether the law itself begins here, which cites other laws.
    private static func isReasons(_ line: LawLine) -> Bool {
        let words: [StaticString] = ["menimbang", "mengingat", "memperhatikan", "memutuskan", "menetapkan"]
        let text = Folded.of(line.text[...])
        return words.contains { text.begins($0) }
    }

    /// Whether a title goes on with a line: it begins small, as no sentence does, or both are in capitals.
    private static func goesOn(_ words: [[UInt8]], _ line: LawLine) -> Bool {
        let about = words.firstIndex { $0[...].equalsFolded("tentang") } ?? words.startIndex
        if line.isInCapitals { return isInCapitals(words[about...].dropFirst()) }
        return line.text.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false
    }

    private static func isOpening(_ line: LawLine, _ isTitled: Bool) -> Bool {
        let text = Folded.of(line.text[...])
        // "MENTERI …" is a part of the kind where "PERATURAN" stands alone.
        return text.begins("dengan rahmat") || isTitled && (text.begins("menteri") || text.begins("presiden"))
    }

    private static func isInCapitals(_ words: ArraySlice<[UInt8]>) -> Bool { LawLine.isInCapitals(Array(words.joined())[...]) }

    /// Words in capitals as a title writes them; others stay as they are.
    private static func titled(_ words: ArraySlice<[UInt8]>) -> [UInt8] {
        guard isInCapitals(words) else { return Array(words.joined(separator: [ASCII.space])) }
        let small: [StaticString] = [
            "dan", "atau", "di", "ke", "dari", "pada", "untuk", "yang", "atas", "tentang", "dalam", "dengan", "bagi", "oleh", "serta",
        ]
        var out: [UInt8] = []
        for (index, word) in words.enumerated() {
            if index > 0 { out.append(ASCII.space) }
            if index > 0, word[...].isOne(of: small) {
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
