import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// An e-mail address (surel) that can be none: spaces, two "@", no dot, a comma for a dot, an end that there is not.
///
/// Only what no address can be (RFC 5321, and the ends that are registered); whether a letter box is there nobody knows.
enum BrokenMail: CardRule, OfficeRule {
    static let rule = Rule(
        "contact.email", .contacts, .warning,
        indonesian: "alamat surel yang bentuknya keliru",
        english: "an e-mail address that can be none")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        card.forEachMail { address, range in
            if let fault = MailFault.of(address) { findings.add(rule, at: range, words(address, fault)) }
        }
        card.forEachContact { contact in
            let maySpell = mayBeSpelled(contact, in: card.file)
            guard contact.kind != .deadline, maySpell || mayHoldMore(contact, in: card.file) else { return }
            let text = card.placed(contact)
            let kinds = card.kinds(of: contact)
            // Another rule looks at the names of accounts.
            guard !kinds.contains(where: \.isNetwork) else { return }
            let passed = { (at: Int) in
                contact.channels.contains { $0.range.indices.contains(Int(text.place(of: at..<at + 1).start)) && $0.value.kind != .officer }
            }
            if let found = MailFault.first(in: text.bytes, isMail: kinds == [.email], passed: passed) {
                findings.add(rule, at: text.place(of: found.range), words(text.bytes[found.range], found.fault))
            } else if maySpell, let range = ChannelReader.unreadMail(in: text.bytes, isPromised: kinds == [.email], passed: passed) {
                findings.add(rule, at: text.place(of: range), words(text.bytes[range], .spelled))
            } else if kinds == [.email], let address = lacksAt(text.bytes), !contact.channels.contains(where: { $0.value.kind == .email }) {
                findings.add(rule, at: text.place(of: address.indices), words(address, .noAt))
            }
        }
    }

    static func check(_ office: CheckedOffice, _ findings: inout Findings) {
        office.forEachMail { address, range in
            if let fault = MailFault.of(address) { findings.add(rule, at: range, words(address, fault)) }
        }
        office.forEachContact { text, kind, channels in
            guard kind == .email else { return }
            let passed = { (at: Int) in channels.contains { $0.range.contains(at) } }
            if let found = MailFault.first(in: text.bytes, isMail: true, passed: passed) {
                findings.add(rule, at: text.place(of: found.range), words(text.bytes[found.range], found.fault))
            } else if let range = ChannelReader.unreadMail(in: text.bytes, isPromised: true, passed: passed) {
                findings.add(rule, at: text.place(of: range), words(text.bytes[range], .spelled))
            } else if let address = lacksAt(text.bytes) {
                findings.add(rule, at: text.place(of: address.indices), words(address, .noAt))
            } else if let last = text.bytes.last, last == 0x2E || last == 0x2C || last == 0x3B {
                findings.add(rule, at: text.whole, words(text.bytes, .trailingSign))
            }
        }
    }

    /// Whether a line without a link has an "@" outside of what was read, or is labelled and was not read at all.
    private static func mayHoldMore(_ contact: Contact, in file: SourceFile) -> Bool {
        if contact.channels.isEmpty { return contact.kind == .other }
        let source = file[contact.range]
        guard source.contains(0x40) || contact.channels[0].value.kind == .website else { return false }
        // An address that was read whole leaves no "@" behind.
        return !(contact.channels.count == 1 && contact.channels[0].value.kind == .email && source.firstIndex(of: 0x40) == source.lastIndex(of: 0x40))
    }

    /// Whether a sign of an address may be spelled in a line: a bracket, or words alone behind its label.
    private static func mayBeSpelled(_ contact: Contact, in file: SourceFile) -> Bool {
        contact.kind == .other || file[contact.range].contains { $0 == 0x5B || $0 == 0x28 || $0 == 0x7B }
    }

    /// A single word with a dot in it, where an address is promised: "layanan.kantor.go.id".
    private static func lacksAt(_ text: ByteSlice) -> ByteSlice? {
        let word = text.trimmed()
        let isWord = word.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
        return isWord && word.dropLast().contains(0x2E) ? word : nil
    }

    private static func words(_ address: ByteSlice, _ fault: MailFault) -> Words {
        let (indonesian, english): (String, String) =
            switch fault {
            case .comma: ("memuat koma, bukan titik", "has a comma for a dot")
            case .space: ("memuat spasi", "has a space in it")
            case .twoAts: ("memuat dua tanda @", "has two signs @")
            case .noDot: ("tidak memuat titik sesudah tanda @", "has no dot behind the sign @")
            case .strayDot: ("memuat titik di tempat yang keliru", "has a dot in the wrong place")
            case .noAt: ("tidak memuat tanda @", "has no sign @")
            case .unknownEnd(let end): ("berakhiran .\(end.string), yang tidak ada", "ends in .\(end.string), which there is not")
            case .spelled: ("ditulis dengan tanda yang dieja dan tidak terbaca seluruhnya", "has spelled signs and cannot be read as a whole")
            case .trailingSign: ("diikuti tanda baca", "has a sign behind it")
            }
        return Words(
            id: "Alamat surel “\(address.string)” \(indonesian)",
            "tulis seperti layanan@kantor.go.id",
            en: "The e-mail address “\(address.string)” \(english)",
            "write it like layanan@kantor.go.id")
    }
}

extension Channel.Kind {
    /// Whether it is a social network, where accounts have names.
    var isNetwork: Bool {
        switch self {
        case .instagram, .facebook, .x, .youtube, .tiktok, .telegram: true
        default: false
        }
    }
}
