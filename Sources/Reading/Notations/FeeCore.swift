import Bytes
import ServiceStandard

/// The words or numbers that state a fee, without what stands around.
struct FeeCore {
    enum Kind {
        case money(Rupiah, Rupiah)
        case free(Fee.FreeWording)
        case reference
        case variable

        var isReference: Bool { if case .reference = self { true } else { false } }
    }

    var kind: Kind
    var range: Range<Int>
    var notes: [NotationNote] = []

    /// Appends all fees of a text, in its order; fails at the first amount that cannot be understood.
    static func findAll(in text: ByteSlice, into cores: inout [FeeCore]) -> Result<Void, NotationRefusal> {
        var scanner = TextScanner(text)
        /// Whether only a name and a colon, or nothing, stands before: a bare number is then an amount.
        var isAtStart = true
        var foreign: Range<Int>?
        while true {
            scanner.skipSpaces()
            if scanner.isAtEnd { break }
            let start = scanner.position
            guard scanner.isAtWordStart else {
                scanner.skipToken()
                continue
            }
            if let result = takeMoney(&scanner, isAtStart: isAtStart) {
                switch result {
                case .failure(let refusal): return .failure(refusal)
                case .success(let core): add(core, to: &cores, in: text)
                }
                isAtStart = false
                continue
            }
            if let wording = takeFree(&scanner, isAtStart: isAtStart) {
                // "Tidak gratis", "tidak semua gratis": something is paid, and the text does not say how much.
                let isDenied = denies(text[(cores.last?.range.upperBound ?? text.startIndex)..<start])
                let kind = isDenied ? Kind.variable : .free(wording)
                add(FeeCore(kind: kind, range: start..<scanner.position), to: &cores, in: text)
                isAtStart = false
                continue
            }
            if FeeWords.references.take(&scanner) != nil {
                scanner.skipSpaces()
                var copy = scanner
                let kind: Kind = FeeWords.measures.take(&copy) != nil ? .variable : .reference
                add(FeeCore(kind: kind, range: start..<scanner.position), to: &cores, in: text)
                isAtStart = false
                continue
            }
            if FeeWords.variables.take(&scanner) != nil {
                add(FeeCore(kind: .variable, range: start..<scanner.position), to: &cores, in: text)
                isAtStart = false
                continue
            }
            if RupiahReader.takeForeignCurrency(&scanner) {
                scanner.skipSpaces()
                if foreign == nil, let byte = scanner.next, ASCII.isDigit(byte) { foreign = start..<scanner.position }
                _ = NumberReader.take(&scanner)
                isAtStart = false
                continue
            }
            if let byte = scanner.next, ASCII.isDigit(byte) {
                // Money was ruled out: passed over in one piece, so that its end is not read as a number of its own.
                _ = NumberReader.take(&scanner)
                isAtStart = false
                continue
            }
            isAtStart = scanner.next == 0x3A || scanner.next == 0x3D || isAtStart && !scanner.isWord(at: start)
            scanner.skipToken()
        }
        // The last word on money is a variable one when an amount follows it: "dikenakan biaya Rp500".
        if cores.count > 1 {
            cores = cores.enumerated().filter { !isLabelOfNext(cores, $0.offset, in: text) }.map(\.element)
        }
        if cores.isEmpty, let foreign { return .failure(NotationRefusal(.foreignCurrency, foreign)) }
        return .success(())
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

    /// Whether a core only introduces the amount behind it, no separator between.
    private static func isLabelOfNext(_ cores: [FeeCore], _ index: Int, in text: ByteSlice) -> Bool {
        guard index + 1 < cores.count else { return false }
        switch (cores[index].kind, cores[index + 1].kind) {
        case (.variable, .money), (.variable, .free), (.reference, .money):
            return !text[cores[index].range.upperBound..<cores[index + 1].range.lowerBound].contains {
                $0 == 0x2C || $0 == 0x3B || $0 == ASCII.newline
            }
        default: return false
        }
    }

    /// Adds a core unless it belongs to the one before: as its legal basis, or as the same said again in brackets.
    private static func add(_ core: FeeCore, to cores: inout [FeeCore], in text: ByteSlice) {
        guard let last = cores.last else {
            cores.append(core)
            return
        }
        let between = text[last.range.upperBound..<core.range.lowerBound]
        let separator = between.lastIndex { $0 == 0x2C || $0 == 0x3B || $0 == ASCII.newline }
        let name = TextScanner.text(between[(separator.map { $0 + 1 } ?? between.startIndex)...], leading: "(-", trailing: "(")
        switch (last.kind, core.kind) {
        case (_, .reference), (.money, .variable), (.free, .variable), (.variable, .variable), (.reference, .variable):
            // Without a name of its own it says more about the fee before.
            if separator == nil || name == nil { return }
        case (.money, .free), (.free, .free):
            let gap = TextScanner.trim(between, leading: "(-/,", trailing: "(-/,")
            if gap.isEmpty { return }
        default: break
        }
        cores.append(core)
    }

    /// Passes over an amount or a range of amounts, or over "Rp ……", which leaves it open.
    private static func takeMoney(_ scanner: inout TextScanner, isAtStart: Bool) -> Result<FeeCore, NotationRefusal>? {
        let start = scanner.position
        guard let result = RupiahReader.take(&scanner) else {
            guard RupiahReader.takeCurrency(&scanner), takeGap(&scanner) else {
                scanner.position = start
                return nil
            }
            return .success(FeeCore(kind: .variable, range: start..<scanner.position))
        }
        let money: ScannedMoney
        switch result {
        case .failure(let refusal):
            // Without "Rp" it is some other number: a date, the number of a regulation.
            var copy = TextScanner(scanner.text, from: start)
            if RupiahReader.takeCurrency(&copy) || isAtStart && endsAmount(scanner) { return .failure(refusal) }
            scanner.position = start
            return nil
        case .success(let scanned): money = scanned
        }
        guard money.hasCurrency || isAtStart && endsAmount(scanner) else {
            scanner.position = start
            return nil
        }
        var core = FeeCore(kind: .money(money.amount, money.amount), range: money.range, notes: money.notes)
        let end = scanner.position
        if takeRangeMark(&scanner), case .success(let upper)? = RupiahReader.take(&scanner), upper.amount >= money.amount,
            upper.hasCurrency || upper.isShapedAsMoney
        {
            core.kind = .money(money.amount, upper.amount)
            core.range = start..<scanner.position
            core.notes += upper.notes
        } else {
            scanner.position = end
        }
        return .success(core)
    }

    private static func takeRangeMark(_ scanner: inout TextScanner) -> Bool {
        if scanner.takeDash() { return true }
        scanner.skipSpaces()
        let found =
            scanner.take(word: "s/d") || scanner.take(word: "s.d.") || scanner.take(word: "s.d") || scanner.take(word: "sampai dengan")
            || scanner.take(word: "sampai") || scanner.take(word: "hingga") || scanner.take(word: "to")
        scanner.skipSpaces()
        return found
    }

    /// Passes over dots, ellipses and underscores to be filled in by hand.
    private static func takeGap(_ scanner: inout TextScanner) -> Bool {
        let start = scanner.position
        while let byte = scanner.next {
            if byte == 0x2E || byte == 0x5F {
                scanner.position += 1
            } else if byte == 0xE2, scanner.peek(1) == 0x80, scanner.peek(2) == 0xA6 {
                scanner.position += 3
            } else {
                break
            }
        }
        return scanner.position > start
    }

    /// Whether an amount without "Rp" stands alone: nothing, a unit or a footnote behind it.
    static func endsAmount(_ scanner: TextScanner) -> Bool {
        var copy = scanner
        copy.skipSpaces()
        guard let next = copy.next else { return true }
        if next == 0x2A || next == 0x2F || next == 0x3B || next == 0x2C { return true }
        if next == 0x2E {
            copy.position += 1
            copy.skipSpaces()
            return copy.isAtEnd || copy.next == 0x2A
        }
        return FeeWords.units.take(&copy) != nil
    }

    private static func takeFree(_ scanner: inout TextScanner, isAtStart: Bool) -> Fee.FreeWording? {
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
}
