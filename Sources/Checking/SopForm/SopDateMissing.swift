import Diagnostics
import ServiceStandard

/// The SOP does not say when it was made, or since when it holds.
///
/// PermenPANRB 35/2012: the identity block holds the dates of creation (the day it was finished) and of effect.
enum SopDateMissing: SopRule {
    static let rule = Rule(
        "sop.no-date", .sopForm, .warning,
        indonesian: "SOP tidak menyebut tanggal pembuatan atau tanggal efektif",
        english: "an SOP lacks its date of creation or of effect")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        let (created, effective) = (sop.header.created, sop.header.effective)
        if created != nil, effective != nil { return }
        findings.add(rule, at: sop.sop.title.range, words(lacksCreation: created == nil, lacksEffect: effective == nil))
    }

    private static func words(lacksCreation: Bool, lacksEffect: Bool) -> Words {
        let (missing, english, keys) =
            switch (lacksCreation, lacksEffect) {
            case (true, true):
                ("tanggal pembuatan dan tanggal efektif", "date of creation and its date of effect", "“tanggal-pembuatan: …” dan “tanggal-efektif: …”")
            case (true, false): ("tanggal pembuatan", "date of creation", "“tanggal-pembuatan: …”")
            default: ("tanggal efektif", "date of effect", "“tanggal-efektif: …”")
            }
        return Words(
            id: "SOP ini tidak menyebut \(missing)", "tulis \(keys), misalnya 2025-03-04",
            en: "This SOP does not give its \(english)", "write \(keys.replacing(" dan ", with: " and ")), for instance 2025-03-04")
    }
}
