import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// A time that a provision allows the office: "izin terbit paling lama 4 (empat) hari kerja".
struct ProvisionLimit {
    let value: PromisedTime.Value
    /// From which event it counts; `nil` when the article does not say.
    let event: ByteSlice?
    /// The number with the word that binds it, as the article writes it.
    let text: ByteSlice
    /// What it limits; never something else than the office's work.
    let subject: LimitSentence.Subject
    /// The unit that says so; place in ``Regulation/nodes``.
    let unit: Int

    /// The limits of a unit and of all units below it. What limits something else is left out: a duty of the applicant, how
    /// long something is valid, an age, a sanction.
    static func all(in regulation: Regulation, unit: Int) -> [ProvisionLimit] {
        var limits: [ProvisionLimit] = []
        // Units side by side share it.
        var introduction: (parent: Int, text: [UInt8])?
        for index in regulation.looked(at: unit) {
            for sentence in sentences(of: regulation.plainText(of: index)[...]) {
                for found in DurationReader.all(in: sentence) where found.value.parts.isEmpty {
                    let sentence = LimitSentence(sentence, found)
                    guard sentence.isBound, let value = PromisedTime.Value(found.value) else { continue }
                    let parent = regulation.nodes[index].parent
                    let above = introduction?.parent == parent ? introduction?.text ?? [] : regulation.introduction(of: index)
                    introduction = (parent, above)
                    let subject = sentence.subject(below: above)
                    guard subject != .other else { continue }
                    limits.append(
                        ProvisionLimit(
                            value: value, event: found.value.anchor?.event, text: sentence.duration, subject: subject, unit: index))
                }
            }
        }
        return limits
    }

    /// Bytes; what stands further behind in a sentence is not looked at.
    private static let longest = 2_000

    private static func sentences(of text: ByteSlice) -> [ByteSlice] {
        var sentences: [ByteSlice] = []
        var start = text.startIndex
        for index in text.indices {
            let isEnd = text[index] == 0x3B || text[index] == 0x2E && index + 1 < text.endIndex && ASCII.isSpace(text[index + 1])
            guard isEnd else { continue }
            sentences.append(text[start..<index].prefix(longest))
            start = index + 1
        }
        sentences.append(text[start...].prefix(longest))
        return sentences
    }
}
