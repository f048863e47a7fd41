import Bytes
import Diagnostics
import ServiceStandard

/// A date of an SOP names its month in English: "2 June 2025".
///
/// Seen on signed sheets; official letters are in Indonesian.
enum EnglishDate: SopRule {
    static let rule = Rule(
        "sop.english-date", .sopForm, .note,
        indonesian: "tanggal SOP memakai nama bulan bahasa Inggris",
        english: "a date of an SOP names its month in English")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        for date in [sop.header.created, sop.header.revised, sop.header.effective] {
            guard let date, let (month, indonesian) = month(in: sop.file[date.range]) else { continue }
            findings.add(
                rule, at: SourceRange(start: month.startIndex, end: month.endIndex),
                Words(
                    id: "Tanggal “\(sop.file[date.range].string)” memakai nama bulan bahasa Inggris",
                    "tulis “\(indonesian)” sebagai ganti “\(month.string)”, atau seperti 2025-03-04",
                    en: "The date “\(sop.file[date.range].string)” names its month in English",
                    "write “\(indonesian)” instead of “\(month.string)”, or write it like 2025-03-04"))
        }
    }

    /// The English month of a date, and its Indonesian name.
    private static func month(in text: ByteSlice) -> (month: ByteSlice, indonesian: StaticString)? {
        var reader = ByteReader(text)
        while reader.position < reader.end {
            _ = reader.take { !ASCII.isLetter($0) }
            let range = reader.take(while: ASCII.isLetter)
            guard range.count >= 3 else { continue }
            let word = text[range]
            if let month = months.first(where: { word.equalsFolded($0.english) }) { return (word, month.indonesian) }
        }
        return nil
    }

    /// Those that Indonesian spells otherwise.
    private static let months: [(english: StaticString, indonesian: StaticString)] = [
        ("january", "Januari"), ("february", "Februari"), ("march", "Maret"), ("may", "Mei"), ("june", "Juni"),
        ("july", "Juli"), ("august", "Agustus"), ("aug", "Agustus"), ("october", "Oktober"), ("oct", "Oktober"),
        ("december", "Desember"), ("dec", "Desember"),
    ]
}
