import Bytes
import CommonMark
import Diagnostics

/// The steps of one flow as their author wrote them, without the marks of the text: what a ``Flow`` is made of.
public struct FlowSource: Sendable {
    /// Who does a step, as named there.
    public struct Performer: Sendable {
        public var name: ByteSlice
        public var range: SourceRange

        public init(name: ByteSlice, range: SourceRange) {
            self.name = name
            self.range = range
        }
    }

    /// A line `Jika …: …` of a step.
    public struct Exit: Sendable {
        /// "Jika tidak lengkap", as written.
        public var label: ByteSlice
        /// What stands behind the colon, as written.
        public var text: ByteSlice
        public var target: Branch.Target
        public var range: SourceRange

        public init(label: ByteSlice, text: ByteSlice, target: Branch.Target, range: SourceRange) {
            self.label = label
            self.text = text
            self.target = target
            self.range = range
        }
    }

    public struct Step: Sendable {
        /// The number by which exits name it.
        public var number: Int
        public var performers: [Performer]
        public var exits: [Exit]
        public var range: SourceRange

        public init(number: Int, performers: [Performer], exits: [Exit], range: SourceRange) {
            self.number = number
            self.performers = performers
            self.exits = exits
            self.range = range
        }
    }

    public var steps: [Step]
    /// Pelaksana: the order of the lanes that the file sets; empty when it sets none.
    public var laneOrder: [SourcedText]

    public init(steps: [Step], laneOrder: [SourcedText] = []) {
        self.steps = steps
        self.laneOrder = laneOrder
    }
}
