import Bytes
import Diagnostics
import ServiceStandard

/// An activity of an SOP begins with who does it.
///
/// PermenPANRB 35/2012 keeps the performer in a column of his own; a step is an active verb and its object ("Meneliti
/// berkas", not "Petugas meneliti berkas").
enum SubjectInActivity: SopRule {
    static let rule = Rule(
        "sop.subject", .sopForm, .warning,
        indonesian: "kegiatan SOP menyebut pelakunya",
        english: "an activity of an SOP names its subject")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        sop.forEachFaultyForm { form, text, step in
            guard case .subject(let subject) = form else { return }
            findings.add(rule, at: sop.place(of: subject, in: text, of: step), words(subject, text, step.number))
        }
    }

    private static func words(_ subject: ByteSlice, _ text: ByteSlice, _ step: Int) -> Words {
        let rest = text[subject.endIndex...].trimmed().string
        let activity = rest.prefix(1).uppercased() + rest.dropFirst()
        return Words(
            id: "Kegiatan langkah \(step) menyebut pelakunya, “\(subject.string)”",
            "mulai dengan kata kerja, “\(activity)”, dan sebut pelakunya pada “Pelaksana”",
            en: "The activity of step \(step) names its subject, “\(subject.string)”",
            "begin with the verb, “\(activity)”, and name who does it under “Pelaksana”")
    }
}
