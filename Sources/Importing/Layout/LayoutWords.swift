import Bytes
import Reading

/// Words that stand in the headings of tables.
enum LayoutWords {
    /// What one column is about.
    enum Heading: Equatable {
        case number
        case activity
        /// Pelaksana: above the names of performers, or above cells that name them.
        case performer
        /// Mutu baku: above materials, time and output.
        case quality
        case materials, time, output, note
        /// Komponen, Uraian: of a table of components.
        case component, value
    }

    /// - Parameter text: the words of one heading; a name that is broken over lines may have spaces in it.
    static func heading(_ text: some Collection<UInt8>) -> Heading? {
        let key = HeadingKey.of(Array(text)[...]).filter { $0 != ASCII.space }.string
        switch key {
        case "no", "nomor", "nourut": return .number
        case "kegiatan", "aktivitas", "aktifitas", "aktivitaskegiatan", "kegiatanaktivitas", "uraianprosedur", "uraiankegiatan",
            "uraianaktivitas", "langkahkegiatan", "prosedur", "langkahlangkah", "tahapan", "tahapankegiatan":
            return .activity
        case "pelaksana", "pelaksanakegiatan", "pelaku", "pelaksanaprosedur": return .performer
        case "mutubaku", "mutubakupelaksanaan", "mutubakuprosedur": return .quality
        case "kelengkapan", "perlengkapan", "persyaratankelengkapan", "persyaratanperlengkapan", "kelengkapanpersyaratan",
            "persyaratan", "peralatankelengkapan":
            return .materials
        case "waktu", "waktupenyelesaian", "waktupelaksanaan": return .time
        case "output", "keluaran", "hasil", "outputhasil", "outputkeluaran": return .output
        case "keterangan", "ket", "catatan": return .note
        case "komponen", "komponenstandarlayanan", "komponenlayanan", "unsur", "unsurlayanan": return .component
        case "uraian", "isi", "penjelasan", "uraiankomponen", "uraianlayanan": return .value
        default: return nil
        }
    }

    /// Whether a line is of the heading of a table: two of its phrases or more are such words.
    static func isTableHeading(_ text: ByteSlice) -> Bool {
        guard text.count <= 400 else { return false }
        let words = LayoutLine(text).phrases
        return words.count { heading($0.text) != nil } >= 2
    }

    /// Column numbers: "(1) (2) (3)", "1 2 3".
    static func areColumnNumbers(_ line: LayoutLine) -> Bool {
        line.words.count >= 3
            && line.words.allSatisfy { word in
                word.text.contains(where: ASCII.isDigit) && word.text.allSatisfy { ASCII.isDigit($0) || $0 == 0x28 || $0 == 0x29 || $0 == 0x2E }
            }
            && line.words.map { number($0.text) ?? 0 } == Array(1...line.words.count)
    }

    /// 12 of "12", "12." and "(12)".
    static func number(_ text: [UInt8]) -> Int? {
        let digits = text.filter(ASCII.isDigit)
        guard (1...3).contains(digits.count), text.count - digits.count <= 2,
            text.allSatisfy({ ASCII.isDigit($0) || $0 == 0x2E || $0 == 0x28 || $0 == 0x29 })
        else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// What symbols of a flowchart leave behind: a mark, the word in a capsule, an exit of a decision.
    static func isMark(_ text: [UInt8]) -> Bool {
        if Words.count(text[...]) == 0 { return true }
        let marks: [StaticString] = ["mulai", "selesai", "ya", "tidak", "x", "v", "y", "t", "start", "end"]
        return text[...].isOne(of: marks)
    }
}

extension LayoutLine {
    /// A line by itself.
    init(_ text: ByteSlice) { self.init(number: 0, page: 0, words: LayoutText.words(text)) }
}
