import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// The section of the completion time states none: "Sesuai ketentuan", "Menyesuaikan".
///
/// PermenPANRB 15/2014 asks for the time of the whole process. Opening hours in it and numbers that cannot be read are
/// reported when the card is read.
enum BlankTime: CardRule {
    static let rule = Rule(
        "time.blank", .completeness, .warning,
        indonesian: "bagian jangka waktu tidak menyebut lama waktu",
        english: "the time section states no length of time")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.time), !statesDuration(section) else { return }
        let text = SectionText(section, of: card)
        // A blank section has been found by another rule; a picture or another page may say it.
        guard let first = text.first, !text.isBlank, !text.hasPicture, !text.leadsToPage, !mayStateTime(text) else { return }
        let written = card.file[first].string
        findings.add(
            rule, at: first,
            Words(
                id: "Jangka waktu “\(written)” tidak menyebut lama waktu",
                "tulis angka dan satuannya, misalnya “paling lama 3 (tiga) hari kerja sejak berkas lengkap”",
                en: "The time “\(written)” states no length of time",
                "write a number and its unit, such as “paling lama 3 (tiga) hari kerja sejak berkas lengkap”"))
    }

    private static func statesDuration(_ section: Section) -> Bool {
        section.groups.contains { group in
            group.blocks.contains { block in
                guard case .times(let lines) = block else { return false }
                return lines.contains { $0.duration != nil }
            }
        }
    }

    /// Whether a number, a unit or a word for "at once" stands in it, or hours.
    private static func mayStateTime(_ text: SectionText) -> Bool {
        if text.words.contains(where: ASCII.isDigit) || text.words[...].mentions(anyOf: timeWords) { return true }
        return text.lines.contains { line in
            if case .success = OpeningHoursReader.read(line) { true } else { false }
        }
    }

    private static let timeWords: [StaticString] = [
        "detik", "menit", "jam", "hari", "harian", "minggu", "pekan", "bulan", "triwulan", "semester", "tahun", "langsung",
        "seketika", "saat itu", "instan", "otomatis", "ditunggu", "real time", "realtime", "real-time", "second", "seconds",
        "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "immediately",
        "immediate", "instant", "at once",
    ]
}
