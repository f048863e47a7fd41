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

    private static let cells = [("Kelengkapan", "materials"), ("Waktu", "time"), ("Keluaran", "output")].map {
        (name: $0.0, english: $0.1)
    }

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        for flow in sop.sop.flows {
            var first: Int?
            var count = 0
            for index in flow.rows.indices where filled(flow.rows[index].step, sop) != all {
                if first == nil { first = index }
                count += 1
            }
            guard let first else { continue }
            if count > mostSteps {
                findings.add(rule, at: sop.place(of: flow.rows[first].step), words(flow, sop))
                continue
            }
            for row in flow.rows[first...] where filled(row.step, sop) != all {
                findings.add(rule, at: sop.place(of: row.step), words(row.step, lacks(row.step, sop)))
            }
        }
    }

    /// All three cells, a bit each.
    private static let all = 7

    /// The cells of a step in which something stands, a bit each. A dash says that there is nothing to say.
    private static func filled(_ step: Step, _ sop: CheckedSop) -> Int {
        var filled = 0
        for property in step.properties {
            let bit: Int
            switch property.key {
            case .materials: bit = 1
            case .time: bit = 2
            case .output: bit = 4
            default: continue
            }
            if !sop.document.plain(property.value).trimmed().isEmpty { filled |= bit }
        }
        return filled
    }

    /// The cells of a step in which nothing stands, as places in ``cells``.
    private static func lacks(_ step: Step, _ sop: CheckedSop) -> [Int] {
        let filled = filled(step, sop)
        return cells.indices.filter { filled & 1 << $0 == 0 }
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
