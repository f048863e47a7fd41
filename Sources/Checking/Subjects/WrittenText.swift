import CommonMark
import Diagnostics
import ServiceStandard

/// What authors write in one file, as the rules of language see it: a card, or a ``CheckedText``.
protocol WrittenText: AnyObject {
    var file: SourceFile { get }
    var document: Document { get }
    /// What one pass over the running text has come upon.
    var prose: Prose { get }
    var site: CheckedSite { get }
    /// Offices whose names need no explanation here.
    var offices: [CheckedOffice] { get }

    /// Which section a passage of ``prose`` stands in; `nil` where nobody knows.
    func component(ofPassage passage: Int) -> Component?
    /// Where a text of the header stands that is a passage of ``prose``; `nil` where there is none.
    func range(ofHeaderPassage passage: Int) -> SourceRange?
}

extension WrittenText {
    /// Where a node stands in the file.
    func range(of node: Int) -> SourceRange {
        SourceRange(start: Int(document.nodes[node].sourceStart), end: Int(document.nodes[node].sourceEnd))
    }
}

extension CheckedCard: WrittenText {
    func range(ofHeaderPassage passage: Int) -> SourceRange? {
        switch passage {
        case Prose.title: header.title.range
        case Prose.summary: header.summary?.range
        default: nil
        }
    }
}
