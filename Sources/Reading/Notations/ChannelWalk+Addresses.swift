import Bytes
import ServiceStandard

/// E-mail and web addresses.
extension ChannelWalk {
    /// An e-mail or web address: a run without spaces that holds "@" and a dot, a scheme, or a domain.
    mutating func takeAddress() -> Bool {
        let start = scanner.position
        guard scanner.isWord(at: start), scanner.isAtWordStart else { return false }
        if let spelled = SpelledMail.find(in: text, from: start) {
            appendMail(start..<spelled.end, isWhole: spelled.isWhole)
            return true
        }
        var end = start
        var at: Int?
        let limit = min(text.endIndex, start + ChannelWalk.longestAddress)
        while end < limit, case let byte = text[end], AddressText.mayHold(byte) {
            if byte == 0x40 { at = end }
            end += 1
        }
        while end > start, AddressText.isClosingMark(text[end - 1]) { end -= 1 }
        let value = text[start..<end]
        // The full stop of the sentence is no part of it.
        guard let lastDot = value.lastIndex(of: 0x2E) else { return false }
        if TornAddress.isHalf(start..<end, in: text) {
            if refusal == nil { refusal = NotationRefusal(.brokenAddress, start..<end) }
            isServed = true
            scanner.position = end
            return true
        }
        if let at, value.firstIndex(of: "://") == nil {
            guard at > start, at < lastDot, lastDot > at + 1, !value.contains(0x3A) else { return false }
            appendMail(start..<end, isWhole: !TornAddress.isTorn(start, in: text, isSpelled: false))
            return true
        }
        guard let kind = webKind(value) else {
            // An address of a scheme that nobody is led to is passed over whole.
            guard value.firstIndex(of: "://") != nil else { return false }
            scanner.position = end
            return true
        }
        scanner.position = end
        if kind == .whatsapp {
            var copy = TextScanner(value, from: value.lastIndex(of: 0x2F).map { $0 + 1 } ?? value.endIndex)
            var phones = PhoneScanner()
            guard case .success(let numbers)? = phones.take(&copy, isLabelled: true), let number = numbers.numbers.first else {
                // "wa.me/message/…", "wa.me/qr/…" lead to somebody, too.
                if value.firstIndex(of: "/message/") != nil || value.firstIndex(of: "/qr/") != nil {
                    append(.website, value)
                } else if refusal == nil {
                    refusal = NotationRefusal(.badNumber, start..<end)
                }
                return true
            }
            found.append(Found(Channel(.whatsapp, text: value, number: number), start..<end))
        } else {
            append(kind, value)
        }
        isServed = true
        return true
    }

    private mutating func appendMail(_ range: Range<Int>, isWhole: Bool) {
        if !isWhole || isCut(at: range.lowerBound) {
            // "puskesmas sukamakmur@…": the half is somebody else's address.
            if refusal == nil { refusal = NotationRefusal(.brokenAddress, range) }
            isServed = true
        } else {
            append(.email, text[range])
        }
        scanner.position = range.upperBound
    }

    /// Whether an e-mail address was written with spaces: behind its label stand bare words.
    private func isCut(at start: Int) -> Bool {
        guard kinds == [.email], !isServed, let valueStart, valueStart < start else { return false }
        // "Kecamatan Suka: kec suka@…".
        let words = text[valueStart..<start]
        return AddressText.isBareWords(words.lastIndex(of: 0x3A).map { words[($0 + 1)...] } ?? words)
    }

    private mutating func append(_ kind: Channel.Kind, _ value: ByteSlice) {
        found.append(Found(Channel(kind, text: value), value.indices))
        isServed = true
    }

    /// Bytes; a longer run is no address, and is not looked at again from each of its words.
    private static let longestAddress = 512

    /// What a web address leads to; `nil` when it is none.
    private func webKind(_ value: ByteSlice) -> Channel.Kind? {
        var host = value
        var hasScheme = false
        if let mark = value.firstIndex(of: "://") {
            let scheme = value[..<mark]
            guard scheme.equalsFolded("http") || scheme.equalsFolded("https") else { return nil }
            host = value[(mark + 3)...]
            hasScheme = true
        }
        if host.prefix(4).equalsFolded("www.") {
            host = host.dropFirst(4)
            hasScheme = true
        }
        if host.prefix(6).equalsFolded("wa.me/") { return .whatsapp }
        var copy = TextScanner(host)
        if let kind = ChannelWords.hosts.take(&copy) { return kind }
        guard hasScheme || AddressText.hasDomain(host) else { return nil }
        return kinds.count == 1 && !kinds[0].isNumber && kinds[0] != .email ? kinds[0] : .website
    }
}
