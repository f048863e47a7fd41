import Synchronization

/// Counts the cards that all workers have done, for whoever wants to see it.
final class ProgressCounter: Sendable {
    private let total: Int
    private let report: (@Sendable (Int, Int) -> Void)?
    private let done = Atomic<Int>(0)

    init(total: Int, report: (@Sendable (Int, Int) -> Void)?) {
        self.total = total
        self.report = report
    }

    func add(_ count: Int) {
        guard let report else { return }
        report(done.wrappingAdd(count, ordering: .relaxed).newValue, total)
    }
}
