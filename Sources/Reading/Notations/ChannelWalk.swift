import Bytes
import ServiceStandard

/// One walk over a text of channels.
struct ChannelWalk {
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
    /// Whether the label that stands apart names numbers of another kind: "No. Rekening".
    let isOtherNumber: Bool
    /// Where a number ended that nobody answers.
    var otherEnd: Int?
    /// Whether a number came just before: what follows a comma or stroke may be a second without its area code.
    var isListed = false

    init(_ text: ByteSlice, kinds: [Channel.Kind], isOtherNumber: Bool = false) {
        self.text = text
        self.isOtherNumber = isOtherNumber
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

    mutating func takeLabel() -> Channel.Kind? {
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
            if copy.next == 0x3A || kind == .x && copy.next == 0x40 { return kind }
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
}
