import Bytes
import ServiceStandard

/// What the words and marks around an amount make of it.
extension FeeFinder {
    mutating func takeMoney(_ found: FeeCore) -> Result<Void, NotationRefusal> {
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
        if hasExample || isApart(before: core.range.lowerBound) || isSundry(core) || isReturned { return .besides }
        guard let joint else { return nil }
        if joint == .and, cores.last?.kind.isMoney != true { return nil }
        if joint == .surcharge, cores.isEmpty { surcharge = core.range.lowerBound }
        reserveLast(.added)
        return .added
    }

    /// Whether an amount is paid to somebody else, though the service is free: "gratis, parkir Rp2.000", "tidak ada pungutan selain
    /// Rp2.000 parkir". What the office itself charges is the fee: "tidak dipungut biaya selain PNBP Rp100.000".
    private func isSundry(_ core: FeeCore) -> Bool {
        if let exception {
            let name = text[exception..<core.range.lowerBound]
            return !FeeText.names(FeeWords.charges, in: name) && (!FeeText.isFiller(name) || isNamedBehind)
        }
        guard let last = cores.last, case .free = last.kind else { return false }
        let between = text[last.range.upperBound..<core.range.lowerBound]
        return FeeText.names(FeeWords.sundries, in: between[(FeeText.separator(in: between).map { $0 + 1 } ?? between.startIndex)...])
    }

    /// Whether a name follows an amount rather than its unit, its rule or a case.
    private var isNamedBehind: Bool {
        var behind = scanner
        behind.skipSpaces()
        guard let byte = behind.next, ASCII.isLetter(byte) else { return false }
        return !FeeUnit.takeBeginning(&behind) && FeeWords.references.take(&behind) == nil && FeeWords.conditions.take(&behind) == nil
    }

    /// Whether words behind an amount say that it is given back: "Rp100.000 (dikembalikan)".
    private var isReturned: Bool {
        var behind = scanner
        behind.skipSpaces()
        if behind.take(0x28) || behind.take(0x2C) { behind.skipSpaces() }
        return FeeWords.returns.take(&behind) != nil
    }

    /// Whether a word before an amount says that it is paid besides the fee: "denda keterlambatan Rp5.000", but not "Rp5.000 denda
    /// rusak, Rp10.000 denda hilang", where the names stand behind.
    private func isApart(before position: Int) -> Bool {
        guard let apart, case let between = text[apart..<position] else { return false }
        return FeeText.separator(in: between) == nil && !between.contains(0x2F)
    }

    /// Whether a word behind an amount says what that one is: no separator stands between.
    private func namesLast(at start: Int) -> Bool {
        guard let last = cores.last, last.kind.isMoney else { return false }
        return FeeText.separator(in: text[last.range.upperBound..<start]) == nil
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

    mutating func take(_ signal: FeeSignal, at start: Int) {
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
            (joint, surcharge) = (.plus, nil)
        case .and: if joint == nil, joinsAmounts(at: start) { joint = .and }
        case .example: hasExample = true
        // Behind an amount it is the name of that one.
        // "Tanpa denda: Rp50.000" is the fee.
        case .apart where !namesLast(at: start) && !FeeText.isRefused(before: start, in: text): apart = start
        case .apart: break
        case .exception:
            if let last = cores.last, case .free = last.kind, FeeText.separator(in: text[last.range.upperBound..<start]) == nil {
                exception = scanner.position
            }
        // "Tanpa biaya tambahan" adds nothing.
        case .surcharge: if joint == nil, !refusesSurcharge(at: start) { joint = .surcharge }
        // "Rp350.000 sudah termasuk biaya kirim Rp50.000"
        case .including: if cores.last?.kind.isMoney == true { hasExample = true }
        case .sample:
            var behind = scanner
            behind.skipSpaces()
            if behind.isAtEnd || behind.next == 0x3A || behind.next == 0x2C { hasExample = true }
        // "Bebas pungli, biaya Rp50.000" warns of nothing.
        case .warning: warns = !FeeText.isRefused(before: start, in: text)
        case .times where !isBehindNumber(start): break
        case .times where cores.last?.range == lastNumber: calculates = true
        case .least, .bound, .stamp, .former, .times:
            repeat { scanner.skipSpaces() } while FeeWords.fillers.take(&scanner) != nil
            bound = (scanner.position, signal)
        }
        isAtStart = signal == .equals || isAtStart && !scanner.isWord(at: start)
    }

    private func refusesSurcharge(at start: Int) -> Bool {
        var end = start
        let biaya = TextScanner.trim(text[..<start])
        if biaya.suffix(5).equalsFolded("biaya") { end = biaya.endIndex - 5 }
        return FeeText.isRefused(before: end, in: text)
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
    mutating func add(_ core: FeeCore) {
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
            guard gap.isEmpty else { break }
            // "Rp50.000, gratis bagi lansia" says two things, "Rp50.000 (gratis)" two that cannot both be.
            guard case .money(_, let most) = last.kind, most.amount > 0 else { return }
            var behind = scanner
            behind.skipSpaces()
            guard let next = behind.next, next != 0x29, next != 0x2C, next != 0x2E, next != 0x3B else {
                // "Kecuali biaya PNBP Rp50.000, gratis": the exception is the fee.
                return FeeText.isException(text[..<last.range.lowerBound]) ? () : reserveLast(.besides)
            }
            // "Rp50.000 (gratis ongkir)": what is free there is something else than the fee.
            if behind.take(0x28) { behind.skipSpaces() }
            guard FeeWords.conditions.take(&behind) != nil || FeeWords.occasions.take(&behind) != nil || FeeWords.audiences.take(&behind) != nil
            else { return }
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
        } else if let separator, cores.count == 1, !FeeText.hasWords(text[..<last.range.lowerBound]),
            !FeeText.hasWords(between[..<separator]), FeeText.hasWords(between[separator...])
        {
            // "Rp350.000, administrasi bank Rp2.500": the fee, and something with a name that comes on top or is part of it.
            if core.reservation == nil { core.reservation = .besides }
        }
        cores.append(core)
    }

    /// What the whole text makes of its amounts.
    mutating func weighAll() {
        // "Makanan tambahan Rp15.000": added to nothing.
        if let surcharge, cores.count == 1, cores[0].range.lowerBound == surcharge, cores[0].reservation == .added {
            cores[0].reservation = nil
        }
        if calculates {
            for index in cores.indices where cores[index].isSoundMoney { cores[index].reservation = .calculated }
        }
        // A duty stamp beside a fee is none of it.
        let isBeside = cores.contains { $0.reservation != .foreign }
        if isBeside { cores.removeAll { $0.reservation == .foreign } }
    }

    /// Whether a core only introduces the amount behind it, no separator between.
    func isLabelOfNext(_ index: Int) -> Bool {
        guard index + 1 < cores.count else { return false }
        let (core, next) = (cores[index], cores[index + 1])
        switch (core.kind, next.kind) {
        case (.variable, .money), (.variable, .free), (.reference, .money):
            return FeeText.separator(in: text[core.range.upperBound..<next.range.lowerBound]) == nil
        default: return false
        }
    }
}
