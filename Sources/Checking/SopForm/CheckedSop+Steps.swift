import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

extension CheckedSop {
    /// Calls `body` with each activity whose form is not as it should be, with its bare text.
    func forEachFaultyForm(_ body: (ActivityForm, ByteSlice, Step) -> Void) {
        for flow in sop.flows {
            for index in flow.rows.indices {
                let text = document.plain(flow.rows[index].step.text)
                if ActivityWords.standard.beginsActive(text) { continue }
                body(ActivityForm(text, performers: flow.flow.lanes), text, flow.rows[index].step)
            }
        }
    }

    /// Where a part of a step's bare text stands in the file.
    func place(of part: ByteSlice, in text: ByteSlice, of step: Step) -> SourceRange {
        document.place(of: part.startIndex..<part.endIndex, in: text, of: step.text)
    }

    /// Where the text of a step stands in the file.
    func place(of step: Step) -> SourceRange { document.place(of: step.text) }

    /// Where a node stands in the file.
    func place(of node: Int) -> SourceRange {
        SourceRange(start: Int(document.nodes[node].sourceStart), end: Int(document.nodes[node].sourceEnd))
    }
}

extension CheckedSop {
    /// Whether it is a file of its own; that of a card stands in the card's file.
    var isFile: Bool { file.path.utf8.starts(with: "content/sop/".utf8) }
}
