import Bytes

/// The words by which a requirement says that it holds for some only.
enum ConditionWords {
    /// The condition in a text, from its first word to the end of its clause; `nil` when there is none, or none that an
    /// applicant could know beforehand ("jika diminta petugas"), or when there are several.
    static func phrase(in text: ByteSlice) -> Range<Int>? {
        guard beginnings.occur(in: text) else { return nil }
        var reader = ByteReader(text)
        while !reader.isAtEnd {
            let start = reader.position
            if take(&reader) {
                let after = text[reader.position...]
                guard isOfRequirement(text[..<start]), !isOpen(after), !hasCondition(after) else { return nil }
                return start..<end(of: text[start...])
            }
            if reader.take(while: ASCII.isWord).isEmpty { reader.position += 1 }
        }
        return nil
    }

    /// With one of these each of the words begins.
    private static let beginnings = TextRoots(
        "apabila", "bila", "bagi yang", "bagi pemohon yang", "dalam hal", "jika", "kalau", "khusus bagi", "khusus untuk", "untuk yang",
        "untuk pemohon yang", "untuk jangka waktu yang")

    /// Whether a further condition stands in a text: "merah bagi yang …, biru bagi yang …" says something to everybody.
    private static func hasCondition(_ text: ByteSlice) -> Bool {
        var reader = ByteReader(text)
        while !reader.isAtEnd {
            if take(&reader) { return true }
            if reader.take(while: ASCII.isWord).isEmpty { reader.position += 1 }
        }
        return false
    }

    private static func take(_ reader: inout ByteReader) -> Bool {
        guard let byte = reader.next else { return false }
        switch ASCII.lowercased(byte) {
        case 0x61: return reader.take(word: "apabila")
        case 0x62: return reader.take(word: "bila") || reader.take(word: "bilamana") || reader.take(word: "bagi yang") || reader.take(word: "bagi pemohon yang")
        case 0x64: return takeInCase(&reader)
        case 0x6A: return reader.take(word: "jika")
        case 0x6B: return reader.take(word: "kalau") || reader.take(word: "khusus bagi") || reader.take(word: "khusus untuk")
        case 0x75:
            return reader.take(word: "untuk yang") || reader.take(word: "untuk pemohon yang")
                || reader.take(word: "untuk jangka waktu yang sudah") || reader.take(word: "untuk jangka waktu yang telah")
        default: return false
        }
    }

    /// "Dalam hal dikuasakan", not "dalam hal ini".
    private static func takeInCase(_ reader: inout ByteReader) -> Bool {
        guard reader.take(word: "dalam hal") else { return false }
        reader.skipSpaces()
        return !reader.take(word: "ini") && !reader.take(word: "tersebut")
    }

    /// Whether the condition is one of the requirement, not of what the document says: "surat pernyataan bersedia dikenai
    /// sanksi apabila melanggar". One in brackets always is.
    private static func isOfRequirement(_ before: ByteSlice) -> Bool {
        if before.trimmed().last == 0x28 { return true }
        return !before.mentions(anyOf: [
            "pernyataan", "kesanggupan", "perjanjian", "jaminan", "komitmen", "pakta", "sanggup", "bersedia", "menyatakan", "bahwa",
            "berisi", "memuat", "menerangkan",
        ])
    }

    /// Whether only the office knows when the condition holds, or another document may take the place of this.
    private static func isOpen(_ after: ByteSlice) -> Bool {
        var reader = ByteReader(after)
        reader.skipSpaces()
        let openings: [StaticString] = [
            "diminta", "diperlukan", "dibutuhkan", "perlu", "dipandang", "dianggap", "bersangkutan", "berkepentingan", "tidak ada", "tidak punya", "tidak memiliki",
            "tidak mempunyai", "belum ada", "belum punya", "belum memiliki", "belum mempunyai",
        ]
        return openings.contains { reader.take(word: $0) } || after.mentions(anyOf: ["diganti", "digantikan", "pengganti"])
    }

    /// Where the clause ends: at a bracket, a mark, or the end.
    private static func end(of text: ByteSlice) -> Int {
        var end = text.firstIndex { $0 == 0x29 || $0 == 0x2C || $0 == 0x3B } ?? text.endIndex
        while end > text.startIndex, ASCII.isSpace(text[end - 1]) || text[end - 1] == 0x2E || text[end - 1] == 0x3A { end -= 1 }
        return end
    }
}
