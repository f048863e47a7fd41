import Bytes
import Diagnostics
import ServiceStandard

/// A step of an SOP lacks cells of its Mutu Baku: what it needs, how long it takes, what it yields.
///
/// PermenPANRB 35/2012 gives each step these three columns; reviewers flag empty cells.
enum EmptyQuality: SopRule {
    static let rule = Rule(
        "sop.empty-quality", .sopForm, .warning,
        indonesian: "mutu baku langkah SOP belum lengkap",
        english: "a step of an SOP lacks materials, time or output")

    /// More steps than that are told together.
    private static let mostSteps = 3

    private static let cells: [(key: PropertyKey, name: String, english: String)] = [
        (.materials, "Kelengkapan", "materials"), (.time, "Waktu", "time"), (.output, "Keluaran", "output"),
    ]

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        for flow in sop.sop.flows {
            let incomplete = flow.rows.indices.lazy.filter { !lacks(flow.rows[$0].step, sop).isEmpty }
            guard let first = incomplete.first else { continue }
            guard incomplete.count > mostSteps else {
                for index in incomplete {
                    let step = flow.rows[index].step
                    findings.add(rule, at: sop.place(of: step), words(step, lacks(step, sop)))
                }
                continue
            }
            findings.add(rule, at: sop.place(of: flow.rows[first].step), words(flow, sop))
        }
    }

    /// The cells of a step in which nothing stands. A dash says that there is nothing to say.
    private static func lacks(_ step: Step, _ sop: CheckedSop) -> [Int] {
        cells.indices.filter { cell in
            !step.properties.contains { $0.key == cells[cell].key && !sop.document.plain($0.value).trimmed().isEmpty }
        }
    }

    private static func words(_ step: Step, _ lacks: [Int]) -> Words {
        let lines = lacks.map { "“- \(cells[$0].name): …”" }
        return Words(
            id: "Langkah \(step.number) tidak menyebut \(indonesian(lacks.map { cells[$0].name.lowercased() }))",
            "tambahkan \(indonesian(lines)) di bawah langkah itu, atau “-” bila memang tidak ada",
            en: "Step \(step.number) does not give its \(english(lacks.map { cells[$0].english }))",
            "add \(english(lines)) below the step, or “-” if there is none")
    }

    private static func words(_ flow: SopFlow, _ sop: CheckedSop) -> Words {
        let missing = flow.rows.map { (number: $0.step.number, lacks: lacks($0.step, sop)) }
        let steps = cells.indices.map { cell in missing.filter { $0.lacks.contains(cell) }.map { String($0.number) } }
        let told = cells.indices.filter { !steps[$0].isEmpty }
        let count = missing.count { !$0.lacks.isEmpty }
        return Words(
            id: "Mutu baku \(count) langkah belum lengkap: "
                + told.map { "\(cells[$0].name.lowercased()) langkah \(indonesian(steps[$0]))" }.joined(separator: "; "),
            "tambahkan “- Kelengkapan: …”, “- Waktu: …”, dan “- Keluaran: …” yang belum ada, atau “-” bila memang tidak ada",
            en: "\(count) steps lack cells of their Mutu Baku: "
                + told.map { "\(cells[$0].english) of \(steps[$0].count > 1 ? "steps" : "step") \(english(steps[$0]))" }.joined(separator: "; "),
            "add the missing “- Kelengkapan: …”, “- Waktu: …” and “- Keluaran: …”, or “-” if there is none")
    }

    /// "a, b, dan c".
    private static func indonesian(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + (items.count > 2 ? ", dan " : " dan ") + last
    }

    /// "a, b and c".
    private static func english(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }
}
