import Bytes

/// A telephone number as a value: two spellings of one number are equal.
public struct PhoneNumber: Sendable, Hashable {
    public enum Kind: UInt8, Sendable {
        /// With country code (E.164); it can be called from anywhere.
        case international
        /// A number whose area code the text does not say; it cannot be linked.
        case local
        /// A short code, the same in the whole country: 1708, 112, 14045.
        case short
    }

    public let kind: Kind
    /// The digits as one number: with country code (62…) and without "+", or as written when short or local.
    public let digits: UInt64
    /// How many digits the area code has, the leading 0 not counted; 0 for mobile, local, short and foreign numbers.
    public let areaCodeLength: UInt8
    /// The extension (ext., pesawat).
    public let extensionNumber: UInt32?

    public init(_ kind: Kind, digits: UInt64, areaCodeLength: UInt8 = 0, extensionNumber: UInt32? = nil) {
        self.kind = kind
        self.digits = digits
        self.areaCodeLength = areaCodeLength
        self.extensionNumber = extensionNumber
    }

    /// Appends "+62561736541" (E.164), or the digits alone when the number is short or local.
    public func append(to out: inout [UInt8]) {
        if kind == .international { out.append("+") }
        out.append(decimal: Int(truncatingIfNeeded: digits))
    }

    /// Appends "tel:+62561736541;ext=207" (RFC 3966); `false`, and nothing, for a local number: its area code is not
    /// known, so no link would reach it.
    public func appendLink(to out: inout [UInt8]) -> Bool {
        switch kind {
        case .local: return false
        case .short:
            // RFC 3966 asks for the context in which a number without country code holds.
            out.append("tel:")
            append(to: &out)
            out.append(";phone-context=+62")
        case .international:
            out.append("tel:")
            append(to: &out)
        }
        if let extensionNumber {
            out.append(";ext=")
            out.append(decimal: Int(extensionNumber))
        }
        return true
    }
}
