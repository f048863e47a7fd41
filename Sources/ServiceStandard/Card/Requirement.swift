import CommonMark
import Diagnostics

/// One thing to bring or to fulfil (persyaratan).
public struct Requirement: Sendable {
    /// How the parts of a requirement go together.
    public enum Choice: Sendable, Equatable {
        /// All parts are needed.
        case all
        /// One of the parts is enough ("salah satu", "atau").
        case oneOf
    }

    public var text: RichText
    public var range: SourceRange
    /// In which case it is needed; `nil`: always (within its group).
    public var condition: Condition?
    public var properties: [Property]
    public var choice: Choice
    /// Sub-items.
    public var parts: [Requirement]
    public var partMarks: ItemMarks
    /// Nodes inside the item that fit no structure, shown below it.
    public var remainder: [Int]

    @inlinable public init(
        text: RichText, range: SourceRange, condition: Condition? = nil, properties: [Property] = [], choice: Choice = .all,
        parts: [Requirement] = [], partMarks: ItemMarks = .bullets, remainder: [Int] = []
    ) {
        self.text = text
        self.range = range
        self.condition = condition
        self.properties = properties
        self.choice = choice
        self.parts = parts
        self.partMarks = partMarks
        self.remainder = remainder
    }

    /// How many documents it stands for: a choice is one, parts that are all needed count each.
    ///
    /// Parts that hold only in a case are not counted, nor is an item without text.
    public var documentCount: Int {
        guard !parts.isEmpty else { return text.isEmpty ? 0 : 1 }
        guard choice == .all else { return 1 }
        return parts.reduce(0) { $0 + ($1.condition == nil ? $1.documentCount : 0) }
    }
}
