import Diagnostics

/// A person in office, as a header names one: the complaint officer (petugas pengaduan), who signs (penandatangan), who
/// approved an SOP (disahkan). Each part may be missing.
public struct Official: Sendable, Equatable {
    /// Jabatan: the title of the office held.
    public var title: SourcedText?
    /// Nama.
    public var name: SourcedText?
    /// NIP: the number of a civil servant, as written.
    public var staffNumber: SourcedText?
    /// Tempat: the place of signing.
    public var location: SourcedText?

    public init(
        title: SourcedText? = nil, name: SourcedText? = nil, staffNumber: SourcedText? = nil,
        location: SourcedText? = nil
    ) {
        self.title = title
        self.name = name
        self.staffNumber = staffNumber
        self.location = location
    }
}
