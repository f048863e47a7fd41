import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A step of a card and the step of an SOP file that is the same activity.
struct StepPair {
    var ofCard: Step
    var ofSop: Step
    var sop: CheckedSop
}

extension CheckedCard {
    /// SOP files of the card that are in force, or about to be.
    var finishedSops: [CheckedSop] { sops.filter { !$0.header.isDraft } }

    /// The steps of the procedure, in the order of the file.
    var steps: [Step] {
        var steps: [Step] = []
        for group in section(.procedure)?.groups ?? [] {
            for case .steps(let list) in group.blocks { steps += list.map { group.condition == nil ? $0 : $0.limited(to: group.condition) } }
        }
        return steps
    }

    /// Steps that the card and one of its SOP files have in common, in the same words but for one in five.
    ///
    /// A card with an SOP of its own has told how its steps are done; further files are of other ways or of parts. A step that
    /// stands twice, or holds in some cases only, pairs with none.
    var stepPairs: [StepPair] {
        guard header.sop == nil, !sops.isEmpty else { return [] }
        let own = steps.filter { $0.condition == nil }.map { (step: $0, words: Set(FoldedWords(plain($0.text)))) }
        var pairs: [StepPair] = []
        for sop in finishedSops {
            let others = sop.steps.filter { $0.condition == nil }
                .map { (step: $0, words: Set(FoldedWords(sop.document.plain($0.text)))) }
            for one in own {
                let found = others.filter { Self.areSame(one.words, $0.words) }
                guard found.count == 1, own.count(where: { Self.areSame($0.words, found[0].words) }) == 1 else { continue }
                pairs.append(StepPair(ofCard: one.step, ofSop: found[0].step, sop: sop))
            }
        }
        return pairs
    }

    private static func areSame(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Bool {
        guard a.count > 1, b.count > 1, a.isSubset(of: b) || b.isSubset(of: a) else { return false }
        return min(a.count, b.count) * 5 >= max(a.count, b.count) * 4
    }
}

extension CheckedSop {
    /// The steps of all flows, in the order of the file.
    var steps: [Step] { sop.flows.flatMap { $0.rows.map(\.step) } }

    /// What a finding of a card refers to.
    func place(of text: RichText) -> (range: SourceRange, file: SourceFile) { (document.place(of: text), file) }
    var titlePlace: (range: SourceRange, file: SourceFile) { (sop.title.range, file) }
}

extension Step {
    fileprivate func limited(to condition: Condition?) -> Step {
        var step = self
        step.condition = condition
        return step
    }

    /// The only property of a kind; `nil` when there is none, or several.
    func only(_ key: PropertyKey) -> Property? {
        let found = properties.filter { $0.key == key }
        return found.count == 1 ? found[0] : nil
    }

    /// The names of its performers, one after the other.
    func performerNames(in document: Document) -> [ByteSlice] {
        performers.flatMap { document.plain($0).split(separator: 0x3B).map { $0.trimmed() } }.filter { !$0.isEmpty }
    }
}
