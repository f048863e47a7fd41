import Bytes
import Diagnostics
import ServiceStandard

/// The keys of an SOP: below `sop:` in a card, or of a file of its own.
enum SopFields {
    static let table: [HeaderField<SopHeader>] = [
        HeaderField("judul") { $2.title = $0.text($1) },
        HeaderField("layanan") { $2.services = $0.slugs($1) },
        HeaderField("nomor") { $2.number = $0.text($1) },
        HeaderField("tanggal-pembuatan") { $2.created = $0.sheetDate($1) },
        HeaderField("tanggal-revisi") { $2.revised = $0.sheetDate($1) },
        HeaderField("tanggal-efektif") { $2.effective = $0.sheetDate($1) },
        HeaderField("disahkan") { $2.approvedBy = $0.official($1, by: HeaderReader.officialFields) },
        HeaderField("pelaksana") { $2.performers = $0.words($1) },
        HeaderField("berkas") { $2.file = $0.fileLink($1) },
    ]
}

extension HeaderReader {
    /// A date of an SOP sheet, where "-" says that there is none.
    fileprivate mutating func sheetDate(_ node: Int) -> Sourced<CalendarDate>? {
        tree.nodes[node].text.trimmed().equals("-") ? nil : date(node)
    }
}
