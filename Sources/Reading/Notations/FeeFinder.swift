import Bytes
import ServiceStandard

/// Finds all fees of a text, and what of its words makes an amount something else than what is paid.
struct FeeFinder {
    private(set) var cores: [FeeCore] = []
    /// Whether the text calculates: it names a percentage, or multiplies.
    private(set) var calculates = false
    /// Whether the text ends with words that bind an amount behind it: "paling banyak".
    private(set) var endsInBound = false
    /// Whether words were read behind which amounts are only examples, or former fees.
    private(set) var hasExample = false

    private let text: ByteSlice
    private var scanner: TextScanner
    /// Whether only a name and a colon, or nothing, stands before: a bare number is then an amount.
    private var isAtStart = true
    private var foreign: Range<Int>?
    /// Where the first number with a percent sign begins, and where the last number was.
    private var percentage: Int?
    private var lastNumber: Range<Int>?
    private var bracketDepth = 0
    /// Behind words that bind the amount they stand before, or say what it is.
    private var bound: (end: Int, signal: FeeSignal)?
    private var joint: FeeSignal?
    private var warns = false

    init(_ text: ByteSlice) {
        self.text = text
        scanner = TextScanner(text)
    }

    /// Finds the fees in their order; fails at the first amount that cannot be understood.
    mutating func findAll() -> Result<Void, NotationRefusal> {
        while true {
            scanner.skipSpaces()
            if scanner.isAtEnd { break }
            if case .failure(let refusal) = takeToken() { return .failure(refusal) }
        }
        endsInBound = bound.map { $0.end == scanner.position && ($0.signal == .least || $0.signal == .bound) } ?? false
        weighAll()
        // The last word on money is a variable one when an amount follows it: "dikenakan biaya Rp500".
        if cores.count > 1 { cores = cores.indices.filter { !isLabelOfNext($0) }.map { cores[$0] } }
        if cores.isEmpty, let percentage { cores.append(FeeCore(kind: .variable, range: percentage..<text.endIndex)) }
        if cores.isEmpty, let foreign { return .failure(NotationRefusal(.foreignCurrency, foreign)) }
        return .success(())
    }

    private mutating func takeToken() -> Result<Void, NotationRefusal> {
        let start = scanner.position
        guard scanner.isAtWordStart else {
            scanner.skipToken()
            return .success(())
        }
        if let result = FeeMoney.take(&scanner, isAtStart: isAtStart) {
            switch result {
            case .failure(let refusal): return .failure(refusal)
            case .success(let core): return takeMoney(core)
            }
        }
        if let kind = takeWords() {
            add(FeeCore(kind: kind, range: start..<scanner.position))
        } else if RupiahReader.takeForeignCurrency(&scanner) {
            scanner.skipSpaces()
            if foreign == nil, let byte = scanner.next, ASCII.isDigit(byte) { foreign = start..<scanner.position }
            _ = NumberReader.take(&scanner)
        } else if let byte = scanner.next, ASCII.isDigit(byte) {
            // Money was ruled out: passed over in one piece, so that its end is not read as a number of its own.
            _ = NumberReader.take(&scanner)
            lastNumber = start..<scanner.position
            if scanner.next.map({ $0 | 0x20 == 0x78 }) == true, !ASCII.isWord(scanner.peek(1) ?? 0) {
                calculates = true
                scanner.position += 1
            }
        } else if let signal = FeeSignal.table.take(&scanner) {
            take(signal, at: start)
            return .success(())
        } else {
            isAtStart = scanner.next == 0x3A || scanner.next == 0x3D || isAtStart && !scanner.isWord(at: start)
            takeMark()
            return .success(())
        }
        isAtStart = false
        return .success(())
    }

    /// Passes over a word or a mark that means nothing here, but for brackets and separators.
    private mutating func takeMark() {
        switch scanner.next {
        case 0x28: bracketDepth += 1
        case 0x29: bracketDepth = max(0, bracketDepth - 1)
        case 0x2C, 0x3B: if joint == .and { joint = nil }
        default: break
        }
        scanner.skipToken()
    }

    /// Passes over words that state a fee without an amount.
    private mutating func takeWords() -> FeeCore.Kind? {
        let start = scanner.position
        if let wording = takeFree() {
            // "Tidak gratis", "tidak semua gratis": something is paid, and the text does not say how much.
            return Self.denies(text[(cores.last?.range.upperBound ?? text.startIndex)..<start]) ? .variable : .free(wording)
        }
        if FeeWords.references.take(&scanner) != nil {
            scanner.skipSpaces()
            var copy = scanner
            return FeeWords.measures.take(&copy) != nil ? .variable : .reference
        }
        if let varies = FeeWords.variables.take(&scanner) {
            // "Rp50.000 tergantung ukuran": the amount is one of several.
            if varies, let last = cores.last, case .money(let least, let most) = last.kind, least == most,
                last.reservation == nil, FeeText.separator(in: text[last.range.upperBound..<start]) == nil
            {
                cores[cores.count - 1].reservation = .bounded
            }
            return .variable
        }
        return nil
    }

    private mutating func takeFree() -> Fee.FreeWording? {
        if let wording = FeeWords.free.take(&scanner) {
            var copy = scanner
            copy.skipSpaces()
            if FeeWords.emphases.take(&copy) != nil { scanner = copy }
            return wording
        }
        let before = scanner.position
        if isAtStart, let wording = FeeWords.freeAlone.take(&scanner) {
            var copy = scanner
            copy.skipSpaces()
            _ = copy.take(0x2E)
            copy.skipSpaces()
            if copy.isAtEnd || copy.next == 0x3B || copy.next == 0x28 { return wording }
        }
        scanner.position = before
        return nil
    }

    /// Whether a word before "gratis", no separator between, turns it round.
    private static func denies(_ before: ByteSlice) -> Bool {
        let separator = before.lastIndex { $0 == 0x2C || $0 == 0x3B || $0 == 0x3A || $0 == ASCII.newline }
        var scanner = TextScanner(before[(separator.map { $0 + 1 } ?? before.startIndex)...])
        while !scanner.isAtEnd {
            if scanner.isAtWordStart, FeeWords.denials.take(&scanner) != nil { return true }
            scanner.skipToken()
        }
        return false
    }
}

// MARK: What stands around amounts

extension FeeFinder {
    private mutating func takeMoney(_ found: FeeCore) -> Result<Void, NotationRefusal> {
        var core = found
        isAtStart = false
        if core.kind.isMoney {
            lastNumber = core.range
            core.isBracketed = bracketDepth > 0
            var behind = scanner
            behind.skipSpaces()
            // "Rp 10 %"
            if FeeSignal.table.take(&behind) == .percent {
                return .failure(NotationRefusal(.ambiguousNumber, core.range.lowerBound..<behind.position))
            }
            if core.reservation == nil { core.reservation = reservation(of: core) }
            if hasBoundBehind() { core.reservation = core.reservation ?? .bounded }
            joint = nil
        }
        add(core)
        return .success(())
    }

    /// What the words before an amount make of it.
    private mutating func reservation(of core: FeeCore) -> Fee.Reservation? {
        if let bound, bound.end == core.range.lowerBound {
            switch bound.signal {
            case .stamp: return .foreign
            case .former: return .besides
            case .times: calculates = true
            // "Mulai Rp50.000 sampai Rp100.000" is a range.
            case .least:
                if case .money(let least, let most) = core.kind, least < most { break }
                return .bounded
            default: return .bounded
            }
        }
        if warns { return .foreign }
        if hasExample { return .besides }
        guard let joint else { return nil }
        if joint == .and, cores.last?.kind.isMoney != true { return nil }
        reserveLast(.added)
        return .added
    }

    /// Whether words behind an amount bind it: "Rp50.000 ke atas", "Rp50.000-an", "Rp50.000 (maksimal)".
    private func hasBoundBehind() -> Bool {
        var behind = scanner
        if FeeWords.boundsBehind.take(&behind) != nil { return true }
        behind.skipSpaces()
        if FeeWords.boundsBehind.take(&behind) != nil { return true }
        if behind.take(0x28) { behind.skipSpaces() }
        switch FeeSignal.table.take(&behind) {
        case .least?, .bound?:
            behind.skipSpaces()
            return behind.isAtEnd || behind.next == 0x29 || behind.next == 0x2E
        default: return false
        }
    }

    private mutating func take(_ signal: FeeSignal, at start: Int) {
        switch signal {
        case .percent:
            calculates = true
            if percentage == nil { percentage = lastNumber?.lowerBound ?? start }
        case .cross: if isCross(at: start) { calculates = true }
        case .formula: calculates = true
        case .equals:
            guard let last = cores.last, last.kind.isMoney else { break }
            calculates = calculates || FeeText.separator(in: text[last.range.upperBound..<start]) == nil
        case .plus:
            reserveLast(.added)
            joint = .plus
        case .and: if joint == nil, joinsAmounts(at: start) { joint = .and }
        case .example: hasExample = true
        case .sample:
            var behind = scanner
            behind.skipSpaces()
            if behind.isAtEnd || behind.next == 0x3A || behind.next == 0x2C { hasExample = true }
        case .warning: warns = true
        case .times where !isBehindNumber(start): break
        case .times where cores.last?.range == lastNumber: calculates = true
        case .least, .bound, .stamp, .former, .times:
            repeat { scanner.skipSpaces() } while FeeWords.fillers.take(&scanner) != nil
            bound = (scanner.position, signal)
        }
        isAtStart = signal == .equals || isAtStart && !scanner.isWord(at: start)
    }

    /// Whether "dan" joins what stands before it to the amount there: the last of a list of choices follows a comma, and
    /// behind one it joins names.
    private func joinsAmounts(at start: Int) -> Bool {
        guard let last = cores.last, last.kind.isMoney else { return false }
        let between = text[last.range.upperBound..<start]
        guard let separator = FeeText.separator(in: between) else { return true }
        return between[separator] == ASCII.newline && TextScanner.trim(between[separator...]).isEmpty
    }

    /// Whether "x" multiplies: it does not between the sides of a photo, nor as the name of a class.
    private func isCross(at start: Int) -> Bool {
        let follows = isBehindNumber(start)
        let isMoney = follows && cores.last?.range == lastNumber
        if text[start] == 0x58 { return follows }
        var behind = scanner
        behind.skipSpaces()
        return isMoney || !follows || !ASCII.isDigit(behind.next ?? 0)
    }

    private func isBehindNumber(_ position: Int) -> Bool {
        lastNumber.map { $0.upperBound == FeeText.trimmedEnd(of: text[..<position]) } ?? false
    }

    private mutating func reserveLast(_ reservation: Fee.Reservation) {
        guard let last = cores.last, last.isSoundMoney else { return }
        cores[cores.count - 1].reservation = reservation
    }

    /// Adds a core unless it belongs to the one before: as its legal basis, or as the same said again in brackets.
    private mutating func add(_ core: FeeCore) {
        guard let last = cores.last else {
            cores.append(core)
            return
        }
        let between = text[last.range.upperBound..<core.range.lowerBound]
        let separator = FeeText.separator(in: between)
        let name = TextScanner.text(between[(separator.map { $0 + 1 } ?? between.startIndex)...], leading: "(-", trailing: "(")
        switch (last.kind, core.kind) {
        case (_, .reference), (.money, .variable), (.free, .variable), (.variable, .variable), (.reference, .variable):
            // Without a name of its own it says more about the fee before.
            if separator == nil || name == nil { return }
        case (.money, .free), (.free, .free):
            let gap = TextScanner.trim(between, leading: "(-/,", trailing: "(-/,")
            if gap.isEmpty { return }
        case (.money, .money), (.free, .money):
            // "Gratis bagi usaha dengan modal di bawah Rp1 miliar": an amount of the condition.
            if core.reservation == .bounded, separator == nil, FeeText.hasCondition(between) { return }
            if case .money = last.kind { weigh(core, behind: last, between, separator) } else { cores.append(core) }
            return
        default: break
        }
        cores.append(core)
    }

    /// Adds an amount behind another one.
    private mutating func weigh(_ core: FeeCore, behind last: FeeCore, _ between: ByteSlice, _ separator: Int?) {
        var core = core
        if core.isBracketed, let before = cores.last(where: { $0.kind.isMoney && !$0.isBracketed }) {
            if case .money(let least, let most) = core.kind, case .money(let first, let second) = before.kind,
                least == first, most == second
            {
                return
            }
            if core.reservation == nil { core.reservation = .besides }
        } else if separator == nil, TextScanner.trim(between).isEmpty {
            // Two amounts and no word that says what each is.
            if core.reservation == nil { core.reservation = .besides }
            reserveLast(.besides)
        }
        cores.append(core)
    }

    /// What the whole text makes of its amounts.
    private mutating func weighAll() {
        if calculates {
            for index in cores.indices where cores[index].isSoundMoney { cores[index].reservation = .calculated }
        }
        // A duty stamp beside a fee is none of it.
        let isBeside = cores.contains { $0.reservation != .foreign }
        if isBeside { cores.removeAll { $0.reservation == .foreign } }
    }

    /// Whether a core only introduces the amount behind it, no separator between.
    private func isLabelOfNext(_ index: Int) -> Bool {
        guard index + 1 < cores.count else { return false }
        let (core, next) = (cores[index], cores[index + 1])
        switch (core.kind, next.kind) {
        case (.variable, .money), (.variable, .free), (.reference, .money):
            return FeeText.separator(in: text[core.range.upperBound..<next.range.lowerBound]) == nil
        default: return false
        }
    }
}
