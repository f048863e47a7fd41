import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Testing

@testable import Importing

/// What a site reads from a draft, as short lines.
struct Facts {
    var groups: [String] = []
    /// Requirements: the caption of their group and their text.
    var requirements: [(group: String, text: String)] = []
    /// Sub-items of requirements.
    var parts: [String] = []
    var steps: [String] = []
    /// "4 workingDay", a part in brackets.
    var times: [String] = []
    /// "free" or the amount in rupiah.
    var fees: [String] = []
    var products: [String] = []
    /// "phone +62…", "email a@b.id", "officer Kepala Seksi".
    var contacts: [String] = []
    /// Headings of sections that the profile does not know.
    var otherSections: [String] = []
    var decree: String?
    var title = ""

    init(_ imported: Importer.Imported) throws {
        var report = DiagnosticBag()
        let names = try #require(ProfileReading.standard(report: &report)).names
        let file = SourceFile(path: "content/layanan/kantor/x.md", bytes: imported.markdown)
        let card = try #require(CardReader(names: names).read(file, report: &report)).card
        #expect(!report.hasErrors)
        title = card.header.title.value.string
        decree = card.header.decree?.number?.value.string
        func plain(_ text: RichText) -> String { card.document.plainText(text).string }
        for section in card.sections {
            let heading = plain(card.document.richText(ofInlinesIn: section.heading))
            if section.component == nil { otherSections.append(heading) }
            for group in section.groups {
                let caption = group.heading.map { plain(card.document.richText(ofInlinesIn: $0)) } ?? ""
                for block in group.blocks {
                    switch block {
                    case .requirements(let all, _):
                        requirements += all.map { (caption, plain($0.text)) }
                        parts += all.flatMap { $0.parts.flatMap { [$0] + $0.parts } }.map { plain($0.text) }
                    case .steps(let all): steps += all.map { plain($0.text) }
                    case .times(let all):
                        for line in all {
                            guard let span = line.duration?.value.maximum else { continue }
                            let text = "\(span.first.quantity.thousandths / 1000) \(span.first.unit)"
                            times.append(line.isPart ? "(\(text))" : text)
                        }
                    case .fees(let all):
                        for fee in all.filter({ !$0.isNotice }).flatMap(\.fees) { fees.append(fee.value.isFree ? "free" : fee.value.amounts.map { "\($0.to.amount)" } ?? "?") }
                    case .products(let all): products += all.map { plain($0.text) }
                    case .contacts(let all):
                        for contact in all {
                            if contact.kind == .officer { contacts.append("officer \(plain(contact.text))") }
                            for channel in contact.channels { contacts.append("\(channel.value.kind) \(channel.value.text.string)") }
                        }
                    default: break
                    }
                }
            }
        }
    }
}
