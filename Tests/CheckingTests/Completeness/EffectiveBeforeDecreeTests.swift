import Testing

@testable import Checking

@Suite("meta.effective-before-decree")
struct EffectiveBeforeDecreeTests {
    @Test("A standard in force before its decree is dated is marked at its date")
    func found() {
        let card = Sound.card.with("berlaku: 2025-03-04", "berlaku: 2025-03-03")
        #expect(Checked(card).findings == ["meta.effective-before-decree 9:10-20 ‹2025-03-03›"])
        #expect(
            Checked(card).messages(of: EffectiveBeforeDecree.self) == [
                "Standar berlaku sejak 2025-03-03, sebelum SK-nya bertanggal 2025-03-04 → periksa kedua tanggal itu; bila SK memang berlaku surut, sebutkan alasannya pada `abaikan`"
            ])
        #expect(
            Checked(card).messages(of: EffectiveBeforeDecree.self, in: .english) == [
                "The standard is in force since 2025-03-03, before its decree dated 2025-03-04 → check both dates; if the decree does apply to the past, give the reason at `abaikan`"
            ])
    }

    @Test("On the same day or later is as it should be", arguments: ["2025-03-04", "2025-04-01", "2026-01-01"])
    func nearMiss(date: String) {
        #expect(Checked(Sound.card.with("berlaku: 2025-03-04", "berlaku: \(date)")).findings == [])
    }
}
