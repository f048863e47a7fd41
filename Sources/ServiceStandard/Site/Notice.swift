import Diagnostics

/// A notice of an office (pengumuman) or of the whole site (pemberitahuan).
public struct Notice: Sendable, Equatable {
    public var text: SourcedText
    /// The last day on which it holds (sampai); `nil`: until it is taken out.
    public var until: Sourced<CalendarDate>?

    public init(text: SourcedText, until: Sourced<CalendarDate>? = nil) {
        self.text = text
        self.until = until
    }
}

/// Days on which an office is closed (tutup), or a national holiday (libur).
public struct Closure: Sendable, Equatable {
    public var from: Sourced<CalendarDate>
    /// The last day (sampai); `nil`: one day only.
    public var to: Sourced<CalendarDate>?
    /// Why (alasan), or the name of the holiday (nama).
    public var reason: SourcedText?

    public init(from: Sourced<CalendarDate>, to: Sourced<CalendarDate>? = nil, reason: SourcedText? = nil) {
        self.from = from
        self.to = to
        self.reason = reason
    }
}
