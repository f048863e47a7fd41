import Diagnostics

/// The settings of a site (`baku.yml`).
public struct SiteSettings: Sendable {
    /// Nama; blank when the file gives none, which has then been reported as an error.
    public var name: SourcedText
    /// Alamat: the address at which the site will stand, without a `/` at its end; `nil`: not known.
    public var address: SourcedText?
    /// Bahasa: of the site and of messages.
    public var language: Language = .indonesian
    /// Tema: the name of the theme's folder; `nil`: the one that comes with baku.
    public var theme: SourcedText?
    /// Kertas.
    public var paper: Paper = .a4
    /// Zona waktu: of hours that name none.
    public var timeZone: OpeningHours.TimeZone = .wib
    /// Libur: national holidays.
    public var holidays: [Closure] = []
    /// Aturan: how grave the findings of a rule are here.
    public var rules: [RuleSetting] = []
    /// Kepatuhan: whether the report for evaluators is published.
    public var publishesCompliance = true
    /// Pemberitahuan: a notice on every page.
    public var notice: Notice?
    public var extras: [ExtraKey] = []

    public init(name: SourcedText) { self.name = name }

    /// Sizes of paper in use; F4 is the Indonesian folio.
    public enum Paper: String, Sendable, CaseIterable {
        case a4 = "A4"
        case f4 = "F4"
        case letter = "Letter"
        case a3 = "A3"
    }
}

/// What the settings say of one rule.
public struct RuleSetting: Sendable, Equatable {
    public var code: SourcedText
    /// `nil`: the rule is switched off (mati).
    public var severity: Severity?

    public init(code: SourcedText, severity: Severity?) {
        self.code = code
        self.severity = severity
    }
}
