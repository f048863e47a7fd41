import Bytes
import ServiceStandard

/// Why a text that was meant as an e-mail address can be none.
enum MailFault: Equatable {
    /// "kantor,go.id"
    case comma
    /// "layanan @kantor.go.id", "layanan umum@kantor.go.id"
    case space
    /// "layanan@kantor@go.id"
    case twoAts
    /// "layanan@kantor"
    case noDot
    /// "layanan@kantor..go.id", "layanan@.kantor.go.id"
    case strayDot
    /// "layanan.kantor.go.id"
    case noAt
    /// "layanan@kantor.go.ad": the address ends in what there is not.
    case unknownEnd([UInt8])
    /// "layanan [at] kantor [dot] go.id": its signs are spelled, and it may be torn.
    case spelled
    /// "layanan@kantor.go.id," as the whole value of a key.
    case trailingSign

    /// What is wrong with an address without spaces; `nil` when nothing is.
    static func of(_ address: ByteSlice) -> MailFault? {
        guard let at = address.firstIndex(of: 0x40) else { return .noAt }
        let host = address[(at + 1)...]
        if host.contains(0x40) { return .twoAts }
        guard let dot = host.lastIndex(of: 0x2E) else { return .noDot }
        if at == address.startIndex || host.first == 0x2E || address.last == 0x2E || address.firstIndex(of: "..") != nil {
            return .strayDot
        }
        let end = host[(dot + 1)...]
        if end.count < 2 || !end.allSatisfy(ASCII.isLetter) { return .unknownEnd(Array(end)) }
        if let known = ContactData.standard.brokenEnds.first(where: { host.count > $0.count && ContactData.isWithin(host, $0) }) {
            return .unknownEnd(known)
        }
        return nil
    }

    /// The first piece of a text that holds "@" but is no address, and why; `nil` when there is none.
    ///
    /// - Parameters:
    ///   - isMail: whether a label says that an e-mail address follows.
    ///   - passed: whether a place lies in an address that has been read.
    static func first(in text: ByteSlice, isMail: Bool, passed: (Int) -> Bool) -> (range: Range<Int>, fault: MailFault)? {
        for at in text.indices where text[at] == 0x40 && !passed(at) {
            var start = at
            while start > text.startIndex, isPart(text[start - 1]) { start -= 1 }
            var end = at + 1
            // A comma between two letters was meant as a dot.
            while end < text.endIndex, isPart(text[end]) || text[end] == 0x2C && isBetweenLetters(end, in: text) { end += 1 }
            while end > at + 1, text[end - 1] == 0x2E { end -= 1 }
            let piece = text[start..<end]
            if start == at || end == at + 1 {
                // "@kanimcontoh" is an account; "layanan @kantor.go.id" is none, but only where an address is promised.
                guard isMail, start != at || end != at + 1, let whole = joined(around: at, start..<end, in: text) else { continue }
                return (whole, .space)
            }
            if piece.contains(0x2C) { return (start..<end, .comma) }
            guard let fault = of(piece) else {
                // A sound address that the reader has refused: "puskesmas sukamakmur@kantor.go.id".
                if isMail, let whole = cut(before: start, end, in: text) { return (whole, .space) }
                continue
            }
            // "imigrasi@jaktim" may be an account that its label names.
            if fault == .noDot, !isMail { continue }
            return (start..<end, fault)
        }
        return nil
    }

    /// The two halves of an address with a space beside its "@"; `nil` unless they make one together.
    private static func joined(around at: Int, _ piece: Range<Int>, in text: ByteSlice) -> Range<Int>? {
        var start = piece.lowerBound
        var end = piece.upperBound
        if start == at {
            while start > text.startIndex, text[start - 1] == ASCII.space { start -= 1 }
            while start > text.startIndex, isPart(text[start - 1]) { start -= 1 }
        }
        if end == at + 1 {
            while end < text.endIndex, text[end] == ASCII.space { end += 1 }
            while end < text.endIndex, isPart(text[end]) { end += 1 }
            while end > at + 1, text[end - 1] == 0x2E { end -= 1 }
        }
        guard ASCII.isWord(text[start]), text[(at + 1)..<end].contains(0x2E) else { return nil }
        return start..<end
    }

    /// The words before an address, together with it; `nil` where there are none, or other signs.
    private static func cut(before start: Int, _ end: Int, in text: ByteSlice) -> Range<Int>? {
        let words = text[..<start].trimmed()
        return words.isEmpty || !words.allSatisfy { isPart($0) || $0 == ASCII.space } ? nil : words.startIndex..<end
    }

    private static func isBetweenLetters(_ index: Int, in text: ByteSlice) -> Bool {
        index + 1 < text.endIndex && ASCII.isLetter(text[index + 1]) && ASCII.isLetter(text[index - 1])
            // "a@kantor.go.id,b@kantor.go.id" are two.
            && !text[index...].prefix { $0 != ASCII.space }.contains(0x40)
    }

    /// Whether an address may hold the byte.
    private static func isPart(_ byte: UInt8) -> Bool {
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return true }
        switch byte {
        case 0x2E, 0x5F, 0x2D, 0x2B, 0x25, 0x40: return true
        default: return false
        }
    }
}
