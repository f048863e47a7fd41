import Bytes
import ServiceStandard

/// Finds citations of regulations in a text (dasar hukum): whole ones, their provisions, and what amended them.
public enum CitationReader {
    /// All citations of a text, in its order; refused when there is none.
    public static func read(_ text: ByteSlice) -> NotationResult<[Found<Citation>]> {
        guard !TextScanner.isBlank(text) else { return .failure(NotationRefusal(.emptyText, text.indices)) }
        var found: [Found<Citation>] = []
        var scanner = TextScanner(text)
        while !scanner.isAtEnd {
            scanner.skipSpaces()
            guard scanner.isWord(at: scanner.position), scanner.isAtWordStart else {
                scanner.skipToken()
                continue
            }
            let start = scanner.position
            if let citation = take(&scanner) {
                found.append(Found(citation, start..<scanner.position))
            } else {
                scanner.skipToken()
            }
        }
        return found.isEmpty ? .failure(NotationRefusal(.noCitation, text.indices)) : .success(found)
    }

    private static func take(_ scanner: inout TextScanner) -> Citation? {
        let provisions = ProvisionReader.take(&scanner)
        let end = scanner.position
        if !provisions.isEmpty {
            scanner.skipSpaces()
            _ = scanner.take(word: "dari") || scanner.take(word: "dalam") || scanner.take(word: "of")
            scanner.skipSpaces()
        }
        if let reference = RegulationScanner.take(&scanner) {
            var citation = Citation(target: .regulation(reference), provisions: provisions)
            takeAmendments(&scanner, into: &citation)
            return citation
        }
        scanner.position = end
        guard let first = provisions.first else { return nil }
        // "angka 3" alone counts the items of the page itself.
        let isInternal = provisions.allSatisfy { $0.article == nil && $0.paragraph == nil && $0.letter == nil } && first.item != nil
        return Citation(target: isInternal ? .internalItem : .same, provisions: provisions)
    }

    /// Passes over "sebagaimana telah (beberapa kali) diubah (terakhir) dengan …".
    private static func takeAmendments(_ scanner: inout TextScanner, into citation: inout Citation) {
        let before = scanner.position
        scanner.skipSpaces()
        if scanner.take(0x2C) { scanner.skipSpaces() }
        guard scanner.take(word: "sebagaimana") else {
            scanner.position = before
            return
        }
        var isAmended = false
        var isRepeated = false
        for _ in 0..<8 {
            scanner.skipSpaces()
            if scanner.take(0x2C) { continue }
            if scanner.take(word: "beberapa kali") {
                isRepeated = true
            } else if scanner.take(word: "diubah") {
                isAmended = true
            } else if scanner.take(word: "dengan") {
                break
            } else if !scanner.take(word: "telah"), !scanner.take(word: "terakhir"), !scanner.take(word: "kali") {
                break
            }
        }
        scanner.skipSpaces()
        guard isAmended, let first = RegulationScanner.take(&scanner) else {
            scanner.position = before
            return
        }
        citation.isAmendedRepeatedly = isRepeated
        citation.amendments.append(first)
        while true {
            let end = scanner.position
            scanner.skipSpaces()
            if scanner.take(0x2C) { scanner.skipSpaces() }
            guard scanner.take(word: "dan") || scanner.take(word: "serta") else {
                scanner.position = end
                return
            }
            scanner.skipSpaces()
            _ = scanner.take(word: "dengan")
            scanner.skipSpaces()
            guard let next = RegulationScanner.take(&scanner) else {
                scanner.position = end
                return
            }
            citation.amendments.append(next)
        }
    }
}
