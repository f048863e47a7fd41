import Bytes
import Diagnostics

extension TimeUnit {
    /// Appends the unit's word for that many: "hari kerja", "working days".
    func append(for quantity: Quantity, to out: inout [UInt8], language: Language) {
        let word: StaticString
        switch (self, language) {
        case (.second, .indonesian): word = "detik"
        case (.minute, .indonesian): word = "menit"
        case (.hour, .indonesian): word = "jam"
        case (.day, .indonesian): word = "hari"
        case (.workingDay, .indonesian): word = "hari kerja"
        case (.calendarDay, .indonesian): word = "hari kalender"
        case (.week, .indonesian): word = "minggu"
        case (.month, .indonesian): word = "bulan"
        case (.year, .indonesian): word = "tahun"
        case (.second, .english): word = "second"
        case (.minute, .english): word = "minute"
        case (.hour, .english): word = "hour"
        case (.day, .english): word = "day"
        case (.workingDay, .english): word = "working day"
        case (.calendarDay, .english): word = "calendar day"
        case (.week, .english): word = "week"
        case (.month, .english): word = "month"
        case (.year, .english): word = "year"
        }
        out.append(word)
        if language == .english, quantity != Quantity(1) { out.append("s") }
    }
}

extension Duration.Term {
    /// Appends "1,5 jam" or "1.5 hours".
    public func append(to out: inout [UInt8], language: Language) {
        quantity.append(to: &out, decimalMark: language == .indonesian ? 0x2C : 0x2E)
        out.append(ASCII.space)
        unit.append(for: quantity, to: &out, language: language)
    }
}

extension Duration.Span {
    /// Appends "2 jam 30 menit" or "2 hours 30 minutes", in the units of the text.
    public func append(to out: inout [UInt8], language: Language) {
        first.append(to: &out, language: language)
        guard let second else { return }
        out.append(ASCII.space)
        second.append(to: &out, language: language)
    }

    /// Appends two ends of a range: "3–5 hari kerja", "30 menit – 1 jam".
    static func append(_ low: Duration.Span, _ high: Duration.Span, to out: inout [UInt8], language: Language) {
        if low == high {
            high.append(to: &out, language: language)
        } else if low.second == nil, high.second == nil, low.first.unit == high.first.unit {
            low.first.quantity.append(to: &out, decimalMark: language == .indonesian ? 0x2C : 0x2E)
            out.append("\u{2013}")
            high.append(to: &out, language: language)
        } else {
            low.append(to: &out, language: language)
            out.append(" \u{2013} ")
            high.append(to: &out, language: language)
        }
    }
}

extension Duration {
    /// Appends the duration in words: "paling lama 4 hari kerja", "3–5 hari", "sekitar 10 menit". Anchor, condition and
    /// label are the author's own words and are left to the caller, but for parts: joined by semicolons, each says by its label,
    /// or else by its anchor, which it is: "Reguler 3 hari; ekspres 1 hari".
    public func append(to out: inout [UInt8], language: Language) {
        let start = out.count
        appendBound(to: &out, language: language)
        if out.count > start { out.append(ASCII.space) }
        appendAmount(to: &out, language: language)
    }

    /// Appends how the amount is meant: "paling lama"; nothing for an exact one, or one of several parts, which name
    /// theirs.
    public func appendBound(to out: inout [UInt8], language: Language) {
        guard parts.isEmpty else { return }
        let isIndonesian = language == .indonesian
        switch bound {
        case .exact: break
        case .atMost: out.append(isIndonesian ? "paling lama" : "up to")
        case .atLeast: out.append(isIndonesian ? "paling cepat" : "at least")
        case .estimate: out.append(isIndonesian ? "sekitar" : "about")
        }
    }

    /// Its label, where that is more than a word that joins it to another part: "3 hari kerja ditambah 1 hari".
    var name: ByteSlice? {
        let joints: [StaticString] = ["ditambah", "plus", "serta"]
        return label.flatMap { $0.isOne(of: joints) ? nil : $0 }
    }

    /// Appends the amount without its bound: "4 hari kerja", "3–5 hari".
    public func appendAmount(to out: inout [UInt8], language: Language) {
        guard parts.isEmpty else {
            for (index, part) in parts.enumerated() {
                if index > 0 { out.append("; ") }
                if let name = part.name { out += name + [ASCII.space] }
                part.append(to: &out, language: language)
                if part.name == nil, let anchor = part.anchor { out += [ASCII.space] + anchor.phrase }
            }
            return
        }
        switch (minimum, maximum) {
        case (let low?, let high?): Span.append(low, high, to: &out, language: language)
        case (let only?, nil), (nil, let only?): only.append(to: &out, language: language)
        case (nil, nil): break
        }
    }
}

extension DurationTotal {
    /// Appends the total in words: "26 menit + 3 hari kerja", "2 jam 15 menit", "paling lama 3–5 hari kerja".
    public func append(to out: inout [UInt8], language: Language) {
        let isIndonesian = language == .indonesian
        if isEstimate { out.append(isIndonesian ? "sekitar " : "about ") }
        if hasOpenMost {
            out.append(isIndonesian ? "paling cepat " : "at least ")
        } else if hasOpenLeast {
            out.append(isIndonesian ? "paling lama " : "up to ")
        }
        var isFirst = true
        for unitClass in DurationTotal.order {
            guard let sums = sums(of: unitClass) else { continue }
            // Of a class that has a most only, no least can be named.
            if hasOpenMost, sums.least == 0, sums.most > 0 { continue }
            if !isFirst { out.append(" + ") }
            isFirst = false
            let low = DurationTotal.span(sums.least, of: unitClass)
            let high = DurationTotal.span(sums.most, of: unitClass)
            // With an open end the sum of the other end counts.
            if hasOpenMost {
                low.append(to: &out, language: language)
            } else if hasOpenLeast {
                high.append(to: &out, language: language)
            } else {
                Duration.Span.append(low, high, to: &out, language: language)
            }
        }
    }

    /// Active time first, then waiting time.
    private static let order: [TimeUnit.Class] = [.clock, .workingDays, .days, .calendarDays, .weeks, .months]

    /// A sum in the units people use: 135 minutes are "2 jam 15 menit", 18 months "1 tahun 6 bulan".
    private static func span(_ thousandths: Int64, of unitClass: TimeUnit.Class) -> Duration.Span {
        switch unitClass {
        case .days: return Duration.Span(Duration.Term(Quantity(thousandths: Int(thousandths)), .day))
        case .workingDays: return Duration.Span(Duration.Term(Quantity(thousandths: Int(thousandths)), .workingDay))
        case .calendarDays: return Duration.Span(Duration.Term(Quantity(thousandths: Int(thousandths)), .calendarDay))
        case .weeks: return Duration.Span(Duration.Term(Quantity(thousandths: Int(thousandths)), .week))
        case .months: return split(thousandths, 12_000, .year, .month, 1)
        case .clock:
            let isSeconds = thousandths % 60_000 != 0
            if isSeconds, thousandths < 60_000 {
                return Duration.Span(Duration.Term(Quantity(thousandths: Int(thousandths)), .second))
            }
            if isSeconds, thousandths < 3_600_000 { return split(thousandths, 60_000, .minute, .second, 1) }
            return split(thousandths, 3_600_000, .hour, .minute, 60)
        }
    }

    private static func split(
        _ thousandths: Int64, _ factor: Int64, _ large: TimeUnit, _ small: TimeUnit, _ smallFactor: Int64
    ) -> Duration.Span {
        let rest = Duration.Term(Quantity(thousandths: Int(thousandths % factor / smallFactor)), small)
        guard thousandths >= factor else { return Duration.Span(rest) }
        let whole = Duration.Term(Quantity(Int(thousandths / factor)), large)
        return Duration.Span(whole, thousandths % factor == 0 ? nil : rest)
    }
}
