import Bytes

/// A time that a text promises or asks for (jangka waktu), as it says it.
///
/// Nothing is converted: `hari` is never `hari kerja`, minutes never become days.
public struct Duration: Sendable, Hashable {
    /// A number of one unit.
    public struct Term: Sendable, Hashable {
        public var quantity: Quantity
        public var unit: TimeUnit

        @inlinable public init(_ quantity: Quantity, _ unit: TimeUnit) {
            self.quantity = quantity
            self.unit = unit
        }
    }

    /// A length of time: one term, or two of different units ("2 jam 30 menit").
    public struct Span: Sendable, Hashable {
        public var first: Term
        public var second: Term?

        @inlinable public init(_ first: Term, _ second: Term? = nil) {
            self.first = first
            self.second = second
        }
    }

    /// How the text binds itself to the numbers.
    public enum Bound: UInt8, Sendable, CaseIterable {
        /// No word about it: "3 hari".
        case exact
        /// Paling lama, paling lambat, selambat-lambatnya, maksimal, hingga, dalam waktu.
        case atMost
        /// Paling cepat, paling singkat, minimal, sekurang-kurangnya.
        case atLeast
        /// ±, kurang lebih, estimasi, rata-rata.
        case estimate
    }

    /// Why a time that a text names is not, as it stands, what the service takes.
    public enum Reservation: UInt8, Sendable, CaseIterable {
        /// For one of what ``remainder`` names: "30 menit/orang".
        case counted
        /// In some cases only, or in others another one: "3 hari kerja jika online", "untuk UMKM 3 hari kerja".
        case conditional
        /// Beside another time that nothing joins to it, or beside a clock time: "Verifikasi 2 hari. Penerbitan 3 hari."
        case besides
    }

    /// The event from which the time counts, or before which it lies.
    public struct Anchor: Sendable, Hashable {
        public enum Relation: UInt8, Sendable {
            /// Sejak, setelah, terhitung sejak: the time follows the event.
            case after
            /// Sebelum: the time goes before the event.
            case before
        }

        public var relation: Relation
        /// The event with the word before it: "sejak wawancara".
        public var phrase: ByteSlice
        /// The event alone: "wawancara".
        public var event: ByteSlice

        public init(relation: Relation, phrase: ByteSlice, event: ByteSlice) {
            self.relation = relation
            self.phrase = phrase
            self.event = event
        }
    }

    /// The least time; `nil` when the text sets only a most ("paling lama 3 hari") or when ``parts`` hold the times.
    public var minimum: Span?
    /// The most time; `nil` when the text sets only a least ("paling cepat 7 bulan") or when ``parts`` hold the times.
    public var maximum: Span?
    public var bound: Bound
    /// Why it is not what the service takes; `nil` where it is, if only for files that are complete.
    public var reservation: Reservation?
    private var rest: Rest

    public var anchor: Anchor? {
        get { rest.details?.anchor }
        set { change { $0.anchor = newValue } }
    }
    /// When the promise holds, from its first word: "apabila syarat lengkap".
    public var condition: ByteSlice? {
        get { rest.details?.condition }
        set { change { $0.condition = newValue } }
    }
    /// Text before the duration that is no part of it: "Pemeriksaan" in "Pemeriksaan: 1 hari kerja".
    public var label: ByteSlice? {
        get { rest.details?.label }
        set { change { $0.label = newValue } }
    }
    /// Text behind the duration that is no part of it; never dropped.
    public var remainder: ByteSlice? {
        get { rest.details?.remainder }
        set { change { $0.remainder = newValue } }
    }
    /// Several durations in one text ("a. 6 hari kerja … b. 3 hari kerja …"), each with its own label; never summed.
    /// Empty for one duration; else ``minimum`` and ``maximum`` are `nil`.
    public var parts: [Duration] {
        get { rest.details?.parts ?? [] }
        set { change { $0.parts = newValue } }
    }
    public var notes: [NotationNote] {
        get { rest.details?.notes ?? [] }
        set { change { $0.notes = newValue } }
    }

    public init(
        minimum: Span?, maximum: Span?, bound: Bound, anchor: Anchor? = nil, condition: ByteSlice? = nil,
        label: ByteSlice? = nil, remainder: ByteSlice? = nil, parts: [Duration] = [], notes: [NotationNote] = [],
        reservation: Reservation? = nil
    ) {
        self.reservation = reservation
        self.minimum = minimum
        self.maximum = maximum
        self.bound = bound
        let isBare = anchor == nil && condition == nil && label == nil && remainder == nil && parts.isEmpty && notes.isEmpty
        if isBare {
            rest = .none
        } else {
            rest = .some(
                Details(
                    anchor: anchor, condition: condition, label: label, remainder: remainder, parts: parts, notes: notes))
        }
    }

    // MARK: What most texts do not say

    private struct Details: Sendable, Hashable {
        var anchor: Anchor?
        var condition: ByteSlice?
        var label: ByteSlice?
        var remainder: ByteSlice?
        var parts: [Duration] = []
        var notes: [NotationNote] = []
    }

    /// Kept in a place of its own, since a duration is handed on many times and mostly has none of it.
    private indirect enum Rest: Sendable, Hashable {
        case none
        case some(Details)

        var details: Details? { if case .some(let details) = self { details } else { nil } }
    }

    private mutating func change(_ body: (inout Details) -> Void) {
        var details = rest.details ?? Details()
        body(&details)
        rest = details == Details() ? .none : .some(details)
    }
}

extension Duration {
    /// The unit of its first number; `nil` when the parts hold the times.
    public var unit: TimeUnit? { (minimum ?? maximum)?.first.unit }

    /// Whether any number in it, parts included, is counted in `unit`.
    public func uses(_ unit: TimeUnit) -> Bool {
        for span in [minimum, maximum] {
            if let span, span.first.unit == unit || span.second?.unit == unit { return true }
        }
        return parts.contains { $0.uses(unit) }
    }
}
