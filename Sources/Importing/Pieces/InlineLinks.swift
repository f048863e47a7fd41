import Bytes

/// The links of a line. It is asked from left to right, so that each sign is searched once, however many brackets are open.
struct InlineLinks {
    private let text: ByteSlice
    private var close: Next
    private var end: Next
    private var space: Next
    /// The last bracket that opens before ``close``.
    private var inner = 0
    private var innerFor: Int?

    init(_ text: ByteSlice) {
        self.text = text
        close = Next(text) { $0 == 0x5D }
        end = Next(text) { $0 == 0x29 }
        space = Next(text, ASCII.isSpace)
    }

    /// `[words](address)` at `start`, where a bracket opens; no start lies before that of an earlier call.
    mutating func link(at start: Int) -> (words: Range<Int>, address: Range<Int>, end: Int)? {
        guard let close = close.index(from: start), close + 1 < text.endIndex, text[close + 1] == 0x28,
            let end = end.index(from: close)
        else { return nil }
        if innerFor != close {
            inner = text[start..<close].lastIndex(of: 0x5B) ?? start
            innerFor = close
        }
        // "k[anal: [LAPOR!](…)": the inner bracket is the link's, but for a picture in a link.
        if inner > start, text[inner - 1] != 0x21 { return nil }
        let address = (close + 2)..<end
        guard !address.isEmpty, space.index(from: address.lowerBound) ?? end >= end else { return nil }
        return ((start + 1)..<close, address, end + 1)
    }

    /// The next byte of a kind.
    private struct Next {
        private let text: ByteSlice
        private let fits: (UInt8) -> Bool
        private var place: Int

        init(_ text: ByteSlice, _ fits: @escaping (UInt8) -> Bool) {
            (self.text, self.fits) = (text, fits)
            place = text.startIndex - 1
        }

        /// - Parameter start: no smaller than that of an earlier call.
        mutating func index(from start: Int) -> Int? {
            if place < start { place = text[start...].firstIndex(where: fits) ?? text.endIndex }
            return place < text.endIndex ? place : nil
        }
    }
}
