import Bytes
import Diagnostics
import ServiceStandard
import Testing

private func span(_ count: Int, _ unit: TimeUnit) -> Duration.Span { Duration.Span(Duration.Term(Quantity(count), unit)) }
private func exact(_ count: Int, _ unit: TimeUnit) -> Duration { range(count, unit, count, unit) }
private func range(_ low: Int, _ lowUnit: TimeUnit, _ high: Int, _ unit: TimeUnit) -> Duration {
    Duration(minimum: span(low, lowUnit), maximum: span(high, unit), bound: .exact)
}

@Suite struct DurationTotalTests {
    @Test(arguments: [
        ([5, 3, 1, 3, 10, 2, 2].map { exact($0, .minute) }, "26 menit", "26 minutes"),
        ([exact(26, .minute), exact(3, .workingDay)], "26 menit + 3 hari kerja", "26 minutes + 3 working days"),
        ([exact(2, .hour), exact(15, .minute)], "2 jam 15 menit", "2 hours 15 minutes"),
        ([exact(90, .minute), exact(30, .minute)], "2 jam", "2 hours"),
        ([exact(1, .workingDay)], "1 hari kerja", "1 working day"),
        // No day is another kind of day.
        (
            [exact(1, .day), exact(2, .workingDay), exact(3, .calendarDay), exact(1, .day)],
            "2 hari kerja + 2 hari + 3 hari kalender", "2 working days + 2 days + 3 calendar days"
        ),
        ([range(1, .day, 2, .day), exact(2, .day)], "3–4 hari", "3–4 days"),
        ([range(3, .workingDay, 5, .workingDay)], "3–5 hari kerja", "3–5 working days"),
        ([range(5, .minute, 10, .minute), exact(1, .hour)], "1 jam 5 menit – 1 jam 10 menit", "1 hour 5 minutes – 1 hour 10 minutes"),
        ([range(6, .month, 2, .year)], "6 bulan – 2 tahun", "6 months – 2 years"),
        ([exact(18, .month)], "1 tahun 6 bulan", "1 year 6 months"),
        ([exact(45, .second), exact(30, .second)], "1 menit 15 detik", "1 minute 15 seconds"),
        ([exact(0, .day)], "0 hari", "0 days"), ([exact(24, .hour)], "24 jam", "24 hours"),
        (
            [Duration(minimum: nil, maximum: span(4, .workingDay), bound: .atMost), exact(1, .workingDay)],
            "paling lama 5 hari kerja", "up to 5 working days"
        ),
        (
            [Duration(minimum: nil, maximum: span(1, .hour), bound: .atMost), exact(30, .minute), exact(3, .workingDay)],
            "paling lama 1 jam 30 menit + 3 hari kerja", "up to 1 hour 30 minutes + 3 working days"
        ),
        (
            [range(3, .day, 5, .day), Duration(minimum: nil, maximum: span(1, .hour), bound: .atMost)],
            "paling lama 1 jam + 5 hari", "up to 1 hour + 5 days"
        ),
        (
            [Duration(minimum: span(10, .minute), maximum: span(10, .minute), bound: .estimate), exact(5, .minute)],
            "sekitar 15 menit", "about 15 minutes"
        ),
        ([Duration(minimum: span(7, .month), maximum: nil, bound: .atLeast)], "paling cepat 7 bulan", "at least 7 months"),
        (
            [Duration(minimum: Duration.Span(Duration.Term(.half, .hour)), maximum: Duration.Span(Duration.Term(.half, .hour)), bound: .exact)],
            "30 menit", "30 minutes"
        ),
        (
            [Duration(minimum: nil, maximum: nil, bound: .exact, parts: [exact(1, .hour), exact(5, .minute)])],
            "1 jam 5 menit", "1 hour 5 minutes"
        ),
        ([], "", ""),
    ] as [([Duration], String, String)])
    func isWritten(_ durations: [Duration], _ indonesian: String, _ english: String) {
        var total = DurationTotal()
        for duration in durations {
            let isAdded = total.add(duration)
            #expect(isAdded)
        }
        var out: [UInt8] = []
        total.append(to: &out, language: .indonesian)
        #expect(out.string == indonesian)
        out = []
        total.append(to: &out, language: .english)
        #expect(out.string == english)
        #expect(total.isEmpty == durations.isEmpty)
    }

    @Test func partsWithEventsOfTheirOwnAreNotSummed() {
        let event = ArraySlice(Array("pembayaran".utf8))
        var part = exact(3, .workingDay)
        part.anchor = Duration.Anchor(relation: .after, phrase: event, event: event)
        var total = DurationTotal()
        let isAdded = total.add(Duration(minimum: nil, maximum: nil, bound: .exact, parts: [exact(6, .workingDay), part]))
        #expect(!isAdded)
        #expect(total.isEmpty)
    }

    @Test(arguments: [
        (exact(4, .workingDay), "4 hari kerja", "4 working days"), (exact(1, .hour), "1 jam", "1 hour"),
        (range(1, .day, 20, .day), "1–20 hari", "1–20 days"),
        (range(30, .minute, 1, .hour), "30 menit – 1 jam", "30 minutes – 1 hour"),
        (Duration(minimum: nil, maximum: span(4, .workingDay), bound: .atMost), "paling lama 4 hari kerja", "up to 4 working days"),
        (
            Duration(
                minimum: Duration.Span(Duration.Term(Quantity(thousandths: 1500), .hour)),
                maximum: Duration.Span(Duration.Term(Quantity(thousandths: 1500), .hour)), bound: .estimate),
            "sekitar 1,5 jam", "about 1.5 hours"
        ),
    ] as [(Duration, String, String)])
    func aDurationIsWritten(_ duration: Duration, _ indonesian: String, _ english: String) {
        var out: [UInt8] = []
        duration.append(to: &out, language: .indonesian)
        #expect(out.string == indonesian)
        out = []
        duration.append(to: &out, language: .english)
        #expect(out.string == english)
    }
}
