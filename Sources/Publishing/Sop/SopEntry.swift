import Reading
import ServiceStandard

/// An SOP file of the site (content/sop/).
///
/// A class: entries are handed to the pages of their services and offices.
final class SopEntry: Sendable {
    let route: Route
    /// Path of the file below the site folder.
    let path: String
    let header: SopHeader
    /// `nil` when its flows are not sound, which has been reported.
    let sop: SopDocument?
    /// Places in ``Site/offices``: those it names, else none; the offices of its services are added by its page.
    let offices: [Int]
    /// Paths of the cards of its services.
    let services: [String]

    init(route: Route, path: String, header: SopHeader, sop: SopDocument?, offices: [Int], services: [String]) {
        self.route = route
        self.path = path
        self.header = header
        self.sop = sop
        self.offices = offices
        self.services = services
    }

    /// Its title, blank when the file gives none.
    var title: [UInt8] { header.title.map { Array($0.value) } ?? [] }
}
