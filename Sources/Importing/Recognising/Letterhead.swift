import Bytes

/// The letterhead of an office: pages repeat it, often between a heading and what stands below it.
enum Letterhead {
    /// How many lines have to repeat together.
    private static let leastLines = 3
    /// It has no more lines than these; longer repetitions are looked at piece by piece.
    private static let mostLines = 40

    /// The lines without the repetitions of a letterhead; the first one stays.
    ///
    /// - Returns: the lines, and those numbers of theirs that are the letterhead's first occurrence.
    static func cut(_ lines: [SourceLine], account: inout Account) -> (lines: [SourceLine], first: Set<Int>) {
        var keys: [[UInt8]: Int] = [:]
        let ids = lines.map { line in
            let next = keys.count
            return keys[line.text] ?? { keys[line.text] = next; return next }()
        }
        // What is said of a line is said of all that are the same.
        var kinds = [Kind?](repeating: nil, count: keys.count)
        for (index, id) in ids.enumerated() where kinds[id] == nil { kinds[id] = Kind(lines[index].text[...]) }
        var places: [Int: [Int]] = [:]
        for (index, id) in ids.enumerated() { places[id, default: []].append(index) }
        var isRepeated = [Bool](repeating: false, count: lines.count)
        var first: Set<Int> = []
        var index = 0
        while index < lines.count {
            // The longest run from here that stands somewhere before.
            var best: (start: Int, length: Int)?
            for earlier in places[ids[index], default: []].prefix(64) where earlier < index && !isRepeated[earlier] {
                var length = 0
                while length < mostLines, index + length < lines.count, earlier + length < index, ids[earlier + length] == ids[index + length] { length += 1 }
                if length > best?.length ?? 0 { best = (earlier, length) }
            }
            if let best, best.length >= leastLines, isLetterhead(ids[index..<(index + best.length)].map { kinds[$0] }) {
                for offset in 0..<best.length {
                    isRepeated[index + offset] = true
                    first.insert(best.start + offset)
                    let line = lines[index + offset]
                    account.leaveOut(line.text, .repeatedLetterhead, line: line.number)
                }
                index += best.length
            } else {
                index += 1
            }
        }
        let kept = lines.indices.filter { !isRepeated[$0] }
        return (kept.map { lines[$0] }, Set(kept.enumerated().filter { first.contains($0.element) }.map(\.offset)))
    }

    private struct Kind {
        var isItem: Bool
        var isAddress: Bool
        var namesOffice: Bool

        init(_ text: ByteSlice) {
            isItem = Marker(text) != nil
            isAddress = Letterhead.isAddress(text)
            namesOffice = Letterhead.namesOffice(text)
        }
    }

    /// A list that two groups share is none: a letterhead has no markers, and an office or an address stands in it.
    private static func isLetterhead(_ kinds: [Kind?]) -> Bool {
        kinds.allSatisfy { $0?.isItem == false } && kinds.contains { $0?.isAddress == true } && kinds.contains { $0?.namesOffice == true }
    }

    /// Whether a line holds an address, a telephone number or a website.
    static func isAddress(_ text: ByteSlice) -> Bool {
        let small = Folded.of(text)
        // "Izin Penutupan Jalan" is no address, and a sentence with a link is none either.
        let isNumbered = text.contains(where: ASCII.isDigit)
        let isBare = small.bytes.count { $0 == ASCII.space } <= 5
        return small.contains(" jl.") || small.contains(" jl ") || small.begins("jalan") && isNumbered || small.contains(" jalan ") && isNumbered
            || isBare && (small.contains("www.") || small.contains(".go.id") || small.contains("http")) || small.contains(" telp") || small.contains(" kode pos")
            || small.contains(" faks") || small.contains(" fax")
    }

    /// Whether a line is the name of an office.
    static func namesOffice(_ text: ByteSlice) -> Bool {
        guard text.count <= 120, Marker(text) == nil else { return false }
        let small = Folded.of(text)
        guard words.contains(where: { small.begins($0) }) else { return false }
        // "Unit usaha wajib mengajukan …" is a sentence: names are written with capitals.
        let second = text.split(whereSeparator: ASCII.isSpace).dropFirst().first?.first
        return second.map { !(0x61...0x7A).contains($0) } ?? true
    }

    private static let words: [StaticString] = [
        "pemerintah", "pemerintahan", "kementerian", "dinas", "kantor", "badan", "biro", "sekretariat", "kecamatan", "kelurahan",
        "direktorat", "balai", "pengadilan", "kepolisian", "polres", "polsek", "rumah sakit", "rsud", "puskesmas", "inspektorat",
        "satuan", "unit", "lembaga", "bagian", "mal pelayanan", "universitas", "komisi", "bupati", "wali kota", "walikota",
        "gubernur", "camat", "lurah",
    ]
}
