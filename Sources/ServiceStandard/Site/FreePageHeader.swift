import Diagnostics

/// The header of a free page (halaman).
public struct FreePageHeader: Sendable {
    /// Whether the page stands in the menu of every page.
    public enum Menu: Sendable, Equatable {
        case no
        /// Behind the numbered ones, by title.
        case yes
        /// By this number, smallest first.
        case position(Int)
    }

    /// Judul; blank when the file gives none, which has then been reported as an error.
    public var title: SourcedText
    /// Ringkasan.
    public var summary: SourcedText?
    public var menu: Menu = .no
    /// Abaikan: rules that do not hold for this page, with reasons.
    public var ignoredRules: [IgnoredRule] = []
    public var extras: [ExtraKey] = []

    public init(title: SourcedText) { self.title = title }
}
