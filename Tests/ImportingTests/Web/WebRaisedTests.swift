import Testing

@testable import Importing

/// What is raised, lowered or struck out is no part of the word beside it.
struct WebRaisedTests {
    @Test(arguments: [
        ("Rp25.000<sup>1</sup>", "Rp25.000 1", []), ("10<sup>2</sup> ha", "10 2 ha", []), ("<sup>1</sup>Rumah", "1 Rumah", []),
        ("Rp25.000<sup>*</sup>", "Rp25.000*", []), ("<del>5</del><ins>3</ins> hari", "3 hari", ["5"]),
        ("<s>Rp15.000</s> Rp25.000<sup>1</sup>", "Rp25.000 1", ["Rp15.000"]), ("a<strike>b</strike>, c", "a, c", ["b"]),
        ("<del>a <s>b</s></del>c", "c", ["a b"]),
    ])
    func raisedAndStruckOut(row: (page: String, text: String, leftOut: [String])) throws {
        let text = try WebPage.text(of: Array("<p>\(row.page)</p>".utf8), path: "a.html")
        let origin = try #require(text.origin)
        #expect(String(decoding: text.bytes, as: UTF8.self) == row.text + "\n")
        #expect(origin.leftOut.map { String(decoding: $0.text, as: UTF8.self) } == row.leftOut)
        #expect(origin.leftOut.allSatisfy { $0.reason.text(in: .indonesian) == "dicoret pada sumber" })
        // Both sides of the proof part them alike.
        var words = Words(text.bytes[...])
        for piece in origin.leftOut { words.add(piece.text[...]) }
        #expect(words == origin.words)
    }

    /// Documents have nothing between an amount and its note, and are compared as they are.
    @Test func documentsAreComparedWithoutTheSpaces() throws {
        let text = try WebPage.text(ofConverted: Array("<p>Rp25.000<sup>1</sup> <del>5</del>3 hari</p>".utf8), path: "a.docx")
        let document = DocumentWords(paragraphs: [Array("Rp25.0001 53 hari".utf8)])
        #expect(document.missing(in: try #require(text.origin).glued).isEmpty)
    }
}
