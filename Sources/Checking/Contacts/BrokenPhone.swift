import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// Digits that were meant as a telephone number (nomor telepon) but that nobody can call.
///
/// The numbers of Indonesia: mobile ones have 10 to 13 digits from 08 on; others an area code of 2 to 4 digits with the 0,
/// and 5 to 8 digits behind it (domain.md 5.3). Short codes (1708, 112, 14045, 1500165) are right as they are.
enum BrokenPhone: CardRule, OfficeRule {
    static let rule = Rule(
        "contact.phone", .contacts, .warning,
        indonesian: "nomor telepon yang tidak dapat dihubungi",
        english: "a telephone number that cannot be called")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        card.forEachContact { contact in
            for index in contact.channels.indices where contact.channels[index].value.number != nil {
                check(contact.channels[index].value, at: contact.channels[index].range, in: card.file, &findings)
            }
            // Digits below the name of a channel may be anything.
            guard contact.kind != .deadline, !contact.isInherited, mayHoldMore(contact, in: card.file) else { return }
            // "Telp. 0561, surel: …": a label is all that stands before the colon.
            if let label = contact.label { check(PlacedText(label, in: card.document), kinds: [], &findings) }
            check(card.placed(contact), kinds: card.kinds(of: contact).filter(\.isNumber), &findings)
        }
        card.forEachAddress { checkGlued($0, &findings) }
    }

    static func check(_ office: CheckedOffice, _ findings: inout Findings) {
        office.forEachContact { text, kind, channels in
            guard kind.isNumber else { return }
            for channel in channels { check(channel.value, at: text.place(of: channel.range), in: office.file, &findings) }
            check(text, kinds: [kind], &findings)
        }
        if let address = office.office.address { checkGlued(PlacedText(address, in: office.file), &findings) }
    }

    private static func check(_ channel: Channel, at range: SourceRange, in file: SourceFile, _ findings: inout Findings) {
        guard let number = channel.number, number.isIncomplete else { return }
        findings.add(rule, at: range, words(for: file[range]))
    }

    private static func check(_ text: PlacedText, kinds: [Channel.Kind], _ findings: inout Findings) {
        for var piece in ChannelReader.brokenNumbers(in: text.bytes, kinds: kinds) {
            // "(" and "+" in front belong to it.
            if piece.lowerBound > text.bytes.startIndex, [0x28, 0x2B].contains(text.bytes[piece.lowerBound - 1]) {
                piece = (piece.lowerBound - 1)..<piece.upperBound
            }
            findings.add(rule, at: text.place(of: piece), words(for: text.bytes[piece]))
        }
    }

    /// Whether a line holds four digits one after the other that belong to no channel; nearly none does.
    private static func mayHoldMore(_ contact: Contact, in file: SourceFile) -> Bool {
        var digits = 0
        var index = Int(contact.range.start)
        let end = Int(contact.range.end)
        while index < end {
            let byte = file.bytes[index]
            if ASCII.isDigit(byte) {
                // What belongs to a channel is passed over.
                if let channel = contact.channels.first(where: { $0.range.indices.contains(index) }) {
                    digits = 0
                    index = Int(channel.range.end)
                    continue
                }
                digits += 1
                if digits == 4 { return true }
            } else if ASCII.isLetter(byte) {
                digits = 0
            }
            index += 1
        }
        return false
    }

    private static func words(for digits: ByteSlice) -> Words {
        Words(
            id: "“\(digits.string)” bukan nomor telepon yang lengkap",
            "periksa angkanya: nomor seluler 10–13 angka mulai dari 08, nomor lain kode wilayah dengan 0 lalu 5–8 angka, "
                + "misalnya (0561) 736541",
            en: "“\(digits.string)” is no complete telephone number",
            "check its digits: a mobile number has 10–13 from 08 on, any other an area code with its 0 and 5–8 digits, "
                + "e.g. (0561) 736541")
    }
}

extension PhoneNumber {
    /// How many digits it has.
    private var length: Int {
        var rest = digits
        var count = 0
        while rest > 0 { (rest, count) = (rest / 10, count + 1) }
        return count
    }

    /// The digits behind 62; `nil` unless it is a whole number of Indonesia.
    var national: (first: UInt64, length: Int)? {
        guard kind == .international else { return nil }
        var rest = digits
        var (second, first): (UInt64, UInt64) = (0, 0)
        var third: UInt64 = 0
        while rest > 0 { (third, second, first, rest) = (second, first, rest % 10, rest / 10) }
        guard first == 6, second == 2 else { return nil }
        return (third, length - 2)
    }

    /// Whether it is a mobile number of Indonesia: 8 and 8 to 11 digits more.
    var isMobile: Bool { national.map { $0.first == 8 && (9...12).contains($0.length) } ?? false }

    /// Whether it is one of Indonesia that lacks digits, or whose area code there is not.
    var isIncomplete: Bool {
        guard let national else { return false }
        if national.first == 8 { return !(9...12).contains(national.length) }
        // Short codes are also written behind +62.
        if national.first == 1 { return false }
        return areaCodeLength == 0 || !(5...8).contains(national.length - Int(areaCodeLength))
    }
}
