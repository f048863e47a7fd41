import Diagnostics
import ServiceStandard

/// Sound flows made at random, the same for a seed: for tests of what is drawn of them.
public struct FlowDice {
    private var state: UInt64

    public init(seed: UInt64) { state = seed &* 7919 &+ 1 }

    /// A number from 0 to one less than `sides`.
    public mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }

    /// A flow of 1 to 60 steps (mostly up to 15), 1 to 9 lanes, and up to 8 decisions of two or three exits that jump anywhere.
    public mutating func flow() -> Flow {
        while true {
            if let flow = FlowBuilder.build(source(), whole: SourceRange(start: 0, end: 0)).flow { return flow }
        }
    }

    private mutating func source() -> FlowSource {
        let count = 1 + roll(roll(3) == 0 ? 60 : 15)
        let laneCount = 1 + roll(min(9, count))
        let range = SourceRange(start: 0, end: 0)
        var steps: [FlowSource.Step] = []
        for index in 0..<count {
            // Every lane is used at least once.
            var lanes = [index < laneCount ? index : roll(laneCount)]
            for odds in [5, 12] where roll(odds) == 0 {
                let lane = roll(laneCount)
                if !lanes.contains(lane) { lanes.append(lane) }
            }
            let performers = lanes.map { FlowSource.Performer(name: Array("Pelaksana \($0 + 1)".utf8)[...], range: range) }
            steps.append(FlowSource.Step(number: index + 1, performers: performers, exits: [], range: range))
        }
        for _ in 0..<roll(9) {
            let index = roll(count)
            // Sometimes the way on is not among the exits, sometimes there are three.
            var targets: [Branch.Target] = [roll(6) == 0 ? .step(1 + roll(count)) : .next]
            for _ in 0...(roll(4) == 0 ? 1 : 0) { targets.append(roll(6) == 0 ? .finish : .step(1 + roll(count))) }
            let labels = ["Jika lengkap", "Jika tidak lengkap", "Jika perlu diperbaiki"]
            steps[index].exits = zip(targets, labels).map { target, label in
                FlowSource.Exit(label: Array(label.utf8)[...], text: [], target: target, range: range)
            }
        }
        return FlowSource(steps: steps)
    }
}
