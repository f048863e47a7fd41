import Synchronization

/// Shows on a terminal how far the work is; one line that writes over itself.
final class ProgressMeter: Sendable {
    private let isShown: Bool
    /// Milliseconds since the start when the line was last written; `nil` as long as there is none.
    private let last = Mutex<Int?>(nil)
    private let started = Stopwatch()

    init(isShown: Bool) { self.isShown = isShown }

    /// Called by all workers; writes at most ten times a second, and nothing for work that is soon done.
    func show(_ done: Int, of total: Int) {
        guard isShown else { return }
        last.withLock { last in
            let now = started.milliseconds
            guard now - (last ?? 200) >= 100 else { return }
            last = now
            Terminal.show("\r\(done)/\(total) ")
        }
    }

    /// Takes the line away.
    func end() {
        guard isShown else { return }
        last.withLock { if $0 != nil { Terminal.show("\r\u{1B}[K") } }
    }
}

/// Measures time.
struct Stopwatch: Sendable {
    private let start = ContinuousClock.now

    /// Since it was made.
    var milliseconds: Int {
        let passed = start.duration(to: .now).components
        return Int(passed.seconds) * 1000 + Int(passed.attoseconds / 1_000_000_000_000_000)
    }
}
