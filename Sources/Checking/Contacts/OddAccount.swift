import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// The name of an account that its network cannot have, or an address of another network.
///
/// Names on Instagram, X, TikTok and Telegram hold letters, digits and few signs, up to a length; Facebook and YouTube show
/// free names, which are not looked at.
enum OddAccount: CardRule {
    static let rule = Rule(
        "contact.account", .contacts, .warning,
        indonesian: "nama akun yang tidak mungkin ada di jaringan itu, atau alamat jaringan lain",
        english: "an account name that its network cannot have, or another network's address")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.channelKinds.isDisjoint(with: .accounts) else { return }
        card.forEachContact { contact in
            // A line that only stands below the name of a network may hold anything.
            guard !contact.isInherited, contact.channels.contains(where: { $0.value.kind.isNetwork || $0.value.kind == .website }) else { return }
            let kinds = card.kinds(of: contact).filter(\.isNetwork)
            let source = card.file[contact.range]
            if let doubled = source.firstIndex(of: "@@") {
                let range = SourceRange(start: Int(contact.range.start) + doubled - source.startIndex, end: Int(contact.range.end))
                findings.add(rule, at: range, doubledWords(card.file[range]))
                return
            }
            // "Telegram: 0812 …" is no name.
            for channel in contact.channels where channel.value.number == nil {
                check(channel, label: kinds.count == 1 ? kinds.first : nil, &findings)
            }
        }
    }

    private static func check(_ channel: Sourced<Channel>, label: Channel.Kind?, _ findings: inout Findings) {
        let kind = label ?? channel.value.kind
        guard kind.isNetwork, let network = ContactData.standard.network(kind) else { return }
        let text = channel.value.text
        if let host = host(of: text) {
            guard !ContactData.isWithin(host, network.domains), !ContactData.isWithin(host, ContactData.standard.shorteners) else { return }
            findings.add(rule, at: channel.range, hostWords(text, kind))
        } else if channel.value.kind == kind, let problem = problem(of: text, network) {
            findings.add(rule, at: channel.range, nameWords(text, kind, problem))
        }
    }

    /// The host of a text that is a web address.
    private static func host(of text: ByteSlice) -> ByteSlice? {
        if let mark = text.firstIndex(of: "://") { return text[(mark + 3)...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x3A } }
        // "instagram.com/kantor": a name holds no stroke.
        guard let stroke = text.firstIndex(of: 0x2F), text[..<stroke].contains(0x2E) else { return nil }
        return text[..<stroke]
    }

    private enum NameProblem: Equatable { case spaces, sign(ByteSlice), long(Int) }

    private static func problem(of name: ByteSlice, _ network: ContactData.Network) -> NameProblem? {
        guard let longest = network.longestName else { return nil }
        if name.contains(ASCII.space) { return isSentence(name) ? nil : .spaces }
        // A letter outside ASCII is more than one byte.
        if let index = name.firstIndex(where: { !ASCII.isLetter($0) && !ASCII.isDigit($0) && !network.signs.contains($0) }) {
            var end = index + 1
            while end < name.endIndex, name[end] & 0xC0 == 0x80 { end += 1 }
            return .sign(name[index..<end])
        }
        return name.count > longest ? .long(longest) : nil
    }

    /// Whether words go on behind a name: "kanimcontoh pada jam kerja", "kanimcontoh dan Facebook Kanim Contoh".
    private static func isSentence(_ text: ByteSlice) -> Bool {
        let words = text.split(separator: ASCII.space)
        return words.count > 4 || words.contains { linking.contains($0.map(ASCII.lowercased)) }
    }

    /// Words that no name of an account is made of.
    private static let linking: Set<[UInt8]> = Set(
        ["dan", "atau", "pada", "di", "ke", "untuk", "setiap", "lewat", "melalui", "selama", "jam", "hari", "yang", "dengan", "and", "or"]
            .map { Array($0.utf8) })

    // MARK: Words

    private static func title(_ kind: Channel.Kind) -> String {
        switch kind {
        case .instagram: "Instagram"
        case .facebook: "Facebook"
        case .x: "X"
        case .youtube: "YouTube"
        case .tiktok: "TikTok"
        default: "Telegram"
        }
    }

    private static func nameWords(_ name: ByteSlice, _ kind: Channel.Kind, _ problem: NameProblem) -> Words {
        let (indonesian, english): (String, String) =
            switch problem {
            case .spaces: ("tidak boleh memuat spasi", "cannot hold spaces")
            case .sign(let sign): ("tidak boleh memuat “\(sign.string)”", "cannot hold “\(sign.string)”")
            case .long(let longest): ("paling panjang \(longest) huruf", "has \(longest) letters at most")
            }
        return Words(
            id: "Nama akun \(title(kind)) \(indonesian), sedangkan di sini tertulis “\(name.string)”",
            "salin nama akun dari halaman profilnya",
            en: "The name of an account on \(title(kind)) \(english), but here stands “\(name.string)”",
            "copy the name from the page of the account")
    }

    private static func hostWords(_ address: ByteSlice, _ kind: Channel.Kind) -> Words {
        Words(
            id: "Alamat “\(address.string)” bukan alamat di \(title(kind))",
            "samakan sebutan dengan jaringannya, atau tulis alamat akun di \(title(kind))",
            en: "The address “\(address.string)” is none on \(title(kind))",
            "name the network that it belongs to, or write the address on \(title(kind))")
    }

    private static func doubledWords(_ name: ByteSlice) -> Words {
        Words(
            id: "Nama akun “\(name.string)” diawali dua tanda @",
            "tulis satu tanda @ saja, atau tanpa tanda itu",
            en: "The name of the account “\(name.string)” begins with two signs @",
            "write one sign @, or none")
    }
}
