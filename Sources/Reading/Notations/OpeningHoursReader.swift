import Bytes
import ServiceStandard

/// Reads opening hours (jam layanan): "Senin–Kamis pukul 08.00–11.45 & 13.00–15.00 WIB".
public enum OpeningHoursReader {
    public static func read(_ text: ByteSlice) -> NotationResult<OpeningHours> {
        if let refusal = TextScanner.refusal(of: text) { return .failure(refusal) }
        var walk = OpeningHoursWalk(text)
        if let refusal = walk.run() { return .failure(refusal) }
        // Days alone are no hours.
        if walk.periods.allSatisfy({ $0.intervals.isEmpty && $0.breaks.isEmpty && !$0.isClosed }) {
            guard walk.asChosen else { return .failure(NotationRefusal(.noHours, text.indices)) }
            return .success(OpeningHours(periods: [], asChosen: true, label: walk.label, condition: walk.condition))
        }
        return .success(
            OpeningHours(
                periods: walk.periods, timeZone: walk.timeZone, label: walk.label, condition: walk.condition,
                remainder: walk.remainder))
    }
}

/// One walk over a text of opening hours, collecting what it says.
private struct OpeningHoursWalk {
    let text: ByteSlice
    var scanner: TextScanner
    var periods: [OpeningHours.Period] = []
    var timeZone: OpeningHours.TimeZone?
    var asChosen = false
    var label: ByteSlice?
    var condition: ByteSlice?
    var remainder: ByteSlice?

    /// Whether the next interval is a break.
    private var isBreak = false
    /// Whether the days stand behind their hours, as in "08.00 - 11.45 (Senin - Kamis)"; `nil` until it is seen.
    private var daysStandBehind: Bool?
    /// Where words that mean nothing here began and ended.
    private var strayStart: Int?
    private var strayEnd = 0

    init(_ text: ByteSlice) {
        self.text = text
        scanner = TextScanner(text)
    }

    mutating func run() -> NotationRefusal? {
        while true {
            scanner.skipSpaces()
            if scanner.isAtEnd { break }
            let start = scanner.position
            if let days = takeDays() {
                settleLabel(before: start)
                add(days)
                continue
            }
            switch takeInterval() {
            case .failure(let refusal): return refusal
            case .success(let interval?):
                settleLabel(before: start)
                add(interval)
                continue
            case .success(nil): break
            }
            if takeWord(start) { continue }
            if scanner.isWord(at: start), strayStart == nil { strayStart = start }
            let isWord = scanner.isWord(at: start)
            if scanner.next == 0x3B || scanner.next == ASCII.newline { isBreak = false }
            scanner.skipToken()
            if isWord { strayEnd = scanner.position }
        }
        settleLabel(before: text.endIndex)
        if let strayStart { remainder = TextScanner.text(text[strayStart..<strayEnd]) }
        return nil
    }

    /// Words before the first hours are their label.
    private mutating func settleLabel(before position: Int) {
        guard periods.isEmpty, !asChosen || position == text.endIndex, let start = strayStart else { return }
        if position < text.endIndex || asChosen {
            label = TextScanner.text(text[start..<min(position, max(strayEnd, start))], trailing: ":-,(")
            strayStart = nil
        }
    }

    // MARK: Collecting

    private mutating func add(_ days: WeekdaySet) {
        if let last = periods.indices.last, periods[last].days.isEmpty, daysStandBehind != false,
            !periods[last].intervals.isEmpty
        {
            daysStandBehind = true
            periods[last].days = days
        } else {
            if daysStandBehind == nil { daysStandBehind = false }
            periods.append(OpeningHours.Period(days: days, intervals: []))
        }
        isBreak = false
    }

    private mutating func add(_ interval: OpeningHours.Interval) {
        // Hours behind a complete "hours (days)" begin the next one.
        let needsPeriod = periods.isEmpty || daysStandBehind == true && !(periods.last?.days.isEmpty ?? true) && !isBreak
        if needsPeriod { periods.append(OpeningHours.Period(days: [], intervals: [])) }
        let last = periods.count - 1
        if isBreak { periods[last].breaks.append(interval) } else { periods[last].intervals.append(interval) }
    }

    // MARK: Days

    private mutating func takeDays() -> WeekdaySet? {
        let before = scanner.position
        if scanner.take(word: "hari kerja") || scanner.take(word: "weekdays") { return .mondayToFriday }
        if scanner.take(word: "setiap hari kerja") { return .mondayToFriday }
        if scanner.take(word: "setiap hari") || scanner.take(word: "every day") || scanner.take(word: "daily") { return .all }
        _ = scanner.take(word: "hari")
        scanner.skipSpaces()
        guard let first = HoursWords.weekdays.take(&scanner) else {
            scanner.position = before
            return nil
        }
        var days = WeekdaySet(day: first)
        var last = first
        while true {
            let end = scanner.position
            if takeRangeMark(), let day = takeDay() {
                days.formUnion(WeekdaySet(from: last, through: day))
                last = day
                continue
            }
            scanner.position = end
            scanner.skipSpaces()
            if scanner.take(0x2C) { scanner.skipSpaces() }
            if scanner.take(word: "dan") || scanner.take(word: "and") || scanner.take(0x26) { scanner.skipSpaces() }
            if scanner.position > end, let day = takeDay() {
                // "Senin–Kamis 08.00, Jumat 09.00" parts them by hours, not here.
                days.insert(WeekdaySet(day: day))
                last = day
                continue
            }
            scanner.position = end
            return days
        }
    }

    private mutating func takeDay() -> Int? {
        let before = scanner.position
        _ = scanner.take(word: "hari")
        scanner.skipSpaces()
        if let day = HoursWords.weekdays.take(&scanner) { return day }
        scanner.position = before
        return nil
    }

    private mutating func takeRangeMark() -> Bool {
        if scanner.takeDash() { return true }
        let before = scanner.position
        scanner.skipSpaces()
        if HoursWords.rangeMarks.take(&scanner) != nil {
            scanner.skipSpaces()
            return true
        }
        scanner.position = before
        return false
    }

    // MARK: Hours

    /// Passes over one time or a stretch of two.
    private mutating func takeInterval() -> Result<OpeningHours.Interval?, NotationRefusal> {
        let before = scanner.position
        if !isTimes(before: before), scanner.take(word: "24 jam") || scanner.take(word: "24 hours") {
            if !isWork() { return .success(OpeningHours.Interval(opens: 0, closes: 1440)) }
            scanner.position = before
            return .success(nil)
        }
        let start: Int
        switch takeTime(afterRange: false) {
        case .failure(let refusal): return .failure(refusal)
        case .success(nil):
            scanner.position = before
            return .success(nil)
        case .success(let time?): start = time
        }
        var interval = OpeningHours.Interval(opens: start, closes: nil)
        interval.note = takeNote()
        takeZone()
        let end = scanner.position
        guard takeRangeMark() else { return .success(interval) }
        switch takeTime(afterRange: true) {
        case .failure(let refusal): return .failure(refusal)
        case .success(nil):
            scanner.position = end
            // "08.00 s.d. selesai": no end is named.
            return .success(interval)
        case .success(let time?):
            // An end before the beginning is on the next day.
            interval.closes = time > start ? time : time + 1440
            takeZone()
            return .success(interval)
        }
    }

    /// Whether "x" stands before a place: "3 x 24 jam" is a length of time.
    private func isTimes(before position: Int) -> Bool {
        let last = text[..<position].last { !ASCII.isSpace($0) }
        return last == 0x78 || last == 0x58 || last == 0x97
    }

    /// Whether "kerja" is next: hours of work are none of the clock.
    private func isWork() -> Bool {
        var copy = scanner
        copy.skipSpaces()
        return copy.take(word: "kerja")
    }

    /// Passes over a clock time, with "pukul" before it or without; the hour alone is enough behind a word for it.
    private mutating func takeTime(afterRange: Bool) -> Result<Int?, NotationRefusal> {
        let before = scanner.position
        let hasWord = HoursWords.clock.take(&scanner) != nil
        scanner.skipSpaces()
        if hasWord, scanner.take(0x3A) { scanner.skipSpaces() }
        let start = scanner.position
        if var time = HoursWords.takeTime(&scanner) {
            if let next = scanner.next, ASCII.isDigit(next) || next == 0x2E && ASCII.isDigit(scanner.byte(at: scanner.position + 1)) {
                // "08.00.00" or the date "12.03.2025".
                return .failure(NotationRefusal(.ambiguousNumber, start..<scanner.position))
            }
            takeDayHalf(&time)
            return .success(time)
        }
        if let number = HoursWords.takeNumber(&scanner, digits: 1...2) {
            let mark = scanner.next
            if mark == 0x2E || mark == 0x3A, ASCII.isDigit(scanner.byte(at: scanner.position + 1)) {
                return .failure(NotationRefusal(.outOfRange, start..<min(scanner.position + 3, scanner.end)))
            }
            var time = number * 60
            let isMarked = takeDayHalf(&time)
            if hasWord || afterRange || isMarked {
                guard number <= 24 else { return .failure(NotationRefusal(.outOfRange, start..<scanner.position)) }
                return .success(time)
            }
        }
        scanner.position = before
        return .success(nil)
    }

    /// Passes over "am", "pm", "pagi", "siang", "sore", "malam" and moves the time to that half of the day.
    @discardableResult private mutating func takeDayHalf(_ time: inout Int) -> Bool {
        let before = scanner.position
        scanner.skipSpaces()
        guard let half = HoursWords.dayHalves.take(&scanner) else {
            scanner.position = before
            return false
        }
        switch half {
        case .morning: if time >= 720, time < 780 { time -= 720 }
        case .pagi: break
        case .siang: if time < 360 { time += 720 }
        case .afternoon: if time < 720 { time += 720 }
        }
        return true
    }

    /// "(setelah apel pagi)" behind an opening time; brackets with days belong to the days.
    private mutating func takeNote() -> ByteSlice? {
        let before = scanner.position
        scanner.skipSpaces()
        guard scanner.take(0x28) else {
            scanner.position = before
            return nil
        }
        let start = scanner.position
        var copy = self
        copy.scanner.skipSpaces()
        if copy.takeDays() == nil, HoursWords.zones.take(&copy.scanner) == nil,
            let end = text[start...].firstIndex(of: 0x29)
        {
            scanner.position = end + 1
            return TextScanner.text(text[start..<end])
        }
        scanner.position = before
        return nil
    }

    private mutating func takeZone() {
        let before = scanner.position
        scanner.skipSpaces()
        let bracket = scanner.take(0x28)
        if let zone = HoursWords.zones.take(&scanner) {
            timeZone = zone
            if bracket { _ = scanner.take(0x29) }
        } else {
            scanner.position = before
        }
    }

    // MARK: Other words

    private mutating func takeWord(_ start: Int) -> Bool {
        if let zone = HoursWords.zones.take(&scanner) {
            timeZone = zone
            return true
        }
        if scanner.take(word: "istirahat") || scanner.take(word: "break") {
            isBreak = true
            return true
        }
        if !periods.isEmpty || strayStart == nil,
            scanner.take(word: "tutup") || scanner.take(word: "libur") || scanner.take(word: "closed")
        {
            guard let last = periods.indices.last, periods[last].intervals.isEmpty else { return false }
            periods[last].isClosed = true
            return true
        }
        if scanner.take(word: "kecuali") || scanner.take(word: "except") || scanner.take(word: "selain") {
            var end = scanner.position
            while end < text.endIndex, text[end] != 0x3B, text[end] != ASCII.newline { end += 1 }
            condition = TextScanner.trim(text[start..<end], trailing: ".)")
            scanner.position = end
            return true
        }
        if HoursWords.chosen.take(&scanner) != nil {
            asChosen = true
            condition = TextScanner.trim(text[start...], trailing: ".")
            scanner.position = text.endIndex
            return true
        }
        // Words that say nothing between days and hours.
        return strayStart == nil && HoursWords.fillers.take(&scanner) != nil
    }
}
