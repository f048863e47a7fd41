import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// Opening hours in the section on the completion time, or a completion time among the opening hours.
///
/// The completion time (jangka waktu penyelesaian) is that of the whole process, never the hours of the counter
/// (PermenPANRB 15/2014); the national information system has one field for both, so offices mix them.
enum HoursInTime: CardRule {
    static let rule = Rule(
        "time.hours", .consistency, .warning,
        indonesian: "jam buka ditulis pada Jangka Waktu, atau waktu penyelesaian pada Jam Layanan",
        english: "opening hours stand in the completion time, or a completion time among the opening hours")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        if let section = card.section(.time) { checkTime(section, card, &findings) }
        if let section = card.section(.hours) { checkHours(section, card, &findings) }
    }

    private static func checkTime(_ section: Section, _ card: CheckedCard, _ findings: inout Findings) {
        for group in section.groups {
            for block in group.blocks {
                switch block {
                case .times(let lines):
                    for line in lines where line.duration == nil || line.text.nodes.count > 1 { reportHours(line, card, &findings) }
                    for line in lines { reportHours(beside: line, card, &findings) }
                case .markup(let node) where card.document.nodes[node].kind == .paragraph:
                    for line in card.document.lines(of: card.document.richText(ofInlinesIn: node)) { reportHours(line, card, &findings) }
                default: break
                }
            }
        }
    }

    /// A line that is no duration, or the lines of a paragraph that begins with one.
    private static func reportHours(_ line: TimeLine, _ card: CheckedCard, _ findings: inout Findings) {
        let lines = card.document.lines(of: line.text)
        guard line.duration == nil || lines.count > 1 else { return }
        for text in lines { reportHours(text, card, &findings) }
    }

    /// "1 hari kerja, Senin–Jumat 08.00–16.00", "Senin–Jumat 08.00–16.00, penyelesaian 1 hari kerja": hours on the line of a
    /// duration.
    private static func reportHours(beside line: TimeLine, _ card: CheckedCard, _ findings: inout Findings) {
        guard line.text.nodes.count == 1, let duration = line.duration?.value else { return }
        if let label = line.label, case let hours = hours(before: card.plain(label)), isClock(hours) {
            findings.add(rule, at: card.range(of: label), words(hours))
        }
        for part in duration.parts.isEmpty ? [duration] : duration.parts {
            for text in [part.label.map(hours(before:)), part.remainder] {
                guard let text, isClock(text) else { continue }
                let place = card.document.place(of: text.startIndex..<text.endIndex, in: card.plain(line.text), of: line.text)
                findings.add(rule, at: place, words(text))
            }
        }
    }

    /// What stands before the last comma of a label: "penyelesaian" behind it belongs to the duration.
    private static func hours(before text: ByteSlice) -> ByteSlice {
        text.lastIndex { $0 == 0x2C || $0 == 0x3B }.map { text[..<$0].trimmed() } ?? text
    }

    private static func reportHours(_ text: RichText, _ card: CheckedCard, _ findings: inout Findings) {
        let text = card.document.trimmed(text)
        let plain = card.plain(text)
        // "Bila berkas masuk sebelum pukul 11.00" is a condition of a time, "sesuai waktu yang dipilih" one too.
        guard plain.contains(where: ASCII.isDigit), isHours(plain) else { return }
        findings.add(rule, at: card.range(of: text), words(plain))
    }

    private static func isHours(_ text: ByteSlice) -> Bool {
        guard case .success(let hours) = OpeningHoursReader.read(text) else { return false }
        // "3 hari kerja / 24 jam" are two times of which neither is a clock's.
        if text.contains(anyOf: ["hari kerja"]), !hours.periods.contains(where: { $0.intervals.contains { $0.opens > 0 || $0.closes != 1440 } }) {
            return false
        }
        return hours.periods.contains { !$0.intervals.isEmpty } && !text.contains(anyOf: ["sebelum", "bila ", "jika "])
    }

    /// Hours beside a duration: "1 hari (24 jam)" has none.
    private static func isClock(_ text: ByteSlice) -> Bool {
        guard text.contains(where: ASCII.isDigit), isHours(text), case .success(let hours) = OpeningHoursReader.read(text) else { return false }
        return hours.periods.contains { !$0.days.isEmpty || $0.intervals.contains { $0.opens > 0 || $0.closes != 1440 } }
    }

    private static func words(_ hours: ByteSlice) -> Words {
        Words(
            id: "“\(hours.string)” adalah jam buka, bukan waktu penyelesaian",
            "pindahkan ke bagian “## Jam Layanan”; di sini tulis berapa lama layanan selesai",
            en: "“\(hours.string)” are opening hours, not a completion time",
            "move them to a section “## Jam Layanan”; state here how long the service takes")
    }

    private static func checkHours(_ section: Section, _ card: CheckedCard, _ findings: inout Findings) {
        for group in section.groups {
            for block in group.blocks {
                switch block {
                case .hours(let lines):
                    for line in lines where !isClockTime(line) { reportTime(line.text, card, &findings) }
                case .markup(let node) where card.document.nodes[node].kind == .paragraph:
                    reportTime(card.document.richText(ofInlinesIn: node), card, &findings)
                default: break
                }
            }
        }
    }

    /// "Hari kerja" alone names days of the week, so that "3 hari kerja" reads as hours without a clock time.
    private static func isClockTime(_ line: HoursLine) -> Bool {
        line.hours?.value.periods.contains { !$0.intervals.isEmpty } ?? false
    }

    /// "Paling lama 3 hari kerja", "Penyelesaian: 3 hari kerja"; a break of an hour or "5 hari kerja seminggu" is none.
    private static func reportTime(_ text: RichText, _ card: CheckedCard, _ findings: inout Findings) {
        let plain = card.plain(text)
        guard plain.contains(where: ASCII.isDigit), case .success(let duration) = DurationReader.read(plain),
            duration.uses(.workingDay), duration.parts.isEmpty, duration.remainder == nil
        else { return }
        let isNamed = duration.label?.contains(anyOf: ["lesai", "proses"]) ?? true
        guard isNamed else { return }
        findings.add(
            rule, at: card.range(of: text),
            Words(
                id: "“\(plain.string)” adalah waktu penyelesaian, bukan jam buka",
                "pindahkan ke bagian “## Jangka Waktu”",
                en: "“\(plain.string)” is a completion time, not an opening hour",
                "move it to the section “## Jangka Waktu”"))
    }
}
