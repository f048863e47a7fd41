import Diagnostics

/// The header of an office's file (instansi).
public struct Office: Sendable {
    /// Nama; blank when the file gives none, which has then been reported as an error.
    public var name: SourcedText
    /// Induk: the slug of the office above it.
    public var parent: SourcedText?
    /// Alamat: the street address, may have several lines.
    public var address: SourcedText?
    /// Wilayah: the region it serves.
    public var region: SourcedText?
    public var coordinates: Sourced<Coordinates>?
    /// Telepon, as written; one text may hold several numbers.
    public var phones: [SourcedText] = []
    public var emails: [SourcedText] = []
    public var whatsApps: [SourcedText] = []
    /// Situs.
    public var website: SiteLink?
    /// Jam.
    public var hours: [OfficeHours] = []
    /// Tutup: the days on which it is closed.
    public var closures: [Closure] = []
    /// Pengumuman.
    public var notice: Notice?
    /// Petugas pengaduan.
    public var complaintOfficer: Official?
    /// Logo: a file, named relative to the office's file.
    public var logo: SourcedText?
    /// Penandatangan: who signs its sheets.
    public var signatory: Official?
    /// Maklumat pelayanan: the service charter.
    public var charter: SourcedText?
    /// Abaikan: rules that do not hold for this office, with reasons.
    public var ignoredRules: [IgnoredRule] = []
    public var extras: [ExtraKey] = []

    public init(name: SourcedText) { self.name = name }
}

/// A line of an office's opening hours: the days (`nil` when the text names them itself), and the hours.
public struct OfficeHours: Sendable, Equatable {
    public var days: SourcedText?
    public var text: SourcedText
    /// What days and text say together; `nil` when it is not understood, and shown all the same.
    public var hours: OpeningHours?

    public init(days: SourcedText?, text: SourcedText, hours: OpeningHours?) {
        self.days = days
        self.text = text
        self.hours = hours
    }
}
