import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A range whose larger number stands first, or opening hours that there are not: "3-2 hari kerja", "25.00", "15.00–08.00".
///
/// Each is a slip of which nobody can tell what was meant: "5-3 hari" may be three to five days, or the 5th of March.
enum ImpossibleTime: CardRule, OfficeRule {
    static let rule = Rule(
        "time.impossible", .consistency, .warning,
        indonesian: "rentang waktu yang terbalik, atau jam buka yang tidak mungkin",
        english: "a range of time that stands the wrong way round, or impossible opening hours")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        if let section = card.section(.time) {
            for group in section.groups {
                for case .times(let lines) in group.blocks {
                    for line in lines { check(line.duration?.value, in: line.text, card, &findings) }
                }
            }
        }
        if let section = card.section(.procedure) {
            for group in section.groups {
                for case .steps(let steps) in group.blocks {
                    for index in steps.indices where steps[index].time != nil {
                        guard let text = steps[index].properties.first(where: { $0.key == .time })?.value else { continue }
                        check(steps[index].time?.value, in: text, card, &findings)
                    }
                }
            }
        }
        if let section = card.section(.hours) { checkHours(section, card, &findings) }
    }

    static func check(_ office: CheckedOffice, _ findings: inout Findings) {
        for line in office.office.hours { check(line.hours, PlacedText(line.text, in: office.file), &findings) }
    }

    // MARK: Ranges

    private static func check(_ duration: Duration?, in text: RichText, _ card: CheckedCard, _ findings: inout Findings) {
        guard let duration else { return }
        for part in duration.parts.isEmpty ? [duration] : duration.parts {
            for note in part.notes where note.kind == .reversedRange {
                let placed = PlacedText(text, in: card.document)
                findings.add(rule, at: placed.place(of: note.range), reversed(placed.bytes[note.range]))
            }
        }
    }

    // MARK: Hours

    private static func checkHours(_ section: Section, _ card: CheckedCard, _ findings: inout Findings) {
        for group in section.groups {
            for block in group.blocks {
                switch block {
                case .hours(let lines):
                    for line in lines { check(line.hours?.value, PlacedText(line.text, in: card.document), &findings) }
                case .markup(let node) where card.document.nodes[node].kind == .paragraph:
                    for line in card.document.lines(of: card.document.richText(ofInlinesIn: node)) {
                        check(nil, PlacedText(line, in: card.document), &findings)
                    }
                default: break
                }
            }
        }
    }

    private static func check(_ hours: OpeningHours?, _ text: PlacedText, _ findings: inout Findings) {
        if let hours {
            let intervals = hours.periods.lazy.flatMap { $0.intervals + $0.breaks }
            if intervals.contains(where: endsBeforeItBegins) { findings.add(rule, at: text.whole, overnight(text.bytes)) }
        } else if text.bytes.contains(where: ASCII.isDigit), case .failure(let refusal) = OpeningHoursReader.read(text.bytes),
            refusal.reason == .outOfRange
        {
            findings.add(rule, at: text.place(of: refusal.range), noTime(text.bytes[refusal.range]))
        }
    }

    /// Whether an end on the next day is no night: no counter is open for more than twelve hours over midnight.
    private static func endsBeforeItBegins(_ interval: OpeningHours.Interval) -> Bool {
        guard let closes = interval.closes else { return false }
        return closes > 1440 && closes - interval.opens > 960
    }

    // MARK: Words

    private static func reversed(_ range: ByteSlice) -> Words {
        Words(
            id: "Rentang “\(range.string)” terbalik",
            "periksa kedua angkanya, dan tulis yang lebih kecil lebih dahulu",
            en: "The range “\(range.string)” stands the wrong way round",
            "check both numbers, and write the smaller one first")
    }

    private static func noTime(_ time: ByteSlice) -> Words {
        Words(
            id: "Jam “\(time.string)” tidak ada",
            "tulis jam 00 sampai 24 dan menit 00 sampai 59, misalnya 08.00",
            en: "There is no time “\(time.string)”",
            "write hours from 00 to 24 and minutes from 00 to 59, e.g. 08.00")
    }

    private static func overnight(_ hours: ByteSlice) -> Words {
        Words(
            id: "Jam “\(hours.string)” berakhir sebelum dimulai",
            "periksa kedua jamnya; jika memang buka semalaman, kecualikan dengan `abaikan`",
            en: "The hours “\(hours.string)” end before they begin",
            "check both times; if the office is open all night, exempt them with `abaikan`")
    }
}
