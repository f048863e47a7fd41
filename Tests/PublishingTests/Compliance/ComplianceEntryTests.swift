import ServiceStandard
import Testing

@testable import Publishing

@Suite("What is kept of a card for the report")
struct ComplianceEntryTests {
    @Test("A day in four bytes", arguments: [(1, 1, 1), (2025, 3, 4), (2024, 2, 29), (9999, 12, 31)])
    func days(row: (year: Int, month: Int, day: Int)) throws {
        let date = try #require(CalendarDate(year: row.year, month: row.month, day: row.day))
        #expect(PackedDate(date).date == date)
        #expect(PackedDate(nil).date == nil)
    }

    @Test("A few dozen bytes a card") func size() {
        #expect(MemoryLayout<ComplianceEntry>.stride <= 40)
    }

    @Test("Each component has a bit of its own, and each medium") func bits() {
        let components = Component.allCases.map { ComponentSet($0).rawValue }
        #expect(Set(components).count == components.count)
        let media = SheetKind.allCases.map { PublicationMedia($0) } + [.page, .sopPage]
        #expect(Set(media).count == media.count)
    }

    @Test("A number of a decree stays with its card when workers are put together") func merging() {
        func ledger(_ number: String, file: UInt32) -> ComplianceLedger {
            var ledger = ComplianceLedger()
            var card = ServiceCard(
                file: .init(path: "", bytes: []), header: CardHeader(title: .init([], .init(start: 0, end: 0))), document: .init(),
                introduction: [], sections: [])
            card.header.decree = Decree()
            card.header.decree?.number = .init(Array(number.utf8)[...], .init(start: 0, end: 0))
            ledger.add(card, number: Int(file), sheets: [])
            return ledger
        }
        var all = ledger("  1/2025 ", file: 7)
        all.merge(ledger("", file: 2))
        all.merge(ledger("33/2024", file: 5))
        #expect(all.entries.map(\.file) == [7, 2, 5])
        #expect(
            all.entries.map { all.text[Int($0.decreeNumber.lowerBound)..<Int($0.decreeNumber.upperBound)].string } == [
                "1/2025", "", "33/2024",
            ])
    }
}
