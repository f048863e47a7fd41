import Bytes
import ServiceStandard

/// Reads channels (saluran pengaduan): numbers, addresses and accounts with their labels, several in a line.
public enum ChannelReader {
    /// The channels of a text that carries its own labels: "SMS/WA 0821…", "Telp. (0351) 467527, 4772787; e-mail a@b.id".
    public static func read(_ text: ByteSlice) -> NotationResult<[Found<Channel>]> { read(text, kinds: []) }

    /// The channels of a value whose label stands apart: "WhatsApp" and "0811 0000 000". A label that is none of a
    /// channel is ignored, and the value read by itself.
    public static func read(label: ByteSlice, value: ByteSlice) -> NotationResult<[Found<Channel>]> {
        let kinds = kinds(ofLabel: label)
        if ServiceNumber.isExtension(value, label: label) { return .failure(NotationRefusal(.noChannel, value.indices)) }
        return read(value, kinds: kinds.isEmpty && ServiceNumber.isOne(value, label: label) ? [.phone] : kinds)
    }

    /// The kinds of channels that a label names: two for "SMS/WA", none where it names none.
    package static func kinds(ofLabel label: ByteSlice) -> [Channel.Kind] {
        var scanner = TextScanner(label)
        var kinds: [Channel.Kind] = []
        while !scanner.isAtEnd {
            scanner.skipSpaces()
            if let kind = ChannelWords.labels.take(&scanner) ?? ChannelWords.labelsWithColon.take(&scanner) {
                if !kinds.contains(kind) { kinds.append(kind) }
            } else {
                scanner.skipToken()
            }
        }
        return kinds
    }

    /// Where digits stand that were meant as a telephone number but are none: a label promises a number and no other
    /// follows it, or they begin as numbers do. For checks; a reader of channels passes over them.
    ///
    /// - Parameter kinds: of the label that stands apart, if any.
    package static func brokenNumbers(in text: ByteSlice, kinds: [Channel.Kind]) -> [Range<Int>] {
        guard TextScanner.refusal(of: text) == nil else { return [] }
        var walk = ChannelWalk(text, kinds: kinds)
        _ = walk.run()
        return walk.brokenNumbers
    }

    /// The channels of a value that is known to be of one kind, such as an office's telephone.
    public static func read(_ value: ByteSlice, as kind: Channel.Kind) -> NotationResult<[Found<Channel>]> {
        read(value, kinds: [kind])
    }

    private static func read(_ text: ByteSlice, kinds: [Channel.Kind]) -> NotationResult<[Found<Channel>]> {
        if let refusal = TextScanner.refusal(of: text) { return .failure(refusal) }
        var walk = ChannelWalk(text, kinds: kinds)
        if let refusal = walk.run() { return .failure(refusal) }
        guard !walk.found.isEmpty else { return .failure(NotationRefusal(.noChannel, text.indices)) }
        return .success(walk.found)
    }
}

/// One walk over a text of channels.
private struct ChannelWalk {
    let text: ByteSlice
    var scanner: TextScanner
    var phones = PhoneScanner()
    var found: [Found<Channel>] = []
    /// The kinds of the label that holds now: two for "SMS/WA".
    var kinds: [Channel.Kind]
    /// Whether the label has a value already.
    var isServed = false
    var labelRange: Range<Int>
    /// Where the value of the label begins, if a colon parts them or they stand apart.
    var valueStart: Int?
    var refusal: NotationRefusal?
    /// Digits that were meant as a number but are none.
    var brokenNumbers: [Range<Int>] = []
    /// Digits behind a label of a number, until another number behind it shows that they were none of its own.
    var brokenValue: Range<Int>?
    /// Whether a number came just before: what follows a comma or stroke may be a second without its area code.
    var isListed = false

    init(_ text: ByteSlice, kinds: [Channel.Kind]) {
        self.text = text
        scanner = TextScanner(text)
        self.kinds = kinds
        labelRange = text.startIndex..<text.startIndex
        if !kinds.isEmpty { valueStart = text.startIndex }
    }

    mutating func run() -> NotationRefusal? {
        // The whole value belongs to a label that stands apart.
        takeText()
        while !scanner.isAtEnd {
            scanner.skipSpaces()
            guard let byte = scanner.next else { break }
            if scanner.isAtWordStart, takeLabels() { continue }
            if takePostalCode() || takeAddress() || takePhone() || takeAccount() { continue }
            if byte == ASCII.newline || byte == 0x3B {
                finishLabel()
                kinds = []
                isServed = false
            }
            if byte != 0x2C, byte != 0x2F, !scanner.take(word: "dan") { isListed = false }
            scanner.skipToken()
        }
        finishLabel()
        return found.isEmpty ? refusal : nil
    }

    // MARK: Labels

    private mutating func takeLabels() -> Bool {
        let start = scanner.position
        guard let first = takeLabel() else { return false }
        finishLabel()
        kinds = [first]
        // "SMS/WA", "Telp. / HP", "Instagram dan Facebook".
        while true {
            let end = scanner.position
            scanner.skipSpaces()
            // Behind a comma "kotak saran, WA …" goes on with another way.
            guard scanner.take(0x2F) || scanner.take(0x26) || !first.isText && scanner.take(0x2C) || scanner.take(word: "dan")
                || scanner.take(word: "atau") || scanner.take(word: "and") || scanner.take(word: "or")
            else {
                scanner.position = end
                break
            }
            scanner.skipSpaces()
            guard let next = takeLabel() else {
                scanner.position = end
                break
            }
            if !kinds.contains(next) { kinds.append(next) }
        }
        labelRange = start..<scanner.position
        isServed = false
        let end = scanner.position
        scanner.skipSpaces()
        if scanner.take(0x3A) { valueStart = scanner.position } else { (scanner.position, valueStart) = (end, nil) }
        takeText()
        return true
    }

    private mutating func takeLabel() -> Channel.Kind? {
        if let kind = ChannelWords.labels.take(&scanner) {
            // "wa.me/62…" and "instagram.com/…" are addresses.
            if scanner.next == 0x2E || scanner.next == 0x40, scanner.isWord(at: scanner.position + 1) {
                scanner.position = scanner.position - 1
                while scanner.position > text.startIndex, scanner.isWord(at: scanner.position - 1) { scanner.position -= 1 }
                return nil
            }
            return kind
        }
        let before = scanner.position
        if let kind = ChannelWords.labelsWithColon.take(&scanner) {
            var copy = scanner
            copy.skipSpaces()
            if copy.next == 0x3A { return kind }
        }
        scanner.position = before
        return nil
    }

    /// Channels that need no address stand for themselves.
    private mutating func finishLabel() {
        if let brokenValue { brokenNumbers.append(brokenValue) }
        brokenValue = nil
        guard !isServed else { return }
        for kind in kinds where kind == .lapor || kind == .dropBox || kind == .counter {
            found.append(Found(Channel(kind, text: text[labelRange.upperBound..<labelRange.upperBound]), labelRange))
        }
        isServed = true
    }

    /// The words behind a label of a letter, a counter, a box or an officer, to the end of the line or to a number.
    private mutating func takeText() {
        guard let kind = kinds.first, kinds.count == 1, kind.isText else { return }
        var end = scanner.position
        while end < text.endIndex, text[end] != 0x3B, text[end] != ASCII.newline {
            if kind == .officer, text[end] == 0x30 || text[end] == 0x2B || text[end] == 0x28, end > scanner.position,
                !scanner.isWord(at: end - 1), startsNumber(at: end)
            {
                break
            }
            if text[end] == 0x2C, beginsChannel(behind: end, kind) { break }
            end += 1
        }
        let value = TextScanner.trim(text[scanner.position..<end], leading: ":-,", trailing: ".,-")
        if value.isEmpty, kind == .officer || kind == .letter { return }
        let start = labelRange.isEmpty ? value.startIndex : labelRange.lowerBound
        found.append(Found(Channel(kind, text: value), min(start, value.startIndex)..<max(value.endIndex, labelRange.upperBound)))
        scanner.position = end
        isServed = true
        kinds = []
    }

    /// Whether a comma ends the words of a label: the label of an address or of another way that needs none is next.
    private func beginsChannel(behind comma: Int, _ kind: Channel.Kind) -> Bool {
        var copy = self
        copy.scanner.position = comma + 1
        copy.scanner.skipSpaces()
        guard let next = copy.takeLabel() else { return false }
        switch next {
        case .dropBox, .counter: return kind == .dropBox || kind == .counter
        case .letter, .officer, .website: return false
        default: return true
        }
    }

    private func startsNumber(at index: Int) -> Bool {
        var copy = TextScanner(text, from: index)
        var phones = PhoneScanner()
        if case .success? = phones.take(&copy, isLabelled: false) { return true }
        return false
    }

    // MARK: Values

    /// "kode pos 78121" behind a telephone is no second number.
    private mutating func takePostalCode() -> Bool {
        guard scanner.isAtWordStart, ChannelWords.postalCodes.take(&scanner) != nil else { return false }
        let end = scanner.position
        scanner.skipSpaces()
        if scanner.take(0x3A) || scanner.take(0x2E) { scanner.skipSpaces() }
        let digits = scanner.position
        while let byte = scanner.next, ASCII.isDigit(byte) { scanner.position += 1 }
        if scanner.position == digits { scanner.position = end }
        isListed = false
        return true
    }

    private mutating func takePhone() -> Bool {
        guard let next = scanner.next, ASCII.isDigit(next) || next == 0x2B || next == 0x28, scanner.isAtWordStart else { return false }
        let numeric = kinds.filter { $0.isNumber || $0 == .telegram || $0 == .lapor }
        let isLabelled = !numeric.isEmpty || isListed && phones.areaCode != nil
        guard let result = phones.take(&scanner, isLabelled: isLabelled) else { return false }
        isListed = false
        switch result {
        case .failure(let problem):
            if !numeric.isEmpty, !isServed, refusal == nil { refusal = problem }
            noteBroken(problem.range, isLabelled: !numeric.isEmpty && !isServed)
        case .success(let numbers):
            if let brokenValue, text[brokenValue.lowerBound] == 0x30 { brokenNumbers.append(brokenValue) }
            brokenValue = nil
            let note = takeNote()
            for (index, number) in numbers.numbers.enumerated() {
                let piece = index < numbers.pieces.count ? numbers.pieces[index] : numbers.range
                for kind in numeric.isEmpty ? [.phone] : numeric {
                    found.append(
                        Found(
                            Channel(kind, text: text[piece], number: number, rangeEnd: numbers.rangeEnd, note: note),
                            numbers.range))
                }
            }
            isServed = true
            isListed = true
        }
        return true
    }

    /// Keeps the place of digits that are no number, if they were meant as one: they begin as numbers do, or a label
    /// promises one. The first group of clock times and dates has two digits at most, that of a number more.
    private mutating func noteBroken(_ range: Range<Int>, isLabelled: Bool) {
        let first = text[range].prefix(while: ASCII.isDigit)
        guard first.count >= 3 else { return }
        let digits = text[range].reduce(0) { $0 + (ASCII.isDigit($1) ? 1 : 0) }
        let hasPlus = range.lowerBound > text.startIndex && text[range.lowerBound - 1] == 0x2B
        let beginsAsNumber = hasPlus || first.first == 0x30
        if isLabelled {
            if brokenValue == nil, beginsAsNumber || digits >= 5 { brokenValue = range }
        } else if beginsAsNumber, digits >= 6 {
            brokenNumbers.append(range)
        }
    }

    /// "(Fulltimer, jam kerja)" behind a number; the bracket may be left open.
    private mutating func takeNote() -> ByteSlice? {
        let before = scanner.position
        scanner.skipSpaces()
        guard scanner.take(0x28) else {
            scanner.position = before
            return nil
        }
        let start = scanner.position
        scanner.skipSpaces()
        if let byte = scanner.next, ASCII.isDigit(byte) {
            scanner.position = before
            return nil
        }
        var end = start
        while end < text.endIndex, text[end] != 0x29, text[end] != ASCII.newline { end += 1 }
        scanner.position = min(end + 1, text.endIndex)
        return TextScanner.text(text[start..<end])
    }

    /// An e-mail or web address: a run without spaces that holds "@" and a dot, a scheme, or a domain.
    private mutating func takeAddress() -> Bool {
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
        if isHalf(start..<end) {
            if refusal == nil { refusal = NotationRefusal(.brokenAddress, start..<end) }
            isServed = true
            scanner.position = end
            return true
        }
        if let at, value.firstIndex(of: "://") == nil {
            guard at > start, at < lastDot, lastDot > at + 1, !value.contains(0x3A) else { return false }
            appendMail(start..<end, isWhole: !AddressText.isTorn(start, in: text))
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
                if refusal == nil { refusal = NotationRefusal(.badNumber, start..<end) }
                return true
            }
            found.append(Found(Channel(.whatsapp, text: value, number: number), start..<end))
        } else {
            append(kind, value)
        }
        isServed = true
        return true
    }

    /// Whether a domain or an address is the half of an e-mail address, and so no site: "aduan @kec.go.id", "info at b.go.id",
    /// "kec [dot] suka.go.id".
    private func isHalf(_ range: Range<Int>) -> Bool {
        let (value, start) = (text[range], range.lowerBound)
        if AddressText.isBehindAt(start, in: text) || SpelledMail.hasSign(before: start, in: text) { return true }
        if SpelledMail.hasSign(behind: range.upperBound, in: text) { return true }
        // "Visit us at www.kec.go.id", "write at info@kec.go.id".
        return !value.contains(0x40) && value.firstIndex(of: "://") == nil && !value.prefix(4).equalsFolded("www.")
            && SpelledMail.hasBareSign(before: start, in: text)
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

    /// The name of an account behind its label: "Instagram : imigrasijaktim", "@lapor1708".
    private mutating func takeAccount() -> Bool {
        guard !isServed, kinds.contains(where: \.isSocial) else { return false }
        let social = kinds.filter(\.isSocial)
        let start = scanner.position
        guard scanner.isWord(at: start) || scanner.next == 0x40 else { return false }
        var end = start
        while end < text.endIndex, ![0x2C, 0x3B, 0x28, 0x2F, 0x0A].contains(text[end]) { end += 1 }
        let name = TextScanner.trim(text[start..<end], leading: "@", trailing: ".,")
        guard !name.isEmpty else { return false }
        for kind in social { found.append(Found(Channel(kind, text: name), name.indices)) }
        isServed = true
        scanner.position = end
        return true
    }
}

extension Channel.Kind {
    /// Whether words follow its label, no address.
    fileprivate var isText: Bool {
        switch self {
        case .letter, .dropBox, .counter, .officer: true
        default: false
        }
    }

    /// Whether the name of an account follows its label.
    fileprivate var isSocial: Bool {
        switch self {
        case .instagram, .facebook, .x, .youtube, .tiktok, .telegram: true
        default: false
        }
    }
}
