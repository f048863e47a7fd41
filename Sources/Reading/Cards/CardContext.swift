import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// What the readers of one card share: its text, the names of the profile, the cases met so far and the findings.
struct CardContext {
    let names: HeadingTable
    let file: SourceFile
    let document: Document
    var cases: CaseBook
    var findings = DiagnosticBag()
    /// Number of the last step read; numbers run on over stages.
    var lastStep = 0
    /// Number of the last step of each flow before the one being read.
    private(set) var lastStepsBefore: [Int] = []
    let sop: SopUse
    /// Components that unknown headings are near to.
    var meant: [Component] = []

    /// Whether the text is one of an SOP.
    enum SopUse {
        /// A card without one.
        case none
        /// A card whose steps are an SOP too.
        case card
        /// A file that is an SOP and nothing else: its headings are those of the guide to SOPs.
        case file
    }

    init(names: HeadingTable, file: SourceFile, document: Document, cases: CaseBook, sop: SopUse = .none) {
        self.names = names
        self.file = file
        self.document = document
        self.cases = cases
        self.sop = sop
    }

    /// Begins a flow of its own; step numbers begin anew.
    mutating func beginFlow() {
        guard lastStep > 0 else { return }
        lastStepsBefore.append(lastStep)
        lastStep = 0
    }

    /// Number of the last step of a flow.
    func lastStep(ofFlow flow: Int) -> Int { flow < lastStepsBefore.count ? lastStepsBefore[flow] : lastStep }

    mutating func report(_ problem: CardProblem, at range: SourceRange) {
        findings.add(problem, at: range, in: file)
    }

    /// Where a node stands in the file.
    func range(of node: Int) -> SourceRange {
        let node = document.nodes[node]
        return SourceRange(start: Int(node.sourceStart), end: Int(node.sourceEnd))
    }

    /// Where a run of text stands in the file.
    func range(of text: RichText) -> SourceRange { document.place(of: text) }

    /// Where a part of a run's bare text stands: exact where the run is a single piece, else the run.
    func range(of part: Range<Int>, in bytes: ByteSlice, of text: RichText) -> SourceRange {
        document.place(of: part, in: bytes, of: text)
    }

    /// The bare text of a run; no copy where it is a single piece, as most are.
    func plain(_ text: RichText) -> ByteSlice { document.plain(text) }

    /// The inlines of a paragraph, heading or table cell.
    func text(of node: Int) -> RichText { document.richText(ofInlinesIn: node) }
}
