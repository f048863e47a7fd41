import Bytes
import Diagnostics
import ServiceStandard

/// The flow starts in a lane that is not the first.
///
/// The lanes follow the sequence of the work, not the hierarchy (PermenPANRB 35/2012, as remembered): the flow starts at
/// the left.
enum LaneOrder: SopRule {
    static let rule = Rule(
        "sop.lane-order", .sopForm, .note,
        indonesian: "alur SOP mulai di lajur tengah",
        english: "the flow of an SOP starts in a middle lane")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        // Without an order the lanes stand as the steps name them.
        guard sop.header.performers.count > 1 else { return }
        for flow in sop.sop.flows {
            guard let first = flow.flow.steps.first, let step = flow.rows.first?.step.number, !first.lanes.contains(0),
                !flow.flow.lanes[first.mainLane].isOpen
            else { continue }
            let lane = flow.flow.lanes[first.mainLane].title
            guard let written = sop.header.performers.first(where: { PerformerNames.areSame($0.value, lane) }) else { continue }
            findings.add(
                rule, at: written.range,
                Words(
                    id: "Alur mulai pada langkah \(step) oleh “\(lane.string)”, tetapi lajurnya bukan yang pertama",
                    "urutkan “pelaksana” menurut urutan pekerjaan: “\(lane.string)” paling depan",
                    en: "The flow starts with step \(step) by “\(lane.string)”, but this lane is not the first",
                    "put “pelaksana” in the order of the work, with “\(lane.string)” first"))
            return
        }
    }
}
