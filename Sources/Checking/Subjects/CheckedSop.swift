import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// An SOP as the rules see it: that of a card, or a file of its own.
package final class CheckedSop: Sendable {
    package let sop: SopDocument
    /// Paths of the cards that a file names as its services; empty for the SOP of a card.
    package let services: [String]

    /// Those of the site; `nil` for the SOP of a card, whose citations are looked at with the card's.
    let regulations: RegulationLookup?

    /// - Parameters:
    ///   - services: paths of the cards that a file names as its services; empty for the SOP of a card.
    ///   - regulations: those of the site.
    package init(_ sop: SopDocument, services: [String] = [], regulations: RegulationLookup? = nil) {
        self.sop = sop
        self.services = services
        self.regulations = regulations
    }
}

extension CheckedSop {
    var file: SourceFile { sop.file }
    var header: SopHeader { sop.header }
    var document: Document { sop.document }
}
