import Bytes
import ServiceStandard

/// What a line says of those below it: "WhatsApp:" may have no number of its own, but one for each of them.
struct ChannelHeading {
    let kinds: [Channel.Kind]
    /// Whether the line has a channel of its own: what stands below it then tells of that, and need not be another.
    let hasValue: Bool

    static let none = ChannelHeading(kinds: [], hasValue: false)
}

/// Lines below a heading. Only what cannot be anything else takes its kind: a room, a format or a count stands there as well.
extension ChannelReader {
    /// The channels of a line below a heading, which holds where the line names no kind itself: "Khusus lansia: 0812 …" below
    /// "WhatsApp".
    ///
    /// - Returns: also whether the line is read by its heading only.
    static func read(
        label: ByteSlice?, value: ByteSlice, below heading: ChannelHeading
    ) -> (found: NotationResult<[Found<Channel>]>, isInherited: Bool) {
        // Nearly all lines stand below none.
        guard !heading.kinds.isEmpty else { return (label.map { read(label: $0, value: value) } ?? read(value), false) }
        let own = label.map(kinds(ofLabel:)) ?? []
        let isOther = label.map(OtherNumber.isNamed) ?? false
        if !own.isEmpty || isOther || kinds(ofLabel: value).contains(where: \.leadsLines) {
            return (label.map { read(label: $0, kinds: own, value: value) } ?? read(value), false)
        }
        if let label, ServiceNumber.isOne(value, label: label, isBelow: true) { return (read(label: label, kinds: [], value: value), true) }
        if label == nil, let number = ServiceNumber.atEnd(of: value) { return (read(number, as: .phone), true) }
        return (inherited(label: label ?? [], value: value, heading), true)
    }

    private static func inherited(label: ByteSlice, value: ByteSlice, _ heading: ChannelHeading) -> NotationResult<[Found<Channel>]> {
        guard case .success(let found) = read(value, kinds: heading.kinds) else {
            return .failure(NotationRefusal(.noChannel, value.indices))
        }
        var kept: [Found<Channel>] = []
        for found in found {
            guard let channel = channel(found.value, label: label, value, heading) else { continue }
            let next = Found(channel, found.range)
            if !kept.contains(where: { $0.value.kind == channel.kind && $0.range == next.range && $0.value.text.indices == channel.text.indices }) {
                kept.append(next)
            }
        }
        return kept.isEmpty ? .failure(NotationRefusal(.noChannel, value.indices)) : .success(kept)
    }

    /// A channel as its line has it; `nil` where it may be none.
    private static func channel(_ channel: Channel, label: ByteSlice, _ value: ByteSlice, _ heading: ChannelHeading) -> Channel? {
        let before = value[..<max(value.startIndex, min(channel.text.startIndex, value.endIndex))]
        if let number = channel.number {
            // "Ruang 101", "melayani 15000 warga": only a whole number is none of something else.
            guard number.kind == .international, !isRuledOut(label), !isRuledOut(before), !OtherNumber.isNamed(before) else { return nil }
            // A telephone of an office has no chat.
            let isFixed = number.areaCodeLength > 0 && (channel.kind == .whatsapp || channel.kind == .sms)
            guard isFixed else { return channel }
            return Channel(.phone, text: channel.text, number: number, rangeEnd: channel.rangeEnd, note: channel.note)
        }
        guard channel.kind.isSocial, !channel.text.contains(0x2F) else { return channel }
        guard !isRuledOut(label), !isRuledOut(before) else { return nil }
        if before.last == 0x40 { return channel }
        if AddressText.hasDomain(channel.text) { return Channel(.website, text: channel.text) }
        return !heading.hasValue && isAccount(channel.text) ? channel : nil
    }

    /// Whether a word can only be the name of an account: "kec_suka", "kec.suka"; "resmi" and "Budi" may be anything.
    static func isAccount(_ name: ByteSlice) -> Bool {
        guard name.count >= 5, let first = name.first, ASCII.isLetter(first) else { return false }
        var (hasSign, hasCapital) = (false, false)
        for index in name.indices {
            switch name[index] {
            case 0x5F: hasSign = true
            case 0x2E:
                guard index + 1 < name.endIndex, ASCII.isWord(name[index + 1]) else { return false }
                hasSign = true
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): hasCapital = true
            case let byte: guard ASCII.isWord(byte) else { return false }
            }
        }
        // "Jl.Merdeka".
        return hasSign && (!hasCapital || !name.contains(0x2E))
    }

    /// Whether words before a number or a name say that it is none to use: "Contoh: ADUAN 0812 …", "bukan @kec_palsu".
    private static func isRuledOut(_ words: ByteSlice) -> Bool {
        var scanner = TextScanner(words)
        while !scanner.isAtEnd {
            scanner.skipSpaces()
            if scanner.isAtWordStart, ruledOut.take(&scanner) != nil { return true }
            scanner.skipToken()
        }
        return false
    }

    private static let ruledOut = KeywordTable<Void>([
        ("contoh", ()), ("misal", ()), ("misalnya", ()), ("format", ()), ("ketik", ()), ("example", ()), ("bukan", ()), ("jangan", ()),
        ("waspada", ()), ("waspadai", ()), ("palsu", ()), ("penipuan", ()), ("hoaks", ()), ("hoax", ()), ("tidak aktif", ()),
        ("tidak berlaku", ()), ("nonaktif", ()), ("ruang", ()), ("loket", ()),
    ])
}

extension Channel.Kind {
    /// Whether a label of it says what the lines below it hold.
    var leadsLines: Bool { isNumber || isSocial || self == .email }
}
