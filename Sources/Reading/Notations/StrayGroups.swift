import Bytes

/// Groups of three digits that a stray space parts from the amount they belong to: "Rp 10 000", "Rp 350. 000",
/// "Rp 350 .000".
///
/// What stands before the space is never the amount: either the groups are read with it, or all of it is refused.
struct StrayGroups {
    private enum Style {
        /// Up to three digits.
        case short
        /// More than three digits, no dots.
        case long
        case dotted, spaced
    }

    private var style: Style
    private var number: ScannedNumber
    private var lastGroup: Int64?

    /// Passes over the groups behind a number and adds them to it; `false` where digits follow that may or may not
    /// belong to it.
    static func take(_ scanner: inout TextScanner, into number: inout ScannedNumber) -> Bool {
        guard number.decimals == 0, !number.usesEnglishThousands, number.style == .plain || number.style == .thousands,
            ASCII.isDigit(scanner.byte(at: scanner.position - 1))
        else { return true }
        var groups = StrayGroups(number)
        let isSound = groups.take(&scanner)
        if groups.lastGroup != nil {
            number = groups.number
            number.style = .thousands
            number.range = number.range.lowerBound..<scanner.position
        }
        return isSound
    }

    private init(_ number: ScannedNumber) {
        self.number = number
        style = number.style == .thousands ? .dotted : number.thousandths < 1_000_000 ? .short : .long
    }

    private mutating func take(_ scanner: inout TextScanner) -> Bool {
        while let gap = Gap(behind: scanner), gap.isSpaced || lastGroup != nil && gap.hasDot {
            let isGroup = gap.digits == 3
            switch style {
            // "Rp 350.000 48 halaman", "Rp 350.000. 2 lembar": the amount was complete.
            case .dotted where !isGroup && gap.isSpaced && !gap.beginsWithSpaceAndDot, .long where !isGroup:
                return endsSoundly(scanner)
            // Dots between some groups and spaces between others: perhaps two amounts.
            case .dotted where !gap.hasDot, .spaced where gap.hasDot, .long:
                scanner.position = gap.end
                return false
            default: break
            }
            scanner.position = gap.end
            guard isGroup, number.thousandths > 0, number.thousandths < 100_000_000_000_000 else { return false }
            number.thousandths = (number.thousandths + gap.value) * 1000
            lastGroup = gap.value
            style = gap.hasDot ? .dotted : .spaced
        }
        guard endsSoundly(scanner) else { return false }
        return lastGroup == nil || takeZeros(&scanner)
    }

    /// Whether nothing is counted by the last group: "Rp 50 100 lembar" may be fifty rupiah for a hundred sheets.
    private func endsSoundly(_ scanner: TextScanner) -> Bool {
        guard let lastGroup, lastGroup > 0 else { return true }
        var scanner = scanner
        scanner.skipSpaces()
        guard let next = scanner.next else { return true }
        if ASCII.isDigit(next) { return false }
        return !ASCII.isLetter(next) || scanner.take(word: "rupiah") || FeeUnit.takeBeginning(&scanner)
    }

    /// Passes over ",00"; `false` where other decimals stand.
    private func takeZeros(_ scanner: inout TextScanner) -> Bool {
        guard scanner.next == 0x2C, let first = scanner.peek(1), ASCII.isDigit(first) else { return true }
        let areZeros = first == 0x30 && scanner.peek(2) == 0x30 && !ASCII.isDigit(scanner.byte(at: scanner.position + 3))
        scanner.position += areZeros ? 3 : 2
        return areZeros
    }
}

/// What parts some digits from the number before them.
private struct Gap {
    private(set) var hasDot = false
    private(set) var isSpaced = false
    private(set) var beginsWithSpaceAndDot = false
    private(set) var digits = 0
    private(set) var value: Int64 = 0
    private(set) var end: Int

    /// `nil` when no digits follow on the same line.
    init?(behind scanner: TextScanner) {
        end = scanner.position
        let hasSpaceBefore = skipSpaces(scanner)
        if scanner.byte(at: end) == 0x2E {
            hasDot = true
            end += 1
        }
        isSpaced = skipSpaces(scanner) || hasSpaceBefore
        beginsWithSpaceAndDot = hasSpaceBefore && hasDot
        while ASCII.isDigit(scanner.byte(at: end)) {
            if digits < 4 { value = value * 10 + Int64(scanner.byte(at: end) - 0x30) }
            digits += 1
            end += 1
        }
        if digits == 0 { return nil }
    }

    private mutating func skipSpaces(_ scanner: TextScanner) -> Bool {
        let start = end
        while case let length = scanner.spaceLength(at: end), length > 0, scanner.byte(at: end) != ASCII.newline { end += length }
        return end > start
    }
}
