import Testing

@testable import Checking

@Suite("exempt.unused")
struct UnusedExemptionTests {
    @Test("An exemption that exempts nothing is named")
    func found() {
        let card = Sound.card.with("topik: [usaha]\n", "topik: [usaha]\nabaikan:\n  comp.missing: produknya nanti\n")
        #expect(Checked(card).findings == ["exempt.unused 13:3-15 ‹comp.missing›"])
    }

    @Test("One that exempts something is silent, and so is what it exempts")
    func mended() {
        let card = Sound.card.with("topik: [usaha]\n", "topik: [usaha]\nabaikan:\n  comp.missing: produknya nanti\n")
            .with("## Produk\n- Izin contoh\n\n", "")
        #expect(Checked(card).findings == [])
    }
}
