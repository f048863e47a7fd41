import Glibc
import SampleCards

/// Writes files below one folder, making the folders on the way.
struct TreeWriter {
    let root: String
    private var made: Set<String> = []

    init(root: String) { self.root = root }

    /// - Throws: ``MachineError`` when a folder or file cannot be written.
    mutating func write(_ file: SampleFile) throws {
        let path = "\(root)/\(file.path)"
        if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) { try makeFolder(String(path[..<slash])) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw MachineError(path) }
        defer { close(descriptor) }
        var written = 0
        while written < file.bytes.count {
            let count = file.bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw MachineError(path) }
            written += count
        }
    }

    /// Makes a folder and those above it.
    private mutating func makeFolder(_ path: String) throws {
        guard !path.isEmpty, !made.contains(path) else { return }
        if mkdir(path, 0o755) != 0 {
            switch errno {
            case EEXIST: break
            case ENOENT:
                guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { throw MachineError(path) }
                try makeFolder(String(path[..<slash]))
                guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw MachineError(path) }
            default: throw MachineError(path)
            }
        }
        made.insert(path)
    }
}
