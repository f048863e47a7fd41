import ArgumentParser
import Glibc

/// What day it is.
enum Clock {
    /// Seconds since the beginning of 1970: those that `SOURCE_DATE_EPOCH` gives, so that a run can be repeated, else the
    /// machine's.
    static func now() throws -> Int {
        guard let wish = getenv("SOURCE_DATE_EPOCH") else { return time(nil) }
        let text = String(cString: wish)
        guard !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let seconds = Int(text), seconds <= last else {
            throw ValidationError(
                """
                SOURCE_DATE_EPOCH berisi “\(text)”, padahal harus detik sejak 1 Januari 1970, misalnya 1767225600. \
                (SOURCE_DATE_EPOCH is “\(text)”; it has to be seconds since 1 January 1970, e.g. 1767225600.)
                """)
        }
        return seconds
    }

    /// The last second of the year 9999, less a day for the time zones.
    private static let last = 253_402_300_799 - 86_400
}
