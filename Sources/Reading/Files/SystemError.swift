import CSupport
import Glibc

/// What the operating system answered, as its error number.
public struct SystemError: Error, Sendable, Equatable {
    /// The error number (`errno`), e.g. `ENOSPC`.
    public let code: Int32

    public init(code: Int32) { self.code = code }

    /// The error of the call that has just failed on this thread.
    public static var last: SystemError { SystemError(code: errno) }

    /// The system's own words for it, e.g. "No space left on device"; in English, whatever the locale.
    public var text: String {
        guard let words = baku_error_text(code) else { return "errno \(code)" }
        return String(cString: words)
    }
}
