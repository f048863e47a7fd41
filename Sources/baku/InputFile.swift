import Glibc
import Publishing
import Reading

/// A file outside of the site, named by the user.
enum InputFile {
    /// Its bytes, one more than `limit` at most.
    static func read(_ path: String, limit: Int) -> Result<[UInt8], NewFileProblem> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return .failure(problem(path)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failure(problem(path)) }
        guard status.st_mode & S_IFMT != S_IFDIR else { return .failure(.file(path, .notAFile)) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 {
                if errno == EINTR { continue }
                return .failure(problem(path))
            }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return .success(bytes)
    }

    private static func problem(_ path: String) -> NewFileProblem {
        let error = SystemError.last
        return .file(path, error.code == ENOENT ? .missing : error.code == ENOTDIR ? .notAFolder : .unreadable(error))
    }
}
