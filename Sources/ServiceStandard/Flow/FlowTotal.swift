/// How long a flow takes: its main path, each step once.
///
/// The sheets of the field print no total, so the rule is ours: the path is that on which all goes well (the "Ya" of each
/// question, the exit of "lengkap" or "disetujui"; see ``Flow/Step/mainExit``), loops are not counted, minutes and working days stay apart, ranges stay ranges.
public struct FlowTotal: Sendable, Equatable {
    public var total = DurationTotal()
    /// Numbers of the steps on the path whose time is not stated, or counts from events of its own and cannot be added.
    public var uncounted: [Int] = []

    /// - Parameter times: the time of each step of the flow, in their order.
    public init(_ flow: Flow, times: [Duration?]) {
        for index in flow.mainPath {
            if index < times.count, let time = times[index], total.add(time) { continue }
            uncounted.append(flow.steps[index].number)
        }
    }
}

extension Flow {
    /// The steps of the main path (jalur utama): from each step by its main exit, else to the nearest step below it, until
    /// the work ends.
    public var mainPath: [Int] {
        var path: [Int] = []
        var index = 0
        while index < steps.count {
            path.append(index)
            let step = steps[index]
            if let main = step.mainExit, case .end = step.exits[main].target { break }
            if let main = step.mainExit, case .step(let target) = step.exits[main].target, target > index {
                index = target
                continue
            }
            let below = step.exits.compactMap { exit in
                if case .step(let target) = exit.target, target > index { target } else { nil }
            }.min()
            guard let below else { break }
            index = below
        }
        return path
    }
}
