import Diagnostics
import ServiceStandard

/// Creation, revision and effect of an SOP bear one date: a revision on the day of creation is none.
///
/// Seen on real sheets, where the three cells are filled in one go; "-" is the usual mark for no revision.
enum SameDates: SopRule {
    static let rule = Rule(
        "sop.same-dates", .sopForm, .note,
        indonesian: "tanggal pembuatan, revisi, dan efektif SOP sama",
        english: "an SOP was made, revised and in effect on one day")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        guard let revised = sop.header.revised, revised.value == sop.header.created?.value,
            revised.value == sop.header.effective?.value
        else { return }
        findings.add(
            rule, at: revised.range,
            Words(
                id: "Tanggal revisi sama dengan tanggal pembuatan dan tanggal efektif",
                "tulis “tanggal-revisi: \"-\"” bila SOP ini belum pernah direvisi",
                en: "The date of revision is that of creation and of effect",
                "write “tanggal-revisi: \"-\"” if this SOP has never been revised"))
    }
}
