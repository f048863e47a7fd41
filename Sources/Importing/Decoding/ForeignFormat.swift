import Bytes

/// What a file is that holds no plain text.
public enum ForeignFormat: Sendable, Equatable {
    case html
    case pdf
    /// Word, Excel or OpenDocument.
    case office
    case utf16
    case binary

    /// Judged by the first bytes; `nil` for a text.
    init?(_ bytes: [UInt8]) {
        let start = bytes[...].trimmedStart()
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16
        } else if start.starts(with: "%PDF-") {
            self = .pdf
        } else if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .office
        } else if start.prefix(14).equalsFolded("<!doctype html") || start.prefix(5).equalsFolded("<html") {
            self = .html
        } else if bytes.prefix(4096).count(where: { $0 == 0 }) > 0 {
            self = .binary
        } else {
            return nil
        }
    }
}

extension ByteSlice {
    /// Without white space and byte order mark at its start.
    fileprivate func trimmedStart() -> ByteSlice {
        (starts(with: "\u{FEFF}") ? dropFirst(3) : self).drop(while: ASCII.isSpace)
    }
}
