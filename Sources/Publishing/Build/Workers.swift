import Dispatch
import Synchronization

/// Runs work on all cores. Work is handed out in lots by a counter, so no core waits for another's share.
public struct Workers: Sendable {
    /// How many run at once.
    public let count: Int

    public init(count: Int) { self.count = max(1, count) }

    /// Calls `body` once for each lot of `0..<total` on some worker, each worker with a state of its own.
    ///
    /// - Parameters:
    ///   - lot: how many indices a worker takes at a time.
    ///   - start: makes the state of a worker; called on its thread.
    ///   - body: works on a lot; lots of one worker follow one another.
    /// - Returns: the states, in no particular order.
    func run<State>(
        total: Int, lot: Int, start: @Sendable () -> State, body: @Sendable (inout State, Range<Int>) -> Void
    ) -> [State] {
        let next = Atomic<Int>(0)
        let results = Results<State>()
        let threads = min(count, max(1, (total + lot - 1) / lot))
        @Sendable func work() {
            var state = start()
            while true {
                let from = next.wrappingAdd(lot, ordering: .relaxed).oldValue
                guard from < total else { break }
                body(&state, from..<min(from + lot, total))
            }
            results.add(state)
        }
        if threads == 1 {
            work()
        } else {
            DispatchQueue.concurrentPerform(iterations: threads) { _ in work() }
        }
        return results.take()
    }
}

/// Collects what workers made.
private final class Results<State>: @unchecked Sendable {
    // States are handed over under the lock and never shared.
    private let lock = Mutex<Void>(())
    private var states: [State] = []

    func add(_ state: State) { lock.withLock { _ in states.append(state) } }
    func take() -> [State] { lock.withLock { _ in states } }
}
