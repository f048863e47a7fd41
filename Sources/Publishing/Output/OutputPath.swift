import Bytes

/// Paths below the output folder, as bytes with `/`: the last wall before something is written.
enum OutputPath {
    /// Whether `path` may be written: parts that are neither empty, `.` nor `..`, no control characters, no part over
    /// 255 bytes, 4,000 in all, and no name of baku's own at the top.
    static func isSound(_ path: ByteSlice) -> Bool {
        guard !path.isEmpty, path.count <= 4000 else { return false }
        var start = path.startIndex
        var index = start
        while index <= path.endIndex {
            if index == path.endIndex || path[index] == 0x2F {
                let length = index - start
                if length == 0 || length > 255 { return false }
                if path[start] == 0x2E, length == 1 || (length == 2 && path[start + 1] == 0x2E) { return false }
                start = index + 1
            } else if path[index] < 0x20 || path[index] == 0x7F {
                return false
            }
            index += 1
        }
        // Lock, journal, staging and marker begin alike.
        return !path.starts(with: ".baku")
    }

    /// The folder part, without the `/`; empty for a path at the top.
    static func folder(of path: ByteSlice) -> ByteSlice {
        guard let slash = path.lastIndex(of: 0x2F) else { return path[path.startIndex..<path.startIndex] }
        return path[..<slash]
    }

    /// The last part.
    static func name(of path: ByteSlice) -> ByteSlice {
        guard let slash = path.lastIndex(of: 0x2F) else { return path }
        return path[(slash + 1)...]
    }
}

extension ByteSlice {
    /// Calls `body` with these bytes and a NUL behind them, as the system wants a name.
    @inline(__always)
    package func withName<Result, Failure: Error>(_ body: (UnsafePointer<CChar>) throws(Failure) -> Result) throws(Failure)
        -> Result
    {
        let terminated = [CChar](unsafeUninitializedCapacity: count + 1) { buffer, initialized in
            var index = 0
            for byte in self {
                buffer[index] = CChar(bitPattern: byte)
                index += 1
            }
            buffer[index] = 0
            initialized = index + 1
        }
        return try body(terminated)
    }
}
