import CSupport
import Glibc
import Reading

/// A program that reads all of its input and answers with a text: started without a shell, told nothing of this process's
/// environment, and ended when it takes too much of anything.
public struct Filter: Sendable {
    /// The program's path, then its arguments.
    public var command: [String]
    /// `NAME=value`; all that it knows of where it runs.
    public var environment: [String] = ["LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TZ=UTC", "HOME=/", "PATH=/usr/bin:/bin"]
    /// How long it may take.
    public var patience: Duration = .seconds(60)
    /// The longest answer, in bytes.
    public var longestAnswer: Int
    /// The most memory that it may ask for, in bytes; `nil`: its arguments bound it.
    public var memory: Int?
    /// The most that it may write to standard error, which is kept in memory, or to any file, in bytes; it ends by a signal
    /// where it writes more.
    public static let longestErrors = 4 << 20

    public init(_ command: [String], longestAnswer: Int) {
        self.command = command
        self.longestAnswer = longestAnswer
    }

    /// Why there is no answer.
    public enum Failure: Error, Equatable {
        /// It could not be started or listened to.
        case system(SystemError)
        case tookTooLong(seconds: Int)
        case answeredTooMuch
    }

    /// What a program answered.
    public struct Answer: Sendable {
        public var bytes: [UInt8]
        /// `nil` where that could not be learnt.
        public var ending: ChildProcess.Ending?
        /// The last line that it wrote to standard error.
        public var lastWords: String
    }

    /// Runs it to its end.
    public func answer(to input: [UInt8]) throws(Failure) -> Answer {
        let child: ChildProcess
        do throws(SystemError) {
            child = try ChildProcess(command, environment: environment)
        } catch {
            throw .system(error)
        }
        if let memory, baku_limit_memory(child.identifier, memory) != 0, errno != ESRCH { throw .system(.last) }
        if baku_limit_files(child.identifier, Self.longestErrors) != 0, errno != ESRCH { throw .system(.last) }
        let bytes: [UInt8]
        do throws(Interruption) {
            bytes = try child.talk([input], isAll: true, deadline: .now + patience, failed: Interruption.talk) {
                (answer, hasEnded) throws(Interruption) in
                guard answer.count <= longestAnswer else { throw .tooMuch }
                return hasEnded
            }
        } catch {
            switch error {
            // It did not read to the end of its input.
            case .talk(.ended): bytes = []
            case .talk(.timedOut): throw .tookTooLong(seconds: Int(patience.components.seconds))
            case .talk(.failed(let error)): throw .system(error)
            case .tooMuch: throw .answeredTooMuch
            }
        }
        // It has closed its end, and is about to be gone.
        let ending = child.end(patience: .seconds(10))
        return Answer(bytes: bytes, ending: ending, lastWords: child.lastWords())
    }

    private enum Interruption: Error {
        case talk(ChildProcess.TalkFailure)
        case tooMuch
    }

    /// The path of a program in the folders of `PATH`; `nil` when it is in none.
    public static func find(_ name: String, path: String? = getenv("PATH").map { String(cString: $0) }) -> String? {
        for folder in (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":") where folder.hasPrefix("/") {
            let candidate = "\(folder)/\(name)"
            if access(candidate, X_OK) == 0 { return candidate }
        }
        return nil
    }
}
