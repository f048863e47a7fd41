import Diagnostics

/// The header of a regulation's file (peraturan).
public struct RegulationHeader: Sendable {
    /// Whether a regulation is in force.
    public enum Status: String, Sendable, CaseIterable {
        /// Berlaku.
        case inForce = "berlaku"
        /// Diubah: in force, changed by another since.
        case amended = "diubah"
        /// Dicabut: no longer in force.
        case revoked = "dicabut"
    }

    /// Judul: what stands behind "tentang"; blank when the file gives none, which has then been reported as an error.
    public var title: SourcedText
    /// Jenis, in full or short: "Peraturan Menteri Luar Negeri", "UU".
    public var kind: SourcedText?
    /// Nomor, as written; `nil` where the source does not tell it.
    public var number: SourcedText?
    /// Tahun.
    public var year: Sourced<Int>?
    /// Ditetapkan: when it was signed.
    public var enacted: Sourced<CalendarDate>?
    /// Diundangkan: when it was published in the gazette.
    public var promulgated: Sourced<CalendarDate>?
    public var status: Sourced<Status>?
    /// Mengubah, diubah, mencabut, dicabut: other regulations, as slugs of their files or as citations.
    public var amends: [SourcedText] = []
    public var amendedBy: [SourcedText] = []
    public var revokes: [SourcedText] = []
    public var revokedBy: [SourcedText] = []
    /// Sumber: where the text was taken from.
    public var source: SiteLink?
    /// Ringkasan: the articles are told in the office's own words; it is not the text of the law.
    public var isSummary = false
    /// Abaikan: findings that are accepted in this file, with reasons.
    public var ignoredRules: [IgnoredRule] = []
    public var extras: [ExtraKey] = []

    public init(title: SourcedText) { self.title = title }
}
