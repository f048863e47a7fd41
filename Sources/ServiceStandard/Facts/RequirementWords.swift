import Bytes
import CommonMark

/// What the first words of a requirement, or of the heading above it, say of its kind: "Siapkan N dokumen" counts documents,
/// and only those that everybody brings.
struct RequirementWords {
    /// What the applicant must be or do, and nothing to bring: "Telah berusia 17 tahun", "Tidak sedang menjalani hukuman".
    private(set) var areCondition = false
    /// Whom or which case it is for, without a case that the card declares: "WNI: KTP", "Khusus badan usaha: akta".
    private(set) var nameSome = false
    /// What stands below says what it must hold, and counts as no documents of its own: "Permohonan yang memuat:".
    private(set) var describeContents = false

    init(_ requirement: Requirement, _ document: Document) {
        guard let words = document.firstPiece(of: requirement.text) else { return }
        if requirement.condition == nil { nameSome = Self.nameSome(words) }
        areCondition = requirement.properties.isEmpty && requirement.parts.isEmpty && !words.contains(0x3A)
            && Self.begin(words, Self.conditions) && !Self.namePaper(words)
        describeContents = !requirement.parts.isEmpty && Self.describe(words)
    }

    /// Whether a heading names people or kinds: "### WNI", "### B. Badan usaha".
    static func nameSome(heading words: ByteSlice) -> Bool {
        var reader = ByteReader(words)
        reader.skipSpaces()
        if reader.position + 1 < words.endIndex, words[reader.position + 1] == 0x2E || words[reader.position + 1] == 0x29 {
            reader.position += 2
        }
        for word: StaticString in ["persyaratan", "syarat", "dokumen", "berkas", "izin"] where reader.take(word: word) { reader.skipSpaces() }
        return begin(words[reader.position...], people)
    }

    /// "WNI:", "(khusus perusahaan) Akta", "Khusus badan usaha: akta"; not "Badan usaha yang sah" without a colon.
    private static func nameSome(_ words: ByteSlice) -> Bool {
        let text = words.first == 0x28 ? words.dropFirst() : words
        if begin(text, restrictions) { return true }
        guard begin(text, people), let colon = text.offset(of: 0x3A) else { return false }
        return text.prefix(colon).count { $0 == ASCII.space } < 4
    }

    private static func namePaper(_ text: ByteSlice) -> Bool {
        var reader = ByteReader(text)
        while !reader.isAtEnd {
            if papers.contains(where: { reader.take(word: $0) }) { return true }
            if reader.take(while: ASCII.isWord).isEmpty { reader.position += 1 }
        }
        return false
    }

    private static func begin(_ text: ByteSlice, _ words: [StaticString]) -> Bool {
        var reader = ByteReader(text)
        reader.skipSpaces()
        guard let first = reader.next else { return false }
        let letter = ASCII.lowercased(first)
        return words.contains { $0.utf8Start[0] == letter && reader.take(word: $0) }
    }

    /// Whether a text ends with words that announce what it holds, a colon behind them or not.
    private static func describe(_ text: ByteSlice) -> Bool {
        var words = text.trimmed()
        if words.last == 0x3A { words = words.dropLast().trimmed() }
        for tail: StaticString in ["sekurang-kurangnya", "paling sedikit", "antara lain"] where words.suffix(tail.utf8CodeUnitCount).equalsFolded(tail) {
            words = words.dropLast(tail.utf8CodeUnitCount).trimmed()
        }
        let announcing: [StaticString] = ["memuat", "berisi", "mencantumkan", "ketentuan"]
        return announcing.contains { words.hasLastWord($0) }
    }

    private static let conditions: [StaticString] = [
        "telah berusia", "telah berumur", "sudah berusia", "berusia", "berumur", "usia", "umur", "minimal berusia", "berbadan sehat",
        "sehat jasmani", "tidak sedang", "tidak pernah", "tidak dalam", "belum pernah", "belum menikah", "hadir sendiri", "berdomisili",
        "bertempat tinggal", "bersedia", "berkelakuan baik",
    ]
    /// What is brought all the same: "Usia 17 tahun dibuktikan dengan KTP".
    private static let papers: [StaticString] = [
        "dibuktikan", "bukti", "membawa", "menyerahkan", "melampirkan", "dilampiri", "fotokopi", "surat", "formulir", "ktp", "kartu",
        "akta", "asli", "dokumen", "ijazah", "paspor", "foto", "kk",
    ]
    private static let restrictions: [StaticString] = ["khusus", "bagi", "untuk", "jika", "bila", "apabila"]
    private static let people: [StaticString] = [
        "wni", "wna", "perorangan", "perseorangan", "badan usaha", "badan hukum", "umum", "pelajar", "mahasiswa", "perusahaan",
        "pemohon baru", "perpanjangan", "baru", "penggantian", "instansi", "pns", "asn", "dewasa", "anak", "hilang",
        "rusak",
    ]
}
