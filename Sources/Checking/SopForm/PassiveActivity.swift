import Bytes
import Diagnostics
import ServiceStandard

/// An activity of an SOP is worded in the passive: "Naskah dinas diolah".
///
/// PermenPANRB 35/2012 words a step as an active verb and its object; reviewers flag the passive.
enum PassiveActivity: SopRule {
    static let rule = Rule(
        "sop.passive", .sopForm, .warning,
        indonesian: "kegiatan SOP memakai kalimat pasif",
        english: "an activity of an SOP is in the passive")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        sop.forEachFaultyForm { form, text, step in
            guard case .passive(let verb, let active) = form else { return }
            findings.add(rule, at: sop.place(of: verb, in: text, of: step), words(verb, active, step.number))
        }
    }

    private static func words(_ verb: ByteSlice, _ active: [UInt8]?, _ step: Int) -> Words {
        let begin = active.map { active in
            let word = active.string
            return word.prefix(1).uppercased() + word.dropFirst()
        }
        return Words(
            id: "Kegiatan langkah \(step) memakai kata kerja pasif “\(verb.string)”",
            begin.map { "tulis dengan kata kerja aktif di depan, “\($0) …”" } ?? "tulis dengan kata kerja aktif (me-) di depan",
            en: "The activity of step \(step) uses the passive verb “\(verb.string)”",
            begin.map { "begin with the active verb, “\($0) …”" } ?? "begin with the active verb (me-)")
    }
}
