import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// The output (keluaran) of a step is a duration: the time was copied into the wrong cell.
///
/// Seen on signed sheets: "1 Hari Kerja" under Output.
enum UnitInOutput: SopRule {
    static let rule = Rule(
        "sop.unit-in-output", .sopForm, .warning,
        indonesian: "keluaran langkah SOP berisi lama waktu",
        english: "the output of a step is a duration")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        for flow in sop.sop.flows {
            for index in flow.rows.indices {
                for property in flow.rows[index].step.properties where property.key == .output {
                    let value = sop.document.plain(property.value).trimmed()
                    guard let first = value.first, ASCII.isDigit(first), isDuration(value) else { continue }
                    findings.add(
                        rule, at: sop.document.place(of: property.value), words(value, flow.rows[index].step.number))
                }
            }
        }
    }

    private static func words(_ value: ByteSlice, _ step: Int) -> Words {
        Words(
            id: "Keluaran langkah \(step) berisi lama waktu, “\(value.string)”",
            "tulis apa yang dihasilkan langkah itu; lamanya pada “- Waktu: …”",
            en: "The output of step \(step) is a duration, “\(value.string)”",
            "write what the step yields; how long it takes stands under “- Waktu: …”")
    }

    /// Whether a text is a duration and nothing else; "1 hari kerja sejak berkas lengkap" says more.
    private static func isDuration(_ text: ByteSlice) -> Bool {
        guard case .success(let duration) = DurationReader.read(text) else { return false }
        return duration.parts.isEmpty && duration.label == nil && duration.remainder == nil && duration.anchor == nil
    }
}
