import Bytes

/// What one text says about the price of a service (biaya/tarif).
public struct Fee: Sendable, Hashable {
    /// The words with which a text says that nothing is paid.
    public enum FreeWording: UInt8, Sendable, CaseIterable {
        /// Gratis, "free", "free of charge".
        case gratis
        /// Tidak dipungut biaya, tidak dikenakan biaya, "no charge".
        case notCharged
        /// Tidak ada, tidak ada biaya, "no fee".
        case none
        /// Nihil.
        case nothing
        /// Tanpa biaya, tanpa dipungut biaya.
        case withoutFee
        /// Bebas biaya.
        case freeOfFee
    }

    /// How a text leaves the fee open; "0" is an amount, not this.
    public enum Blank: UInt8, Sendable {
        /// No text at all.
        case empty
        /// A dash alone.
        case dash
    }

    /// Why an amount that a text names is not what the service costs as it stands.
    public enum Reservation: UInt8, Sendable, CaseIterable {
        /// Only its least or most, or nearly so: "mulai Rp50.000", "paling banyak Rp50.000", "± Rp50.000".
        case bounded
        /// A part of a calculation: "Rp25.000 x luas", "50% dari Rp100.000".
        case calculated
        /// One of several that are paid together: "Rp50.000 + Rp10.000".
        case added
        /// Named beside the fee: an example, a former fee, a sum in brackets, a sum without a word that says what it is.
        case besides
        /// Not paid for the service: a duty stamp (meterai), what swindlers ask for.
        case foreign
    }

    public enum Kind: Sendable, Hashable {
        /// Gratis: the text says that nothing is paid.
        case free(FreeWording)
        /// Nominal: an amount, or a range of amounts (both the same for one amount).
        case amount(from: Rupiah, to: Rupiah)
        /// Rujukan: the text names where the amount is set, e.g. "sesuai Perda …".
        case reference(ByteSlice)
        /// Variabel: something is paid, but the amount depends ("Rp …… sesuai radius").
        case variable(ByteSlice)
        /// Tidak disebut: the text leaves it open. Never the same as free.
        case notStated(Blank)
    }

    public var kind: Kind
    /// What the amount is counted by, with its first word: "per permohonan", "/lembar".
    public var unit: ByteSlice?
    /// Why its amount is not what is paid; `nil` for all fees that are what they say.
    public var reservation: Reservation?
    private var rest: Rest

    /// For whom or when it holds: "Peserta BPJS", "apabila hilang".
    public var condition: ByteSlice? {
        get { rest.details?.condition }
        set { change { $0.condition = newValue } }
    }
    /// The rule behind it, from its first word: "sesuai PP Nomor 45 Tahun 2024".
    public var legalBasis: ByteSlice? {
        get { rest.details?.legalBasis }
        set { change { $0.legalBasis = newValue } }
    }
    /// A mark that points to a footnote: "*", "**".
    public var footnote: ByteSlice? {
        get { rest.details?.footnote }
        set { change { $0.footnote = newValue } }
    }
    /// Text before the fee that says what it is for: "Tarif PNBP Paspor Biasa 48 Halaman".
    public var label: ByteSlice? {
        get { rest.details?.label }
        set { change { $0.label = newValue } }
    }
    /// Text behind the fee that is no part of it; never dropped.
    public var remainder: ByteSlice? {
        get { rest.details?.remainder }
        set { change { $0.remainder = newValue } }
    }
    public var notes: [NotationNote] {
        get { rest.details?.notes ?? [] }
        set { change { $0.notes = newValue } }
    }

    public init(
        _ kind: Kind, unit: ByteSlice? = nil, condition: ByteSlice? = nil, legalBasis: ByteSlice? = nil,
        footnote: ByteSlice? = nil, label: ByteSlice? = nil, remainder: ByteSlice? = nil, notes: [NotationNote] = [],
        reservation: Reservation? = nil
    ) {
        self.kind = kind
        self.unit = unit
        self.reservation = reservation
        let isBare = condition == nil && legalBasis == nil && footnote == nil && label == nil && remainder == nil && notes.isEmpty
        if isBare {
            rest = .none
        } else {
            rest = .some(
                Details(
                    condition: condition, legalBasis: legalBasis, footnote: footnote, label: label, remainder: remainder,
                    notes: notes))
        }
    }

    // MARK: What most texts do not say

    private struct Details: Sendable, Hashable {
        var condition: ByteSlice?
        var legalBasis: ByteSlice?
        var footnote: ByteSlice?
        var label: ByteSlice?
        var remainder: ByteSlice?
        var notes: [NotationNote] = []
    }

    /// Kept in a place of its own, since a fee is handed on many times and mostly has none of it.
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

    /// Whether the text says that nothing is paid: in words, or as an amount of 0.
    public var isFree: Bool {
        switch kind {
        case .free: true
        case .amount(_, let most): most.amount == 0 && reservation == nil
        case .reference, .variable, .notStated: false
        }
    }

    /// Whether the text leaves the fee open.
    public var isNotStated: Bool { if case .notStated = kind { true } else { false } }

    /// What is paid, for a total; free counts as 0, `nil` when there is no amount to add or it is not what is paid.
    public var amounts: (from: Rupiah, to: Rupiah)? { reservation == nil ? namedAmounts : nil }

    /// The amounts as they are named, whatever they mean; free counts as 0, `nil` when there are none.
    public var namedAmounts: (from: Rupiah, to: Rupiah)? {
        switch kind {
        case .free: (Rupiah(0), Rupiah(0))
        case .amount(let least, let most): (least, most)
        case .reference, .variable, .notStated: nil
        }
    }
}
