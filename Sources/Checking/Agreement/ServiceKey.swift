import Bytes

/// What tells a service from others: its title and one of its products, without the words that offices put in or leave out
/// as they like.
///
/// A product alone does not: a passport is given and replaced, and each takes its own time. Titles and products that say
/// too little ("Surat keterangan", "Konsultasi") tell no service from another either.
struct ServiceKey {
    /// Of the title.
    private let title: WordsHash
    private let specificWords: Int

    init(title: ByteSlice) {
        (self.title, specificWords) = Self.read(title)
    }

    /// `nil` where title and product say too little.
    func with(product: ByteSlice) -> UInt64? {
        guard title.count > 1, specificWords > 0 else { return nil }
        let (product, specific) = Self.read(product)
        guard specific > 0, product.count > 1 || specificWords > 1 else { return nil }
        var key = title
        key.add(product.value)
        return key.value
    }

    private static func read(_ text: ByteSlice) -> (hash: WordsHash, specific: Int) {
        var hash = WordsHash()
        var specific = 0
        FoldedWords.forEach(withoutInitials(text)) { word in
            guard !filling.contains(word) else { return }
            hash.add(word)
            if !general.contains(word) { specific += 1 }
        }
        return (hash, specific)
    }

    /// "Kartu Identitas Anak (KIA)" is "Kartu Identitas Anak"; "Kartu pegawai (PPPK)" is a card of its own.
    private static func withoutInitials(_ text: ByteSlice) -> ByteSlice {
        let text = text.trimmed()
        guard text.last == 0x29, let open = text.lastIndex(of: 0x28) else { return text }
        let initials = text[(open + 1)...].dropLast()
        let words = text[..<open].split(whereSeparator: { !ASCII.isWord($0) }).suffix(initials.count)
        guard initials.count > 1, words.count == initials.count,
            zip(words, initials).allSatisfy({ word, initial in word.first.map(ASCII.uppercased) == initial })
        else { return text }
        return text[..<open]
    }

    /// Words that may be there or not: "Pelayanan Pembuatan Akta Kelahiran" is "Akta Kelahiran".
    private static let filling = FoldedWordList(
        "pelayanan", "layanan", "standar", "penerbitan", "pembuatan", "pengurusan", "permohonan", "pemberian", "dan", "service")
    /// Words that many services have in common.
    private static let general = FoldedWordList(
        "surat", "keterangan", "izin", "kartu", "akta", "dokumen", "sertifikat", "rekomendasi", "salinan", "bukti", "jawaban",
        "hasil", "data", "informasi", "konsultasi", "legalisasi", "persetujuan", "tanda", "terima", "lainnya", "umum", "baru",
        "letter", "permit", "certificate", "copy")
}
