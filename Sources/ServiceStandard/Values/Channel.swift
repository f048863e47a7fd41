import Bytes

/// A way to reach the office: for complaints (saluran pengaduan) or otherwise.
public struct Channel: Sendable, Hashable {
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// Telepon, HP, call center.
        case phone
        case sms
        case whatsapp
        case fax
        case email
        /// Situs web.
        case website
        case instagram
        case facebook
        /// X, formerly Twitter.
        case x
        case youtube
        case tiktok
        case telegram
        /// SP4N-LAPOR!.
        case lapor
        /// Surat.
        case letter
        /// Kotak saran, kotak pengaduan.
        case dropBox
        /// Datang langsung, loket.
        case counter
        /// Petugas or pejabat pengelola: a title, not a number.
        case officer

        /// Whether its address is a telephone number.
        public var isNumber: Bool { rawValue <= Channel.Kind.fax.rawValue }
    }

    public var kind: Kind
    /// The address as written: the number, e-mail, account without "@", web address, title or postal address. Empty for a
    /// channel that needs none ("Kotak saran").
    public var text: ByteSlice
    /// The number, for kinds that have one.
    public var number: PhoneNumber?
    /// The last number of a range "021-5296084-95"; ``number`` is the first.
    public var rangeEnd: PhoneNumber?
    /// What the text says beside it: "Fulltimer, jam kerja".
    public var note: ByteSlice?

    public init(
        _ kind: Kind, text: ByteSlice, number: PhoneNumber? = nil, rangeEnd: PhoneNumber? = nil, note: ByteSlice? = nil
    ) {
        self.kind = kind
        self.text = text
        self.number = number
        self.rangeEnd = rangeEnd
        self.note = note
    }
}
