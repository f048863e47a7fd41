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

    @Test(arguments: [
        (Array("%PDF-1.7".utf8), ForeignFormat.pdf), ([0x50, 0x4B, 3, 4, 0], .office), (Array("<!DOCTYPE html><p>a".utf8), .html),
        ([0xFF, 0xFE, 0x41, 0], .utf16), ([0x41, 0, 0x42], .binary),
    ])
    func whatIsNoTextIsNamed(row: (bytes: [UInt8], format: ForeignFormat)) {
        #expect(throws: ImportProblem.foreign(row.format)) { try TextDecoder.decode(row.bytes, path: "a") }
    }

    @Test func emptyTextsAreRefused() {
        #expect(throws: ImportProblem.empty) { try TextDecoder.decode(Array(" \u{A0}\n".utf8), path: "a") }
        #expect(throws: ImportProblem.noShape) { try imported("Sebuah kalimat saja.") }
    }
}
