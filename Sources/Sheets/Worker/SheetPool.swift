import Bytes
import Dispatch
import Reading
import Synchronization

/// Warm workers, at most one a core, lent to whoever has a sheet to make.
///
/// There is no queue: a caller waits until a worker is free, so that not more sheets are in memory than there are callers.
final class SheetPool: Sendable {
    /// When a worker is replaced by a new one.
    struct Limits: Sendable {
        /// After this many sheets.
        var sheets = 2000
        /// When it holds more than this many bytes of memory.
        var memory = 512 << 20
        /// How long one sheet may take.
        var patience: Duration = .seconds(60)
        /// After this many sheets in a row that no worker survived, the rest is given up.
        var failures = 8
    }

    /// A sheet to be made.
    struct Request: Sendable {
        /// The template, below the root.
        var main: String
        var model: [UInt8]
        /// Seconds since 1970.
        var timestamp: Int
    }

    /// A sheet that was made.
    struct Sheet: Sendable {
        var pdf: [UInt8]
        /// Typst's warnings.
        var warnings: [String]
        /// Characters that no font has, each of which a sign stands for.
        var replaced: [String]
    }

    /// Why there is no sheet.
    enum Failure: Error, Equatable {
        /// Typst says what is wrong; another try would say the same.
        case refused(message: String, hints: [String])
        /// Two workers in a row broke on it; with what became of the second.
        case broken(WorkerFailure)
        /// Too many sheets in a row broke; this one was not tried.
        case givenUp
    }

    /// What became of workers, for tests and measurements.
    struct Counts: Sendable, Equatable {
        var started = 0
        /// Sheets that were made.
        var made = 0
        /// Workers that broke.
        var broken = 0
    }

    private struct Idle: Sendable {
        var worker: SheetWorker
        var made: Int
    }

    private struct State: Sendable {
        var idle: [Idle] = []
        var failuresInARow = 0
        var counts = Counts()
    }

    private let start: @Sendable () throws(WorkerFailure) -> SheetWorker
    private let limits: Limits
    private let free: DispatchSemaphore
    private let state = Mutex(State())

    /// - Parameters:
    ///   - count: how many workers there may be at once.
    ///   - start: gives a worker that is set up.
    init(count: Int, limits: Limits = Limits(), start: @escaping @Sendable () throws(WorkerFailure) -> SheetWorker) {
        self.start = start
        self.limits = limits
        free = DispatchSemaphore(value: max(1, count))
    }

    var counts: Counts { state.withLock { $0.counts } }

    /// Takes in a worker that is warm already.
    func add(_ worker: SheetWorker) {
        state.withLock {
            $0.idle.append(Idle(worker: worker, made: 0))
            $0.counts.started += 1
        }
    }

    /// Makes a sheet; waits until a worker is free. A worker that breaks is replaced, and the sheet tried once more.
    func make(_ request: Request) throws(Failure) -> Sheet {
        free.wait()
        defer { free.signal() }
        guard state.withLock({ $0.failuresInARow }) < limits.failures else { throw .givenUp }
        let answer: SheetWorker.Answer
        do throws(WorkerFailure) {
            do throws(WorkerFailure) {
                answer = try ask(request, isRetry: false)
            } catch {
                state.withLock { $0.counts.broken += 1 }
                answer = try ask(request, isRetry: true)
            }
        } catch {
            state.withLock {
                $0.counts.broken += 1
                $0.failuresInARow += 1
            }
            throw .broken(error)
        }
        state.withLock { $0.failuresInARow = 0 }
        guard answer.isOk else {
            throw .refused(message: answer.head["message"]?.text ?? "", hints: answer.head["hints"]?.texts ?? [])
        }
        return Sheet(
            pdf: answer.body, warnings: answer.head["warnings"]?.texts ?? [],
            replaced: answer.head["replaced"]?.texts ?? [])
    }

    /// Asks a worker, and keeps it for the next sheet if it is still good for one.
    ///
    /// - Parameter isRetry: asks a worker that has just been started. Whatever ended the last one (want of memory, somebody's
    ///   `kill`) may have ended those that wait, too. There are not more workers for it: the one that broke is gone.
    private func ask(_ request: Request, isRetry: Bool) throws(WorkerFailure) -> SheetWorker.Answer {
        // The one that was used last is the warmest.
        let (idle, number) = state.withLock { (isRetry ? nil : $0.idle.popLast(), $0.counts.made) }
        let worker: SheetWorker
        if let idle {
            worker = idle.worker
        } else {
            worker = try start()
            state.withLock { $0.counts.started += 1 }
        }
        let answer = try worker.ask(
            {
                $0.field("id", number: number)
                $0.field("main", text: Array(request.main.utf8))
                $0.field("timestamp", number: request.timestamp)
            }, body: request.model)
        let made = (idle?.made ?? 0) + 1
        state.withLock {
            $0.counts.made += 1
            if made < limits.sheets, answer.head["memory"]?.number ?? 0 <= limits.memory {
                $0.idle.append(Idle(worker: worker, made: made))
            }
        }
        return answer
    }

    /// Ends the workers that are not at work.
    func close() { state.withLock { $0.idle.removeAll() } }
}
