import CommonMark
import Diagnostics

/// An SOP (standar operasional prosedur): of a file of its own, or of a card that has one.
///
/// Values refer to nodes of ``document`` and to bytes of ``file``. Its flows are sound; one whose flows are not is
/// reported when it is read, and there is no value of it.
///
/// A class: a card holds at most one, and one that holds none must not grow by it.
public final class SopDocument: Sendable {
    /// The file as read: a card's when the SOP is the card's.
    public let file: SourceFile
    public let header: SopHeader
    /// Judul SOP; of a card without a title for its SOP the card's own.
    public let title: SourcedText
    public let document: Document
    /// What stands before the first section of an SOP file, by its nodes.
    public let introduction: [Int]
    /// At least one, in the order of the file.
    public let flows: [SopFlow]
    /// All other sections: those of the guide in its order, each at most once, then the others in the order of the
    /// file.
    public let sections: [SopSection]

    public init(
        file: SourceFile, header: SopHeader, title: SourcedText, document: Document, introduction: [Int],
        flows: [SopFlow], sections: [SopSection]
    ) {
        self.file = file
        self.header = header
        self.title = title
        self.document = document
        self.introduction = introduction
        self.flows = flows
        self.sections = sections
    }

    public func section(_ part: SopPart) -> SopSection? { sections.first { $0.part == part } }
}

/// One flow of an SOP (alur): its steps as written, and as a graph.
public struct SopFlow: Sendable {
    /// A step with what stands above it.
    public struct Row: Sendable {
        /// Heading of the stage (tahap) or case that begins with this step, by its node.
        public var stage: Int?
        public var step: Step

        public init(stage: Int?, step: Step) {
            self.stage = stage
            self.step = step
        }
    }

    /// The heading `### Alur …`, by its node; `nil` for a flow without one.
    public var heading: Int?
    /// One for each of the steps of ``flow``.
    public var rows: [Row]
    /// What stands between the steps and fits no structure, by its nodes.
    public var remarks: [Int]
    public var flow: Flow

    /// The time of each step, in their order; `nil` also for one that states several.
    public var times: [Duration?] {
        rows.map { row in row.step.properties.count { $0.key == .time } > 1 ? nil : row.step.time?.value }
    }

    public init(heading: Int?, rows: [Row], remarks: [Int], flow: Flow) {
        self.heading = heading
        self.rows = rows
        self.remarks = remarks
        self.flow = flow
    }
}

/// A section of an SOP besides its procedure.
public struct SopSection: Sendable {
    /// `nil` when the heading is none that the guide knows.
    public var part: SopPart?
    public var section: Section

    public init(part: SopPart?, section: Section) {
        self.part = part
        self.section = section
    }
}
