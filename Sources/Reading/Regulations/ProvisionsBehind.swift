import Bytes
import ServiceStandard

/// Reads the provisions that stand behind the regulation they are of: "UU 25/2009 Pasal 2", "UU 25/2009 tentang Pelayanan
/// Publik, Pasal 2", "UU 25/2009 (khususnya Pasal 2)".
enum ProvisionsBehind {
    /// Passes over the title and the provisions behind a regulation's number; `nil`, and over nothing, when there are none.
    static func take(_ scanner: inout TextScanner) -> [FoundProvision]? {
        let before = scanner.position
        if let provisions = takeNext(&scanner) { return provisions }
        if skipTitle(&scanner), let provisions = takeNext(&scanner) { return provisions }
        scanner.position = before
        return nil
    }

    /// Bytes between the number and the article; nobody writes a title as long as that.
    private static let longest = 300

    private static func takeNext(_ scanner: inout TextScanner) -> [FoundProvision]? {
        let before = scanner.position
        scanner.skipSpaces()
        _ = scanner.take(0x2C)
        scanner.skipSpaces()
        _ = scanner.take(0x28)
        for _ in 0..<2 {
            scanner.skipSpaces()
            if joints.take(&scanner) == nil { break }
        }
        scanner.skipSpaces()
        let provisions = ProvisionReader.takeFound(&scanner)
        if provisions.first?.value.article != nil {
            var behind = scanner
            behind.skipSpaces()
            // "…, Pasal 5 peraturan ini" is no article of the other.
            if !TextCitation.isOwnLaw(behind) { return provisions }
        }
        scanner.position = before
        return nil
    }

    /// Words that may stand between a regulation and its provision.
    private static let joints = KeywordTable<Void>([
        ("khususnya", ()), ("terutama", ()), ("utamanya", ()), ("yaitu", ()), ("yakni", ()), ("pada", ()), ("dalam", ()), ("di", ()),
        ("in", ()), ("especially", ()),
    ])

    /// Passes over "tentang …" and the bracket of the gazette, up to the comma, bracket or word before an article. `false`
    /// where another regulation or the end of the sentence comes first.
    private static func skipTitle(_ scanner: inout TextScanner) -> Bool {
        scanner.skipSpaces()
        guard scanner.take(word: "tentang") || scanner.take(word: "ttg") || scanner.take(word: "ttg.") else { return false }
        let start = scanner.position
        let limit = min(start + longest, scanner.end)
        // Most titles have no article behind them.
        guard let offset = firstArticle(scanner.text[start..<limit]) else { return false }
        while scanner.position < offset {
            guard let byte = scanner.next, byte != 0x3B, byte != 0 else { return false }
            if byte == 0x2E, scanner.spaceLength(at: scanner.position + 1) > 0 { return false }
            guard scanner.isWord(at: scanner.position) else {
                if byte == 0x2C || byte == 0x28, leadsToArticle(scanner) { return true }
                scanner.skipToken()
                continue
            }
            var copy = scanner
            if joints.take(&copy) != nil, isArticle(copy) { return true }
            copy = scanner
            if RegulationScanner.take(&copy, titled: false) != nil || copy.take(word: "sebagaimana") { return false }
            scanner.skipToken()
        }
        return false
    }

    /// Whether an article, or a word that leads to it, stands right behind the comma or bracket here.
    private static func leadsToArticle(_ scanner: TextScanner) -> Bool {
        var scanner = scanner
        scanner.position += 1
        scanner.skipSpaces()
        _ = joints.take(&scanner)
        return isArticle(scanner)
    }

    private static func isArticle(_ scanner: TextScanner) -> Bool {
        var scanner = scanner
        scanner.skipSpaces()
        return scanner.take(word: "pasal") || scanner.take(word: "article")
    }

    /// Where "Pasal" first stands in a text.
    private static func firstArticle(_ text: ByteSlice) -> Int? {
        var rest = text
        while let offset = rest.firstIndex(where: { $0 | 0x20 == 0x70 }) {
            if rest[offset...].prefix(5).equalsFolded("pasal") { return offset }
            rest = rest[(offset + 1)...]
        }
        return nil
    }
}
