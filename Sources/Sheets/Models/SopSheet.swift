import Bytes
import CommonMark
import Publishing
import ServiceStandard

/// The model of an SOP sheet (lembar SOP AP): identity, boxes, flows (PermenPANRB 35/2012).
struct SopSheet {
    let sop: SopDocument
    /// Where the SOP is published; the QR code leads there.
    let page: Route
    /// Places in ``SheetSite/offices``.
    let offices: [Int]
    let context: SheetContext
    private let texts: RichTextJson

    init(_ sop: SopDocument, page: Route, offices: [Int], in context: SheetContext) {
        self.sop = sop
        self.page = page
        self.offices = offices
        self.context = context
        texts = RichTextJson(document: sop.document, links: SheetLinks(context.site, of: sop.file.path))
    }

    private var site: SheetSite { context.site }
    private var blocks: BlockJson { BlockJson(texts: texts) }

    func model() -> SheetModel {
        let author = offices.map { site.offices[$0].office.name.value }
        let head = SheetHead(
            kind: .sop, paper: SheetPaper(context.paper ?? site.settings.paper, isLandscape: true),
            title: site.sopName(sop.title.value), author: Array(author.joined(separator: ", ".utf8)),
            date: sop.header.effective?.value ?? sop.header.created?.value, route: page,
            revision: sop.header.revised.map { words($0.value) })
        return head.model(in: context) { json in
            json.object("identity") { writeIdentity(to: &$0) }
            json.array("boxes") { writeBoxes(to: &$0) }
            json.array("flows", of: sop.flows) { json, flow in
                json.object { SopFlowSheet(flow, document: sop.document, texts: texts, site: site).write(to: &$0) }
            }
            json.array("footnotes") { writeFootnotes(to: &$0) }
        }
    }

    private func words(_ date: CalendarDate) -> [UInt8] {
        var words: [UInt8] = []
        date.append(to: &words, language: site.language)
        return words
    }

    // MARK: Identity

    private func writeIdentity(to json: inout JsonWriter) {
        let header = sop.header
        json.field("logo", text: offices.first.flatMap(context.logo(ofOffice:)))
        json.array("office") { json in
            guard let first = offices.first else { return }
            for name in AgencyNames.above(first, in: site) { json.value(text: name) }
            for office in offices { json.value(text: site.offices[office].office.name.value) }
        }
        json.field("number", text: header.number?.value)
        json.field("created", text: header.created.map { words($0.value) })
        json.field("revised", text: header.revised.map { words($0.value) })
        json.field("effective", text: header.effective.map { words($0.value) })
        let approver = header.approvedBy ?? Official()
        json.object("approver") {
            $0.field("title", text: approver.title?.value)
            $0.field("name", text: approver.name?.value)
            $0.field("staffNumber", text: approver.staffNumber?.value)
        }
        json.field("title", text: sop.title.value)
    }

    // MARK: Boxes

    /// The boxes of the guide, empty ones too; then what other sections there are.
    private func writeBoxes(to json: inout JsonWriter) {
        let sections = SectionJson(of: sop.document, links: texts.links)
        for part in SopPart.boxes {
            json.object { json in
                json.field("label", text: site.sopTitle(of: part))
                json.array("blocks") { json in
                    if let section = sop.section(part) { sections.write(section.section, to: &json) }
                }
            }
        }
        for entry in sop.sections where !entry.isBox {
            json.object { json in
                json.field("label", text: sop.document.plainText(sop.document.richText(ofInlinesIn: entry.section.heading)))
                json.array("blocks") { sections.write(entry.section, to: &$0) }
            }
        }
    }

    // MARK: Footnotes

    /// What an SOP says outside its sections and steps, below its flows.
    private func writeFootnotes(to json: inout JsonWriter) {
        for node in sop.introduction + sop.flows.flatMap(\.remarks) { blocks.markup(node, to: &json) }
    }
}
