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
                if !take(&scanner, line) {
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

    /// All citations of regulations in a text, and of articles whose regulation it does not name; of "Pasal 5 dan Pasal 6
    /// PP 96/2012" two.
    package static func all(in document: Document) -> [TextCitation] {
        var found: [TextCitation] = []
        CitationScan.walk(document) { scanner, line in
            let start = scanner.position
            let provisions = ProvisionReader.takeFound(&scanner)
            if !provisions.isEmpty {
                scanner.skipSpaces()
                _ = scanner.take(word: "dari") || scanner.take(word: "dalam")
                scanner.skipSpaces()
            }
            let end = provisions.last?.range.upperBound ?? start
            guard let reference = RegulationScanner.take(&scanner) else {
                scanner.position = end
                for provision in provisions where provision.value.article != nil {
                    found.append(
                        TextCitation(
                            reference: nil, provision: provision.value, pieces: line.pieces(of: provision.range),
                            text: line.bytes[provision.range]))
                }
                return !provisions.isEmpty
            }
            // The last provision is one link with the regulation's name.
            for provision in provisions.dropLast() {
                found.append(
                    TextCitation(
                        reference: reference, provision: provision.value, pieces: line.pieces(of: provision.range),
                        text: line.bytes[provision.range]))
            }
            let whole = (provisions.last?.range.lowerBound ?? start)..<scanner.position
            found.append(
                TextCitation(
                    reference: reference, provision: provisions.last?.value, pieces: line.pieces(of: whole), text: line.bytes[whole]))
            return true
        }
        return found
    }

    /// The regulation that a text names and nothing else: "Peraturan Menteri Luar Negeri Nomor 5 Tahun 2019".
    package static func reference(_ text: ByteSlice) -> RegulationReference? {
        var scanner = TextScanner(text)
        scanner.skipSpaces()
        return RegulationScanner.take(&scanner)
    }
}
