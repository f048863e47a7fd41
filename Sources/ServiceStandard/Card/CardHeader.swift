import Diagnostics

/// The header of a service card.
public struct CardHeader: Sendable {
    /// Judul; blank when the card gives none, which has then been reported as an error.
    public var title: SourcedText
    /// Instansi: slugs of the offices whose standard it is; empty only when that has been reported as an error.
    public var offices: [SourcedText] = []
    /// Ringkasan.
    public var summary: SourcedText?
    /// SK: the decree that sets the standard.
    public var decree: Decree?
    /// Berlaku: since when it is in force.
    public var effective: Sourced<CalendarDate>?
    /// Tinjau: when it is to be reviewed.
    public var review: Sourced<CalendarDate>?
    /// Topik.
    public var topics: [SourcedText] = []
    /// Kata kunci.
    public var keywords: [SourcedText] = []
    /// Unggulan: its place among the most wanted, 1 first.
    public var featured: Sourced<Int>?
    /// Ajukan: where to apply.
    public var apply: SiteLink?
    /// Lacak: where to follow an application.
    public var track: SiteLink?
    /// Kasus: the dimensions by which the service differs.
    public var cases: [CaseDimension] = []
    /// Skenario.
    public var scenarios: [Scenario] = []
    /// Alias: further places of the page below the output folder, e.g. `lama/paspor/index.html`; ranges are those of the
    /// addresses as written.
    public var aliases: [SourcedText] = []
    /// Draf: not published unless drafts are asked for.
    public var isDraft = false
    /// Riwayat, in the order of the card.
    public var history: [Change] = []
    /// Abaikan: rules that do not hold for this card, with reasons.
    public var ignoredRules: [IgnoredRule] = []
    /// SOP: what the sheet says besides the steps.
    public var sop: SopHeader?
    public var extras: [ExtraKey] = []

    public init(title: SourcedText) { self.title = title }
}

/// The decree (SK penetapan) of a standard.
public struct Decree: Sendable, Equatable {
    public var number: SourcedText?
    public var date: Sourced<CalendarDate>?
    /// Pejabat: whose decree it is.
    public var official: SourcedText?
    /// Berkas: the decree as a file, named relative to the card, or an address.
    public var file: SiteLink?

    public init() {}
}

/// One dimension of the cases of a service: `sebab: [hilang, rusak]`.
public struct CaseDimension: Sendable, Equatable {
    public var name: SourcedText
    /// At least one, all different.
    public var values: [SourcedText]

    public init(name: SourcedText, values: [SourcedText]) {
        self.name = name
        self.values = values
    }
}

/// A combination of cases with a title of its own (skenario).
public struct Scenario: Sendable, Equatable {
    /// Judul.
    public var title: SourcedText?
    /// Dimension and value, in the order written.
    public var choices: [Choice]

    public struct Choice: Sendable, Equatable {
        public var dimension: SourcedText
        public var value: SourcedText

        public init(dimension: SourcedText, value: SourcedText) {
            self.dimension = dimension
            self.value = value
        }
    }

    public init(title: SourcedText? = nil, choices: [Choice] = []) {
        self.title = title
        self.choices = choices
    }
}

/// A change of a card (an entry of riwayat).
public struct Change: Sendable, Equatable {
    public var date: Sourced<CalendarDate>
    /// Perubahan.
    public var text: SourcedText

    public init(date: Sourced<CalendarDate>, text: SourcedText) {
        self.date = date
        self.text = text
    }
}

/// A rule that does not hold for a card, an SOP, an office, a regulation or a free page (an entry of abaikan), and why.
public struct IgnoredRule: Sendable, Equatable {
    public var code: SourcedText
    public var reason: SourcedText

    public init(code: SourcedText, reason: SourcedText) {
        self.code = code
        self.reason = reason
    }
}

/// What an SOP sheet says besides its steps: the fields of its identity block (PermenPANRB 35/2012).
public struct SopHeader: Sendable, Equatable {
    public var title: SourcedText?
    /// Layanan: the services, by their slugs or by the ends of their paths (`kanim/paspor`). Of an SOP file only.
    public var services: [SourcedText] = []
    /// Instansi: slugs of the offices whose SOP it is; empty: those of the services. Of an SOP file only.
    public var offices: [SourcedText] = []
    /// Draf: not published unless drafts are asked for. Of an SOP file only; a card's SOP is a draft when the card is.
    public var isDraft = false
    /// Abaikan: rules that do not hold for this SOP, with reasons. Of an SOP file only; a card's SOP shares those of the card.
    public var ignoredRules: [IgnoredRule] = []
    public var number: SourcedText?
    /// Tanggal pembuatan.
    public var created: Sourced<CalendarDate>?
    /// Tanggal revisi.
    public var revised: Sourced<CalendarDate>?
    /// Tanggal efektif.
    public var effective: Sourced<CalendarDate>?
    /// Disahkan oleh.
    public var approvedBy: Official?
    /// Pelaksana: the lanes in their order.
    public var performers: [SourcedText] = []
    /// Berkas: the signed sheet, offered instead of ours.
    public var file: SiteLink?
    public var extras: [ExtraKey] = []

    public init() {}
}
