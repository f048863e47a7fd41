import CommonMark
import Diagnostics
import ServiceStandard

/// An SOP as the rules see it: that of a card, or a file of its own.
package final class CheckedSop: Sendable {
    package let sop: SopDocument
    /// Paths of the cards that a file names as its services; empty for the SOP of a card.
    package let services: [String]

    /// - Parameter services: paths of the cards that a file names as its services; empty for the SOP of a card.
    package init(_ sop: SopDocument, services: [String] = []) {
        self.sop = sop
        self.services = services
    }
}

extension CheckedSop {
    var file: SourceFile { sop.file }
    var header: SopHeader { sop.header }
    var document: Document { sop.document }
}
