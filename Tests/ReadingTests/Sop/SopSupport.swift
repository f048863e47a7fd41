import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Testing

/// An SOP file whose header is `judul` and the lines of `header`; its body begins in the line below the second `---`.
func sop(_ body: String, header: String = "") throws -> (sop: SopDocument?, report: DiagnosticBag) {
    let source = file("---\njudul: Uji\n\(header)---\n\(body)\n")
    var report = DiagnosticBag()
    let names = try #require(ProfileReading.standard(report: &report)).names
    let read = SopReader(names: names).read(source, report: &report)
    return (read?.sop, report)
}

/// An SOP as text: sections with their parts, flows with their lanes, steps and exits.
struct SopDump {
    static func text(of sop: SopDocument) -> String {
        var out = "\(sop.title.value.string)\n"
        func words(_ node: Int) -> String { sop.document.plainText(sop.document.richText(ofInlinesIn: node)).string }
        for node in sop.introduction { out += "introduction \(words(node))\n" }
        for flow in sop.flows {
            out += "flow \(flow.heading.map(words) ?? "–"): \(flow.flow.lanes.map(\.title.string).joined(separator: " | "))\n"
            for (row, step) in zip(flow.rows, flow.flow.steps) {
                if let stage = row.stage { out += "  = \(words(stage))\n" }
                let text = sop.document.plainText(row.step.text).string
                let lanes = step.lanes.map(String.init).joined(separator: "+")
                out += "  \(step.number) [\(lanes)] \(text)\(step.question.map { " (\($0.string))" } ?? "")"
                out += step.exits.map { " → \(name($0))" }.joined() + "\n"
            }
            for node in flow.remarks { out += "  remark \(words(node))\n" }
        }
        for section in sop.sections {
            out += "\(section.part.map { "\($0)" } ?? "other") \(words(section.section.heading))"
            out += " \(section.section.groups.map { "\($0.kind)" }.joined(separator: ","))\n"
        }
        return out
    }

    private static func name(_ exit: Flow.Exit) -> String {
        let target = if case .step(let index) = exit.target { "\(index + 1)" } else { "selesai" }
        switch exit.label {
        case nil: return target
        case .yes: return "ya \(target)"
        case .no: return "tidak \(target)"
        case .words(let words): return "\(words.string) \(target)"
        }
    }
}
