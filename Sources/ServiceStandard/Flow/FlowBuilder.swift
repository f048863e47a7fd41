import Bytes
import Diagnostics

/// Makes a graph of the steps of an SOP, or says why they are none.
public struct FlowBuilder {
    /// What an author writes for a performer whom nobody knows yet: `Pelaksana: ?`.
    public static let openPerformer: [UInt8] = [0x3F]

    /// What was found, with its place in the file.
    public private(set) var problems: [(problem: FlowProblem, range: SourceRange)] = []
    private let source: FlowSource
    private let whole: SourceRange

    /// - Parameter whole: what is marked when there are no steps at all, e.g. the heading.
    private init(_ source: FlowSource, whole: SourceRange) {
        self.source = source
        self.whole = whole
    }

    /// The flow of these steps, and all that is wrong with them; the flow is `nil` exactly when one of the problems is an error.
    public static func build(
        _ source: FlowSource, whole: SourceRange
    ) -> (flow: Flow?, problems: [(problem: FlowProblem, range: SourceRange)]) {
        var builder = FlowBuilder(source, whole: whole)
        let flow = builder.flow()
        return (builder.problems.contains { $0.problem.severity == .error } ? nil : flow, builder.problems)
    }

    private mutating func flow() -> Flow? {
        guard !source.steps.isEmpty else {
            problems.append((.noSteps, whole))
            return nil
        }
        var lanes = LaneTable(source.laneOrder, &problems)
        let rows = source.steps.map { step in (step: step, lanes: self.lanes(of: step, &lanes)) }
        let titles = lanes.finish(&problems)
        var steps: [Flow.Step] = []
        for (index, row) in rows.enumerated() {
            let (exits, question, mainExit) = exits(of: row.step, at: index)
            let columns = row.lanes.map { lanes.column($0) }
            steps.append(
                Flow.Step(
                    number: row.step.number, lanes: Set(columns).sorted(), mainLane: columns.first ?? 0, exits: exits,
                    mainExit: mainExit, question: question))
        }
        checkPaths(steps)
        return Flow(lanes: titles.map { Flow.Lane(title: $0) }, steps: steps)
    }

    private mutating func lanes(of step: FlowSource.Step, _ lanes: inout LaneTable) -> [Int] {
        if step.performers.isEmpty { problems.append((.stepWithoutPerformer(step: step.number), step.range)) }
        return step.performers.map { performer in
            if performer.name.elementsEqual(Self.openPerformer) {
                problems.append((.openPerformer(step: step.number), performer.range))
            }
            return lanes.lane(of: performer, &problems)
        }
    }

    // MARK: Exits

    /// The exits of a step, those to one place joined.
    private mutating func exits(of step: FlowSource.Step, at index: Int) -> (exits: [Flow.Exit], question: [UInt8]?, mainExit: Int?) {
        let next = index + 1 < source.steps.count ? Flow.Exit.Target.step(index + 1) : .end
        guard !step.exits.isEmpty else { return ([Flow.Exit(target: next, label: nil)], nil, 0) }
        var targets: [Flow.Exit.Target] = []
        var labels: [[ByteSlice]] = []
        for exit in step.exits {
            guard let target = target(of: exit, next: next) else { continue }
            let words = ExitWording.words(exit.label)
            if words.isEmpty { problems.append((.exitWithoutLabel(step: step.number), exit.range)) }
            if let known = targets.firstIndex(of: target) {
                labels[known].append(words)
            } else {
                targets.append(target)
                labels.append([words])
            }
        }
        // A lone condition goes on when it does not hold.
        if step.exits.count == 1, let only = labels.first?.first, targets.first != next {
            if let (first, second, question) = ExitWording.question(only, nil) {
                // "Jika lengkap: ke langkah 4" leads past what is done otherwise.
                let main = ExitWording.isGood(only) == true ? 0 : 1
                return ([Flow.Exit(target: targets[0], label: first), Flow.Exit(target: next, label: second)], question, main)
            }
        }
        // An exit that leads nowhere has been reported; it may be the one that is missing.
        let isWhole = labels.reduce(0) { $0 + $1.count } == step.exits.count
        if targets.count == 1, isWhole { problems.append((.decisionWithoutExit(step: step.number), step.range)) }
        if targets.count > FlowProblem.mostExits {
            problems.append((.tooManyExits(step: step.number, targets.count), step.range))
        }
        if targets.count == 2, labels[0].count == 1, labels[1].count == 1,
            let (first, second, question) = ExitWording.question(labels[0][0], labels[1][0])
        {
            let exits = [Flow.Exit(target: targets[0], label: first), Flow.Exit(target: targets[1], label: second)]
            let yes = first == .yes ? 0 : 1
            // "Jika ditolak" is a yes, too, but not of the good case, unless the no is not either.
            let isBad = ExitWording.isGood(labels[yes][0]) == false && ExitWording.isGood(labels[1 - yes][0]) != false
            return (exits, question, isBad ? 1 - yes : yes)
        }
        let exits = zip(targets, labels).map { target, words in
            var joined: [UInt8] = []
            joined.append(words, separatedBy: " / ")
            return Flow.Exit(target: target, label: .words(joined))
        }
        return (exits, nil, Self.mainExit(of: labels))
    }

    /// Of exits that are no yes and no, the one whose words are good, or the only one whose words are not bad.
    private static func mainExit(of labels: [[ByteSlice]]) -> Int? {
        let judged = labels.map { words in words.map { ExitWording.isGood($0) } }
        let good = judged.indices.filter { judged[$0].allSatisfy { $0 == true } }
        if let only = good.first, good.count == 1 { return only }
        let open = judged.indices.filter { !judged[$0].contains(false) }
        return good.isEmpty && open.count == 1 ? open.first : nil
    }

    private mutating func target(of exit: FlowSource.Exit, next: Flow.Exit.Target) -> Flow.Exit.Target? {
        switch exit.target {
        case .next: return next
        case .finish: return .end
        case .step(let number):
            if let index = source.steps.firstIndex(where: { $0.number == number }) { return .step(index) }
            problems.append((.targetMissing(number, last: source.steps.last?.number ?? 0), exit.range))
        case .other:
            problems.append((.targetUnknown(exit.text.string), exit.range))
        }
        return nil
    }

    // MARK: Paths

    /// Every step is reached from the first, and reaches an end.
    private mutating func checkPaths(_ steps: [Flow.Step]) {
        // A missing target has been reported; what follows from it need not be.
        guard !problems.contains(where: { $0.problem.breaksPaths }) else { return }
        var reached = [Bool](repeating: false, count: steps.count)
        var waiting = [0]
        while let index = waiting.popLast() {
            guard !reached[index] else { continue }
            reached[index] = true
            for exit in steps[index].exits {
                if case .step(let target) = exit.target { waiting.append(target) }
            }
        }
        var sources = [[Int]](repeating: [], count: steps.count)
        for (index, step) in steps.enumerated() {
            for case .step(let target) in step.exits.map(\.target) { sources[target].append(index) }
        }
        var ending = [Bool](repeating: false, count: steps.count)
        waiting = steps.indices.filter { steps[$0].ends }
        while let index = waiting.popLast() {
            guard !ending[index] else { continue }
            ending[index] = true
            waiting += sources[index]
        }
        for (index, step) in source.steps.enumerated() {
            if !reached[index] {
                problems.append((.unreachable(step: step.number), step.range))
            } else if !ending[index] {
                problems.append((.cannotEnd(step: step.number), step.range))
            }
        }
    }
}

extension FlowProblem {
    fileprivate var breaksPaths: Bool {
        switch self {
        case .targetMissing, .targetUnknown, .decisionWithoutExit: true
        default: false
        }
    }
}
