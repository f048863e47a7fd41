import CommonMark
import Diagnostics

/// A line of the completion time (jangka waktu): the promise itself, or a part of it.
public struct TimeLine: Sendable {
    /// The name before the colon, if any: "Pemeriksaan" in "Pemeriksaan: 1 hari kerja".
    public var label: RichText?
    public var text: RichText
    public var range: SourceRange
    /// `nil` when the text is no duration.
    public var duration: Sourced<Duration>?
    /// Whether it stands in a list below the promise, as a part of it.
    public var isPart: Bool
    /// Whether it was meant as a time all the same, though it is no ``duration``.
    public var isUnread: Bool
    public var condition: Condition?
    public var properties: [Property]
    public var remainder: [Int]

    @inlinable public init(label: RichText?, text: RichText, range: SourceRange, duration: Sourced<Duration>?, isPart: Bool) {
        self.label = label
        self.text = text
        self.range = range
        self.duration = duration
        self.isPart = isPart
        self.isUnread = false
        self.condition = nil
        self.properties = []
        self.remainder = []
    }
}

/// A line of the fee (biaya/tarif): what is paid, for what.
public struct FeeLine: Sendable {
    /// What the fee is for: "Paspor hilang" in "Paspor hilang: Rp1.000.000".
    public var label: RichText?
    public var text: RichText
    public var range: SourceRange
    /// Whether it is a paragraph beside a list or table: a notice, which is no way to pay of its own.
    public var isNotice: Bool
    /// One line may state several fees ("peserta BPJS gratis, umum sesuai Perda"); empty when it states none.
    public var fees: [Sourced<Fee>]
    public var condition: Condition?
    public var properties: [Property]
    public var remainder: [Int]

    @inlinable public init(label: RichText?, text: RichText, range: SourceRange, fees: [Sourced<Fee>]) {
        self.label = label
        self.text = text
        self.range = range
        self.fees = fees
        self.isNotice = false
        self.condition = nil
        self.properties = []
        self.remainder = []
    }
}

/// What the citizen receives (produk pelayanan).
public struct Product: Sendable {
    public var text: RichText
    public var range: SourceRange
    public var condition: Condition?
    public var properties: [Property]
    public var parts: [Requirement]
    public var partMarks = ItemMarks.bullets
    public var remainder: [Int]

    public init(text: RichText, range: SourceRange) {
        self.text = text
        self.range = range
        self.condition = nil
        self.properties = []
        self.parts = []
        self.remainder = []
    }
}

/// A line of the complaints section (pengaduan): a channel, the officer, a deadline.
public struct Contact: Sendable {
    /// What a line of the complaints section states.
    public enum Kind: Sendable, Equatable {
        /// A way to complain; see ``Contact/channels``.
        case channel
        /// Petugas or pejabat pengelola pengaduan; ``Contact/channels`` are those by which to reach this person.
        case officer
        /// Batas tanggapan: how soon an answer comes.
        case deadline
        /// Anything else, shown as it stands.
        case other
    }

    public var kind: Kind
    public var label: RichText?
    public var text: RichText
    public var range: SourceRange
    public var channels: [Sourced<Channel>]
    /// For ``Kind/deadline``.
    public var deadline: Sourced<Duration>?
    public var remainder: [Int]
    /// The lines of lists and paragraphs in ``remainder`` that are contacts of their own: offices of a region below "WhatsApp".
    public var nested: [Contact]
    /// Whether it names no way itself and is read by the line above it.
    public var isInherited = false

    @inlinable public init(
        kind: Kind, label: RichText?, text: RichText, range: SourceRange, channels: [Sourced<Channel>] = [],
        deadline: Sourced<Duration>? = nil, remainder: [Int] = []
    ) {
        self.kind = kind
        self.label = label
        self.text = text
        self.range = range
        self.channels = channels
        self.deadline = deadline
        self.remainder = remainder
        self.nested = []
    }
}

/// A line of the opening hours (jam layanan).
public struct HoursLine: Sendable {
    public var text: RichText
    public var range: SourceRange
    /// `nil` when the text is not understood; it is shown all the same.
    public var hours: Sourced<OpeningHours>?
    public var remainder: [Int]

    public init(text: RichText, range: SourceRange, hours: Sourced<OpeningHours>?) {
        self.text = text
        self.range = range
        self.hours = hours
        self.remainder = []
    }
}

/// A line of the legal basis (dasar hukum); `Reading` finds the regulations it cites.
public struct LegalBasis: Sendable {
    public var text: RichText
    public var range: SourceRange
    public var remainder: [Int]

    public init(text: RichText, range: SourceRange) {
        self.text = text
        self.range = range
        self.remainder = []
    }
}
