import Programs
import Reading

/// Why a worker gave no answer that can be used.
enum WorkerFailure: Error, Equatable {
    /// The program could not be started.
    case start(SystemError)
    /// It ended; with the last it said, which may be empty.
    case ended(ChildProcess.Ending?, lastWords: String)
    /// It was silent for this many seconds.
    case timedOut(seconds: Int)
    /// What it answered is no answer.
    case garbage
    /// Something in it broke that is none of Typst's own errors.
    case broken(String)
    /// The socket failed.
    case talk(SystemError)
}

extension WorkerFailure {
    /// What became of a worker, in few words.
    var words: String {
        switch self {
        case .start(let error), .talk(let error): error.text
        case .ended(let ending, let lastWords): ending.map { "\($0.words)\(lastWords.isEmpty ? "" : ", \(lastWords)")" } ?? lastWords
        case .timedOut(let seconds): "\(seconds) s"
        case .garbage: "?"
        case .broken(let message): message
        }
    }
}
