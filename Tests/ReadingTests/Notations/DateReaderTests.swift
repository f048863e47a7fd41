import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Testing

private func line(_ date: WrittenDate) -> String {
    var out: [UInt8] = []
    switch date {
    case .day(let day):
        day.appendISO(to: &out)
        out.append(" ")
        day.append(to: &out, language: .indonesian)
    case .month(let month):
        month.appendISO(to: &out)
        out.append(" ")
        month.append(to: &out, language: .indonesian)
    }
    return out.string
}

@Suite struct DateReaderTests {
    @Test(arguments: [
        ("02 Februari 2023", "2023-02-02 2 Februari 2023"), ("2 Juni 2025", "2025-06-02 2 Juni 2025"),
        ("3 Januari 2022", "2022-01-03 3 Januari 2022"), ("Januari 2014", "2014-01 Januari 2014"),
        ("JUNI 2020", "2020-06 Juni 2020"), ("2 June 2025", "2025-06-02 2 Juni 2025"),
        ("29 April 2019", "2019-04-29 29 April 2019"), ("3 Pebruari 2010", "2010-02-03 3 Februari 2010"),
        ("10 Nopember 2010", "2010-11-10 10 November 2010"), ("04-03-2025", "2025-03-04 4 Maret 2025"),
        ("tanggal 14 Januari 2019", "2019-01-14 14 Januari 2019"), ("2025-03-04", "2025-03-04 4 Maret 2025"),
        // Neighbours.
        ("4/3/2025", "2025-03-04 4 Maret 2025"), ("04.03.2025", "2025-03-04 4 Maret 2025"),
        ("4\u{A0}Maret\u{A0}2025", "2025-03-04 4 Maret 2025"), ("  4   MARET  2025.", "2025-03-04 4 Maret 2025"),
        ("4-Mar-2025", "2025-03-04 4 Maret 2025"), ("Tgl. 4 Agt 2025", "2025-08-04 4 Agustus 2025"),
        ("Selasa, 4 Maret 2025", "2025-03-04 4 Maret 2025"), ("June 2, 2025", "2025-06-02 2 Juni 2025"),
        ("29 Februari 2024", "2024-02-29 29 Februari 2024"), ("17 Agustus 1945", "1945-08-17 17 Agustus 1945"),
    ])
    func reads(_ text: String, _ expected: String) { #expect(dump(text, DateReader.read, line) == expected) }

    @Test(arguments: [
        ("", "refused: emptyText «»"), ("-", "refused: emptyText «-»"), ("11/10", "refused: noYear «11/10»"),
        ("2 Juni", "refused: noYear «2 Juni»"), ("Juni", "refused: noYear «Juni»"),
        ("02/02/23", "refused: shortYear «02/02/23»"), ("2 Juni 25", "refused: shortYear «2 Juni 25»"),
        ("31 Februari 2023", "refused: outOfRange «31 Februari 2023»"), ("29-02-2023", "refused: outOfRange «29-02-2023»"),
        ("2025-13-01", "refused: outOfRange «2025-13-01»"), ("2025-03", "refused: noDate «2025-03»"),
        ("segera", "refused: noDate «segera»"), ("12", "refused: noDate «12»"),
        ("4 Maret 2025 di Jakarta", "refused: trailingText «di Jakarta»"),
        ("00 Januari 2025", "refused: outOfRange «00 Januari 2025»"),
    ])
    func refuses(_ text: String, _ expected: String) { #expect(dump(text, DateReader.read, line) == expected) }

    @Test func aMonthIsNoDay() {
        #expect(
            dump("Januari 2014", DateReader.readDay) { "\($0)" } == "refused: noDate «Januari 2014»")
    }
}
