import Testing

@testable import Checking

@Suite("meta.effective")
struct MissingEffectiveDateTests {
    @Test("A card that does not say since when it holds is marked at its title, or at the key left blank")
    func found() {
        let card = Sound.card.with("berlaku: 2025-03-04\n", "")
        #expect(Checked(card).findings == ["meta.effective 2:8-25 ‹Kartu Izin Contoh›"])
        #expect(
            Checked(card).messages(of: MissingEffectiveDate.self) == [
                "Kartu tidak menyebut sejak kapan standar ini berlaku → tulis kunci `berlaku`, misalnya `berlaku: 2025-03-04`"
            ])
        #expect(
            Checked(card).messages(of: MissingEffectiveDate.self, in: .english) == [
                "The card does not say since when this standard is in force → write the key `berlaku`, such as `berlaku: 2025-03-04`"
            ])
        #expect(Checked(Sound.card.with("berlaku: 2025-03-04", "berlaku:")).findings == ["meta.effective 9:1-8 ‹berlaku›"])
    }

    @Test("Any way to write a day will do; what cannot be read has been reported", arguments: ["4 Maret 2025", "04-03-2025", "\"2025-03-04\"", "besok"])
    func nearMiss(date: String) {
        #expect(Checked(Sound.card.with("berlaku: 2025-03-04", "berlaku: \(date)")).findings(of: MissingEffectiveDate.self) == [])
    }
}
