import Testing

@testable import Checking

@Suite("sop.number-gap")
struct SopNumberGapTests {
    @Test("A serial number left open is found", arguments: [("070/ /35.07.25/2017", "4:8-27"), ("140 / / SK / PDB / 2022", "4:8-31"), ("SOP/…/2025", "4:8-20"), ("065/SOP-  /2025", "4:8-23")])
    func found(number: String, place: String) {
        let sop = Sound.sop.with("SOP-001/KC/2025", number)
        #expect(Checked.sop(sop, SopNumberGap.self) == ["sop.number-gap \(place) ‹\(number)›"])
    }

    @Test("The message quotes the number")
    func words() {
        let sop = Sound.sop.with("SOP-001/KC/2025", "070/ /35.07.25/2017")
        #expect(
            Checked.words(sop, SopNumberGap.self) == [
                "Nomor SOP “070/ /35.07.25/2017” masih mempunyai bagian kosong → isi nomor urutnya di antara garis miring"
            ])
        #expect(
            Checked.words(sop, SopNumberGap.self, .english) == [
                "The number of the SOP, “070/ /35.07.25/2017”, still has an empty part → fill in the serial number between the strokes"
            ])
    }

    @Test("Numbers with spaces or without strokes have no gap", arguments: ["070 / 12 / 2017", "W 18 IMI IMI 1-GR.01 14- 06482", "SOP-031/17000/2025"])
    func silent(number: String) {
        #expect(Checked.sop(Sound.sop.with("SOP-001/KC/2025", number), SopNumberGap.self) == [])
    }
}
