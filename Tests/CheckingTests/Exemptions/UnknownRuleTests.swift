import Testing

@testable import Checking

@Suite("exempt.unknown")
struct UnknownRuleTests {
    private static func card(_ exemption: String) -> String {
        Sound.card.with("topik: [usaha]\n", "topik: [usaha]\nabaikan:\n  \(exemption)\n")
    }

    @Test("A code that no rule has is named with the nearest there is")
    func found() {
        let checked = Checked(Self.card("comp.mising: produknya nanti"))
        #expect(checked.findings == ["exempt.unknown 13:3-14 ‹comp.mising›"])
        #expect(
            checked.messages(of: UnknownRule.self) == [
                "Tidak ada aturan dengan kode “comp.mising” → mungkin yang dimaksud “comp.missing”; semua kode ada di docs/aturan/"
            ])
        #expect(
            checked.messages(of: UnknownRule.self, in: .english) == [
                "No rule has the code “comp.mising” → perhaps “comp.missing” is meant; all codes are in docs/aturan/"
            ])
    }

    @Test("So it is in the settings, in SOP files and in offices")
    func foundElsewhere() {
        var checked = Checked(office: Sound.office.with("\n---\n", "\nabaikan:\n  xyz: karena\n---\n"))
        checked.settings += "aturan:\n  nothing.like-this: mati\n"
        #expect(
            checked.findings(of: UnknownRule.self) == [
                "baku.yml: exempt.unknown 4:3-20 ‹nothing.like-this›",
                "content/instansi/kantor-contoh.md: exempt.unknown \(line(of: "xyz", in: checked)):3-6 ‹xyz›",
            ])
        #expect(checked.messages(of: UnknownRule.self)[0].hasSuffix(" → semua kode ada di docs/aturan/"))
        let sop = Checked(sop: Sound.sop.with("\n---\n", "\nabaikan:\n  xyz: karena\n---\n"))
        #expect(sop.findings(of: UnknownRule.self).count == 1)
    }

    private func line(of text: String, in checked: Checked) -> Int {
        (checked.files[Checked.officePath] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.contains(text) }.map { $0 + 1 } ?? 0
    }

    @Test("Codes of rules and of reading's warnings are known")
    func nearMisses() {
        for code in ["comp.missing", "card.heading-near", "header.unknown-key"] {
            #expect(Checked(Self.card("\(code): karena")).findings(of: UnknownRule.self) == [])
        }
        // Errors of reading are never exempted.
        #expect(Checked(Self.card("link.broken: karena")).findings(of: UnknownRule.self).count == 1)
    }
}
