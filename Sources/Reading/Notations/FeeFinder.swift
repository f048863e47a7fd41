import Bytes
import ServiceStandard

/// Finds all fees of a text, and what of its words makes an amount something else than what is paid.
struct FeeFinder {
    var cores: [FeeCore] = []
    /// Whether the text calculates: it names a percentage, or multiplies.
    var calculates = false
    /// Whether the text ends with words that bind an amount behind it: "paling banyak".
    var endsInBound = false
    /// Whether words were read behind which amounts are only examples, or former fees.
    var hasExample = false

    let text: ByteSlice
    var scanner: TextScanner
    /// Whether only a name and a colon, or nothing, stands before: a bare number is then an amount.
    var isAtStart = true
    var foreign: Range<Int>?
    /// Where the first number with a percent sign begins, and where the last number was.
    var percentage: Int?
    var lastNumber: Range<Int>?
    var bracketDepth = 0
    /// Behind words that bind the amount they stand before, or say what it is.
    var bound: (end: Int, signal: FeeSignal)?
    var joint: FeeSignal?
    var warns = false
    /// Where a word begins that says that the amount behind it is paid besides the fee.
    var apart: Int?
    /// Where "tidak dipungut biaya selain" ends: what the amount behind it is for, its name tells.
    var exception: Int?
    /// Where the first amount begins, if "tambahan" stands before it: alone it is added to nothing.
    var surcharge: Int?

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
        case 0x2C, 0x3B: if joint == .and || joint == .surcharge { joint = nil }
        default: break
        }
        if !scanner.isAtEnd, FeeText.endsSentence(text, at: scanner.position) {
            (warns, exception) = (false, nil)
            if joint == .surcharge { joint = nil }
        }
        scanner.skipToken()
    }

    /// Passes over words that state a fee without an amount.
    private mutating func takeWords() -> FeeCore.Kind? {
        let start = scanner.position
        if let wording = takeFree() {
            // "Sebelumnya gratis": no more.
            if let bound, bound.end == start, bound.signal == .former { return nil }
            // "Tidak gratis", "tidak semua gratis": something is paid, and the text does not say how much.
            return Self.denies(text[(cores.last?.range.upperBound ?? text.startIndex)..<start]) ? .variable : .free(wording)
        }
        if FeeWords.references.take(&scanner) != nil {
            scanner.skipSpaces()
            var copy = scanner
            guard FeeWords.measures.take(&copy) != nil else { return .reference }
            reserveVarying(before: start, orUnit: false)
            return .variable
        }
        if let varies = FeeWords.variables.take(&scanner) {
            if varies { reserveVarying(before: start, orUnit: true) }
            return .variable
        }
        return nil
    }

    /// "Rp50.000 tergantung ukuran", "Rp50.000 sesuai luas": the amount is one of several.
    ///
    /// - Parameter orUnit: whether that is so behind a unit as well; "Rp25.000/m2 sesuai luas" is the amount of one.
    private mutating func reserveVarying(before start: Int, orUnit: Bool) {
        guard let last = cores.last, case .money(let least, let most) = last.kind, least == most, last.reservation == nil,
            case let between = text[last.range.upperBound..<start], FeeText.separator(in: between) == nil
        else { return }
        var unit = TextScanner(between)
        unit.skipSpaces()
        guard orUnit || !FeeUnit.takeBeginning(&unit) && unit.next != 0x2F else { return }
        cores[cores.count - 1].reservation = .bounded
    }

    private mutating func takeFree() -> Fee.FreeWording? {
        if let wording = FeeWords.free.take(&scanner) {
            var copy = scanner
            copy.skipSpaces()
            // "Tidak ada pungutan liar" says nothing about what is paid.
            if let isException = FeeWords.others.take(&copy) {
                scanner = copy
                copy.skipSpaces()
                // "Tidak ada biaya lain selain parkir Rp2.000"
                let isNamedLater = FeeWords.others.take(&copy) ?? false
                if isException || isNamedLater { exception = isException ? scanner.position : copy.position }
                return nil
            }
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
