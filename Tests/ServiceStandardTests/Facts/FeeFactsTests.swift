import Bytes
import CommonMark
import Diagnostics
import ServiceStandard
import Testing

/// What a fee comes to: free, an amount, a range, or only what the card says.
@Suite struct FeeFactsTests {
    typealias Summary = FeeFacts.Summary

    @Test func oneAmount() {
        let facts = feeFacts(section(.fee, group(.plain, .fees([line(350_000)]))))
        #expect(facts.summary == .amounts(from: Rupiah(350_000), to: Rupiah(350_000)))
        #expect(!facts.dependsOnChoice)
        #expect(facts.totals.isEmpty)
    }

    struct Row: Sendable {
        let lines: [[Fee.Kind]]
        let summary: Summary
        init(_ lines: [[Fee.Kind]], _ summary: Summary) {
            self.lines = lines
            self.summary = summary
        }
    }

    @Test(arguments: [
        Row([[.free(.gratis)]], .free),
        Row([[.free(.gratis)], [.free(.none)]], .free),
        Row([[amount(0)]], .amounts(from: Rupiah(0), to: Rupiah(0))),
        Row([[.notStated(.dash)]], .notStated),
        Row([[.notStated(.empty)], [.notStated(.dash)]], .notStated),
        Row([], .notStated),
        // A line that states no fee is no blank.
        Row([[]], .seeDetails),
        Row([[.free(.gratis)], [amount(10)]], .amounts(from: Rupiah(0), to: Rupiah(10))),
        Row([[.free(.gratis), amount(10)]], .amounts(from: Rupiah(0), to: Rupiah(10))),
        Row([[amount(10)], [amount(30)]], .amounts(from: Rupiah(10), to: Rupiah(30))),
        Row([[.amount(from: Rupiah(5), to: Rupiah(50))], [amount(30)]], .amounts(from: Rupiah(5), to: Rupiah(50))),
        Row([[.reference(slice("sesuai Perda"))]], .seeDetails),
        Row([[.variable(slice("menurut jarak"))]], .seeDetails),
        Row([[.free(.gratis)], [.reference(slice("sesuai Perda"))]], .seeDetails),
        Row([[amount(10)], [.reference(slice("sesuai Perda"))]], .seeDetails),
        // A blank beside an amount is neither free nor that amount.
        Row([[amount(10)], [.notStated(.dash)]], .seeDetails),
        Row([[.free(.gratis)], [.notStated(.dash)]], .seeDetails),
    ]) func summaries(_ row: Row) {
        let lines = row.lines.map { line($0.map { Fee($0) }) }
        #expect(feeFacts(section(.fee, group(.plain, .fees(lines)))).summary == row.summary)
    }

    @Test func partsAddUp() {
        let facts = feeFacts(
            section(
                .fee, group(.part, .fees([line(1_000_000), line(500_000)])), group(.part, .fees([line(350_000), line(650_000)]))))
        #expect(told(facts) == ["1000000+350000=1350000", "1000000+650000=1650000", "500000+350000=850000", "500000+650000=1150000"])
        #expect(facts.summary == .amounts(from: Rupiah(850_000), to: Rupiah(1_650_000)))
        #expect(facts.dependsOnChoice)
    }

    @Test func linesOutsideOfPartsAreAPartTogether() {
        let facts = feeFacts(
            section(.fee, group(.plain, .fees([line(1)])), group(.titled, .fees([line(2)])), group(.part, .fees([line(10)]))))
        #expect(told(facts) == ["1+10=11", "2+10=12"])
    }

    @Test func aRangeWithinATotal() {
        let range = line([Fee(.amount(from: Rupiah(1), to: Rupiah(5)))])
        let facts = feeFacts(section(.fee, group(.part, .fees([range])), group(.part, .fees([line(10)]))))
        #expect(facts.totals.map { [$0.from.amount, $0.to.amount] } == [[11, 15]])
    }

    @Test func casesThatNeverMeetMakeNoTotal() {
        let facts = feeFacts(
            section(
                .fee, group(.part, .fees([line(1, if: when(0)), line(2, if: when(1))])),
                group(.part, .fees([line(10, if: when(0)), line(20, if: when(1)), line(30)]))))
        #expect(told(facts) == ["1+10=11", "1+30=31", "2+20=22", "2+30=32"])
    }

    @Test func theCaseOfAGroupHoldsForItsLines() {
        let facts = feeFacts(
            section(
                .fee, group(.conditional, if: when(0), .fees([line(1), line(2, if: when(0, dimension: 1))])),
                group(.part, .fees([line(10, if: when(1)), line(20, if: when(1, dimension: 1)), line(30, if: when(0))]))))
        #expect(told(facts) == ["1+20=21", "1+30=31", "2+30=32", "10=10", "20=20"])
    }

    @Test func aPartOfOtherCasesAddsNothing() {
        let facts = feeFacts(section(.fee, group(.part, .fees([line(1, if: when(0))])), group(.part, .fees([line(10, if: when(1))]))))
        #expect(told(facts) == ["1=1", "10=10"])
    }

    @Test func casesThatAPartDoesNotNamePayNothingOfIt() {
        // The dimension has three values; the last is named nowhere.
        let facts = feeFacts(
            section(
                .fee, group(.part, .fees([line(100, if: when(0)), line(50, if: when(1))])), group(.part, .fees([line(3), line(6)]))),
            values: 3)
        #expect(told(facts) == ["100+3=103", "100+6=106", "50+3=53", "50+6=56", "3=3", "6=6"])
        #expect(facts.summary == .amounts(from: Rupiah(3), to: Rupiah(106)))
    }

    @Test func aPartThatNamesEveryCaseIsPaidByAll() {
        let facts = feeFacts(
            section(.fee, group(.part, .fees([line(100, if: when(0)), line(50, if: when(1, 2))])), group(.part, .fees([line(3)]))),
            values: 3)
        #expect(told(facts) == ["100+3=103", "50+3=53"])
    }

    @Test func ownCasesMayMeet() {
        let facts = feeFacts(
            section(.fee, group(.part, .fees([line(1, if: whenOwn(0))])), group(.part, .fees([line(10, if: whenOwn(1))]))))
        #expect(told(facts) == ["1+10=11", "1=1", "10=10"])
    }

    @Test func noTotalsWhereALineStatesNoAmount() {
        let reference = line([Fee(.reference(slice("sesuai Perda")))])
        let facts = feeFacts(section(.fee, group(.part, .fees([line(1)])), group(.part, .fees([reference]))))
        #expect(facts.totals.isEmpty)
        #expect(facts.summary == .seeDetails)
    }

    @Test func moreThanTwentyFourTotalsAreNotListed() {
        func part(_ count: Int) -> Group { group(.part, .fees((1...count).map { line(Int64($0)) })) }
        #expect(feeFacts(section(.fee, part(4), part(6))).totals.count == 24)
        let many = feeFacts(section(.fee, part(5), part(5)))
        #expect(many.totals.isEmpty)
        #expect(many.summary == .amounts(from: Rupiah(2), to: Rupiah(10)), "the least and the most hold all the same")
    }

    @Test func hugeSectionsStayBounded() {
        func part() -> Group { group(.part, .fees((1...1000).map { line(Int64($0)) })) }
        let facts = feeFacts(section(.fee, part(), part(), part()))
        #expect(facts.totals.isEmpty)
        #expect(facts.summary == .seeDetails)
    }

    /// - Parameter values: how many values the only declared dimensions have.
    private func feeFacts(_ section: Section, values: Int = 2) -> FeeFacts {
        let names = (0..<values).map { SourcedText(slice("\($0)"), nowhere) }
        let dimension = CaseDimension(name: SourcedText(slice("kasus"), nowhere), values: names)
        return FeeFacts(section, cases: [dimension, dimension], document: Document())
    }

    private static func amount(_ rupiah: Int64) -> Fee.Kind { .amount(from: Rupiah(rupiah), to: Rupiah(rupiah)) }

    private func line(_ amount: Int64, if condition: Condition? = nil) -> FeeLine { line([Fee(Self.amount(amount))], if: condition) }

    private func line(_ fees: [Fee], if condition: Condition? = nil) -> FeeLine {
        var line = FeeLine(label: nil, text: someText, range: nowhere, fees: fees.map { Sourced($0, nowhere) })
        line.condition = condition
        return line
    }

    private func told(_ facts: FeeFacts) -> [String] {
        facts.totals.map { total in
            let parts = total.lines.compactMap { $0.fees.first?.value.amounts?.from.amount }
            return parts.map { "\($0)" }.joined(separator: "+") + "=\(total.from.amount)"
        }
    }
}
