import Glibc

/// Reads what strace and valgrind write.
enum CountLog {
    /// Calls by name from the table of `strace -c`.
    static func systemCalls(_ log: String) -> [String: Int] {
        var calls: [String: Int] = [:]
        for line in log.split(separator: "\n") {
            // % time, seconds, microseconds a call, calls, errors (may be missing), name
            let columns = line.split(separator: " ")
            guard columns.count >= 5, let count = Int(columns[3]), let name = columns.last, name != "total" else { continue }
            calls[String(name)] = count
        }
        return calls
    }

    /// Instructions from the summary of a callgrind file; 0 when it has none.
    static func instructions(_ log: String) -> Int {
        for line in log.split(separator: "\n") where line.hasPrefix("totals:") || line.hasPrefix("summary:") {
            if let number = line.split(separator: " ").last.flatMap({ Int($0) }) { return number }
        }
        return 0
    }

    static func read(_ path: String) throws -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw MachineError(path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { throw MachineError(path) }
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
