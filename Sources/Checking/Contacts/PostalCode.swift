import Bytes
import Diagnostics
import ServiceStandard

/// A postal code (kode pos) that stands twice in its address, or that has not five digits.
///
/// Indonesian postal codes have five digits (domain.md 5.3). On SIPPN pages they stand twice where both the address and
/// the field beside it hold them (domain.md 7.1, S0-11).
enum PostalCode: CardRule, OfficeRule {
    static let rule = Rule(
        "contact.postal-code", .contacts, .note,
        indonesian: "kode pos tertulis dua kali, atau tidak lima angka",
        english: "a postal code stands twice, or has not five digits")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        card.forEachAddress { check($0, &findings) }
    }

    static func check(_ office: CheckedOffice, _ findings: inout Findings) {
        guard let address = office.office.address else { return }
        check(PlacedText(address, in: office.file), &findings)
    }

    private static func check(_ text: PlacedText, _ findings: inout Findings) {
        let bytes = text.bytes
        var first: Range<Int>?
        AddressNumber.forEach(in: bytes) { number in
            let code = bytes[number.range]
            if isLabel(number.wordBefore, in: bytes) {
                // A longer run of digits holds a number behind the code; another rule tells of that.
                if code.count != 5, code.count < 9 {
                    findings.add(rule, at: text.place(of: number.range), notFive(code))
                }
            } else if number.isAlone, code.count == 5, !isCounter(bytes[number.wordBefore]) {
                if let first, bytes[first].elementsEqual(code) {
                    findings.add(rule, at: text.place(of: number.range), twice(code))
                }
                first = first ?? number.range
            }
            if first == nil, code.count == 5, isLabel(number.wordBefore, in: bytes) { first = number.range }
        }
    }

    /// Whether the word is the last of "kode pos".
    private static func isLabel(_ word: Range<Int>, in bytes: ByteSlice) -> Bool {
        if bytes[word].equalsFolded("kodepos") { return true }
        guard bytes[word].equalsFolded("pos") else { return false }
        return bytes[..<word.lowerBound].trimmed().suffix(4).equalsFolded("kode")
    }

    /// Whether the word says that a number of something else follows.
    private static func isCounter(_ word: ByteSlice) -> Bool {
        word.equalsFolded("nomor") || word.equalsFolded("no") || word.equalsFolded("box") || word.equalsFolded("pos")
            || word.equalsFolded("km") || word.equalsFolded("telp") || word.equalsFolded("telepon") || word.equalsFolded("fax")
            || word.equalsFolded("faks") || word.equalsFolded("tlp") || word.equalsFolded("ext")
    }

    private static func notFive(_ code: ByteSlice) -> Words {
        Words(
            id: "Kode pos “\(code.string)” terdiri atas \(code.count) angka",
            "tulis kelima angkanya, misalnya 78124",
            en: "The postal code “\(code.string)” has \(code.count) digits",
            "write all five, e.g. 78124")
    }

    private static func twice(_ code: ByteSlice) -> Words {
        Words(
            id: "Kode pos “\(code.string)” tertulis dua kali dalam satu alamat",
            "hapus salah satunya",
            en: "The postal code “\(code.string)” stands twice in one address",
            "remove one of them")
    }
}
