import Testing

@testable import Checking

/// What stands around a number is looked for nearby: in all of a long text, a hostile card of 128 KB took minutes.
@Suite("Rules on numbers in long texts")
struct LongTextTests {
    @Test(
        "A text of thousands of numbers is checked",
        arguments: ["1 hari ", "langkah 1 ", "pada angka 9 ", "bayar Rp5.000 "])
    func long(piece: String) {
        let text = String(repeating: piece, count: 15_000 / piece.utf8.count)
        _ = Checked(Sound.card.with("## Persyaratan\n", "## Persyaratan\n\(text)\n\n")).findings
    }

    @Test("A run of thousands of words without a space is walked over once", arguments: ["a/", "KTP/", "tsb.tsb/"])
    func run(piece: String) {
        let text = String(repeating: piece, count: 120_000 / piece.utf8.count)
        _ = Checked(Sound.card.with("## Persyaratan\n", "## Persyaratan\n- \(text)\n\n")).findings
    }

    @Test("Words that are near are found, words far away are not asked")
    func near() {
        func found(_ between: String) -> Int {
            Checked(Sound.card.with("## Persyaratan\n", "## Persyaratan\nPada lampiran\(between) lihat langkah 99\n\n"))
                .findings(of: MissingReference.self).count
        }
        #expect(found("") == 0)
        #expect(found(String(repeating: " kata", count: 200)) == 1)
    }
}
