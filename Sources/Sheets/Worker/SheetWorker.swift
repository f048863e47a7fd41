import Bytes
import Programs
import Reading

/// A Python process that keeps one Typst compiler warm (`worker.py`). Used by one thread at a time.
///
/// After any ``WorkerFailure`` it is of no more use: let go of it, which ends the process.
final class SheetWorker: Sendable {
    /// Counts changes of the program that change what it makes.
    static let version = 3
    /// The longest line of an answer, and the largest sheet, in bytes.
    private static let longestLine = 4 << 20
    private static let largestBody = 256 << 20

    private let child: ChildProcess
    /// How long an answer may take.
    private let patience: Duration

    /// The process of the worker, for messages and tests.
    var process: Int32 { child.identifier }

    /// Starts the program.
    /// - Parameters:
    ///   - python: path of a Python that has the package typst.
    ///   - patience: how long an answer may take.
    init(python: String, patience: Duration, environment: [String] = SheetWorker.environment) throws(WorkerFailure) {
        self.patience = patience
        do throws(SystemError) {
            child = try ChildProcess(
                [python, "-I", "-B", "-c", PackageResources.worker_py.string], environment: environment)
        } catch {
            throw .start(error)
        }
    }

    /// All that a worker is told of where it runs: the same everywhere. One worker uses one core; there is one a core.
    static let environment = ["LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TZ=UTC", "RAYON_NUM_THREADS=1", "PATH=/usr/bin:/bin"]

    /// What a worker answered: its line, and the bytes behind it.
    struct Answer {
        var head: JsonValue
        var body: [UInt8]
        var isOk: Bool { head["ok"]?.flag == true }
    }

    /// Asks and waits for the answer.
    /// - Parameters:
    ///   - request: writes the fields of the request besides its number of bytes.
    ///   - body: what follows the request.
    func ask(_ request: (inout JsonWriter) -> Void, body: [UInt8] = []) throws(WorkerFailure) -> Answer {
        var line = JsonWriter()
        line.object {
            request(&$0)
            $0.field("bytes", number: body.count)
        }
        var head: JsonValue?
        var start = 0
        var length = 0
        let bytes = try child.talk(
            [line.bytes + [ASCII.newline], body], deadline: .now + patience, failed: { failure($0) }
        ) { (answer, _) throws(WorkerFailure) in
            if head == nil {
                guard let end = answer.firstIndex(of: ASCII.newline) else {
                    guard answer.count <= Self.longestLine else { throw .garbage }
                    return false
                }
                guard let value = JsonValue(answer[..<end]), let size = value["bytes"]?.number,
                    value["ok"]?.flag != nil, (0...Self.largestBody).contains(size)
                else { throw .garbage }
                (head, start, length) = (value, end + 1, size)
            }
            // A worker says nothing unasked.
            guard answer.count <= start + length else { throw .garbage }
            return answer.count == start + length
        }
        guard let head else { throw .garbage }
        if head["ok"]?.flag == false, head["isTypst"]?.flag != true { throw .broken(head["message"]?.text ?? "") }
        return Answer(head: head, body: Array(bytes[start...]))
    }

    private func failure(_ failure: ChildProcess.TalkFailure) -> WorkerFailure {
        switch failure {
        case .ended:
            // It has closed its end, and is about to be gone.
            let ending = child.end(patience: .milliseconds(500))
            return .ended(ending, lastWords: child.lastWords())
        case .timedOut: return .timedOut(seconds: Int(patience.components.seconds))
        case .failed(let error): return .talk(error)
        }
    }
}
