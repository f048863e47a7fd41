import Bytes
import Diagnostics
import ServiceStandard

/// Opens what makes sheets; implemented by the module that draws them, so that a build knows nothing of Typst.
public protocol SheetWorkshop: Sendable {
    /// Gets ready for a site: finds the tools, reads what earlier sheets were made of.
    ///
    /// - Parameters:
    ///   - site: what all sheets share.
    ///   - target: where they are put, and where earlier ones may stand.
    ///   - jobs: how many sheets may be made at once.
    ///   - report: says why there are none.
    /// - Returns: `nil` when no sheet can be made here; the site is published without.
    /// - Throws: what the machine cannot, such as writing temporary files.
    func open(_ site: SheetSite, target: any SheetTarget, jobs: Int, report: inout DiagnosticBag)
        throws(OutputError) -> (any SheetMaker)?
}

/// Makes the sheets of one build. May be called from many threads; a call waits until a worker is free.
public protocol SheetMaker: Sendable {
    /// Makes and stores the sheets that belong to a card's page.
    ///
    /// - Parameters:
    ///   - offices: places in ``SheetSite/offices``.
    ///   - route: of the card's page.
    ///   - report: gets what could not be made, and why.
    /// - Returns: what has been made, in the order of ``SheetKind``.
    func sheets(of card: ServiceCard, at route: Route, offices: [Int], report: inout DiagnosticBag) throws(OutputError)
        -> [MadeSheet]

    /// The same for the page of an SOP file.
    func sheets(of sop: SopDocument, at route: Route, offices: [Int], report: inout DiagnosticBag) throws(OutputError)
        -> [MadeSheet]

    /// The same for an office's page.
    func sheets(ofOffice index: Int, report: inout DiagnosticBag) throws(OutputError) -> [MadeSheet]

    /// How many sheets could not be made.
    var failed: Int { get }

    /// Stores what later builds need to know. Called once, when all sheets are made.
    func finish() throws(OutputError)

    /// Ends the workers. Called however the build ends.
    func close()
}

/// A sheet that was made.
public struct MadeSheet: Sendable {
    public let kind: SheetKind
    public let route: Route
    /// In bytes.
    public let size: Int

    public init(kind: SheetKind, route: Route, size: Int) {
        self.kind = kind
        self.route = route
        self.size = size
    }
}

/// Where sheets are put. May be called from many threads.
public protocol SheetTarget: Sendable {
    /// The sheet of an earlier run at this path; `nil` where none is or it cannot be read.
    func earlier(_ route: Route) -> EarlierSheet?
    /// Takes an earlier sheet over as it is.
    func keep(_ sheet: EarlierSheet, at route: Route) throws(OutputError)
    /// - Parameter earlier: the hash of the contents that an earlier run wrote there; `nil` when none did.
    func write(_ bytes: [UInt8], at route: Route, replacing earlier: ContentHash?) throws(OutputError)
    /// Removes the sheet of an earlier run, whose card has changed since and gives none now; nothing that is not just as
    /// that run wrote it.
    func withdraw(_ route: Route, earlier: ContentHash?) throws(OutputError) -> WithdrawnSheet
    /// Whether sheets that are not made this time stay where they are.
    var keepsOthers: Bool { get }
    /// What ``writeKeys(_:)`` wrote in an earlier run.
    func earlierKeys() -> [UInt8]?
    /// To be called once, at the end of a run; what was noted is forgotten then.
    func writeKeys(_ bytes: [UInt8]) throws(OutputError)
    /// Stores, before a sheet takes its place, what tells a later run whose it is, should this one not come to its end.
    func note(_ bytes: [UInt8]) throws(OutputError)
    /// What runs noted that did not come to their end, one after the other; the last of it may be cut.
    func notes() -> [UInt8]?
}

/// What became of a sheet of an earlier run that shows what its card no longer says. Paths as a message shows them.
public enum WithdrawnSheet: Sendable, Equatable {
    /// There was none.
    case none
    case removed(path: String)
    /// A file stands there that is not as an earlier run wrote it.
    case notOurs(path: String)
}
