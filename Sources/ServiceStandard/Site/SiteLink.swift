import Diagnostics

/// A link that a file's header names: where to apply (ajukan), where to follow an application (lacak), a website.
public struct SiteLink: Sendable, Equatable {
    /// What kind of address it is. No other kind reaches a page.
    public enum Kind: Sendable, Equatable {
        /// `https://…` or `http://…`.
        case web
        /// `mailto:…`
        case mail
        /// `tel:…`
        case phone
        /// An address relative to the file, e.g. `../../halaman/cara.md` or `#biaya`.
        case relative
    }

    public var kind: Kind
    public var address: SourcedText
    /// The words of the link; `nil`: the page chooses them.
    public var text: SourcedText?

    public init(kind: Kind, address: SourcedText, text: SourcedText? = nil) {
        self.kind = kind
        self.address = address
        self.text = text
    }
}
