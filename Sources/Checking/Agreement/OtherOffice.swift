import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// A card or its SOP names another office of the same kind as performer or as the one who signs.
///
/// Texts copied from a sister agency keep its name: reviewers found an SOP of one district that names another.
/// Offices above and below, and offices of another kind, which may well take part, are not told.
enum OtherOffice: CardRule {
    static let rule = Rule(
        "name.other-office", .agreement, .warning,
        indonesian: "kartu menyebut kantor sejenis yang lain sebagai pelaksana atau penanda tangan",
        english: "a card names another office of its kind as performer or signatory")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        let names = card.site.officeNames
        guard !card.offices.isEmpty, card.site.offices.count > 1 else { return }
        func look(_ text: ByteSlice, _ range: @autoclosure () -> SourceRange, sop: CheckedSop? = nil) {
            guard text.count >= names.shortest, let office = names.stranger(in: text, to: card) else { return }
            let found = range()
            findings.add(
                rule, at: sop == nil ? found : card.header.title.range, related: sop.map { [(found, $0.file)] } ?? [],
                words(office.office.name.value.string, text.string, sop?.file.path))
        }
        if let official = card.header.decree?.official { look(official.value, official.range) }
        if let title = card.header.sop?.approvedBy?.title { look(title.value, title.range) }
        for group in card.section(.procedure)?.groups ?? [] {
            for case .steps(let steps) in group.blocks {
                for step in steps.indices {
                    for performer in steps[step].performers { look(card.plain(performer), card.range(of: performer)) }
                }
            }
        }
        for sop in card.sops {
            if let title = sop.header.approvedBy?.title { look(title.value, title.range, sop: sop) }
            for step in sop.steps {
                for performer in step.performers {
                    look(sop.document.plain(performer), sop.document.place(of: performer), sop: sop)
                }
            }
        }
    }

    private static func words(_ office: String, _ text: String, _ path: String?) -> Words {
        let id = path.map { "SOP \($0)" } ?? "Kartu ini"
        let en = path.map { "The SOP \($0)" } ?? "This card"
        return Words(
            id: "\(id) menyebut “\(text)”, padahal “\(office)” bukan kantor kartu ini",
            "ganti dengan nama kantor sendiri; bila kantor itu memang induk atau bagiannya, tulis `induk` pada berkas kantor",
            en: "\(en) names “\(text)”, but “\(office)” is not an office of this card",
            "write the name of your own office; if that office is above or below it, say so by `induk` in the file of the office")
    }
}
