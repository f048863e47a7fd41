import ServiceStandard

extension Section {
    /// All steps in it, in their order.
    var steps: some Sequence<Step> {
        groups.lazy.flatMap { group in
            group.blocks.lazy.flatMap { block -> [Step] in if case .steps(let steps) = block { steps } else { [] } }
        }
    }

    /// All lines of fee in it, in their order.
    var feeLines: some Sequence<FeeLine> {
        groups.lazy.flatMap { group in
            group.blocks.lazy.flatMap { block -> [FeeLine] in if case .fees(let lines) = block { lines } else { [] } }
        }
    }
}
