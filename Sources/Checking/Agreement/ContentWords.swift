import Bytes

/// The words of a text that name something, without those that occur in any text.
struct ContentWords {
    let words: [UInt64]

    init(_ text: ByteSlice) { words = FoldedWords(text).filter { !Self.stops.contains($0) } }

    /// Words that join, and words of offices that stand for any paper.
    private static let stops = FoldedWordList(
        "dan", "atau", "yang", "dari", "di", "ke", "untuk", "bagi", "pada", "dengan", "oleh", "dalam", "serta", "lewat",
        "melalui", "secara", "sebagai", "asli", "fotokopi", "fotocopy", "salinan", "surat", "dokumen", "berkas", "bukti",
        "keterangan", "kartu", "formulir", "lembar", "pemohon", "permohonan", "pelayanan", "layanan", "sop", "prosedur",
        "standar", "operasional", "pengurusan", "penerbitan", "pembuatan", "pemberian", "hasil", "satu", "dua", "tiga", "the",
        "of", "and", "or", "for", "a", "an", "service")
}
