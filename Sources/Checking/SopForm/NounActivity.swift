import Bytes
import Diagnostics
import ServiceStandard

/// An activity of an SOP is a noun: "Pendaftaran", "Pembayaran biaya".
///
/// PermenPANRB 35/2012 words a step as an active verb and its object; a noun leaves open what is to be done.
enum NounActivity: SopRule {
    static let rule = Rule(
        "sop.noun", .sopForm, .warning,
        indonesian: "kegiatan SOP memakai kata benda, bukan kata kerja",
        english: "an activity of an SOP is a noun instead of a verb")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        sop.forEachFaultyForm { form, text, step in
            guard case .noun(let noun, let verb) = form else { return }
            findings.add(
                rule, at: sop.place(of: noun, in: text, of: step),
                words(noun, verb, behind: text[noun.endIndex...].trimmed(), step.number))
        }
    }

    private static func words(_ noun: ByteSlice, _ verb: [UInt8]?, behind rest: ByteSlice, _ step: Int) -> Words {
        let activity = verb.map { rest.isEmpty ? $0.string : isObject(rest) ? "\($0.string) \(rest.string)" : "\($0.string) …" }
        return Words(
            id: "Kegiatan langkah \(step) memakai kata benda “\(noun.string)”, bukan kata kerja",
            activity.map { "tulis dengan kata kerja, misalnya “\($0)”" } ?? "mulai dengan kata kerja, misalnya “Memeriksa …” atau “Menyerahkan …”",
            en: "The activity of step \(step) is a noun, “\(noun.string)”, not a verb",
            activity.map { "write a verb, for instance “\($0)”" } ?? "begin with a verb, for instance “Memeriksa …” or “Menyerahkan …”")
    }

    /// Whether what stands behind a noun can stand behind its verb: no mark, no "oleh", nobody who acts.
    private static func isObject(_ rest: ByteSlice) -> Bool {
        guard let first = rest.first, ASCII.isWord(first) else { return false }
        var cursor = WordCursor(rest)
        return cursor.next().map { ActivityWords.standard.roles(of: $0).isDisjoint(with: [.actor, .clause]) } ?? false
    }
}
