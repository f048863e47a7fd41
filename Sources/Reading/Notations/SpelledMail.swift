import Bytes

/// E-mail addresses whose sign @ is spelled, so that machines pass over them: "aduan[at]kec.go.id", "aduan (at) kec.go.id".
///
/// Nobody is led to the half of one: where its other signs are spelled too, or stand before it with a space, there is none.
enum SpelledMail {
    /// What begins at a place: where it ends, and whether it is an address as a whole.
    struct Found {
        var end: Int
        var isWhole: Bool
    }

    /// What is spelled as an address at `start`; `nil` when nothing is.
    static func find(in text: ByteSlice, from start: Int) -> Found? {
        var scanner = TextScanner(text, from: start)
        skipPart(&scanner)
        let local = start..<scanner.position
        guard !local.isEmpty, SpelledSign.take(&scanner, SpelledSign.ats) else { return nil }
        scanner.skipSpaces()
        let domain = scanner.position
        skipPart(&scanner)
        let behind = scanner.position
        // The full stop of the sentence is no part of it.
        while scanner.position > domain, !scanner.isWord(at: scanner.position - 1) { scanner.position -= 1 }
        let host = text[domain..<scanner.position]
        guard host.dropFirst().contains(0x2E) else { return nil }
        let isWhole = ASCII.isWord(text[local.upperBound - 1]) && isHost(host) && !TornAddress.isTorn(start, in: text, isSpelled: true)
            && TornAddress.endsSpelled(behind, in: text)
        return Found(end: scanner.position, isWhole: isWhole)
    }

    /// The first spelled address that is no part of what was read, with all its signs: "kec [at] suka [dot] go.id"; `nil` where
    /// there is none.
    ///
    /// - Parameters:
    ///   - isPromised: whether a label says that an address follows, where "kec at suka.go.id" is meant as one, too.
    ///   - passed: whether a place lies in what was read.
    static func unread(in text: ByteSlice, isPromised: Bool, passed: (Int) -> Bool) -> Range<Int>? {
        var index = text.startIndex
        while index < text.endIndex {
            defer { index += 1 }
            let isBracket = SpelledSign.isOpening(text[index])
            guard isBracket || isPromised && ASCII.lowercased(text[index]) == 0x61, !passed(index) else { continue }
            var scanner = TextScanner(text, from: index)
            let isSign = isBracket ? SpelledSign.take(&scanner, SpelledSign.ats) : scanner.isAtWordStart && scanner.take(word: "at")
            guard isSign, let start = beginning(before: index, in: text), case let end = self.end(behind: scanner.position, in: text),
                end > scanner.position
            else { continue }
            let domain = TextScanner.trim(text[scanner.position..<end])
            let hasDot = domain.contains { $0 == 0x2E || SpelledSign.isOpening($0) || ASCII.isSpace($0) }
            if hasDot || isPromised && isBracket { return start..<end }
        }
        return nil
    }

    /// Where the part before a sign begins, and what is parted from it by further signs.
    private static func beginning(before sign: Int, in text: ByteSlice) -> Int? {
        var (start, sign) = (sign, sign)
        while true {
            let end = SpelledSign.endOfWords(before: sign, in: text)
            var first = end
            while first > text.startIndex, isPart(text[first - 1]) { first -= 1 }
            guard first < end else { return start < sign ? start : nil }
            start = first
            guard let before = SpelledSign.start(ofSignBefore: start, in: text) else { return start }
            sign = before
        }
    }

    /// Where the part behind a sign ends, and what is parted from it by further signs.
    private static func end(behind sign: Int, in text: ByteSlice) -> Int {
        var scanner = TextScanner(text, from: sign)
        var end = sign
        while true {
            scanner.skipSpaces()
            let part = scanner.position
            skipPart(&scanner)
            while scanner.position > part, !scanner.isWord(at: scanner.position - 1) { scanner.position -= 1 }
            guard scanner.position > part else { return end }
            end = scanner.position
            if SpelledSign.take(&scanner, SpelledSign.all) { continue }
            scanner.skipSpaces()
            guard scanner.take(word: "dot") || scanner.take(word: "titik") else { return end }
        }
    }

    /// Passes over the bytes that either side of the sign may hold.
    private static func skipPart(_ scanner: inout TextScanner) {
        while let byte = scanner.next, isPart(byte) { scanner.position += 1 }
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x2B
    }

    /// Whether it is a name of a host, no address of a page and no half of a name: "www.kec.go.id", "kec.go".
    private static func isHost(_ host: ByteSlice) -> Bool {
        guard let dot = host.lastIndex(of: 0x2E), !host.contains(0x5F), !host.contains(0x2B), !host.prefix(4).equalsFolded("www.") else { return false }
        let end = host[(dot + 1)...]
        return end.count > 1 && end.allSatisfy(ASCII.isLetter) && !AddressText.isMiddleName(end)
    }
}
