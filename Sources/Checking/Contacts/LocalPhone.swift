import Bytes
import Diagnostics
import ServiceStandard

/// A telephone number without its area code (kode wilayah): "Telp. 31401-31402".
///
/// Only who lives there can dial it, and no link leads to it; pages are read everywhere.
enum LocalPhone: CardRule, OfficeRule {
    static let rule = Rule(
        "contact.phone-short", .contacts, .note,
        indonesian: "nomor telepon tanpa kode wilayah",
        english: "a telephone number without its area code")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.channelKinds.isDisjoint(with: .numbers) else { return }
        card.forEachContact { contact in
            // Several numbers that were written as one stand in one place.
            var last: SourceRange?
            for index in contact.channels.indices where contact.channels[index].value.number?.kind == .local {
                let range = contact.channels[index].range
                guard range != last else { continue }
                last = range
                findings.add(rule, at: range, words(for: card.file[range]))
            }
        }
    }

    static func check(_ office: CheckedOffice, _ findings: inout Findings) {
        office.forEachContact { text, _, channels in
            var last: Range<Int>?
            for channel in channels where channel.value.number?.kind == .local && channel.range != last {
                last = channel.range
                findings.add(rule, at: text.place(of: channel.range), words(for: text.bytes[channel.range]))
            }
        }
    }

    private static func words(for digits: ByteSlice) -> Words {
        Words(
            id: "Nomor telepon “\(digits.string)” ditulis tanpa kode wilayah",
            "tulis kode wilayahnya di depan, misalnya (0561) 31401",
            en: "The telephone number “\(digits.string)” is written without its area code",
            "write the area code before it, e.g. (0561) 31401")
    }
}
