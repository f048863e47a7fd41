import Testing

@testable import Checking

@Suite("sop.number-twice")
struct SopNumberTwiceTests {
    private static func site(_ number: String, second: String = Sound.sop) -> Checked {
        Checked(
            Sound.card,
            others: [
                "content/sop/a.md": Sound.sop.with("nomor: SOP-001/KC/2025", "nomor: \(number)"), "content/sop/b.md": second,
            ])
    }

    @Test("A number that another SOP file bears is told at the second", arguments: ["SOP-001/KC/2025", "sop 001 / kc / 2025", "Nomor SOP: 001/KC/2025"])
    func found(number: String) {
        let isLabelled = number.hasPrefix("Nomor")
        let site = Self.site("'\(number)'", second: isLabelled ? Sound.sop.with("nomor: SOP-001/KC/2025", "nomor: 001/KC/2025") : Sound.sop)
        #expect(site.findings(of: SopNumberTwice.self) == [isLabelled ? "content/sop/b.md: sop.number-twice 4:8-19 ‹001/KC/2025›" : "content/sop/b.md: sop.number-twice 4:8-23 ‹SOP-001/KC/2025›"])
    }

    @Test("What it says")
    func messages() {
        let site = Self.site("SOP-001/KC/2025")
        #expect(
            site.messages(of: SopNumberTwice.self) == [
                "Nomor SOP “SOP-001/KC/2025” sudah dipakai SOP pada content/sop/a.md → beri SOP ini nomornya sendiri dari buku agenda"
            ])
        #expect(
            site.messages(of: SopNumberTwice.self, in: .english) == [
                "The SOP number “SOP-001/KC/2025” is already used by the SOP in content/sop/a.md → give this SOP a number of its own from the register"
            ])
    }

    @Test("The number of a card's own SOP counts too")
    func card() {
        let card = Sound.card.with("topik: [usaha]", "topik: [usaha]\nsop:\n  nomor: SOP-001/KC/2025")
        #expect(
            Checked(sop: Sound.sop, card: card).findings(of: SopNumberTwice.self)
                == ["content/sop/sop-izin.md: sop.number-twice 4:8-23 ‹SOP-001/KC/2025›"])
    }

    @Test(
        "Other numbers, open numbers and numbers without an office are not told",
        arguments: ["SOP-011/KC/2025", "SOP-001/KD/2025", "SOP-001/KC/2024", "'-'"])
    func others(number: String) {
        #expect(Self.site(number).findings(of: SopNumberTwice.self) == [])
    }

    @Test("Open numbers are not told", arguments: ["'SOP/   /KC/2025'", "'-'"])
    func open(number: String) { #expect(twice(number) == 0) }

    @Test("Short numbers of files that name no office are those of their cards' office", arguments: ["SOP-01", "01/IX/2025", "SOP-003/08/2022"])
    func cards(number: String) { #expect(twice(number) == 1) }

    @Test("Short numbers of files whose cards are not there are not told")
    func noCards() { #expect(twice("SOP-01", with: "layanan: kartu-lain") == 0) }

    private func twice(_ number: String, with line: String = "layanan: kartu-izin") -> Int {
        let sop = Sound.sop.with("nomor: SOP-001/KC/2025", "nomor: \(number)").with("layanan: kartu-izin", line)
        return Self.site(number, second: sop).findings(of: SopNumberTwice.self).count
    }

    @Test("A short number twice in one office is told, in two offices not")
    func short() {
        func sop(_ office: String) -> String {
            Sound.sop.with("nomor: SOP-001/KC/2025", "nomor: SOP-01").with("layanan: kartu-izin", "instansi: \(office)")
        }
        func found(_ first: String, _ second: String) -> Int {
            Checked(Sound.card, others: ["content/sop/a.md": sop(first), "content/sop/b.md": sop(second)])
                .findings(of: SopNumberTwice.self).count
        }
        #expect(found("kantor-contoh", "kantor-contoh") == 1)
        #expect(found("kantor-contoh", "unit-contoh") == 0)
    }
}
