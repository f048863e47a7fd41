import Bytes

/// An SOP as a graph (bagan alir): steps in rows, performers in lanes, exits between them.
///
/// It is sound: every exit leads somewhere, every step can be reached and can end, each has a performer (PermenPANRB
/// 35/2012; see ``FlowProblem`` for what is refused). Indices are those of ``steps`` and ``lanes``.
public struct Flow: Sendable, Equatable {
    /// A column of one performer (pelaksana).
    public struct Lane: Sendable, Equatable {
        /// The performer as first named; ``FlowBuilder/openPerformer`` for a performer that is not known.
        public var title: ByteSlice

        /// Whether nobody knows yet who it is: `Pelaksana: ?`.
        public var isOpen: Bool { title.elementsEqual(FlowBuilder.openPerformer) }
    }

    /// A row: one activity or decision.
    public struct Step: Sendable, Equatable {
        public var number: Int
        /// Whose symbols stand in the row, from left to right; at least one.
        public var lanes: [Int]
        /// The lane whose symbol lines from above enter and lines to below leave: that of the performer named first.
        public var mainLane: Int
        /// One for an activity; two or three, all with labels and different targets, for a decision.
        public var exits: [Exit]
        /// The exit of the main path, when all goes well: the one whose words are good ("lengkap", "disetujui"), the yes of a
        /// question whose no the author names, the only one whose words are not bad, the way on that a lone condition leaves
        /// open. `nil` when the author's words do not say.
        public var mainExit: Int?
        /// The short question of a decision whose exits are its yes and no: "Lengkap?".
        public var question: [UInt8]?

        public var isDecision: Bool { exits.count > 1 }
        /// Whether one of its exits ends the work.
        public var ends: Bool { exits.contains { $0.target == .end } }
    }

    public struct Exit: Sendable, Equatable {
        public enum Target: Sendable, Hashable {
            case step(Int)
            /// The work ends here.
            case end
        }

        public var target: Target
        /// What stands beside the line; `nil` for the exit of an activity.
        public var label: Label?
    }

    /// The words of an exit.
    public enum Label: Sendable, Equatable {
        /// Ya: what the question of the step asks holds.
        case yes
        /// Tidak.
        case no
        /// The author's words, without "Jika".
        case words([UInt8])
    }

    public var lanes: [Lane]
    /// At least one; the work starts with the first.
    public var steps: [Step]
}
