import Diagnostics

/// A rule (aturan) of `baku check`: what it is called and how grave its findings are.
///
/// The rule itself is the type that holds the value: one file, one code, one page in `docs/aturan/`.
public struct Rule: Sendable {
    /// What a rule is about; also the order in which the documentation lists them.
    public enum Family: String, Sendable, CaseIterable {
        /// Kelengkapan: what a standard must hold.
        case completeness = "kelengkapan"
        /// Pertentangan di dalam kartu.
        case consistency = "pertentangan"
        /// Pertentangan antarkartu.
        case agreement = "antarkartu"
        /// Kesesuaian dengan peraturan: a card beside the articles it cites.
        case law = "peraturan"
        /// Usia: what was right once.
        case age = "usia"
        /// Bentuk SOP (PermenPANRB 35/2012).
        case sopForm = "bentuk-sop"
        /// Bahasa.
        case language = "bahasa"
        /// Kontak dan tautan.
        case contacts = "kontak"
        /// Pengecualian: what cards and settings say of the rules themselves.
        case exemptions = "pengecualian"
    }

    /// Stable, e.g. `comp.missing`; part of the tool's interface.
    public let code: String
    public let family: Family
    /// How grave a finding is unless the site's settings say otherwise.
    public let severity: Severity
    /// Whether what it finds depends on the day on which it is asked. Such a rule is silent in a build, whose pages are the
    /// same on every day.
    public let dependsOnToday: Bool
    private let indonesian: String
    private let english: String

    /// - Parameters:
    ///   - indonesian: what is wrong where it finds something, in a few words without a full stop.
    ///   - english: the same in English.
    public init(
        _ code: String, _ family: Family, _ severity: Severity, dependsOnToday: Bool = false, indonesian: String,
        english: String
    ) {
        self.code = code
        self.family = family
        self.severity = severity
        self.dependsOnToday = dependsOnToday
        self.indonesian = indonesian
        self.english = english
    }

    /// What is wrong where it finds something, in a few words.
    public func title(in language: Language) -> String { language == .english ? english : indonesian }
}

/// Has a rule.
protocol Ruled: SendableMetatype {
    static var rule: Rule { get }
}

/// A rule over one card, with the offices and SOPs that belong to it.
protocol CardRule: Ruled {
    /// Called for every card, mostly sound ones: it must cost next to nothing there, and make texts for findings only.
    static func check(_ card: CheckedCard, _ findings: inout Findings)
}

/// A rule over one SOP, whether of a card or of a file of its own.
protocol SopRule: Ruled {
    static func check(_ sop: CheckedSop, _ findings: inout Findings)
}

/// A rule over the file of one office.
protocol OfficeRule: Ruled {
    static func check(_ office: CheckedOffice, _ findings: inout Findings)
}

/// A rule over the words of an SOP file, an office or a free page; over those of a card it is a ``CardRule`` besides.
protocol TextRule: Ruled {
    static func check(_ written: CheckedText, _ findings: inout Findings)
}

/// A rule over what all cards and SOPs of a site leave behind; none compares all pairs.
protocol SiteRule: Ruled {
    static func check(_ ledger: Ledger, _ findings: inout SiteFindings)
}
