import Bytes
import CommonMark
import ServiceStandard

/// The steps of a card on the way on which all goes well, each once.
struct StepPath {
    private var steps: [Step]

    /// `nil` when there is no such way, or more than one: several flows, exits that lead past other steps.
    init?(_ card: CheckedCard) {
        if let sop = card.card.sop {
            guard sop.flows.count == 1, let flow = sop.flows.first else { return nil }
            steps = flow.flow.mainPath.map { flow.rows[$0].step }
            return
        }
        guard let section = card.section(.procedure) else { return nil }
        steps = []
        for group in section.groups {
            for case .steps(let list) in group.blocks {
                for step in list {
                    guard step.flow == 0 else { return nil }
                    for branch in step.branches {
                        if case .step(let number) = branch.target, number > step.number { return nil }
                        if case .other = branch.target { return nil }
                    }
                    var step = step
                    // Two conditions at once are a case of their own, which no promise names.
                    if let condition = group.condition {
                        guard step.condition == nil else { continue }
                        step.condition = condition
                    }
                    steps.append(step)
                }
            }
        }
        if steps.isEmpty { return nil }
    }

    /// The steps that a promise counts: all, or those behind the last one that names the event from which it counts. None
    /// when no step names it. What only the applicant does is left out.
    func steps(behind anchor: Duration.Anchor?, in card: CheckedCard) -> [Step] {
        guard let anchor else { return steps.filter { !Self.isApplicants($0, card) } }
        guard anchor.relation == .after, let named = steps.lastIndex(where: { Self.names(anchor.event, $0, card) }) else { return [] }
        return steps[(named + 1)...].filter { !Self.isApplicants($0, card) }
    }

    /// Whether nobody but the applicant does a step: how long he takes is no promise of the office.
    private static func isApplicants(_ step: Step, _ card: CheckedCard) -> Bool {
        guard !step.performers.isEmpty else { return false }
        return step.performers.allSatisfy {
            card.plain($0).contains(anyOf: ["pemohon", "pengguna layanan", "penerima layanan", "masyarakat", "warga", "wajib pajak"])
        }
    }

    /// Whether a step brings about an event: all longer words of it occur in its text, its output or its exits.
    private static func names(_ event: ByteSlice, _ step: Step, _ card: CheckedCard) -> Bool {
        var rest = event
        var isNamed = false
        while !rest.isEmpty {
            let end = rest.firstIndex { !ASCII.isWord($0) } ?? rest.endIndex
            let root = root(rest[..<end])
            rest = rest[end...].dropFirst()
            guard root.count >= 4 else { continue }
            isNamed = occurs(root, in: step, card)
            if !isNamed { return false }
        }
        return isNamed
    }

    /// A word without its commonest affixes: "bayar" of "pembayaran" and "dibayar".
    private static func root(_ word: ByteSlice) -> ByteSlice {
        var word = word
        for prefix in ["pem", "pen", "per", "di", "ke"] as [StaticString]
        where word.count > prefix.utf8CodeUnitCount + 4 && word.prefix(prefix.utf8CodeUnitCount).equalsFolded(prefix) {
            word = word.dropFirst(prefix.utf8CodeUnitCount)
            break
        }
        return word.count > 6 && word.suffix(2).equalsFolded("an") ? word.dropLast(2) : word
    }

    private static func occurs(_ root: ByteSlice, in step: Step, _ card: CheckedCard) -> Bool {
        let texts = [step.text] + step.properties.filter { $0.key == .output }.map(\.value) + step.branches.map(\.label)
        return texts.contains { text in
            let plain = card.plain(text)
            guard plain.count >= root.count else { return false }
            return (plain.startIndex...(plain.endIndex - root.count)).contains { start in
                zip(plain[start..<(start + root.count)], root).allSatisfy { ASCII.lowercased($0) == ASCII.lowercased($1) }
            }
        }
    }
}
