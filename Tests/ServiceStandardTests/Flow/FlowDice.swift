@testable import ServiceStandard

/// Sound flows made at random, the same for a seed.
struct FlowDice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }

    /// 1 to 60 steps, 1 to 9 lanes, up to 8 decisions of two or three exits that jump anywhere.
    mutating func flow() -> Flow {
        let count = 1 + roll(roll(3) == 0 ? 60 : 15)
        let laneCount = 1 + roll(min(9, count))
        var steps: [Flow.Step] = []
        for index in 0..<count {
            // Every lane is used at least once.
            let main = index < laneCount ? index : roll(laneCount)
            var lanes: Set<Int> = [main]
            if roll(5) == 0 { lanes.insert(roll(laneCount)) }
            if roll(12) == 0 { lanes.insert(roll(laneCount)) }
            let next = index + 1 < count ? Flow.Exit.Target.step(index + 1) : .end
            steps.append(
                Flow.Step(
                    number: index + 1, lanes: lanes.sorted(), mainLane: main, exits: [Flow.Exit(target: next, label: nil)],
                    question: nil))
        }
        for _ in 0..<roll(9) {
            let index = roll(count)
            var targets: [Flow.Exit.Target] = [steps[index].exits[0].target]
            // Sometimes the way on is not among the exits, sometimes there are three.
            if roll(6) == 0, index + 2 < count { targets = [.step(index + 2 + roll(count - index - 2))] }
            for _ in 0...(roll(4) == 0 ? 1 : 0) {
                let target: Flow.Exit.Target = roll(6) == 0 ? .end : .step(roll(count))
                if !targets.contains(target) { targets.append(target) }
            }
            guard targets.count > 1 else { continue }
            steps[index].exits = targets.enumerated().map { Flow.Exit(target: $1, label: $0 == 0 ? .yes : .no) }
        }
        return Flow(lanes: (0..<laneCount).map { Flow.Lane(title: Array("L\($0)".utf8)[...]) }, steps: steps)
    }
}
