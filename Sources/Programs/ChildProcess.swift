import Bytes
import CSupport
import Glibc
import Reading

/// A program that was started, and the socket that is its standard input and output. It is killed and reaped when it is
/// let go of. Used by one thread at a time.
public final class ChildProcess: @unchecked Sendable {
    // Changes once, in `end`, which is called by the thread that owns the child.
    /// Its process number; 0 when it has ended.
    public private(set) var identifier: pid_t
    private let stream: Int32
    /// Standard error, in memory.
    private let errors: Int32

    /// Starts a program.
    /// - Parameters:
    ///   - arguments: the program's path, then its arguments.
    ///   - environment: `NAME=value`; nothing else of this process's environment is handed on.
    public init(_ arguments: [String], environment: [String]) throws(SystemError) {
        var pair: (Int32, Int32) = (-1, -1)
        let made = withUnsafeMutableBytes(of: &pair) { pair in
            socketpair(
                AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0,
                pair.bindMemory(to: Int32.self).baseAddress)
        }
        guard made == 0 else { throw .last }
        defer { close(pair.1) }
        stream = pair.0
        let (childStream, errorFile) = (pair.1, baku_memory_file("baku-worker"))
        errors = errorFile
        guard errors >= 0 else {
            let error = SystemError.last
            close(stream)
            throw error
        }
        identifier = Self.withPointers(arguments) { arguments in
            Self.withPointers(environment) { baku_spawn(arguments, $0, childStream, errorFile) }
        }
        guard identifier > 0 else {
            let error = SystemError.last
            close(stream)
            close(errors)
            throw error
        }
    }

    deinit {
        end()
        close(stream)
        close(errors)
    }

    /// Kills the program, if it still runs, and waits for its end.
    /// - Parameter patience: how long it may take to end by itself.
    /// - Returns: how it ended.
    @discardableResult
    public func end(patience: Duration = .zero) -> Ending? {
        guard identifier > 0 else { return nil }
        var status: Int32 = 0
        // One that has ended by itself tells how.
        let deadline = ContinuousClock.now + patience
        var ended = waitpid(identifier, &status, WNOHANG)
        while ended == 0, .now < deadline {
            usleep(1000)
            ended = waitpid(identifier, &status, WNOHANG)
        }
        if ended == 0 {
            kill(identifier, SIGKILL)
            repeat { ended = waitpid(identifier, &status, 0) } while ended < 0 && errno == EINTR
        }
        identifier = 0
        guard ended > 0 else { return nil }
        return Ending(status: status)
    }

    /// How a program ended.
    public enum Ending: Equatable, Sendable {
        case exit(Int32)
        case signal(Int32)

        init(status: Int32) {
            let signal = status & 0x7F
            self = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
        }
    }

    /// The last line that the program wrote to standard error; empty when there is none.
    public func lastWords() -> String {
        let size = lseek(errors, 0, SEEK_END)
        let start = max(0, size - 4096)
        let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            count = max(0, pread(errors, buffer.baseAddress, 4096, start))
        }
        return bytes[...].split(separator: ASCII.newline).last?.trimmed().string ?? ""
    }

    // MARK: Talking

    /// Why a talk failed.
    public enum TalkFailure: Error { case ended, timedOut, failed(SystemError) }

    /// Writes what is left to write and reads what is there to read, in whatever order the program wants it, until
    /// `isComplete` says that the answer is whole.
    /// - Parameters:
    ///   - isAll: whether the program reads the end of its input behind the pieces.
    ///   - deadline: by when; a program that is silent until then has failed.
    ///   - isComplete: looks at all that was read so far, and whether the program has closed its end.
    public func talk<Failure: Error>(
        _ pieces: [[UInt8]], isAll: Bool = false, deadline: ContinuousClock.Instant, failed: (TalkFailure) -> Failure,
        isComplete: (_ answer: [UInt8], _ hasEnded: Bool) throws(Failure) -> Bool
    ) throws(Failure) -> [UInt8] {
        var answer: [UInt8] = []
        var waiting = pieces[...]
        var written = 0
        var isOpen = true
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            while let piece = waiting.first, written == piece.count {
                waiting = waiting.dropFirst()
                written = 0
            }
            if isAll, isOpen, waiting.isEmpty {
                shutdown(stream, Int32(SHUT_WR))
                isOpen = false
            }
            let left = deadline - .now
            guard left > .zero else { throw failed(.timedOut) }
            let isWriting = !waiting.isEmpty
            var request = pollfd(fd: stream, events: Int16(POLLIN | (isWriting ? POLLOUT : 0)), revents: 0)
            let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
            let ready = poll(&request, 1, Int32(clamping: milliseconds + 1))
            if ready < 0, errno != EINTR { throw failed(.failed(.last)) }
            guard ready > 0 else { continue }
            // What the program has said is read even when it has ended since.
            let got = recv(stream, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            if got == 0 {
                if try isComplete(answer, true) { return answer }
                throw failed(.ended)
            }
            if got > 0 {
                answer += buffer[..<got]
                if try isComplete(answer, false) { return answer }
            } else if ![EAGAIN, EINTR].contains(errno) {
                throw failed(errno == ECONNRESET ? .ended : .failed(.last))
            }
            if let piece = waiting.first, request.revents & Int16(POLLOUT) != 0 {
                let sent = piece.withUnsafeBytes { bytes in
                    // No signal when the program is gone: the next read tells.
                    send(
                        stream, bytes.baseAddress?.advanced(by: written), bytes.count - written,
                        Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
                }
                if sent >= 0 {
                    written += sent
                } else if ![EAGAIN, EINTR].contains(errno) {
                    throw failed([EPIPE, ECONNRESET].contains(errno) ? .ended : .failed(.last))
                }
            }
        }
    }

    /// Calls `body` with the texts as C wants them: a list of pointers that ends with `NULL`.
    private static func withPointers<Result>(
        _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
    ) -> Result {
        let pointers = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: texts.count + 1)
        for (index, text) in texts.enumerated() { (pointers + index).initialize(to: UnsafePointer(strdup(text))) }
        (pointers + texts.count).initialize(to: nil)
        defer {
            for index in texts.indices { free(UnsafeMutablePointer(mutating: pointers[index])) }
            pointers.deallocate()
        }
        return body(pointers)
    }
}

extension ChildProcess.Ending {
    /// In few words, for messages.
    public var words: String {
        switch self {
        case .exit(let code): "exit \(code)"
        case .signal(let number): "signal \(number)"
        }
    }
}
