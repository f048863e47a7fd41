import Bytes
import Publishing
import ServiceStandard

/// The model of an office's service charter (`maklumat.typ`).
enum CharterSheet {
    /// `nil` for an office without a charter.
    static func model(ofOffice index: Int, in context: SheetContext) -> SheetModel? {
        let site = context.site
        let entry = site.offices[index]
        guard let charter = entry.office.charter, !charter.value.trimmed().isEmpty else { return nil }
        let name = entry.office.name.value
        let paper = context.paper ?? .a3
        let head = SheetHead(
            kind: .charter, paper: SheetPaper(paper, isLandscape: true),
            title: site.word("lembar-title-charter", [("office", name)]), author: Array(name), date: nil,
            route: .office(entry.slug[...]), revision: nil)
        return head.model(in: context) { json in
            json.object("charter") { json in
                json.field("logo", text: context.logo(ofOffice: index))
                json.array("agency") { json in
                    for name in AgencyNames.above(index, in: site) { json.value(text: name) }
                    json.value(text: name)
                }
                json.field("text", text: charter.value.trimmed())
                // The office's file has no date of its charter: it is written by hand.
                Signature.write(entry.office.signatory, date: nil, to: &json)
            }
        }
    }
}
