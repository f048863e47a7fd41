import Testing

@testable import Checking

@Suite("comp.missing-internal")
struct MissingInternalComponentTests {
    @Test("A component of service management that is not in the card is named at the title")
    func found() {
        let card = Sound.card.with("## Jumlah Pelaksana\n3 orang\n\n", "")
        #expect(Checked(card).findings == ["comp.missing-internal 2:8-25 ‹Kartu Izin Contoh›"])
        #expect(
            Checked(card).messages(of: MissingInternalComponent.self) == [
                "Kartu tidak memuat komponen “Jumlah Pelaksana” → tulis bagian “## Jumlah Pelaksana” seperti dalam SK; standar yang ditetapkan memuat ke-14 komponen"
            ])
        #expect(
            Checked(card).messages(of: MissingInternalComponent.self, in: .english) == [
                "The card lacks the component “Jumlah Pelaksana” (Number of staff) → write a section “## Jumlah Pelaksana” as the decree has it; a standard holds all 14 components"
            ])
    }

    @Test("A card as SIPPN has it, six components only, lacks all eight")
    func sippn() {
        let card = String(Sound.card[..<(Sound.card.firstRange(of: "## Dasar Hukum")?.lowerBound ?? Sound.card.endIndex)])
        #expect(Checked(card).findings(of: MissingInternalComponent.self).count == 8)
        #expect(Checked(card).findings(of: MissingComponent.self) == [])
    }

    @Test("A component under another of its names is there", arguments: ["Jumlah Petugas", "JUMLAH PERSONIL", "5. Jumlah Pelaksana", "Number of staff"])
    func nearMiss(heading: String) {
        #expect(Checked(Sound.card.with("## Jumlah Pelaksana\n", "## \(heading)\n")).findings(of: MissingInternalComponent.self) == [])
    }
}
