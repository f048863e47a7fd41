import Bytes
import Diagnostics
import ServiceStandard

/// The keys of an SOP: below `sop:` in a card, or of a file of its own.
enum SopFields {
    static let table: [HeaderField<SopHeader>] = [
        HeaderField("judul") { $2.title = $0.text($1) },
        HeaderField("nomor") { $2.number = $0.text($1) },
        HeaderField("tanggal-pembuatan") { $2.created = $0.sheetDate($1) },
        HeaderField("tanggal-revisi") { $2.revised = $0.sheetDate($1) },
        HeaderField("tanggal-efektif") { $2.effective = $0.sheetDate($1) },
        HeaderField("disahkan") { $2.approvedBy = $0.official($1, by: HeaderReader.officialFields) },
        HeaderField("pelaksana") { $2.performers = $0.words($1) },
        HeaderField("berkas") { $2.file = $0.fileLink($1) },
    ]

    /// Those of a file of its own: it has a title, and names whose work it describes.
    static let fileTable: [HeaderField<SopHeader>] =
        [
            HeaderField("judul", required: true) { $2.title = $0.text($1) },
            HeaderField("layanan") { $2.services = $0.contentPaths($1) },
            HeaderField("instansi") { $2.offices = $0.slugs($1) },
            HeaderField("draf") { reader, node, sop in sop.isDraft = reader.flag(node) ?? false },
            HeaderField("abaikan") { $2.ignoredRules = $0.ignoredRules($1) },
        ] + table.dropFirst()
}

extension HeaderReader {
    /// Slugs of cards, with folders before them where a slug alone is not enough: `kanim/paspor`.
    fileprivate mutating func contentPaths(_ node: Int) -> [SourcedText] {
        var paths: [SourcedText] = []
        for item in items(node) where !tree.nodes[item].isBlank {
            guard let text = text(item, .slugs) else { continue }
            let names = text.value.split(separator: 0x2F, omittingEmptySubsequences: false)
            if names.allSatisfy(HeaderSlug.isSlug) {
                paths.append(text)
            } else {
                wrongValue(item, .slugs, nearest: HeaderSlug.nearest(to: text.value))
            }
        }
        return unique(paths)
    }

    /// A date of an SOP sheet, where "-" says that there is none.
    fileprivate mutating func sheetDate(_ node: Int) -> Sourced<CalendarDate>? {
        tree.nodes[node].text.trimmed().equals("-") ? nil : date(node)
    }
}
