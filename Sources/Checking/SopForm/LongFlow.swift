import Diagnostics
import ServiceStandard

/// A flow has more steps than a reader follows.
///
/// No guide sets a limit. Of 306 real sheets half have five steps or fewer, nine of ten have twelve or fewer, and none has more than thirty.
enum LongFlow: SopRule {
    static let rule = Rule(
        "sop.long", .sopForm, .note,
        indonesian: "alur SOP lebih dari 20 langkah",
        english: "the flow of an SOP has more than 20 steps")

    static let mostSteps = 20

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        for flow in sop.sop.flows where flow.rows.count > mostSteps {
            findings.add(
                rule, at: sop.place(of: flow.rows[mostSteps].step),
                Words(
                    id: "Alur ini mempunyai \(flow.rows.count) langkah, lebih dari \(mostSteps)",
                    "bagi menjadi beberapa SOP yang saling disebut pada “Keterkaitan”",
                    en: "This flow has \(flow.rows.count) steps, more than \(mostSteps)",
                    "divide it into several SOPs that name each other under “Keterkaitan”"))
        }
    }
}
