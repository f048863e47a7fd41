import Diagnostics

/// A place of a regulation that another place of it names: "sebagaimana dimaksud dalam Pasal 13 ayat (4) huruf e".
public struct RegulationCitation: Sendable {
    /// What is cited.
    public enum Target: Sendable, Equatable {
        /// A unit of the regulation itself, by its place in ``Regulation/nodes``.
        case unit(Int)
        /// A provision of another regulation, or all of it.
        case other(RegulationReference, Provision?)
        /// A unit that the regulation does not have, or that its source lacks.
        case missing
    }

    /// A run of letters of one text node.
    public struct Piece: Sendable, Equatable {
        /// Place in the nodes of the document.
        public var node: Int
        /// In ``Document/text``.
        public var range: Range<Int32>

        public init(node: Int, range: Range<Int32>) {
            self.node = node
            self.range = range
        }
    }

    /// The unit that cites.
    public var source: Int
    /// Where it is written: index into ``Regulation/documents``, and the runs of letters, one for each line.
    public var document: Int
    public var pieces: [Piece]
    public var target: Target
    /// It is the end of a run that begins with the citation before it: "Pasal 5 sampai dengan Pasal 7".
    public var endsRun: Bool

    public init(source: Int, document: Int, pieces: [Piece], target: Target, endsRun: Bool = false) {
        self.source = source
        self.document = document
        self.pieces = pieces
        self.target = target
        self.endsRun = endsRun
    }
}
