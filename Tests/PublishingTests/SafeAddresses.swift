import Bytes
import Publishing

/// Leaves addresses as they are and refuses schemes that are not plain ways to read, write or call.
struct SafeAddresses: MarkupHooks, Sendable {
    mutating func address(_ target: ByteSlice, isImage: Bool) -> ByteSlice? {
        Self.isSafe(target, isImage: isImage) ? target : nil
    }

    /// Whether an address is relative or has the scheme http or https (links also: mailto, tel, sms, geo).
    ///
    /// What stands before the first colon must be one of these to the letter: a browser passes over tabs and line
    /// ends inside a scheme, so nothing is guessed.
    static func isSafe(_ target: ByteSlice, isImage: Bool) -> Bool {
        guard let end = target.firstIndex(where: { $0 == 0x3A || $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }),
            target[end] == 0x3A
        else { return true }
        let scheme = target[..<end]
        if scheme.equalsFolded("http") || scheme.equalsFolded("https") { return true }
        if isImage { return false }
        return scheme.equalsFolded("mailto") || scheme.equalsFolded("tel") || scheme.equalsFolded("sms")
            || scheme.equalsFolded("geo")
    }
}
