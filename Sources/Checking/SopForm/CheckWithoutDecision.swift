import Bytes
import Diagnostics
import ServiceStandard

/// A step checks a document or approves something, and nothing says what happens when it is not in order.
///
/// Our reading of the flow rules of PermenPANRB 35/2012: who checks decides, so the step has a yes and a no. A remark
/// (Catatan) or a decision that follows at once is as good.
enum CheckWithoutDecision: SopRule {
    static let rule = Rule(
        "sop.check-without-decision", .sopForm, .note,
        indonesian: "langkah memeriksa atau menyetujui tidak bercabang",
        english: "a step checks or approves but decides nothing")

    /// "Menerima dan memeriksa": the verb may be the third word.
    private static let mostLeadingWords = 3
    /// How far the document may stand behind its verb.
    private static let mostObjectWords = 4

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        for flow in sop.sop.flows {
            for index in flow.rows.indices where !flow.flow.steps[index].isDecision {
                let text = sop.document.plain(flow.rows[index].step.text)
                guard let verb = verb(of: text), !isSettled(index, in: flow) else { continue }
                let step = flow.rows[index].step.number
                findings.add(
                    rule, at: sop.place(of: verb, in: text, of: flow.rows[index].step),
                    Words(
                        id: "Langkah \(step), “\(text.string)”, tidak menyebut apa yang terjadi jika hasilnya tidak baik",
                        "tambahkan “- Jika tidak …: kembali ke langkah …”, atau jelaskan pada “- Catatan: …”",
                        en: "Step \(step), “\(text.string)”, does not say what happens if the result is not good",
                        "add “- Jika tidak …: kembali ke langkah …”, or explain it in “- Catatan: …”"))
            }
        }
    }

    /// The verb that checks a document, or approves.
    private static func verb(of text: ByteSlice) -> ByteSlice? {
        let words = ActivityWords.standard
        var cursor = WordCursor(text)
        for _ in 0..<mostLeadingWords {
            guard let word = cursor.next() else { return nil }
            let roles = words.roles(of: word)
            if roles.contains(.approval) { return word }
            guard roles.contains(.check) else { continue }
            for _ in 0..<mostObjectWords {
                guard let object = cursor.next() else { return nil }
                if words.roles(of: object).contains(.document) { return word }
            }
            return nil
        }
        return nil
    }

    /// Whether a remark explains the step, or the next step, or the next of the same performer, decides.
    private static func isSettled(_ index: Int, in flow: SopFlow) -> Bool {
        if flow.rows[index].step.properties.contains(where: { $0.key == .note }) { return true }
        let later = flow.flow.steps[(index + 1)...]
        if later.first?.isDecision ?? false { return true }
        let lane = flow.flow.steps[index].mainLane
        return later.first { $0.lanes.contains(lane) }?.isDecision ?? false
    }
}
