import Glibc

/// Folders that a measurement works in.
enum Folder {
    /// Makes a new folder below `parent` and returns its full path: Hugo reads a relative one from its own source.
    static func makeTemporary(in parent: String) throws -> String {
        var template = Array("\(parent.resolved)/baku-bench.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw MachineError(parent) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func remove(_ path: String) throws { try Process.run(["rm", "-rf", "--", path]) }

    /// How many files a tree holds and how many bytes they have together.
    static func tally(_ path: String) throws -> (files: Int, bytes: Int) {
        guard let folder = opendir(path) else { throw MachineError(path) }
        defer { closedir(folder) }
        var total = (files: 0, bytes: 0)
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let child = "\(path)/\(name)"
            var status = stat()
            guard lstat(child, &status) == 0 else { throw MachineError(child) }
            if status.st_mode & S_IFMT == S_IFDIR {
                let inner = try tally(child)
                total.files += inner.files
                total.bytes += inner.bytes
            } else {
                total.files += 1
                total.bytes += Int(status.st_size)
            }
        }
        return total
    }
}

extension String {
    /// The full path without symbolic links; the path itself when there is no such file.
    var resolved: String {
        guard let path = realpath(self, nil) else { return self }
        defer { free(path) }
        return String(cString: path)
    }
}
