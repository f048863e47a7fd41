import Foundation
import PublishedSample
import Testing

/// Every fact that the sources state about the sample services stands on the page of its card.
@Suite("Facts of the sample site")
struct FactsTests {
    struct Fact: CustomTestStringConvertible {
        let name: String
        let text: String
        var testDescription: String { "\(name): \(text)" }
    }

    /// `Tests/Fakta/sample-facts.tsv`: the card, the name of the fact, its words.
    static let facts: [(card: String, facts: [Fact])] = {
        let file = PublishedSample.project.appendingPathComponent("Tests/Fakta/sample-facts.tsv")
        let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").dropFirst()
        var facts: [String: [Fact]] = [:]
        for line in lines {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 3 else { continue }
            facts[cells[0], default: []].append(Fact(name: cells[1], text: cells[2]))
        }
        return facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }()

    @Test("The table of facts is there and read whole") func table() throws {
        #expect(Self.facts.count == 6)
        #expect(Self.facts.map(\.facts.count).reduce(0, +) == 320)
    }

    @Test("All facts of a card are on its page", arguments: facts)
    func card(_ card: (card: String, facts: [Fact])) throws {
        let page = card.card
            .replacingOccurrences(of: "content/", with: "").replacingOccurrences(of: ".md", with: ".html")
        let text = PageText.of(try PublishedSample.site().text(page))
        for fact in card.facts where !text.contains(PageText.folded(fact.text)) {
            Issue.record("\(page) does not say “\(fact.text)” [\(fact.name)]")
        }
    }

    @Test(
        "Text is read as a reader has it",
        arguments: [
            ("<p>satu</p><p>dua</p>", "satu dua"), ("<b>sa</b>tu", "satu"), ("a&amp;b &#65;&#x42; &lt;", "a&b AB <"),
            ("<script>x < 1</script>a\n  b", "a b"), ("<a href=\"x\" title='y'>z</a>", "z"),
        ])
    func text(_ example: (html: String, text: String)) {
        #expect(PageText.of(example.html) == example.text)
    }
}
