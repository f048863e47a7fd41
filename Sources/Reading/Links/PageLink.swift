import Diagnostics

/// A link within the site that a file makes; whether it leads anywhere is known once all files are listed.
public struct PageLink: Sendable {
    /// Path below the site folder; the linking file itself when only a place on the same page is meant.
    public var path: [UInt8]
    /// The place on that page; `nil` for its top.
    public var fragment: [UInt8]?
    /// Where the link stands.
    public var place: Place

    public init(path: [UInt8], fragment: [UInt8]?, place: Place) {
        self.path = path
        self.fragment = fragment
        self.place = place
    }
}
