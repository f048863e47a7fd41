import Bytes

/// The number of a decree or an SOP (nomor SK, nomor SOP), as the office writes it.
public struct DocumentNumber: Sendable, Hashable {
    /// The number without its label and white space at the ends.
    public var text: ByteSlice
    /// Whether the serial number was left open: "070/ /35.07.25/2017".
    public var hasGap: Bool

    public init(text: ByteSlice, hasGap: Bool) {
        self.text = text
        self.hasGap = hasGap
    }

    /// Whether there is no number at all (nothing, or a dash).
    public var isEmpty: Bool { text.isEmpty }
}
