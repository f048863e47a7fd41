import CommonMark
import Diagnostics

/// One activity of the procedure (langkah prosedur).
public struct Step: Sendable {
    /// The number the reader sees; runs on over stages.
    public var number: Int
    /// Which flow of its procedure it belongs to, from 0.
    public var flow: Int
    public var text: RichText
    public var range: SourceRange
    public var condition: Condition?
    /// Who does it (pelaksana), in the author's order.
    public var performers: [RichText]
    /// How long it takes; `nil` when the card does not say or says it in a form that is none.
    public var time: Sourced<Duration>?
    /// All properties as written, those with a value of their own included.
    public var properties: [Property]
    /// The exits of a decision; empty for an activity.
    public var branches: [Branch]
    /// Sub-items, shown as a list below the step.
    public var parts: [Requirement]
    public var partMarks: ItemMarks
    /// Nodes inside the item that fit no structure.
    public var remainder: [Int]

    @inlinable public init(
        number: Int, flow: Int = 0, text: RichText, range: SourceRange, condition: Condition? = nil,
        performers: [RichText] = [], time: Sourced<Duration>? = nil, properties: [Property] = [], branches: [Branch] = [],
        parts: [Requirement] = [], partMarks: ItemMarks = .bullets, remainder: [Int] = []
    ) {
        self.number = number
        self.flow = flow
        self.text = text
        self.range = range
        self.condition = condition
        self.performers = performers
        self.time = time
        self.properties = properties
        self.branches = branches
        self.parts = parts
        self.partMarks = partMarks
        self.remainder = remainder
    }
}

/// One exit of a decision: "Jika tidak lengkap: kembali ke langkah 1".
public struct Branch: Sendable {
    public enum Target: Sendable, Equatable {
        /// Lanjut: to the next step.
        case next
        /// Selesai: the work ends here.
        case finish
        /// Kembali ke langkah N or ke langkah N.
        case step(Int)
        /// Words that are no known target; shown as they are.
        case other
    }

    /// "Jika tidak lengkap", as written.
    public var label: RichText
    /// What stands behind the colon, as written.
    public var text: RichText
    public var target: Target
    public var range: SourceRange

    public init(label: RichText, text: RichText, target: Target, range: SourceRange) {
        self.label = label
        self.text = text
        self.target = target
        self.range = range
    }
}
