import Bytes
import ServiceStandard

/// Reads fees (biaya/tarif) anywhere in a text: "Tarif PNBP Paspor Biasa 48 Halaman Rp. 350.000 per permohonan.*".
///
/// A number is money only with "Rp" or "rupiah", or where it stands alone in the shape of money. Nothing, a dash and 0
/// are three things, and none of them is "gratis".
public enum FeeReader {
    /// The fees of a text, one or several ("peserta BPJS gratis, umum sesuai Perda"), in its order.
    public static func read(_ text: ByteSlice) -> NotationResult<[Found<Fee>]> {
        if let blank = blank(text) { return .success([Found(Fee(.notStated(blank)), text.indices)]) }
        if let refusal = TextScanner.refusal(of: text) { return .failure(refusal) }
        let text = FeeText.withoutAsides(text)
        var finder = FeeFinder(text)
        if case .failure(let refusal) = finder.findAll() { return .failure(refusal) }
        let cores = finder.cores
        guard !cores.isEmpty else { return .failure(NotationRefusal(.noAmount, text.indices)) }

        var result: [Found<Fee>] = []
        var start = text.startIndex
        for index in cores.indices {
            let core = cores[index]
            let next = index + 1 < cores.count ? cores[index + 1].range.lowerBound : nil
            let end = next.map { boundary(in: text, core, isLabelled: isLabelled(text[start..<core.range.lowerBound]), next: $0) }
            let stop = end ?? text.endIndex
            result.append(
                Found(
                    assemble(text, core, from: start, to: stop, isOneOfSeveral: cores.count > 1),
                    trimmedRange(text[start..<stop])))
            start = stop
        }
        return .success(result)
    }

    /// What the words before a colon make of an amount behind it: "Paling banyak: Rp50.000", "Rp50.000 (anak: Rp25.000)".
    public static func reservation(behind label: ByteSlice) -> Fee.Reservation? {
        if TextScanner.refusal(of: label) != nil { return nil }
        if FeeText.isStamp(label) { return .foreign }
        var finder = FeeFinder(label)
        guard case .success = finder.findAll() else { return .besides }
        if finder.calculates { return .calculated }
        if finder.endsInBound { return .bounded }
        if finder.joint == .surcharge { return .added }
        let statesFee = finder.cores.contains { core in
            if case .free = core.kind { true } else { core.isSoundMoney }
        }
        return finder.hasExample || finder.apart != nil || statesFee ? .besides : nil
    }

    private static func blank(_ text: ByteSlice) -> Fee.Blank? {
        var scanner = TextScanner(text)
        scanner.skipSpaces()
        if scanner.isAtEnd { return .empty }
        // "Rp -" and "Rp,-" leave the amount open as a dash does.
        if RupiahReader.takeCurrency(&scanner) { _ = scanner.take(0x2C) }
        var dashes = 0
        while scanner.takeDash() { dashes += 1 }
        scanner.skipSpaces()
        return dashes > 0 && scanner.isAtEnd ? .dash : nil
    }

    private static func trimmedRange(_ slice: ByteSlice) -> Range<Int> {
        TextScanner.trim(withoutConjunction(slice), trailing: ",;").indices
    }

    private static func isLabelled(_ before: ByteSlice) -> Bool { label(before) != nil }

    /// What stands before a fee, without list marker, colon and the conjunction that joins it to the fee before.
    private static func label(_ before: ByteSlice) -> ByteSlice? {
        let text = TextScanner.text(withoutConjunction(before), leading: ":-", trailing: ":-=,(")
        guard let text, text.contains(where: { ASCII.isWord($0) }) else { return nil }
        return text
    }

    private static func withoutConjunction(_ slice: ByteSlice) -> ByteSlice {
        var scanner = TextScanner(slice)
        DurationReader.skipListMarker(&scanner)
        while true {
            let before = scanner.position
            scanner.skipSpaces()
            _ = scanner.take(0x2F) || scanner.take(0x2C) || scanner.take(0x3B) || scanner.take(word: "dan")
                || scanner.take(word: "atau") || scanner.take(word: "and") || scanner.take(word: "or")
                || scanner.take(word: "sedangkan") || scanner.take(word: "serta")
            if scanner.position == before { break }
        }
        return slice[scanner.position...]
    }

    /// Where the text of a fee ends and that of the next begins: at the first separator, else behind the unit when names
    /// stand before their fees, else at the next fee.
    private static func boundary(in text: ByteSlice, _ core: FeeCore, isLabelled: Bool, next: Int) -> Int {
        var scanner = TextScanner(text[..<next], from: core.range.upperBound)
        while !scanner.isAtEnd {
            let position = scanner.position
            if let byte = scanner.next, byte == 0x2C || byte == 0x3B || byte == ASCII.newline { return position + 1 }
            if FeeText.endsSentence(text, at: position) { return position + 1 }
            if scanner.next == 0x2F, scanner.spaceLength(at: position + 1) > 0 || position + 1 == next,
                !isUnit(scanner, behind: core)
            {
                return position + 1
            }
            if scanner.isAtWordStart, scanner.take(word: "dan") || scanner.take(word: "atau") || scanner.take(word: "sedangkan")
                || scanner.take(word: "and") || scanner.take(word: "or")
            {
                return position
            }
            scanner.skipToken()
        }
        guard isLabelled else { return next }
        let tail = FeeTail(text[core.range.upperBound..<next])
        return tail.unitEnd ?? core.range.upperBound
    }

    /// Whether the stroke here begins the unit of an amount: "Rp25.000 / tahun", but not "Rp25.000 / dan / Rp50.000".
    private static func isUnit(_ scanner: TextScanner, behind core: FeeCore) -> Bool {
        guard TextScanner.trim(scanner.text[core.range.upperBound..<scanner.position]).isEmpty else { return false }
        var copy = scanner
        copy.position += 1
        copy.skipSpaces()
        if FeeUnit.takeNoun(&copy) { return true }
        // "Rp5.000 / dewasa, Rp3.000 / anak": a word alone before the next separator.
        guard let byte = copy.next, ASCII.isLetter(byte), FeeWords.free.take(&copy) == nil else { return false }
        copy.skipToken()
        copy.skipSpaces()
        return copy.next == 0x2C || copy.next == 0x3B || copy.next == ASCII.newline
    }

    private static func assemble(
        _ text: ByteSlice, _ core: FeeCore, from start: Int, to end: Int, isOneOfSeveral: Bool
    ) -> Fee {
        var kind: Fee.Kind
        var tail = FeeTail(text[(core.kind.isReference ? end : core.range.upperBound)..<end])
        switch core.kind {
        case .money(let from, let to): kind = .amount(from: from, to: to)
        case .free(let wording): kind = .free(wording)
        case .reference: kind = .reference(TextScanner.trim(text[core.range.lowerBound..<end], trailing: ".,;)"))
        case .variable:
            kind = .variable(TextScanner.trim(text[core.range.lowerBound..<end], trailing: ".,;"))
            tail.remainder = nil
            tail.condition = nil
            tail.unit = nil
        }
        if let wording = tail.remainder.flatMap(freeAgain) {
            switch kind {
            case .free: tail.remainder = nil
            case .amount(_, let most) where most.amount == 0: (kind, tail.remainder) = (.free(wording), nil)
            default: break
            }
        }
        var label = label(text[start..<core.range.lowerBound])
        if tail.condition == nil, let audience = label, namesAudience(audience) {
            (tail.condition, label) = (audience, nil)
        }
        // "Rp500.000 denda rusak, Rp1.000.000 denda hilang": the names stand behind.
        if isOneOfSeveral, label == nil, tail.condition == nil { swap(&label, &tail.remainder) }
        return Fee(
            kind, unit: tail.unit, condition: tail.condition, legalBasis: tail.legalBasis, footnote: tail.footnote,
            label: label, remainder: tail.remainder, notes: core.notes,
            reservation: core.reservation)
    }

    /// The wording in "(gratis)" behind "Tidak dipungut biaya" or "Rp0": it says the same again, and more of it than zero does.
    private static func freeAgain(_ text: ByteSlice) -> Fee.FreeWording? {
        var rest = TextScanner.trim(text, trailing: ".,;")
        if rest.first == 0x28, rest.last == 0x29 { rest = rest.dropFirst().dropLast() }
        var scanner = TextScanner(rest)
        scanner.skipSpaces()
        guard let wording = FeeWords.free.take(&scanner) ?? FeeWords.freeAlone.take(&scanner) else { return nil }
        scanner.skipSpaces()
        return scanner.isAtEnd ? wording : nil
    }

    /// Whether what stands before a fee says for whom it holds ("Peserta BPJS") rather than what it is for.
    static func namesAudience(_ label: ByteSlice) -> Bool {
        var scanner = TextScanner(label)
        return FeeWords.audiences.take(&scanner) != nil
    }
}
