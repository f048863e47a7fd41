import CommonMark
import Diagnostics

/// What a nested item `Kunci: nilai` says of its parent item.
public enum PropertyKey: UInt8, Sendable, CaseIterable {
    /// Bentuk: original, copy, number of copies.
    case form
    /// Diurus di: where to get it.
    case obtainedAt
    /// Formulir: a form to download.
    case download
    /// Untuk: in which case it holds.
    case condition
    /// Dasar: the legal basis.
    case legalBasis
    /// Catatan (= Keterangan).
    case note
    /// Pelaksana: who does it; several with `;`.
    case performer
    /// Kelengkapan: what is needed for the step.
    case materials
    /// Waktu.
    case time
    /// Keluaran (= Output).
    case output
    /// Satuan: what the fee is counted by.
    case unit

    /// Whether a value is read from it, so that an item has it once; the others are told as they stand, however often.
    public var isSingle: Bool {
        switch self {
        case .condition, .time, .unit: true
        case .form, .obtainedAt, .download, .legalBasis, .note, .performer, .materials, .output: false
        }
    }
}

/// A property as the author wrote it.
public struct Property: Sendable {
    public var key: PropertyKey
    /// The key in the author's own word, which the page shows.
    public var label: RichText
    public var value: RichText
    /// Key and value in the file.
    public var range: SourceRange

    public init(key: PropertyKey, label: RichText, value: RichText, range: SourceRange) {
        self.key = key
        self.label = label
        self.value = value
        self.range = range
    }
}

/// The case in which something holds (kasus).
public struct Condition: Sendable, Equatable {
    /// One value of one dimension that the front matter declares, or a case that only the text names.
    public enum Term: Sendable, Hashable {
        /// Indices into ``CardHeader/cases`` and its values.
        case declared(dimension: Int, value: Int)
        /// A case of its own (yes or no): the index of its first mention in the card.
        case own(Int)
    }

    /// It holds when one of these does.
    public var terms: [Term]
    /// The author's words, e.g. "anak di bawah 18 tahun".
    public var text: RichText
    /// The same in the file.
    public var range: SourceRange

    public init(terms: [Term], text: RichText, range: SourceRange) {
        self.terms = terms
        self.text = text
        self.range = range
    }
}
