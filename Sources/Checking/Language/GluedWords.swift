import Bytes
import Diagnostics
import ServiceStandard

/// A space is missing beside a bracket, comma or semicolon, or behind the number of an item (spasi hilang).
///
/// Pages lose it when they are copied: "(1)Paspor", "biometrik(foto dan sidik jari)", "1.Pemohon". Short endings in
/// brackets, "lampir(kan)", addresses and formulas have none to lose.
enum GluedWords: CardRule, TextRule {
    static let rule = Rule(
        "text.glued", .language, .warning,
        indonesian: "spasi hilang di antara dua kata",
        english: "a space is missing between two words")

    static func check(_ written: some WrittenText, _ findings: inout Findings) {
        for mark in written.prose.marks {
            switch mark.kind {
            case .glued: check(mark, isNumber: false, written, &findings)
            case .gluedNumber: check(mark, isNumber: true, written, &findings)
            default: continue
            }
        }
    }

    private static func check(_ mark: Prose.Mark, isNumber: Bool, _ written: some WrittenText, _ findings: inout Findings) {
        let text = MarkedText(written.file, mark.range)
        guard let sign = text.marked.last, !isAddress(text) else { return }
        let next = text.after.prefix(while: ASCII.isWord)
        let previous = text.before.reversed().prefix(while: ASCII.isWord).count
        let isGlued =
            switch sign {
            case 0x28: isBracketGlued(text, next)
            case 0x29: next.count > 1 && isClosingGlued(text)
            case 0x2E: isNumber && next.count > 2 && text.after.dropFirst(next.count).first != 0x2E
            default: next.count > 1 && previous > 1
            }
        guard isGlued, mark.range.indices.count < 5 else { return }
        // From the word before to the word behind.
        let start = isNumber ? Int(mark.range.start) : Int(mark.range.start) - (sign == 0x29 ? text.sinceBracket : previous)
        let range = SourceRange(start: start, end: next.endIndex)
        // The space belongs before an opening bracket, behind any other sign.
        let split = sign == 0x28 ? Int(mark.range.start) : Int(mark.range.end)
        let mended = written.file.bytes[start..<split].string + " " + written.file.bytes[split..<next.endIndex].string
        findings.add(
            rule, at: range,
            Words(
                id: "Spasi hilang pada “\(written.file[range].string)”", "tulis “\(mended)”",
                en: "A space is missing in “\(written.file[range].string)”", "write “\(mended)”"))
    }

    /// A word, then a bracket with several words or a longer one.
    private static func isBracketGlued(_ text: MarkedText, _ next: ByteSlice) -> Bool {
        let inside = text.after.prefix { $0 != 0x29 }
        return text.before.last.map(ASCII.isWord) == true && (inside.contains(ASCII.space) || next.count > 3)
    }

    /// "(1)Paspor", "(foto dan sidik jari)serta", "a)penempatan"; not "(be)kerja".
    private static func isClosingGlued(_ text: MarkedText) -> Bool {
        guard let open = text.before.lastIndex(of: 0x28) else {
            // The marker of an item.
            let marker = text.before.trimmed()
            return !marker.isEmpty && marker.count < 3 && marker.allSatisfy(ASCII.isWord)
        }
        let inside = text.before[(open + 1)...]
        return inside.contains(ASCII.space) || inside.count > 4 || !inside.isEmpty && inside.allSatisfy(ASCII.isDigit)
    }

    /// Whether the word, up to the white space on both its sides, has signs of an address, an account or a formula.
    private static func isAddress(_ text: MarkedText) -> Bool {
        func isOdd(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x23, 0x25, 0x3D, 0x3F, 0x40, 0x5C, 0x5F, 0x60, 0x7B, 0x7C, 0x7D, 0x3C, 0x3E: true
            default: false
            }
        }
        let before = text.before.reversed().prefix { !ASCII.isSpace($0) }
        let after = text.after.prefix { !ASCII.isSpace($0) }
        if before.contains(where: isOdd) || after.contains(where: isOdd) { return true }
        let word = text.before.suffix(before.count)
        return word.firstIndex(of: "://") != nil || word.firstIndex(of: "www.") != nil || word.firstIndex(of: "](") != nil
    }
}
