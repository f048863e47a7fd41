import Bytes

/// What a file is that holds no plain text.
public enum ForeignFormat: Sendable, Equatable {
    /// A web page.
    case html
    case pdf
    /// A document of Word (.docx).
    case docx
    /// A text document of OpenDocument.
    case odt
    case rtf
    /// A table of Excel or OpenDocument.
    case spreadsheet
    /// A document of Word, Excel or PowerPoint as they were before 2007.
    case oldOffice
    /// A document of today's Office that asks for a password.
    case lockedOffice
    /// Slides, pictures, archives, programs.
    case binary

    /// Judged by the first bytes, and the name where they do not tell; `nil` for a text.
    init?(_ bytes: [UInt8], path: String) {
        let start = bytes[...].trimmedStart()
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let text = Utf16.utf8(Array(bytes.prefix(2048))), Self.isHtml(text[...].trimmedStart(), path) else { return nil }
            self = .html
        } else if start.starts(with: "%PDF-") {
            self = .pdf
        } else if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            self = Self.zipped(bytes[...])
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            // Office locks a document into a file of the old kind; the names in it are UTF-16.
            let isLocked = bytes[...].firstIndex(of: "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0") != nil
            self = isLocked ? .lockedOffice : .oldOffice
        } else if start.starts(with: "{\\rtf") {
            self = .rtf
        } else if Self.isHtml(start, path) {
            self = .html
        } else if bytes.prefix(4096).count(where: { $0 == 0 }) > 0 {
            self = .binary
        } else {
            return nil
        }
    }

    private static func isHtml(_ start: ByteSlice, _ path: String) -> Bool {
        let openings: [StaticString] = ["<!doctype html", "<html", "<head", "<body"]
        // A declaration of XML and comments may stand before the page.
        var rest = start
        while rest.starts(with: "<?xml") || rest.starts(with: "<!--") {
            guard let end = rest.starts(with: "<!--") ? rest.firstIndex(of: "-->") : rest.firstIndex(of: ">") else { break }
            rest = rest[end...].drop { $0 == 0x2D || $0 == 0x3E }.drop(while: ASCII.isSpace)
        }
        return openings.contains { rest.prefix($0.utf8CodeUnitCount).equalsFolded($0) }
            || [".html", ".htm", ".xhtml"].contains { path.lowercased().hasSuffix($0) }
    }

    /// The names in an archive are not packed.
    private static func zipped(_ bytes: ByteSlice) -> ForeignFormat {
        if bytes.firstIndex(of: "word/document") != nil { return .docx }
        if bytes.firstIndex(of: "xl/workbook") != nil || bytes.firstIndex(of: "opendocument.spreadsheet") != nil { return .spreadsheet }
        return bytes.prefix(256).firstIndex(of: "opendocument.text") != nil ? .odt : .binary
    }
}

extension ByteSlice {
    /// Without white space and byte order mark at its start.
    fileprivate func trimmedStart() -> ByteSlice {
        (starts(with: "\u{FEFF}") ? dropFirst(3) : self).drop(while: ASCII.isSpace)
    }
}
