import Bytes

extension ByteSlice {
    /// Whether "Rp" stands in the text as a word, a dot or a number behind it.
    public var namesRupiah: Bool {
        for index in indices.dropLast() where self[index...(index + 1)].equalsFolded("rp") {
            let isStart = index == startIndex || !ASCII.isLetter(self[index - 1])
            if isStart, index + 2 == endIndex || !ASCII.isLetter(self[index + 2]) { return true }
        }
        return false
    }
}
