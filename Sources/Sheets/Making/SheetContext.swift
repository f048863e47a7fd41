import Bytes
import Publishing
import ServiceStandard

/// What models are made with besides the card or office they are of.
public struct SheetContext: Sendable {
    public let site: SheetSite
    /// The paper that was asked for on the command line, for all sheets; `nil`: each sheet's own.
    public let paper: SiteSettings.Paper?
    /// The sheets that are wanted.
    public let kinds: Set<SheetKind>
    /// For each office of the site the logo as templates name it; `nil` where it has none that can be printed.
    let logos: [[UInt8]?]

    /// The logo of an office as templates name it: `logo/3f9a0c1d2e4b5a67.png`.
    public func logo(ofOffice index: Int) -> [UInt8]? { logos.indices.contains(index) ? logos[index] : nil }

    /// Whether a sheet is wanted, and the theme can draw it.
    public func wants(_ kind: SheetKind) -> Bool { kinds.contains(kind) && site.theme.draws(kind) }
}
