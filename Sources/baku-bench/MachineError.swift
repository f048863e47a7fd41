import Glibc

/// Something that the machine refused.
struct MachineError: Error, CustomStringConvertible {
    let description: String

    /// An error about `path`, from `errno`.
    init(_ path: String, errno code: Int32 = errno) {
        description = "\(path): \(String(cString: strerror(code)))"
    }

    init(message: String) { description = message }
}
