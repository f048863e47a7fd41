import Synchronization

/// Shows on a terminal how far the work is; one line that writes over itself.
final class ProgressMeter: Sendable {
    private let isShown: Bool
    /// The line as it was last written, and when, in milliseconds since the start; `nil` as long as there is none.
    private let last = Mutex<(text: String, milliseconds: Int)?>(nil)
    private let started = Stopwatch()

    init(isShown: Bool) { self.isShown = isShown }

    /// Called by all workers; writes at most ten times a second, and nothing for work that is soon done.
    func show(_ done: Int, of total: Int) {
        guard isShown else { return }
        last.withLock { last in
            let now = started.milliseconds
            guard now - (last?.milliseconds ?? 200) >= 100 else { return }
            let text = "\(done)/\(total)"
            // What is left of a longer line is overwritten: not every terminal has a sign for it.
            let rest = max(0, (last?.text.count ?? 0) - text.count)
            Terminal.show("\r" + text + String(repeating: " ", count: rest + 1))
            last = (text, now)
        }
    }

    /// Takes the line away.
    func end() {
        guard isShown else { return }
        last.withLock { last in
            guard let shown = last else { return }
            Terminal.show("\r" + String(repeating: " ", count: shown.text.count + 1) + "\r")
            last = nil
        }
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
