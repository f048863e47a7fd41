import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Makes the flows of a procedure: one, or one for each heading "Alur …" in it.
struct SopFlowReading {
    let document: Document
    let file: SourceFile
    /// The order of the lanes that the header sets, for all flows.
    let laneOrder: [SourcedText]
    /// A draft may still lack all steps.
    let isDraft: Bool

    /// A flow before its graph is made.
    private struct Draft {
        var heading: Int?
        var rows: [SopFlow.Row] = []
        var remarks: [Int] = []
    }

    /// The flows, each with at least one step; `nil` when one of them is not sound. What was found is in `report`.
    func flows(of procedure: Section?, report: inout DiagnosticBag) -> [SopFlow]? {
        let drafts = procedure.map { self.drafts(of: $0) } ?? []
        if isDraft, drafts.allSatisfy(\.rows.isEmpty) { return nil }
        guard let procedure else {
            report.add(FlowProblem.noSteps, atWhole: file)
            return nil
        }
        var flows: [SopFlow] = []
        var problems: [(problem: FlowProblem, range: SourceRange)] = []
        for (index, draft) in drafts.enumerated() {
            problems += textProblems(of: draft)
            let source = FlowSource(
                steps: draft.rows.map { self.source(of: $0.step) }, laneOrder: order(ofFlow: index, in: drafts))
            let built = FlowBuilder.build(source, whole: range(of: draft.heading ?? procedure.heading))
            // What is wrong with the order of the lanes is found in each flow.
            for found in built.problems {
                let isKnown = problems.contains { $0.problem == found.problem && $0.range == found.range }
                if !isKnown { problems.append(found) }
            }
            guard let flow = built.flow else { continue }
            flows.append(SopFlow(heading: draft.heading, rows: draft.rows, remarks: draft.remarks, flow: flow))
        }
        for (problem, range) in problems { report.add(problem, at: range, in: file) }
        let isSound = !problems.contains { $0.problem.severity == .error }
        return isSound && flows.count == drafts.count ? flows : nil
    }

    /// Steps that say nothing, and numbers in the text that are not those of the steps.
    private func textProblems(of draft: Draft) -> [(problem: FlowProblem, range: SourceRange)] {
        var problems: [(problem: FlowProblem, range: SourceRange)] = []
        let written = draft.rows.map { document.writtenNumber(before: $0.step.text, in: file) }
        // "1." before every step is a way to let Markdown count.
        let isCounted = written.allSatisfy { $0 == nil || $0 == 1 }
        for (row, number) in zip(draft.rows, written) {
            let step = row.step
            if plain(step.text).trimmed().isEmpty {
                problems.append((.stepWithoutActivity(step: step.number), step.range))
            }
            // The first says it for all.
            let isKnown = problems.contains { if case .numberDiffers = $0.problem { true } else { false } }
            if let number, number != step.number, !isCounted, !isKnown {
                problems.append((.numberDiffers(written: number, step: step.number), step.range))
            }
        }
        return problems
    }

    private func drafts(of procedure: Section) -> [Draft] {
        var drafts = [Draft()]
        for group in procedure.groups {
            var stage = group.heading
            if group.kind == .flow {
                stage = nil
                // What stands before the first flow belongs to it.
                if let last = drafts.last, last.rows.isEmpty, last.heading == nil {
                    drafts[drafts.count - 1].heading = group.heading
                } else {
                    drafts.append(Draft(heading: group.heading))
                }
            }
            for block in group.blocks {
                switch block {
                case .steps(let steps):
                    for step in steps {
                        drafts[drafts.count - 1].rows.append(SopFlow.Row(stage: stage, step: step))
                        stage = nil
                    }
                case .markup(let node): drafts[drafts.count - 1].remarks.append(node)
                // Headings of columns: the sheet has its own.
                default: break
                }
            }
            // A heading without steps has no row to stand above.
            if let stage { drafts[drafts.count - 1].remarks.append(stage) }
        }
        return drafts
    }

    private func source(of step: Step) -> FlowSource.Step {
        let performers = step.performers.flatMap { performer in
            plain(performer).split(separator: 0x3B).map { $0.trimmed() }.filter { !$0.isEmpty }
                .map { FlowSource.Performer(name: $0, range: range(of: performer)) }
        }
        let exits = step.branches.map { branch in
            FlowSource.Exit(
                label: plain(branch.label), text: plain(branch.text), target: branch.target, range: branch.range)
        }
        return FlowSource.Step(number: step.number, performers: performers, exits: exits, range: step.range)
    }

    /// The lanes of a flow in the order of the header: those that only another flow has left away.
    private func order(ofFlow index: Int, in drafts: [Draft]) -> [SourcedText] {
        guard drafts.count > 1 else { return laneOrder }
        let used = drafts.map { draft in
            draft.rows.flatMap { row in source(of: row.step).performers.map(\.name) }
        }
        // One that no flow has is told with the first, or may do the open step of one.
        let home = used.firstIndex { $0.contains { $0.elementsEqual(FlowBuilder.openPerformer) } } ?? 0
        return laneOrder.filter { listed in
            func isUsed(_ names: [ByteSlice]) -> Bool { names.contains { PerformerNames.areSame($0, listed.value) } }
            return isUsed(used[index]) || index == home && !used.contains(where: isUsed)
        }
    }

    private func plain(_ text: RichText) -> ByteSlice {
        document.singlePiece(of: text) ?? document.plainText(text)[...]
    }

    private func range(of node: Int) -> SourceRange {
        SourceRange(start: Int(document.nodes[node].sourceStart), end: Int(document.nodes[node].sourceEnd))
    }

    private func range(of text: RichText) -> SourceRange {
        let range = document.sourceRange(of: text)
        return SourceRange(start: Int(range.lowerBound), end: Int(range.upperBound))
    }
}
