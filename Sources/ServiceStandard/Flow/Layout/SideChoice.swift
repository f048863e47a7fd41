/// Which side of a step's symbols each of its exits leaves.
///
/// The end stands below the symbol, so an exit to it takes the bottom; else the exit to the next step does. What is left
/// goes out at the sides, towards its target where that side is free.
struct SideChoice {
    /// Exits of each step, by ``FlowLayout/Side``.
    struct Sides {
        var bottom: Int?
        var left: Int?
        var right: Int?

        subscript(side: FlowLayout.Side) -> Int? {
            get {
                switch side {
                case .bottom: bottom
                case .left: left
                case .right: right
                }
            }
            set {
                switch side {
                case .bottom: bottom = newValue
                case .left: left = newValue
                case .right: right = newValue
                }
            }
        }
    }

    let sides: [Sides]

    init(_ flow: Flow) {
        sides = flow.steps.indices.map { Self.sides(of: $0, in: flow) }
    }

    private static func sides(of index: Int, in flow: Flow) -> Sides {
        let step = flow.steps[index]
        var sides = Sides()
        sides.bottom =
            step.exits.firstIndex { $0.target == .end }
            ?? step.exits.firstIndex { $0.target == .step(index + 1) }
            ?? (step.exits.count > 2 ? step.exits.indices.last : nil)
        for exit in step.exits.indices where exit != sides.bottom {
            guard let wished = wish(of: exit, from: index, in: flow) else {
                sides[sides.right == nil ? .right : .left] = exit
                continue
            }
            let other: FlowLayout.Side = wished == .right ? .left : .right
            if let before = sides[wished] {
                // An exit that does not care makes room for one that does.
                let staysPut = wish(of: before, from: index, in: flow) != nil
                sides[other] = staysPut ? exit : before
                if !staysPut { sides[wished] = exit }
            } else {
                sides[wished] = exit
            }
        }
        return sides
    }

    /// The side on which the target of an exit lies; `nil` when either will do.
    private static func wish(of exit: Int, from source: Int, in flow: Flow) -> FlowLayout.Side? {
        guard case .step(let target) = flow.steps[source].exits[exit].target else { return nil }
        let (from, to) = (flow.steps[source], flow.steps[target])
        if to.lastLane < from.lastLane { return .left }
        return to.firstLane > from.firstLane ? .right : nil
    }
}

extension Flow.Step {
    /// The leftmost lane with a symbol of the step.
    var firstLane: Int { lanes.first ?? mainLane }
    /// The rightmost lane with a symbol of the step.
    var lastLane: Int { lanes.last ?? mainLane }
}
