import Diagnostics
import ServiceStandard

/// The standard is in force before the decree that sets it was dated: possible, but more often a slip of the pen.
enum EffectiveBeforeDecree: CardRule {
    static let rule = Rule(
        "meta.effective-before-decree", .completeness, .note,
        indonesian: "standar berlaku sebelum SK-nya bertanggal",
        english: "the standard is in force before its decree is dated")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let effective = card.header.effective, let decree = card.header.decree?.date, effective.value < decree.value
        else { return }
        findings.add(
            rule, at: effective.range, related: [(decree.range, card.file)],
            Words(
                id: "Standar berlaku sejak \(effective.value.iso), sebelum SK-nya bertanggal \(decree.value.iso)",
                "periksa kedua tanggal itu; bila SK memang berlaku surut, sebutkan alasannya pada `abaikan`",
                en: "The standard is in force since \(effective.value.iso), before its decree dated \(decree.value.iso)",
                "check both dates; if the decree does apply to the past, give the reason at `abaikan`"))
    }
}

extension CalendarDate {
    /// As cards write it: 2025-03-04.
    var iso: String {
        var text: [UInt8] = []
        appendISO(to: &text)
        return text.string
    }
}
