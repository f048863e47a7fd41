import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

extension CardContext {
    static let stepGrammar = ItemGrammar(properties: .step, hasDecisions: true)

    /// A step; takes the next running number.
    mutating func step(_ item: RawItem) -> Step {
        lastStep += 1
        var duration: Sourced<Duration>?
        if let time = item.property(.time) {
            duration = self.duration(time.value)
            if duration == nil { reportUnreadTime(ofStep: time) }
        }
        let performers = item.properties.filter { $0.key == .performer }.flatMap { self.performers($0.value) }
        return Step(
            number: lastStep, flow: lastStepsBefore.count, text: item.text, range: item.range, condition: item.condition,
            performers: performers, time: duration, properties: item.properties, branches: item.branches,
            parts: item.parts, partMarks: item.partMarks, remainder: item.remainder)
    }

    /// Several performers are separated by `;`.
    private func performers(_ text: RichText) -> [RichText] {
        guard let piece = document.singlePiece(of: text) else { return [text] }
        var performers: [RichText] = []
        var rest = piece
        while !rest.isEmpty {
            let end = rest.offset(of: 0x3B).map { rest.startIndex + $0 } ?? rest.endIndex
            let name = rest[..<end].trimmed()
            rest = rest[end...].dropFirst()
            guard !name.isEmpty else { continue }
            let dropped = text.dropping(first: name.startIndex - piece.startIndex)
            performers.append(document.prefix(name.count, of: dropped))
        }
        return performers
    }

    /// Reports exits that lead to a step that is not there. Those of an SOP are judged with the whole of its flow.
    mutating func checkTargets(of sections: [Section]) {
        guard sop == .none else { return }
        for section in sections {
            for group in section.groups {
                for case .steps(let steps) in group.blocks {
                    for index in steps.indices {
                        for branch in steps[index].branches { checkTarget(of: branch, last: lastStep(ofFlow: steps[index].flow)) }
                    }
                }
            }
        }
    }

    private mutating func checkTarget(of branch: Branch, last: Int) {
        switch branch.target {
        case .step(let number) where number < 1 || number > last:
            report(.unknownStep(number, last: last), at: branch.range)
        case .other:
            report(.unknownTarget(plain(branch.text).string), at: branch.range)
        default: break
        }
    }
}
