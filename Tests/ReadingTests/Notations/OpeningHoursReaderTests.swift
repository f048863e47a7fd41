import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Testing

private func clock(_ minutes: Int) -> String {
    let text = "\(minutes / 60 * 100 + minutes % 60)"
    return String(repeating: "0", count: max(0, 4 - text.count)) + text
}

private func line(_ interval: OpeningHours.Interval) -> String {
    clock(interval.opens) + "-" + (interval.closes.map(clock) ?? "") + (interval.note.map { " «\($0.string)»" } ?? "")
}

private func line(_ hours: OpeningHours) -> String {
    var result = hours.asChosen ? "as chosen" : ""
    result += hours.periods.map { period in
        let days = "1234567".enumerated().filter { period.days.contains(WeekdaySet(day: $0.offset)) }.map { String($0.element) }
        var text = "[\(days.joined())"
        for interval in period.intervals { text += " " + line(interval) }
        for interval in period.breaks { text += " break " + line(interval) }
        return text + (period.isClosed ? " closed]" : "]")
    }.joined(separator: " ")
    if let zone = hours.timeZone { result += " \(zone)" }
    if let label = hours.label { result += " label=«\(label.string)»" }
    if let condition = hours.condition { result += " if=«\(condition.string)»" }
    return result + (hours.remainder.map { " rest=«\($0.string)»" } ?? "")
}

@Suite struct OpeningHoursReaderTests {
    @Test(arguments: [
        // Seen on cards.
        ("08.00 - 11.45 & 13.00 - 15.00 (Senin - Kamis)", "[1234 0800-1145 1300-1500]"),
        ("08.00 - 11.00 & 13.00 - 15.30 (Jumat)", "[5 0800-1100 1300-1530]"),
        ("Senin-Kamis pukul 08:00 Wib s/d 16:15 Wib.", "[1234 0800-1615] wib"),
        ("Jum’at pukul 08.00 Wib s/d 16.45 Wib.", "[5 0800-1645] wib"),
        ("Senin – Kamis : Pukul 08.00 – 12.00 WIB", "[1234 0800-1200] wib"),
        ("Hari Senin s.d Kamis Pukul 08.00 WIB s.d 12.00 WIB", "[1234 0800-1200] wib"),
        ("pukul 07.15 (setelah apel pagi) – 15.00 WIB", "[ 0715-1500 «setelah apel pagi»] wib"),
        ("Istirahat : 12.00 – 12. 30 WIB", "[ break 1200-1230] wib"),
        ("jam 09.00", "[ 0900-]"),
        (
            "Sesuai waktu yang dipilih pada Aplikasi M-paspor",
            "as chosen if=«Sesuai waktu yang dipilih pada Aplikasi M-paspor»"
        ),
        ("Senin–Jumat 08.00–16.00 WITA", "[12345 0800-1600] wita"),
        ("Senin–Jumat 08.00–16.00 WIT", "[12345 0800-1600] wit"),
        ("Jumat 08.00 sampai 11.00", "[5 0800-1100]"), ("Jum'at 08:00 - 11:00", "[5 0800-1100]"),
        ("Jumat 08.00 s.d. 11.00", "[5 0800-1100]"), ("Jumat 08.00 s/d 11.00", "[5 0800-1100]"),
    ])
    func reads(_ text: String, _ expected: String) { #expect(dump(text, OpeningHoursReader.read, line) == expected) }

    @Test(arguments: [
        ("SENIN\u{A0}–\u{A0}KAMIS  08.00—15.00  WIB", "[1234 0800-1500] wib"),
        ("Jum`at 08.00-11.00", "[5 0800-1100]"), ("JUM´AT 08.00-11.00", "[5 0800-1100]"),
        (
            "Senin-Kamis 08.00-15.00, Jumat 08.00-11.00 WIB",
            "[1234 0800-1500] [5 0800-1100] wib"
        ),
        (
            "08.00 - 15.00 (Senin - Kamis); 08.00 - 11.00 (Jumat)",
            "[1234 0800-1500] [5 0800-1100]"
        ),
        (
            "Senin–Kamis 08.00–16.00, istirahat 12.00–13.00; Jumat 08.00–16.30, istirahat 11.30–13.00 WIB",
            "[1234 0800-1600 break 1200-1300] [5 0800-1630 break 1130-1300] wib"
        ),
        ("Senin, Rabu dan Jumat 09.00-12.00", "[135 0900-1200]"),
        ("Sabtu dan Minggu tutup", "[67 closed]"), ("Sabtu-Senin 08.00-12.00", "[167 0800-1200]"),
        ("Setiap hari 24 jam", "[1234567 0000-2400]"), ("Setiap hari kerja 08.00–16.00", "[12345 0800-1600]"),
        ("Hari kerja jam 8 - 16", "[12345 0800-1600]"), ("Jumat jam 8 s.d. 4 sore", "[5 0800-1600]"),
        ("Loket pengambilan: Senin–Kamis 13.00–15.00", "[1234 1300-1500] label=«Loket pengambilan»"),
        (
            "Senin–Jumat 08.00–15.00 kecuali hari libur nasional",
            "[12345 0800-1500] if=«kecuali hari libur nasional»"
        ),
        ("Monday–Friday 8:00 am – 4:00 pm", "[12345 0800-1600]"), ("Monday to Thursday 09:00 to 15:00", "[1234 0900-1500]"),
        ("22.00–06.00", "[ 2200-3000]"), ("08.00–24.00", "[ 0800-2400]"),
        ("Senin 08.00–12.00 di lantai dua", "[1 0800-1200] rest=«di lantai dua»"),
        ("mulai pukul 07.30 WIB", "[ 0730-] wib"),
    ])
    func readsVariants(_ text: String, _ expected: String) { #expect(dump(text, OpeningHoursReader.read, line) == expected) }

    @Test(arguments: [
        ("", "refused: emptyText «»"), ("-", "refused: emptyText «-»"),
        ("4 hari kerja", "refused: noHours «4 hari kerja»"), ("10 menit", "refused: noHours «10 menit»"),
        ("Senin–Jumat", "refused: noHours «Senin–Jumat»"),
        ("jam 25.00 - 26.00", "refused: outOfRange «25.00»"), ("08.75 - 10.00", "refused: outOfRange «08.75»"),
        ("3 x 24 jam", "refused: noHours «3 x 24 jam»"), ("2x24 jam kerja", "refused: noHours «2x24 jam kerja»"),
        ("24 jam kerja", "refused: noHours «24 jam kerja»"),
        ("12.03.2025", "refused: ambiguousNumber «12.03»"),
    ])
    func refuses(_ text: String, _ expected: String) { #expect(dump(text, OpeningHoursReader.read, line) == expected) }

    /// What is read is written in one way, in both languages.
    @Test(arguments: [
        (
            "08.00 - 11.45 & 13.00 - 15.00 (Senin - Kamis) Wib", "Senin–Kamis 08.00–11.45 dan 13.00–15.00 WIB",
            "Monday–Thursday 08:00–11:45 and 13:00–15:00 WIB"
        ),
        ("Jum’at 8.00 s/d 11.00", "Jumat 08.00–11.00", "Friday 08:00–11:00"),
        ("Sabtu dan Minggu tutup", "Sabtu dan Minggu tutup", "Saturday and Sunday closed"),
        (
            "Senin-Rabu, Jumat 08.00-15.00, istirahat 12.00-13.00 WITA",
            "Senin–Rabu dan Jumat 08.00–15.00 WITA, istirahat 12.00–13.00",
            "Monday–Wednesday and Friday 08:00–15:00 WITA, break 12:00–13:00"
        ),
        ("Setiap hari jam 09.00", "Setiap hari mulai 09.00", "Every day from 09:00"),
        ("Istirahat : 12.00 – 12. 30 WIB", "istirahat 12.00–12.30 WIB", "break 12:00–12:30 WIB"),
        ("22.00-06.00", "22.00–06.00", "22:00–06:00"), ("Jumat 00.00-24.00", "Jumat 00.00–24.00", "Friday 00:00–24:00"),
    ])
    func isWritten(_ text: String, _ indonesian: String, _ english: String) throws {
        let hours = try OpeningHoursReader.read(slice(text)).get()
        var out: [UInt8] = []
        hours.append(to: &out, language: .indonesian)
        #expect(out.string == indonesian)
        out = []
        hours.append(to: &out, language: .english)
        #expect(out.string == english)
    }
}
