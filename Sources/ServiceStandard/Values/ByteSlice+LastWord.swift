import Bytes

extension ByteSlice {
    /// Whether the last word is `text` (in small letters); "dan/atau" does not end in "atau".
    public func hasLastWord(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length, self[(endIndex - length)...].equalsFolded(text) else { return false }
        guard count > length else { return true }
        let before = self[endIndex - length - 1]
        return ASCII.isSpace(before) || before == 0x2C || before == 0x3B
    }
}
