import Testing

@testable import Importing

struct DecodingTests {
    private func text(_ bytes: [UInt8], _ path: String = "a.txt") throws -> String {
        String(decoding: try TextDecoder.decode(bytes, path: path).bytes, as: UTF8.self)
    }

    @Test func utf8AndWindows1252AreToldApart() throws {
        #expect(try text(Array("Jum’at".utf8)) == "Jum’at")
        #expect(try text([0x4A, 0x75, 0x6D, 0x92, 0x61, 0x74]) == "Jum’at")
        #expect(try text([0x31, 0xA0, 0x96, 0xA0, 0x32]) == "1 – 2")
        #expect(try TextDecoder.decode([0x41, 0x96], path: "").encoding == .windows1252)
        // One slip in a text of UTF-8.
        #expect(try text(Array("é–ü ".utf8) + [0x93]) == "é–ü “")
    }

    @Test func spacesLineEndsAndHiddenCharactersAreMadeOne() throws {
        #expect(try text(Array("\u{FEFF}a\r\nb\rc\u{A0}d\u{200B}\u{0007}e\u{202E}f\u{AD}g".utf8)) == "a\nb\nc defg")
        #expect(try text(Array("a &amp; b&nbsp;c &x;".utf8)) == "a & b c &x;")
    }

    @Test("Form feeds part pages; they are no lines of their own", arguments: [
        ("a\nb", "a\nb", []), ("a\n\u{C}b\r\n\u{C}\u{C}c\n\u{C}\n", "a\nb\nc\n\n", [1, 2, 3]), ("\u{C}a\u{C}  b", "a\n  b", [1, 2]),
    ])
    func pages(row: (source: String, text: String, starts: [Int])) throws {
        let decoded = try TextDecoder.decode(Array(row.source.utf8), path: "a.txt")
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == row.text)
        #expect(decoded.pageStarts == row.starts)
    }

    private func utf16(_ text: String, isLittle: Bool = true) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return isLittle ? [low, high] : [high, low]
        }
    }

    @Test func utf16IsReadByItsMark() throws {
        let little = utf16("\u{FEFF}Jum’at 📄")
        let big = utf16("\u{FEFF}Jum’at 📄", isLittle: false)
        #expect(try text(little) == "Jum’at 📄")
        #expect(try text(big + [0x41]) == "Jum’at 📄")
        #expect(try TextDecoder.decode(little, path: "").encoding == .utf16)
    }

    @Test(arguments: [
        ("%PDF-1.7", "a", ForeignFormat.pdf), (" <!DOCTYPE html><p>a", "a", .html), ("<HTML>", "a", .html), ("<p>a", "a.HTM", .html),
        ("<!-- saved --><?xml version=\"1.0\"?>\n<html>", "a.txt", .html), ("<p>a", "a.md", nil), ("{\\rtf1", "a.doc", .rtf), ("a\0b", "a", .binary),
        ("PK\u{3}\u{4}", "a.docx", .binary), ("PK\u{3}\u{4}xl/workbook.xml", "a", .spreadsheet), ("PK\u{3}\u{4}word/document.xml", "a", .docx),
        ("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.text", "a", .odt),
        ("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "a", .spreadsheet),
    ])
    func filesAreKnownByTheirBytes(row: (text: String, path: String, format: ForeignFormat?)) {
        #expect(ForeignFormat(Array(row.text.utf8), path: row.path) == row.format)
    }

    @Test func officeFilesAreToldApart() {
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
        #expect(ForeignFormat(old, path: "a.doc") == .oldOffice)
        #expect(ForeignFormat(old + utf16("EncryptedPackage"), path: "a.docx") == .lockedOffice)
        #expect(ForeignFormat(utf16("\u{FEFF}<html>"), path: "a") == .html)
        #expect(ForeignFormat(utf16("\u{FEFF}teks"), path: "a") == nil)
    }

    @Test func emptyTextsAreRefused() {
        #expect(throws: ImportProblem.empty) { try TextDecoder.decode(Array(" \u{A0}\n".utf8), path: "a") }
        #expect(throws: ImportProblem.noShape) { try imported("Sebuah kalimat saja.") }
    }
}
