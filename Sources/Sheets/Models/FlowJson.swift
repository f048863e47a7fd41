import Bytes
import ServiceStandard

/// The parts of a flow that its drawing is made of, as a sheet's template reads them: where lines run, and in which cell
/// of the grid symbols stand. The names of the grid's places are explained in docs/lembar-model.md.
struct FlowJson {
    let flow: Flow
    let layout: FlowLayout
    /// What stands beside the exits that are a yes and a no.
    let yes, no: [UInt8]
    /// Title of the lane of performers who are not known yet.
    let openLane: [UInt8]

    init(_ flow: Flow, yes: [UInt8], no: [UInt8], openLane: [UInt8]) {
        self.flow = flow
        layout = FlowRouter.route(flow)
        self.yes = yes
        self.no = no
        self.openLane = openLane
    }

    /// The field `lanes`.
    func writeLanes(to json: inout JsonWriter) {
        json.array("lanes", of: zip(flow.lanes, layout.lanes)) { json, lane in
            json.object {
                $0.field("title", text: lane.0.isOpen ? openLane[...] : lane.0.title)
                $0.field("open", flag: lane.0.isOpen)
                $0.field("leftTracks", number: lane.1.leftTracks)
                $0.field("rightTracks", number: lane.1.rightTracks)
            }
        }
    }

    /// The fields of a row that its symbols are drawn from.
    func writeSymbols(of row: Int, to json: inout JsonWriter) {
        let step = flow.steps[row]
        json.field("number", number: step.number)
        json.field("question", text: step.question)
        json.array("lanes", of: step.lanes) { $0.value(number: $1) }
        json.field("main", number: step.mainLane)
        json.field("shape", word: step.isDecision ? "decision" : "activity")
        json.field("starts", flag: row == 0)
        json.field("ends", flag: step.ends)
        json.field("bottomTracks", number: layout.rows[row].bottomTracks)
        json.field("entry", flag: layout.rows[row].hasEntry)
    }

    /// The field `lines`.
    func writeLines(to json: inout JsonWriter) {
        json.array("lines", of: layout.lines) { json, line in
            json.object { write(line, to: &$0) }
        }
    }

    private func write(_ line: FlowLayout.Line, to json: inout JsonWriter) {
        json.field("from", number: line.source)
        switch line.target {
        case .step(let target): json.field("to", number: target)
        case .end: json.field("to", word: "end")
        }
        switch line.side {
        case .bottom: json.field("side", word: "bottom")
        case .left: json.field("side", word: "left")
        case .right: json.field("side", word: "right")
        }
        switch flow.steps[line.source].exits[line.exit].label {
        case nil: json.null("label")
        case .yes?: json.field("label", text: yes)
        case .no?: json.field("label", text: no)
        case .words(let words)?: json.field("label", text: words)
        }
        json.field("crossing", number: line.crossing)
        json.array("path", of: line.path) { json, point in
            json.array {
                $0.array { write(point.x, to: &$0) }
                $0.array { write(point.y, to: &$0) }
            }
        }
    }

    private func write(_ x: FlowLayout.X, to json: inout JsonWriter) {
        switch x {
        case .center(let lane): write("c", lane, to: &json)
        case .symbolLeft(let lane): write("l", lane, to: &json)
        case .symbolRight(let lane): write("r", lane, to: &json)
        case .leftTrack(let lane, let track): write("lt", lane, track, to: &json)
        case .rightTrack(let lane, let track): write("rt", lane, track, to: &json)
        }
    }

    private func write(_ y: FlowLayout.Y, to json: inout JsonWriter) {
        switch y {
        case .middle(let row): write("m", row, to: &json)
        case .symbolTop(let row): write("t", row, to: &json)
        case .symbolBottom(let row): write("b", row, to: &json)
        case .entry(let row): write("en", row, to: &json)
        case .bottomTrack(let row, let track): write("bt", row, track, to: &json)
        case .endTop(let row): write("e", row, to: &json)
        }
    }

    private func write(_ name: StaticString, _ index: Int, _ track: Int? = nil, to json: inout JsonWriter) {
        json.value(word: name)
        json.value(number: index)
        if let track { json.value(number: track) }
    }
}
