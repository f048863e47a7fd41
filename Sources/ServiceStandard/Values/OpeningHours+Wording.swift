import Bytes
import Diagnostics

extension OpeningHours {
    /// Appends the hours in words: "Senin–Kamis 08.00–11.45 dan 13.00–15.00 WIB". Label and condition are the author's
    /// own words and are left to the caller.
    public func append(to out: inout [UInt8], language: Language) {
        let isIndonesian = language == .indonesian
        if asChosen {
            out.append(isIndonesian ? "sesuai waktu yang dipilih saat mendaftar" : "at the time chosen when booking")
            return
        }
        for (index, period) in periods.enumerated() {
            if index > 0 { out.append("; ") }
            period.append(to: &out, language: language, timeZone: timeZone)
        }
    }
}

extension OpeningHours.Period {
    fileprivate func append(to out: inout [UInt8], language: Language, timeZone: OpeningHours.TimeZone?) {
        let isIndonesian = language == .indonesian
        let start = out.count
        func space() { if out.count > start { out.append(ASCII.space) } }
        days.append(to: &out, language: language)
        if isClosed {
            space()
            out.append(isIndonesian ? "tutup" : "closed")
            return
        }
        for (index, interval) in intervals.enumerated() {
            if index > 0 { out.append(isIndonesian ? " dan " : " and ") } else { space() }
            interval.append(to: &out, language: language)
        }
        if !intervals.isEmpty, let timeZone {
            out.append(ASCII.space)
            timeZone.append(to: &out)
        }
        for (index, interval) in breaks.enumerated() {
            if index == 0 {
                if !intervals.isEmpty { out.append(",") }
                space()
                out.append(isIndonesian ? "istirahat " : "break ")
            } else {
                out.append(isIndonesian ? " dan " : " and ")
            }
            interval.append(to: &out, language: language)
        }
        if intervals.isEmpty, !breaks.isEmpty, let timeZone {
            out.append(ASCII.space)
            timeZone.append(to: &out)
        }
    }
}

extension OpeningHours.TimeZone {
    fileprivate func append(to out: inout [UInt8]) {
        switch self {
        case .wib: out.append("WIB")
        case .wita: out.append("WITA")
        case .wit: out.append("WIT")
        }
    }
}

extension OpeningHours.Interval {
    fileprivate func append(to out: inout [UInt8], language: Language) {
        guard let closes else {
            out.append(language == .indonesian ? "mulai " : "from ")
            append(opens, to: &out, language: language)
            return
        }
        append(opens, to: &out, language: language)
        out.append("\u{2013}")
        append(closes, to: &out, language: language)
    }

    private func append(_ minutes: Int, to out: inout [UInt8], language: Language) {
        let day = minutes > 1440 ? minutes - 1440 : minutes
        PartialDate.append(padded: day / 60, width: 2, to: &out)
        out.append(language == .indonesian ? "." : ":")
        PartialDate.append(padded: day % 60, width: 2, to: &out)
    }
}

extension WeekdaySet {
    private static let indonesian: [StaticString] = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    private static let english: [StaticString] = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// Appends the days in words: "Senin–Kamis", "Sabtu dan Minggu", "Setiap hari"; nothing for no days.
    public func append(to out: inout [UInt8], language: Language) {
        let isIndonesian = language == .indonesian
        if self == .all {
            out.append(isIndonesian ? "Setiap hari" : "Every day")
            return
        }
        let names = isIndonesian ? WeekdaySet.indonesian : WeekdaySet.english
        var isFirst = true
        var day = 0
        while day < 7 {
            guard contains(WeekdaySet(day: day)) else {
                day += 1
                continue
            }
            var last = day
            while last < 6, contains(WeekdaySet(day: last + 1)) { last += 1 }
            // Two days are named, three or more are a stretch.
            if last == day + 1 { last = day }
            if !isFirst {
                let isLast = last == 6 || (last + 1..<7).allSatisfy { !contains(WeekdaySet(day: $0)) }
                out.append(isLast ? (isIndonesian ? " dan " : " and ") : ", ")
            }
            isFirst = false
            out.append(names[day])
            if last > day {
                out.append("\u{2013}")
                out.append(names[last])
            }
            day = last + 1
        }
    }
}
