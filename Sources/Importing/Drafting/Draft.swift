import Bytes
import Diagnostics

/// What a source becomes.
public enum DocumentKind: String, Sendable, CaseIterable {
    /// A service card.
    case service = "layanan"
    case sop = "sop"
    /// A regulation.
    case regulation = "regulasi"
}

/// What a shape makes of a text: a Markdown file, and the account of all words.
public struct Draft: Sendable {
    public var kind: DocumentKind
    /// The title, of which the file's name is made.
    public var title: [UInt8] = []
    /// What the text says of the office that it is from.
    public var officeText: [UInt8] = []
    /// The front matter without the office, which is added when it is known.
    public var header: [HeaderEntry] = []
    /// The Markdown below the front matter.
    public var body: [UInt8] = []
    public var account = Account()

    public init(kind: DocumentKind) { self.kind = kind }

    /// An entry of the front matter.
    public struct HeaderEntry: Sendable {
        public enum Value: Sendable {
            case text([UInt8])
            case list([[UInt8]])
            case entries([HeaderEntry])
        }

        public var key: String
        public var value: Value

        public init(_ key: String, _ text: some Sequence<UInt8>) {
            self.key = key
            value = .text(Array(text))
        }

        public init(_ key: String, list: [[UInt8]]) {
            self.key = key
            value = .list(list)
        }

        public init(_ key: String, entries: [HeaderEntry]) {
            self.key = key
            value = .entries(entries)
        }
    }
}

/// Where the words of a source went, apart from the draft's text, and what somebody has to look at.
public struct Account: Sendable {
    /// A piece of the source that is not in the draft.
    public struct LeftOut: Sendable, Equatable {
        public var text: [UInt8]
        public var reason: Reason
        /// Line in the source; 0 where there is none.
        public var line: Int
    }

    /// Something that could not be decided.
    public struct Check: Sendable, Equatable {
        public var doubt: Doubt
        public var line: Int
    }

    public private(set) var leftOut: [LeftOut] = []
    /// Words that the draft has and the source has not: from the vocabulary of cards only.
    public private(set) var own: [Own] = []
    public private(set) var checks: [Check] = []

    public init() {}

    /// Leaves a piece of the source out; nothing happens for one without words.
    public mutating func leaveOut(_ text: some Sequence<UInt8>, _ reason: Reason, line: Int) {
        let bytes = Array(text)
        guard Words.count(bytes[...]) > 0 else { return }
        leftOut.append(LeftOut(text: bytes, reason: reason, line: line))
    }

    /// Accounts for a word of the draft that is not the source's.
    public mutating func add(own word: Own) { own.append(word) }

    public mutating func doubt(_ doubt: Doubt, line: Int) { checks.append(Check(doubt: doubt, line: line)) }
}

/// A word of a draft that comes from no source.
public enum Own: Sendable, Equatable {
    /// The name of a section in the profile.
    case heading(String)
    /// The name of a property or label of the card's grammar.
    case label(String)
    /// A date in the form of a header.
    case date(String)
    /// The title, made of the name of the file, where the text has none.
    case fileName(String)
    /// The number or letter of an item, which its list gives it.
    case listNumber(String)
    /// The heading of one flow of several, with its number where the source does not name it.
    case flow(Int?)
    /// A performer's name in a step: the source has it once, as the heading of a column.
    case performer(String)

    var text: String {
        switch self {
        case .flow(let number): "Alur" + (number.map { " \($0)" } ?? "")
        case .performer(let text), .listNumber(let text), .heading(let text), .label(let text), .date(let text), .fileName(let text): text
        }
    }
}
