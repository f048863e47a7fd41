import Diagnostics
import Reading
import Testing

@testable import Importing

/// Words of a page are counted on a way that the text of it does not take.
struct WebProofTests {
    @Test func aTextThatLacksACellIsNoProof() throws {
        let page = Array(Fixture.webTable.text.utf8)
        var text = try WebPage.text(of: page, path: "a.html")
        let lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let kept = lines.filter { !$0.contains("Surat".utf8) }
        #expect(kept.count == lines.count - 1)
        let origin = text.origin
        text = DecodedText(path: "a.html", bytes: Array(kept.joined(separator: [0x0A])))
        text.origin = origin
        let setting = try importer().setting
        var draft = try ComponentTable().draft(text, setting)
        if let origin { draft.account.add(origin) }
        let file = SourceFile(path: "content/layanan/kantor/a.md", bytes: draft.file(office: "kantor"))
        #expect(
            throws: ImportProblem.unproven(
                missing: ["1", "2", "3", "4", "foto", "fotokopi", "ktp", "lurah", "pas", "persyaratan", "surat", "x"],
                surplus: [])
        ) { try Proof(setting: setting).check(text, draft, file) }
    }

    @Test func wordsOfAPage() throws {
        let page = "<title>a</title><body><p>b<b>c</b><script>d</script><img alt=e><a href=/f>g</a><a href=https://h.id>i</a><!-- j --><td>k<td>l"
        let words = try #require(try WebPage.text(of: Array(page.utf8), path: "a").origin?.words)
        #expect(words.counts.keys.map { String(decoding: $0, as: UTF8.self) }.sorted() == ["a", "bc", "e", "f", "g", "h", "https", "i", "id", "k", "l"])
    }

    @Test(arguments: [("1.", true), ("12.", true), ("a.", true), ("XIV.", true), ("1", false), ("ab.", false), ("KTP.", false), (".", false), ("123456.", false)])
    func numbersOfListsAreNothingElse(row: (text: String, isOne: Bool)) {
        #expect(ListNumber.isOne(row.text) == row.isOne)
    }
}
