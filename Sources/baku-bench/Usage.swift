/// What one run of a command took.
struct Usage: Equatable {
    /// Seconds from start to end.
    var wall: Double
    /// Seconds of all cores, the system's share included.
    var cpu: Double
    /// Most memory held at once, in bytes.
    var peak: Double
}

/// What several runs of one command took.
struct Samples {
    var runs: [Usage] = []

    /// The median of each figure for itself.
    var median: Usage {
        Usage(wall: median(of: \.wall), cpu: median(of: \.cpu), peak: median(of: \.peak))
    }

    /// The median of the ratios of each round: rounds are compared with themselves, so that a slow moment of the
    /// machine touches both sides.
    func medianRatio(to other: Samples, _ figure: (Usage) -> Double) -> Double {
        medianOf(zip(runs, other.runs).map { figure($0) / max(figure($1), 1e-9) })
    }

    private func median(of figure: (Usage) -> Double) -> Double { medianOf(runs.map(figure)) }
}

/// The middle value, or the mean of the two middle ones; 0 for none.
func medianOf(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
