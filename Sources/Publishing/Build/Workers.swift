import Dispatch
import Synchronization

/// Runs work on all cores. Work is handed out in lots by a counter, so no core waits for another's share.
public struct Workers: Sendable {
    /// How many run at once.
    public let count: Int

    public init(count: Int) { self.count = max(1, count) }

    /// The same where the states themselves are kept.
    func run<State>(
        total: Int, lot: Int, start: @Sendable () -> State, body: @Sendable (inout State, Range<Int>) -> Void
    ) -> [State] {
        run(total: total, lot: lot, start: start, body: body) { $0 }
    }

    /// Calls `body` once for each lot of `0..<total` on some worker, each worker with a state of its own.
    ///
    /// - Parameters:
    ///   - lot: how many indices a worker takes at a time.
    ///   - start: makes the state of a worker; called on its thread.
    ///   - body: works on a lot; lots of one worker follow one another.
    ///   - end: what is kept of a state when there is no more work; called on its thread.
    /// - Returns: what is kept, in no particular order.
    func run<State: ~Copyable, Result>(
        total: Int, lot: Int, start: @Sendable () -> State, body: @Sendable (inout State, Range<Int>) -> Void,
        end: @Sendable (consuming State) -> Result
    ) -> [Result] {
        let next = Atomic<Int>(0)
        let results = Results<Result>()
        let threads = min(count, max(1, (total + lot - 1) / lot))
        @Sendable func work() {
            var state = start()
            while true {
                let from = next.wrappingAdd(lot, ordering: .relaxed).oldValue
                guard from < total else { break }
                body(&state, from..<min(from + lot, total))
            }
            results.add(end(state))
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
private final class Results<Result>: @unchecked Sendable {
    // Results are handed over under the lock and never shared.
    private let lock = Mutex<Void>(())
    private var results: [Result] = []

    func add(_ result: Result) { lock.withLock { _ in results.append(result) } }
    func take() -> [Result] { lock.withLock { _ in results } }
}
