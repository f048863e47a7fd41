import Bytes
import Reading
import ServiceStandard

/// A section of the source: a heading and the lines below it.
struct SourceSection {
    /// `nil` for a heading that the profile does not know.
    var component: Component?
    /// As the source has it, without number and colon; empty where the source has none.
    var heading: [UInt8]
    var line: Int
    var lines: [SourceLine] = []
}

extension SourceSection {
    /// A section below a marked heading that says more than a component's name ("Biaya Pelatihan", "Dokumen yang Diperlukan"):
    /// the heading stays, as the caption of a group.
    ///
    /// - Parameter seen: components that have a section already.
    init?(nearly line: SourceLine, _ names: HeadingTable, seen: Set<Component>) {
        guard line.level > 0, let component = RequirementsPage.component(of: line.text, names), !seen.contains(component) else { return nil }
        self.init(component: component, heading: [], line: line.number, lines: [line])
    }
}
