import Publishing
import Testing

@testable import Sheets

/// What templates say when a card does not fit, read from Typst's message.
@Suite struct SheetRefusalTests {
    @Test(arguments: [
        ("panicked with: baku:too-wide:12", SheetRefusal.tooWide("12")), (#"panicked with: "baku:too-wide:12""#, .tooWide("12")),
        ("panicked with: baku:sheet.row-too-tall:3", .rowTooTall("3")), ("panicked with: baku:sheet.box-too-tall:Dasar: hukum", .boxTooTall("Dasar: hukum")),
        ("panicked with: baku:too-long:Judul", .tooLong("Judul")), ("panicked with: baku:too-long", .tooLong("")),
        ("panicked with: baku:lain:x", .other(code: "lain", detail: "x")),
        ("panicked with: lain", nil), ("panicked", nil), ("baku:too-wide:12", nil), ("unknown variable: x", nil),
    ] as [(String, SheetRefusal?)])
    func isRead(row: (message: String, refusal: SheetRefusal?)) { #expect(SheetRefusal(row.message) == row.refusal) }

    @Test func hasWordsInBothLanguages() {
        let all: [SheetRefusal] = [.tooWide("9"), .rowTooTall("3"), .boxTooTall("Dasar"), .tooLong("x"), .other(code: "a", detail: "b")]
        for refusal in all {
            for kind in SheetKind.allCases {
                let problem = SheetProblem.refused(kind, refusal)
                #expect(problem.message(in: .indonesian) != problem.message(in: .english))
                #expect(problem.message(in: .english).contains(kind.name(in: .english)))
            }
        }
    }
}
