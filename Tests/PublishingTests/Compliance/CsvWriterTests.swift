import Bytes
import Testing

@testable import Publishing

@Suite("Tables for spreadsheets")
struct CsvWriterTests {
    private func line(_ cells: String...) -> String {
        var csv = CsvWriter()
        for cell in cells { csv.cell(Array(cell.utf8)[...]) }
        csv.endRow()
        return csv.finish().array().string
    }

    @Test("Rows end in CR LF, cells are parted by commas") func rows() {
        #expect(line("a", "", "b c") == "a,,b c\r\n")
        var csv = CsvWriter()
        csv.cell(14)
        csv.endRow()
        csv.cell(0)
        csv.cell(CsvWriter.Cell(Array("=a,b".utf8)))
        csv.cell(CsvWriter.Cell([]))
        csv.endRow()
        #expect(csv.finish().array().string == "14\r\n0,\"'=a,b\",\r\n")
    }

    @Test(
        "What would part cells or rows is quoted",
        arguments: [
            ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
            ("a;b", "a;b"), (" a ", " a "), ("é – “x”", "é – “x”"),
        ])
    func quotes(row: (cell: String, written: String)) {
        #expect(line(row.cell) == row.written + "\r\n")
    }

    @Test(
        "No cell begins a formula",
        arguments: [
            ("=1+1", "'=1+1"), ("+62 811", "'+62 811"), ("-", "'-"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
            ("a=1", "a=1"), ("'=1", "'=1"), ("12/KPT", "12/KPT"),
        ])
    func formulas(row: (cell: String, written: String)) {
        #expect(line(row.cell) == row.written + "\r\n")
    }
}
