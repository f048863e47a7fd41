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
        while !reader.isAtEnd {
            if words.contains(where: { reader.take(word: $0) }) { return true }
            if reader.take(while: ASCII.isWord).isEmpty { reader.position += 1 }
        }
        return false
    }

    private static let words: [StaticString] = [
        "umum", "peserta", "pasien", "pelajar", "mahasiswa", "siswa", "warga", "masyarakat", "wni", "wna", "anak", "dewasa",
        "lansia", "badan", "perorangan", "kelas", "golongan", "jika", "bila", "apabila", "denda", "if", "fine", "adult", "child",
    ]
}
