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
    /// For whom or when it holds: "Peserta BPJS", "apabila hilang".
    public var condition: ByteSlice?
    /// The rule behind it, from its first word: "sesuai PP Nomor 45 Tahun 2024".
    public var legalBasis: ByteSlice?
    /// A mark that points to a footnote: "*", "**".
    public var footnote: ByteSlice?
    /// Text before the fee that says what it is for: "Tarif PNBP Paspor Biasa 48 Halaman".
    public var label: ByteSlice?
    /// Text behind the fee that is no part of it; never dropped.
    public var remainder: ByteSlice?
    public var notes: [NotationNote]

    public init(
        _ kind: Kind, unit: ByteSlice? = nil, condition: ByteSlice? = nil, legalBasis: ByteSlice? = nil,
        footnote: ByteSlice? = nil, label: ByteSlice? = nil, remainder: ByteSlice? = nil, notes: [NotationNote] = []
    ) {
        self.kind = kind
        self.unit = unit
        self.condition = condition
        self.legalBasis = legalBasis
        self.footnote = footnote
        self.label = label
        self.remainder = remainder
        self.notes = notes
    }

    /// Whether the text says that nothing is paid: in words, or as an amount of 0.
    public var isFree: Bool {
        switch kind {
        case .free: true
        case .amount(_, let most): most.amount == 0
        case .reference, .variable, .notStated: false
        }
    }

    /// Whether the text leaves the fee open.
    public var isNotStated: Bool { if case .notStated = kind { true } else { false } }

    /// The amounts, for a total; free counts as 0, `nil` when there is none to add.
    public var amounts: (from: Rupiah, to: Rupiah)? {
        switch kind {
        case .free: (Rupiah(0), Rupiah(0))
        case .amount(let least, let most): (least, most)
        case .reference, .variable, .notStated: nil
        }
    }
}
