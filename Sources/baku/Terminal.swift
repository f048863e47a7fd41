import Glibc

/// Writes to the standard streams.
enum Terminal {
    /// Results: standard output.
    static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }
    /// A result in bytes; `false` when it could not be written to its end.
    static func print(bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) } }
    /// Reports: standard error.
    static func report(_ text: String) { write(text + "\n", to: STDERR_FILENO) }
    /// Reports without an end of line.
    static func show(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Whether reports go to a terminal.
    static var reportsAreSeen: Bool { isatty(STDERR_FILENO) == 1 }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { _ = write(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return true
    }
}
