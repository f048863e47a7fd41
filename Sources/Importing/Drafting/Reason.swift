import Diagnostics

/// Why a piece of a source is not in the draft.
public enum Reason: Sendable, Hashable {
    /// Numbers and letters of lists: the card numbers by itself.
    case numbering
    /// Page numbers, footers of signing services, buttons.
    case furniture
    /// A letterhead, which belongs into the office's file.
    case letterhead
    /// The same letterhead again.
    case repeatedLetterhead
    /// What SIPPN puts below each entry.
    case boilerplate
    /// The title once more.
    case repeatedTitle
    /// HTML tags.
    case tags
    /// The address of a link that says no more than its text.
    case linkAddress
    /// The address of a link to another page of the same site, or one that cannot be used elsewhere.
    case address
    /// The address of a link in what was left out itself, or within the page.
    case siteAddress
    /// A label without a value.
    case emptyLabel
    /// The headings of a table.
    case columns
    /// A label that became a key of the front matter or a property.
    case label
    /// A date that was written in the form of a header.
    case date
    /// What only a shape of its own knows.
    case other(indonesian: String, english: String)

    public func text(in language: Language) -> String {
        let isEnglish = language == .english
        return switch self {
        case .numbering: isEnglish ? "numbering" : "nomor urut"
        case .furniture: isEnglish ? "page furniture" : "perabot halaman"
        case .letterhead: isEnglish ? "letterhead: belongs into the office's file" : "kop surat: tempatnya di berkas instansi"
        case .repeatedLetterhead: isEnglish ? "repeated letterhead" : "kop surat berulang"
        case .boilerplate: isEnglish ? "text that SIPPN puts below each service" : "teks bawaan SIPPN"
        case .repeatedTitle: isEnglish ? "repeated title" : "judul berulang"
        case .tags: isEnglish ? "HTML" : "tanda HTML"
        case .linkAddress: isEnglish ? "address of a link, the same as its text" : "alamat tautan, sama dengan teksnya"
        case .address: isEnglish ? "address of a link" : "alamat tautan"
        case .siteAddress: isEnglish ? "address of a link in what was left out or within the page" : "alamat tautan di bagian yang tidak dimasukkan atau ke halaman itu sendiri"
        case .emptyLabel: isEnglish ? "label without a value" : "label tanpa isi"
        case .columns: isEnglish ? "headings of the table" : "judul kolom tabel"
        case .label: isEnglish ? "label" : "label"
        case .date: isEnglish ? "date, rewritten as a header's" : "tanggal, ditulis ulang untuk kepala berkas"
        case .other(let indonesian, let english): isEnglish ? english : indonesian
        }
    }
}
