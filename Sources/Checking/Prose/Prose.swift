import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// What a single pass over the running text of a card has come upon: words of the lists, and places where a rule may
/// look closer. A sound card has next to none.
///
/// Prose is the title, the summary and the text of the body. Code, addresses of links, comments and autolinks are none.
struct Prose {
    /// What stands at a mark. Only a hint: the scanner is quick and lets through more than rules tell.
    enum Kind: UInt8, Sendable {
        /// A word or phrase of a list, see ``Mark/list``.
        case word
        /// The same word twice, with no other word between; both are marked.
        case repeated
        /// A bracket without a space before it, or a word without a space behind a bracket, comma or semicolon; marked is
        /// the sign.
        case glued
        /// Behind the number or letter that begins a passage no space follows; marked are number and full stop.
        case gluedNumber
        /// A bracket that closes before one opens, or is never closed; marked is the bracket.
        case bracket
        /// A word in capitals that is no known abbreviation.
        case capitals
        /// A sentence of more than ``ProseScanner/manyWords`` words.
        case sentence
        /// A passage that ends with a semicolon; marked is the semicolon.
        case semicolon
        /// A line that begins with a hyphen and a digit; marked is the hyphen.
        case pageNumber
        /// The sign "&".
        case ampersand
        /// A number before a bracket with words: "4 (empat)"; marked from the number to the bracket.
        case numberInWords
    }

    /// A place where a rule may look closer.
    struct Mark: Sendable {
        let kind: Kind
        /// In the file.
        let range: SourceRange
        /// The node of the paragraph, heading or cell; ``title`` and the like where it stands in the header.
        let passage: Int
        /// For ``Kind/word``: which list, and the place of the phrase in it.
        var list: WordList?
        var index = 0
    }

    /// The passage of a mark in the title.
    static let title = -1
    /// The passage of a mark in the summary.
    static let summary = -2
    /// The passage of a mark in the notice of an office.
    static let notice = -3
    /// The passage of a mark in the charter of an office.
    static let charter = -4

    /// A text of the header, and which passage it is.
    typealias HeaderText = (text: SourcedText, passage: Int)

    /// In the order of the text: title, summary, body.
    private(set) var marks: [Mark] = []

    /// Whether a name that is out of use may stand in the text, or in an address that it shows.
    private(set) var mayHoldOldName = false

    init(title: SourcedText, summary: SourcedText?, _ document: Document, of file: SourceFile) {
        var scanner = ProseScanner(file)
        Lexicon.shared.withFilter { filter in
            guard let filter else { return }
            scanner.filter = filter
            scanner.scan(title, Self.title)
            if let summary { scanner.scan(summary, Self.summary) }
            scanner.scan(document)
        }
        marks = scanner.marks
        mayHoldOldName = scanner.mayHoldOldName
    }

    /// The same of a file with texts of its own in its header.
    init(_ header: [HeaderText], _ document: Document, of file: SourceFile) {
        var scanner = ProseScanner(file)
        Lexicon.shared.withFilter { filter in
            guard let filter else { return }
            scanner.filter = filter
            for (text, passage) in header { scanner.scan(text, passage) }
            scanner.scan(document)
        }
        marks = scanner.marks
        mayHoldOldName = scanner.mayHoldOldName
    }

    /// Where phrases of a list stand.
    func words(of list: WordList) -> some Sequence<Mark> { marks.lazy.filter { $0.list == list } }

    /// Marks of one kind.
    func marks(of kind: Kind) -> some Sequence<Mark> { marks.lazy.filter { $0.kind == kind } }

    /// Whether a word goes on at `index`: a letter, a digit or a letter outside ASCII.
    static func isWord(_ base: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        guard index < end else { return false }
        // C2 and E2 begin punctuation and signs (no-break space, dashes, quotes, …); the rest are letters.
        return ASCII.isWord(base[index]) && base[index] != 0xC2 && base[index] != 0xE2
    }
}

extension CheckedCard {
    /// Which section a passage of ``prose`` stands in; `nil` in the header, before the first section, and in one that the
    /// profile does not know.
    func component(ofPassage node: Int) -> Component? {
        // Sections stand in the order of their headings.
        var (lower, upper) = (0, card.sections.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if card.sections[middle].heading <= node { lower = middle + 1 } else { upper = middle }
        }
        return lower > 0 ? card.sections[lower - 1].component : nil
    }
}
