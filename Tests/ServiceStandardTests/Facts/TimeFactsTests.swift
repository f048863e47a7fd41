import Diagnostics
import ServiceStandard
import Testing

/// Which time a citizen is told first. Parts are listed, never summed.
@Suite struct TimeFactsTests {
    @Test func thePromiseAndItsParts() {
        let facts = TimeFacts(section(.time, group(.plain, .times([line(4)]), .times([line(1, isPart: true), line(3, isPart: true)]))))
        #expect(days(facts) == 4)
        #expect(!facts.dependsOnChoice)
    }

    @Test func severalTimesGiveNone() {
        let facts = TimeFacts(section(.time, group(.plain, .times([line(1), line(3)]))))
        #expect(days(facts) == nil, "1 + 3 is nobody's promise")
        #expect(facts.dependsOnChoice)
    }

    @Test func theOneForAllComesBeforeThoseOfCases() {
        let facts = TimeFacts(
            section(.time, group(.plain, .times([line(2, if: when(0)), line(5)])), group(.conditional, if: when(1), .times([line(9)]))))
        #expect(days(facts) == 5)
        #expect(facts.dependsOnChoice)
    }

    @Test func theOnlyTimeOfACaseIsNamedAsSuch() {
        let facts = TimeFacts(section(.time, group(.conditional, if: when(0), .times([line(9)]))))
        #expect(days(facts) == 9)
        #expect(facts.dependsOnChoice)
    }

    @Test func linesWithoutADurationSayNothing() {
        var blank = line(1)
        blank.duration = nil
        let facts = TimeFacts(section(.time, group(.plain, .times([blank]))))
        #expect(days(facts) == nil)
        #expect(!facts.dependsOnChoice)
    }

    @Test(arguments: [(nil, 4), (.counted, 4), (.conditional, nil), (.besides, nil)] as [(Duration.Reservation?, Int?)])
    func aReservedTimeIsNoPromise(_ reservation: Duration.Reservation?, _ told: Int?) {
        var reserved = line(4)
        reserved.duration?.value.reservation = reservation
        #expect(days(TimeFacts(section(.time, group(.plain, .times([reserved]))))) == told)
    }

    private func line(_ days: Int, isPart: Bool = false, if condition: Condition? = nil) -> TimeLine {
        let span = Duration.Span(Duration.Term(Quantity(days), .workingDay))
        let duration = Duration(minimum: span, maximum: span, bound: .exact)
        var line = TimeLine(label: nil, text: someText, range: nowhere, duration: Sourced(duration, nowhere), isPart: isPart)
        line.condition = condition
        return line
    }

    private func days(_ facts: TimeFacts) -> Int? { facts.promise?.value.maximum?.first.quantity.whole }
}
