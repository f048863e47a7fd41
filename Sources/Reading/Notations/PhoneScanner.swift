import Bytes
import ServiceStandard

/// Reads telephone numbers as Indonesian offices write them, to E.164: the leading 0 goes, +62 comes.
struct PhoneScanner {
    /// One number or more that were written as one: "31401-31402-34425".
    struct Numbers {
        var numbers: [PhoneNumber]
        /// "021-5296084-95": the last of a range that begins with the only number.
        var rangeEnd: PhoneNumber?
        /// Where all of it stands.
        var range: Range<Int>
        /// Where each number stands, if several were written as one.
        var pieces: [Range<Int>] = []
    }

    private struct DigitGroup {
        var value: UInt64 = 0
        var length = 0
        var startsWithZero = false
        var isAfterDash = false
        var range = 0..<0
    }

    /// The area code of the number before, without 0; a second number inherits it.
    private(set) var areaCode: UInt64?

    /// Passes over a number; `nil` when no digits are next, a failure when they are none. Digits are passed over then too.
    ///
    /// - Parameter isLabelled: whether the text says that a number comes. Else only what begins with 0 or + is one.
    mutating func take(_ scanner: inout TextScanner, isLabelled: Bool) -> NotationResult<Numbers>? {
        let start = scanner.position
        var copy = scanner
        let hasPlus = copy.take(0x2B)
        var groups = takeGroups(&copy, hasPlus: hasPlus)
        guard !groups.isEmpty else { return nil }
        // "8.00-15.00" is no number, whatever its label.
        if !hasPlus, groups[0].length <= 2 {
            let behind = TextScanner(scanner.text, from: groups[0].range.upperBound)
            if PhoneTail.begins(groups[0].value, behind, false) {
                scanner.position = groups[groups.count - 1].range.upperBound
                return .failure(NotationRefusal(.badNumber, groups[0].range))
            }
        }
        // "78124 0561736541", "Seksi 2 0812 …": a postal code or a number of something stands before it. There is no postal code
        // that begins like a mobile number: "62812 0001 0016".
        if groups.count > 1, !hasPlus, [1, 2, 5].contains(groups[0].length), !groups[0].startsWithZero, groups[1].startsWithZero,
            leading(groups[1], 2) > 0, !groups[1].isAfterDash, leading(groups[0], 3) != 628, groups[0].value != 62
        {
            groups.removeFirst()
        }
        // "(0561) 736541 0811…": a 0 behind a whole number begins the next, unless too little is left for one.
        let all = groups.reduce(0) { $0 + $1.length }
        var total = 0
        for (index, group) in groups.enumerated() {
            if index > 0, group.startsWithZero, total >= 9, all - total >= (group.isAfterDash ? 9 : 7) {
                groups.removeSubrange(index...)
                break
            }
            total += group.length
        }
        let end = groups.last?.range.upperBound ?? copy.position
        scanner.position = end
        if scanner.next == 0x29 { scanner.position += 1 }
        let range = groups[0].range.lowerBound..<end
        // "(0561) 736541" begins with its bracket, "( 0813 … )" stands in one.
        let isCodeInBrackets = start < range.lowerBound && scanner.byte(at: start) == 0x28 && scanner.text[range].contains(0x29)
        guard hasPlus || groups[0].startsWithZero || isLabelled || startsWithCountryCode(groups) else {
            return .failure(NotationRefusal(.badNumber, range))
        }
        guard var result = interpret(groups, hasPlus: hasPlus, range: (hasPlus || isCodeInBrackets ? start : range.lowerBound)..<end)
        else {
            return .failure(NotationRefusal(.badNumber, range))
        }
        takeExtension(&scanner, into: &result)
        return .success(result)
    }

    // MARK: Digits

    /// Passes over groups of digits with spaces, dashes, dots and brackets between them.
    private func takeGroups(_ scanner: inout TextScanner, hasPlus: Bool) -> [DigitGroup] {
        var groups: [DigitGroup] = []
        groups.reserveCapacity(4)
        var isAfterDash = false
        while groups.count < 8 {
            let before = scanner.position
            isAfterDash = !groups.isEmpty && scanner.takeDash()
            scanner.skipSpaces()
            if !isAfterDash, groups.isEmpty || isBracketOfNumber(scanner, behind: groups, hasPlus), scanner.take(0x28) { scanner.skipSpaces() }
            if !groups.isEmpty, scanner.next == 0x2E { scanner.position += 1 }
            let start = scanner.position
            var group = DigitGroup(startsWithZero: scanner.next == 0x30, isAfterDash: isAfterDash)
            while let byte = scanner.next, ASCII.isDigit(byte) {
                if group.length < 18 { group.value = group.value * 10 + UInt64(byte - 0x30) }
                group.length += 1
                scanner.position += 1
            }
            let isSpaced = start > before && scanner.byte(at: start - 1) != 0x2E && scanner.byte(at: start - 1) != 0x28 && !isAfterDash
            guard group.length > 0, !scanner.isWord(at: scanner.position),
                groups.isEmpty || group.length > 2 || !beginsTail(group.value, scanner, behind: groups, hasPlus, isAfterDash, isSpaced)
            else {
                scanner.position = before
                break
            }
            group.range = start..<scanner.position
            groups.append(group)
            let end = scanner.position
            scanner.skipSpaces()
            if !scanner.take(0x29) { scanner.position = end }
        }
        return groups
    }

    /// Whether an hour or a count goes on behind digits; an hour with its minutes is no part of a number that lacks digits, either.
    private func beginsTail(
        _ value: UInt64, _ scanner: TextScanner, behind groups: [DigitGroup], _ hasPlus: Bool, _ isAfterDash: Bool, _ isSpaced: Bool
    ) -> Bool {
        if isSpaced, PhoneTail.begins(value, scanner, true) { return true }
        return isWhole(groups, hasPlus) && PhoneTail.begins(value, scanner, isAfterDash)
    }

    /// Whether a bracket behind digits holds more of the number, or begins one, and no remark: "+62 (0)561 …", "0561 (736541)",
    /// "78124 (0561) …".
    private func isBracketOfNumber(_ scanner: TextScanner, behind groups: [DigitGroup], _ hasPlus: Bool) -> Bool {
        guard scanner.next == 0x28 else { return false }
        var copy = scanner
        copy.position += 1
        copy.skipSpaces()
        let digits = copy.position
        while let byte = copy.next, ASCII.isDigit(byte) || byte == ASCII.space { copy.position += 1 }
        guard copy.position > digits, copy.next == 0x29 else { return false }
        return hasPlus || scanner.byte(at: digits) == 0x30 || join(groups[...]).length <= 4
    }

    /// Whether digits are a number already, so that a count or a time may follow them.
    private func isWhole(_ groups: [DigitGroup], _ hasPlus: Bool) -> Bool {
        let joined = join(groups[...])
        if joined.startsWithZero { return leading(joined, 2) == 8 ? (10...13).contains(joined.length) : whole(joined) != nil }
        if hasPlus || joined.length >= 10 { return (10...15).contains(joined.length) }
        return short(joined) != nil || (5...8).contains(joined.length)
    }

    private func startsWithCountryCode(_ groups: [DigitGroup]) -> Bool {
        let joined = join(groups[...])
        return joined.length >= 10 && leading(joined, 2) == 62
    }

    private func join(_ groups: ArraySlice<DigitGroup>) -> DigitGroup {
        var result = DigitGroup(startsWithZero: groups.first?.startsWithZero ?? false)
        for group in groups where result.length + group.length <= 18 {
            for _ in 0..<group.length { result.value *= 10 }
            result.value += group.value
            result.length += group.length
        }
        if groups.reduce(0, { $0 + $1.length }) > 18 { result.length = 99 }
        return result
    }

    private func leading(_ group: DigitGroup, _ count: Int) -> UInt64 {
        guard group.length >= count, group.length < 20 else { return 0 }
        var value = group.value
        for _ in 0..<(group.length - count) { value /= 10 }
        return value
    }

    // MARK: Meaning

    private mutating func interpret(_ groups: [DigitGroup], hasPlus: Bool, range: Range<Int>) -> Numbers? {
        let joined = join(groups[...])
        guard joined.length <= 16 else { return nil }
        if hasPlus || !joined.startsWithZero && joined.length >= 10 && leading(joined, 2) == 62 {
            return international(joined, range)
        }
        if joined.startsWithZero {
            guard joined.value > 0 else { return nil }
            return leading(joined, 2) == 8 ? mobile(joined, range) : landline(groups, range)
        }
        if let short = short(joined) { return Numbers(numbers: [short], range: range) }
        return local(groups, range)
    }

    private func international(_ joined: DigitGroup, _ range: Range<Int>) -> Numbers? {
        guard (8...15).contains(joined.length) else { return nil }
        guard leading(joined, 2) == 62 else {
            return Numbers(numbers: [PhoneNumber(.international, digits: joined.value)], range: range)
        }
        // "+62 (0)561 …": the 0 of the country does not belong there.
        var national = joined.value % power(joined.length - 2)
        var length = joined.length - 2
        if national < power(length - 1) { length -= 1 }
        national %= power(length)
        guard (7...12).contains(length) else { return nil }
        return Numbers(numbers: [number(national, length)], range: range)
    }

    private func mobile(_ joined: DigitGroup, _ range: Range<Int>) -> Numbers? {
        guard (10...13).contains(joined.length) else { return nil }
        return Numbers(numbers: [number(joined.value, joined.length - 1)], range: range)
    }

    private mutating func landline(_ groups: [DigitGroup], _ range: Range<Int>) -> Numbers? {
        // "021-5296084-95": the short last group behind a dash is the end of a range.
        if let last = groups.last, let first = beginning(ofRange: groups) {
            areaCode = first.area
            let base = number(first.national, first.length)
            let end = first.national - first.national % power(last.length) + last.value
            guard end > first.national else { return Numbers(numbers: [base], range: range) }
            return Numbers(numbers: [base], rangeEnd: number(end, first.length), range: range)
        }
        guard let first = whole(join(groups[...])) else { return list(groups, range) }
        areaCode = first.area
        return Numbers(numbers: [number(first.national, first.length)], range: range)
    }

    /// The first number of a range whose others are short groups behind dashes: "021-5296084-95", "0561-736581-82-83".
    private func beginning(ofRange groups: [DigitGroup]) -> (national: UInt64, length: Int, area: UInt64)? {
        guard groups.count > 1, let last = groups.last, last.isAfterDash, last.length <= 3 else { return nil }
        for count in 1..<groups.count {
            // "021-529-60-84" is one number, in pairs.
            guard let first = whole(join(groups[..<count])), first.length - (first.area >= 100 ? 3 : 2) >= 6 || groups[count - 1].length >= 5,
                groups[count...].allSatisfy({ $0.isAfterDash && $0.length == last.length })
            else { continue }
            return first
        }
        return nil
    }

    /// "(0561) 112001-112003": a whole number, and behind dashes others as long as it without the area code.
    private mutating func list(_ groups: [DigitGroup], _ range: Range<Int>) -> Numbers? {
        guard groups.count > 1, let last = groups.last, last.isAfterDash, (5...8).contains(last.length) else { return nil }
        for first in 1..<groups.count {
            guard let base = whole(join(groups[..<first])), base.length - (base.area >= 100 ? 3 : 2) == last.length,
                groups[first...].allSatisfy({ $0.isAfterDash && $0.length == last.length })
            else { continue }
            areaCode = base.area
            let others = groups[first...].map { number(base.area * power($0.length) + $0.value, base.length) }
            let pieces = [range.lowerBound..<groups[first - 1].range.upperBound] + groups[first...].map(\.range)
            return Numbers(numbers: [number(base.national, base.length)] + others, range: range, pieces: pieces)
        }
        return nil
    }

    /// A number with its area code, without the 0; `nil` unless the code exists and five to eight digits follow.
    private func whole(_ joined: DigitGroup) -> (national: UInt64, length: Int, area: UInt64)? {
        let length = joined.length - 1
        guard joined.length < 20, let codeLength = AreaCodes.length(of: joined.value, digits: length),
            (5...8).contains(length - codeLength)
        else { return nil }
        return (joined.value, length, joined.value / power(length - codeLength))
    }

    private func short(_ joined: DigitGroup) -> PhoneNumber? {
        let isShort = leading(joined, 1) == 1 && (3...5).contains(joined.length) && joined.value < 20_000
            || joined.length == 7 && leading(joined, 4) == 1500
        return isShort ? PhoneNumber(.short, digits: joined.value) : nil
    }

    /// Numbers without area code: with that of the number before, else local; several when dashes part equal ones.
    private func local(_ groups: [DigitGroup], _ range: Range<Int>) -> Numbers? {
        let isList = groups.count > 1 && groups.allSatisfy { (5...8).contains($0.length) && !$0.startsWithZero }
        let pieces = isList ? groups : [join(groups[...])]
        var numbers: [PhoneNumber] = []
        for piece in pieces {
            guard (5...8).contains(piece.length) else { return nil }
            if let areaCode {
                let codeLength = areaCode >= 100 ? 3 : 2
                numbers.append(number(areaCode * power(piece.length) + piece.value, codeLength + piece.length))
            } else {
                numbers.append(PhoneNumber(.local, digits: piece.value))
            }
        }
        return Numbers(numbers: numbers, range: range, pieces: isList ? groups.map(\.range) : [])
    }

    /// An Indonesian number from its digits without the 0.
    private func number(_ national: UInt64, _ length: Int) -> PhoneNumber {
        let code = AreaCodes.length(of: national, digits: length) ?? 0
        return PhoneNumber(.international, digits: 62 * power(length) + national, areaCodeLength: UInt8(code))
    }

    private func power(_ exponent: Int) -> UInt64 {
        var result: UInt64 = 1
        for _ in 0..<max(0, min(exponent, 18)) { result *= 10 }
        return result
    }

    private func takeExtension(_ scanner: inout TextScanner, into result: inout Numbers) {
        let before = scanner.position
        scanner.skipSpaces()
        if scanner.take(0x2C) { scanner.skipSpaces() }
        if ChannelWords.extensions.take(&scanner) != nil {
            scanner.skipSpaces()
            if scanner.take(0x3A) || scanner.take(0x2E) { scanner.skipSpaces() }
            let start = scanner.position
            if let value = HoursWords.takeNumber(&scanner, digits: 1...6) {
                result.numbers = result.numbers.map {
                    PhoneNumber($0.kind, digits: $0.digits, areaCodeLength: $0.areaCodeLength, extensionNumber: UInt32(value))
                }
                result.range = result.range.lowerBound..<scanner.position
                return
            }
            scanner.position = start
        }
        scanner.position = before
    }
}
