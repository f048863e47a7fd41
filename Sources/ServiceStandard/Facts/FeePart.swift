import Bytes
import CommonMark

extension Group {
    /// Whether a part of the fee section (a third-level heading that names no case) is not paid beside the others by
    /// everybody: its heading names people or a condition, as "Peserta BPJS" or "Denda bila terlambat" does.
    ///
    /// A total that adds such a part would be one that nobody pays.
    public func isAlternative(in document: Document) -> Bool {
        guard kind == .part, let heading else { return false }
        return Self.namesSome(document.plainText(document.richText(ofInlinesIn: heading))[...])
    }

    private static func namesSome(_ title: ByteSlice) -> Bool {
        var reader = ByteReader(title)
        reader.skipSpaces()
        if reader.take(word: "tarif") || reader.take(word: "biaya") { reader.skipSpaces() }
        // "Kartu siswa" is paid for by everybody.
        if people.contains(where: { reader.take(word: $0) }) { return true }
        while !reader.isAtEnd {
            if conditions.contains(where: { reader.take(word: $0) }) { return true }
            if reader.take(while: ASCII.isWord).isEmpty { reader.position += 1 }
        }
        return false
    }

    private static let conditions: [StaticString] = ["jika", "bila", "apabila", "denda", "if", "fine"]
    private static let people: [StaticString] = [
        "umum", "peserta", "pasien", "pelajar", "mahasiswa", "siswa", "warga", "masyarakat", "wni", "wna", "anak", "dewasa",
        "lansia", "badan", "perorangan", "kelas", "golongan", "adult", "child",
    ]
}
