import Testing

@testable import Bytes

@Suite struct ByteSliceTests {
    private func slice(_ text: String) -> ByteSlice { Array(text.utf8)[...] }

    @Test(arguments: [("  a b \t\n", "a b"), ("", ""), (" \n ", ""), ("a", "a")])
    func trims(text: String, bare: String) { #expect(slice(text).trimmed().string == bare) }

    @Test func comparesLetterForLetter() {
        #expect(slice("Biaya").equalsFolded("biaya"))
        #expect(!slice("Biaya").equals("biaya"))
        #expect(slice("biaya/tarif").starts(with: "biaya"))
        #expect(!slice("bia").starts(with: "biaya"))
    }

    @Test func findsText() {
        #expect(slice("a-->b").firstIndex(of: "-->") == 1)
        #expect(slice("a--b").firstIndex(of: "-->") == nil)
        // Indices are those of the whole buffer.
        #expect(slice("xx-->").dropFirst(2).firstIndex(of: "-->") == 2)
    }

    @Test(arguments: [(0, "0"), (7, "7"), (-15, "-15"), (1_234_567, "1234567"), (Int.min, "-9223372036854775808")])
    func writesNumbers(number: Int, digits: String) {
        var bytes: [UInt8] = []
        bytes.append(decimal: number)
        #expect(bytes.string == digits)
    }

    @Test(arguments: [([], ""), (["a"], "a"), (["a", "", "b"], "a + " + " + b")])
    func joins(pieces: [String], joined: String) {
        var bytes: [UInt8] = []
        bytes.append(pieces.map { Array($0.utf8)[...] }, separatedBy: " + ")
        #expect(bytes.string == joined)
    }

    @Test func wordsEndWhereTheNextBegins() {
        var reader = ByteReader(slice("Jika tidak"))
        let tooShort = reader.take(word: "jik")
        #expect(!tooShort)
        let first = reader.take(word: "jika")
        reader.skipSpaces()
        let second = reader.take(word: "tidak")
        #expect(first && second && reader.isAtEnd)
    }

    @Test func aLetterWithAMarkIsNoPlainLetter() {
        // "e" before a combining acute accent: decided on bytes, so the word goes on.
        var reader = ByteReader(slice("de\u{301}"))
        let isWord = reader.take(word: "de")
        #expect(!isWord)
    }
}
