import Bytes

/// Bytes of a file → text, whatever the file is.
enum SourceReader {
    /// - Throws: ``ImportProblem`` for what holds no text that can be had.
    static func read(_ bytes: [UInt8], path: String) throws(ImportProblem) -> DecodedText {
        guard let format = ForeignFormat(bytes, path: path) else { return try TextDecoder.decode(bytes, path: path) }
        switch format {
        case .html: return try WebPage.text(of: bytes, path: path)
        case .pdf: return try Documents.pdf(bytes, path: path)
        case .docx, .odt: return try Documents.word(bytes, format, path: path)
        case .lockedOffice: throw .locked(format)
        // What pandoc makes of RTF lacks footnotes.
        case .rtf, .spreadsheet, .oldOffice, .binary: throw .foreign(format)
        }
    }
}
