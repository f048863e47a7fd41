import Bytes
import CommonMark
import ServiceStandard

/// Walks over the words of a text where a citation may begin.
enum CitationScan {
    /// Calls `take` at each word of each paragraph, heading and table cell; it passes over a citation and says so, or says
    /// `false` when none is next.
    static func walk(_ document: Document, _ take: (inout TextScanner, JoinedText) -> Bool) {
        for block in document.nodes.indices {
            switch document.nodes[block].kind {
            case .paragraph, .heading, .tableCell: break
            default: continue
            }
            let line = JoinedText(document, block)
            var scanner = TextScanner(line.bytes[...])
            while !scanner.isAtEnd {
                scanner.skipSpaces()
                guard scanner.isWord(at: scanner.position), scanner.isAtWordStart else {
                    scanner.skipToken()
                    continue
                }
                let start = scanner.position
                if !CitationStart.mayBe(scanner) || !take(&scanner, line) {
                    scanner.position = start
                    scanner.skipToken()
                }
            }
        }
    }
}

/// A regulation that a card or page names, with the provision if it names one.
package struct TextCitation: Sendable {
    /// `nil` for a provision of a regulation that the text does not name: "menurut Pasal 8 ayat (2)".
    package var reference: RegulationReference?
    package var provision: Provision?
    /// Where it is written, one run for each line.
    package var pieces: [RegulationCitation.Piece]
    /// The words.
    package var text: ByteSlice
    /// It is the end of a run that begins with the citation before it: "Pasal 5 sampai dengan Pasal 7".
    package var endsRun = false

    package init(
        reference: RegulationReference?, provision: Provision?, pieces: [RegulationCitation.Piece], text: ByteSlice,
        endsRun: Bool = false
    ) {
        self.reference = reference
        self.provision = provision
        self.pieces = pieces
        self.text = text
        self.endsRun = endsRun
    }

    /// All citations of regulations in a text, and of articles whose regulation it does not name; of "Pasal 5 dan Pasal 6
    /// PP 96/2012" two.
    package static func all(in document: Document) -> [TextCitation] {
        var found: [TextCitation] = []
        CitationScan.walk(document) { scanner, line in
            guard let citations = take(&scanner, line) else { return false }
            found += citations.filter { $0.reference != nil || $0.provision?.article != nil }
            return true
        }
        return found
    }

    /// Passes over the provisions of a list and the regulation they are of; `nil` when neither is next, empty when the
    /// provisions are those of a law that is named in another way ("Pasal 362 KUHP").
    static func take(_ scanner: inout TextScanner, _ line: JoinedText) -> [TextCitation]? {
        let start = scanner.position
        let provisions = ProvisionReader.takeFound(&scanner)
        let end = provisions.last?.range.upperBound ?? start
        var isOfAnother = false
        if !provisions.isEmpty {
            scanner.skipSpaces()
            isOfAnother = scanner.take(word: "dari")
            if !isOfAnother { _ = scanner.take(word: "dalam") }
            scanner.skipSpaces()
        }
        func made(_ reference: RegulationReference?, _ provision: FoundProvision?, _ range: Range<Int>) -> TextCitation {
            TextCitation(
                reference: reference, provision: provision?.value, pieces: line.pieces(of: range), text: line.bytes[range],
                endsRun: provision?.endsRun ?? false)
        }
        guard let reference = RegulationScanner.take(&scanner, titled: false) else {
            isOfAnother = isOfAnother || isOtherLaw(scanner)
            scanner.position = end
            guard !provisions.isEmpty else { return nil }
            return isOfAnother ? [] : provisions.map { made(nil, $0, $0.range) }
        }
        if provisions.isEmpty, let behind = ProvisionsBehind.take(&scanner) {
            // "Undang-Undang Nomor 25 Tahun 2009 Pasal 2": the first provision is one link with the regulation's name.
            let first = start..<behind[0].range.upperBound
            return [made(reference, behind[0], first)] + behind.dropFirst().map { made(reference, $0, $0.range) }
        }
        // The last provision is one link with the regulation's name.
        let whole = (provisions.last?.range.lowerBound ?? start)..<scanner.position
        return provisions.dropLast().map { made(reference, $0, $0.range) } + [made(reference, provisions.last, whole)]
    }

    /// Whether a law follows that is not the one that speaks, as "Peraturan Menteri ini" would be.
    private static func isOtherLaw(_ scanner: TextScanner) -> Bool {
        var copy = scanner
        return otherLaws.take(&copy) != nil && !isOwnLaw(scanner)
    }

    /// Whether the law that speaks follows: "peraturan ini", "Peraturan Menteri ini".
    static func isOwnLaw(_ scanner: TextScanner) -> Bool {
        var scanner = scanner
        guard otherLaws.take(&scanner) != nil else { return false }
        for _ in 0..<3 {
            scanner.skipSpaces()
            if scanner.take(word: "ini") { return true }
            scanner.skipToken()
        }
        return false
    }

    /// What a law is called where its number is not: "Pasal 362 KUHP", "Pasal 5 undang-undang tersebut".
    private static let otherLaws = KeywordTable<Void>([
        ("kitab", ()), ("kuhp", ()), ("kuhap", ()), ("kuhperdata", ()), ("kuh", ()), ("konvensi", ()), ("undang-undang", ()),
        ("uu", ()), ("uud", ()), ("peraturan", ()), ("keputusan", ()), ("perjanjian", ()), ("anggaran", ()),
    ])

    /// The regulation that a text names and nothing else: "Peraturan Menteri Luar Negeri Nomor 5 Tahun 2019".
    package static func reference(_ text: ByteSlice) -> RegulationReference? {
        var scanner = TextScanner(text)
        scanner.skipSpaces()
        return RegulationScanner.take(&scanner, titled: false)
    }
}
