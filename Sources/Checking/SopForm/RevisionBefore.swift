import Diagnostics
import ServiceStandard

/// An SOP was revised, or came into effect, before it was made.
///
/// The date of creation is the day on which the SOP was finished (PermenPANRB 35/2012); nothing of it is older.
enum RevisionBefore: SopRule {
    static let rule = Rule(
        "sop.revision-before", .sopForm, .warning,
        indonesian: "tanggal revisi atau tanggal efektif mendahului tanggal pembuatan",
        english: "an SOP was revised or in effect before it was made")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        guard let created = sop.header.created else { return }
        if let revised = sop.header.revised, revised.value < created.value {
            findings.add(
                rule, at: revised.range, related: [(created.range, sop.file)],
                words("Tanggal revisi", "date of revision", revised.value, created.value))
        }
        if let effective = sop.header.effective, effective.value < created.value {
            findings.add(
                rule, at: effective.range, related: [(created.range, sop.file)],
                words("Tanggal efektif", "date of effect", effective.value, created.value))
        }
    }

    private static func words(_ name: String, _ english: String, _ date: CalendarDate, _ created: CalendarDate) -> Words {
        Words(
            id: "\(name) \(text(date, .indonesian)) mendahului tanggal pembuatan \(text(created, .indonesian))",
            "periksa kedua tanggal itu pada naskah yang disahkan",
            en: "The \(english), \(text(date, .english)), lies before the date of creation, \(text(created, .english))",
            "compare both dates with the signed sheet")
    }

    private static func text(_ date: CalendarDate, _ language: Language) -> String {
        var bytes: [UInt8] = []
        date.append(to: &bytes, language: language)
        return bytes.string
    }
}
