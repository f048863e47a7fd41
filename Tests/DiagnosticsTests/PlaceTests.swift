import Diagnostics
import Testing

/// Places: lines from 1, columns in bytes from 1, the line without its end.
@Suite struct PlaceTests {
    static let places: [(String, Range<Int>, String, String)] = [
        ("abc", 0..<1, "1:1-2", "abc"),
        ("abc\ndef\n", 5..<7, "2:2-4", "def"),
        ("abc\r\ndef\r\n", 5..<8, "2:1-4", "def"),
        // A range over several lines is marked on its first.
        ("abc\ndef", 1..<6, "1:2-4", "abc"),
        ("é\nüx", 5..<6, "2:3-4", "üx"),
        // The end of a line, and of the file.
        ("abc\ndef", 3..<4, "1:4-4", "abc"),
        ("abc\n", 4..<5, "2:1-1", ""),
        ("", 0..<1, "1:1-1", ""),
        ("abc", 90..<95, "1:4-4", "abc"),
        ("\r\n", 0..<1, "1:1-1", ""),
    ]

    @Test(arguments: places)
    func place(_ text: String, _ range: Range<Int>, _ expected: String, _ line: String) {
        let place = file(text).place(SourceRange(start: range.lowerBound, end: range.upperBound))
        #expect("\(place.line):\(place.column)-\(place.endColumn)" == expected)
        #expect(place.sourceLine == line)
        #expect(place.sourceColumn == 1)
    }

    /// Of a very long line only what stands around the mark is kept, cut between characters.
    @Test func longLine() {
        let place = file(String(repeating: "é", count: 500_000)).place(SourceRange(start: 400_000, end: 400_002))
        #expect(place.column == 400_001)
        #expect(place.sourceColumn == 399_801)
        #expect(place.sourceLine == String(repeating: "é", count: 300))
    }
}
