import Bytes
import ServiceStandard

/// Numbers.
extension ChannelWalk {
    /// "kode pos 78121" behind a telephone is no second number.
    mutating func takePostalCode() -> Bool {
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

    mutating func takePhone() -> Bool {
        guard let next = scanner.next, ASCII.isDigit(next) || next == 0x2B || next == 0x28, scanner.isAtWordStart else { return false }
        let numeric = kinds.filter { $0.isNumber || $0 == .telegram || $0 == .lapor }
        let isLabelled = !numeric.isEmpty || isListed && phones.areaCode != nil && isParted()
        let start = scanner.position
        guard let result = phones.take(&scanner, isLabelled: isLabelled) else { return false }
        let wasListed = isListed
        isListed = false
        switch result {
        case .failure(let problem):
            if !numeric.isEmpty, !isServed, refusal == nil { refusal = problem }
            noteBroken(problem.range, isLabelled: !numeric.isEmpty && !isServed)
        case .success where numeric.isEmpty && !wasListed && isOfAnotherThing(start): otherEnd = scanner.position
        case .success(let numbers):
            if let brokenValue, text[brokenValue.lowerBound] == 0x30 { brokenNumbers.append(brokenValue) }
            brokenValue = nil
            let ways = numeric.isEmpty ? takeKindsBehind() : numeric
            let note = takeNote()
            for (index, number) in numbers.numbers.enumerated() {
                let piece = index < numbers.pieces.count ? numbers.pieces[index] : numbers.range
                for kind in ways {
                    // LAPOR! takes messages at its short number only.
                    let own = kind == .lapor && number.kind != .short ? .phone : kind
                    found.append(
                        Found(
                            Channel(own, text: text[piece], number: number, rangeEnd: numbers.rangeEnd, note: note),
                            numbers.range))
                }
            }
            isServed = true
            isListed = true
        }
        return true
    }

    /// Bytes between the name of a number and the number: "No. Rek Bank Contoh a.n. Kantor".
    private static var longestName: Int { 60 }

    /// Whether a comma or a word parts what follows from the number before.
    private func isParted() -> Bool {
        found.last.map { !text[$0.range.upperBound..<max(scanner.position, $0.range.upperBound)].trimmed().isEmpty } ?? true
    }

    /// Whether a number without a label is none to call: "No. Rek 0812000105", "NIP 0198…".
    private func isOfAnotherThing(_ start: Int) -> Bool {
        // "No. Rek 0812000105 / 0812000106".
        if let otherEnd, text[otherEnd..<start].split(whereSeparator: ASCII.isSpace).allSatisfy({ Self.joinsNames($0[...]) }) { return true }
        var first = start
        let last = max(found.last?.range.upperBound ?? text.startIndex, labelRange.upperBound, start - Self.longestName)
        while first > last, ![0x2C, 0x3B, 0x2F, ASCII.newline].contains(text[first - 1]) { first -= 1 }
        // A word is not cut.
        while first > last, first < start, scanner.isWord(at: first), scanner.isWord(at: first - 1) { first += 1 }
        return OtherNumber.isNamed(text[first..<start], isLabelled: isOtherNumber)
    }

    /// The ways that stand behind a number that has no label: "0812 … (WA)", "0812 … WA only". Those in brackets are part of the
    /// note.
    private mutating func takeKindsBehind() -> [Channel.Kind] {
        var copy = scanner
        copy.skipSpaces()
        let isBracket = copy.take(0x28)
        // Nearly always something else follows.
        guard let next = copy.next.map(ASCII.lowercased), [0x77, 0x73, 0x74, 0x68].contains(next) else { return [.phone] }
        var kinds: [Channel.Kind] = []
        while let kind = ChannelWords.labels.take(&copy), kind.isNumber {
            if !kinds.contains(kind) { kinds.append(kind) }
            let end = copy.position
            copy.skipSpaces()
            guard copy.take(0x2F) || copy.take(0x26) || isBracket && copy.take(0x2C) || copy.take(word: "dan") || copy.take(word: "atau") else {
                copy.position = end
                break
            }
            copy.skipSpaces()
        }
        guard !kinds.isEmpty else { return [.phone] }
        if isBracket {
            // "(wa tidak aktif)", "(SMS berbayar, telepon gratis)": only what says nothing more of the way.
            copy.skipSpaces()
            let isOnly = copy.take(word: "only") || copy.take(word: "saja") || copy.take(word: "aja")
            return isOnly || copy.isAtEnd || copy.next == 0x29 || copy.next == ASCII.newline ? kinds : [.phone]
        }
        // "0812 … WA 0813 …" names the next number.
        let end = copy.position
        copy.skipSpaces()
        if copy.take(word: "only") || copy.take(word: "saja") || copy.take(word: "aja") {
            scanner.position = copy.position
            return kinds
        }
        guard copy.isAtEnd || [0x2C, 0x3B, ASCII.newline].contains(copy.next) else { return [.phone] }
        scanner.position = end
        return kinds
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
        } else if beginsAsNumber, digits >= 6, !isHours(range) {
            brokenNumbers.append(range)
        }
    }

    /// Whether digits without a label are hours: "0800-1500".
    private func isHours(_ range: Range<Int>) -> Bool {
        var copy = TextScanner(text[range])
        guard let from = HoursWords.takeNumber(&copy, digits: 4...4), copy.takeDash(),
            let to = HoursWords.takeNumber(&copy, digits: 4...4), copy.isAtEnd
        else { return false }
        return from < to && to <= 2400 && from % 100 < 60 && to % 100 < 60
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
}
