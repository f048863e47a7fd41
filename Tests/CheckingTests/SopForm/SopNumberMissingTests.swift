import Testing

@testable import Checking

@Suite("sop.no-number")
struct SopNumberMissingTests {
    @Test("An SOP without number is told at its title, one with a dash at the dash")
    func found() {
        let sop = Sound.sop.with("nomor: SOP-001/KC/2025\n", "")
        #expect(Checked.sop(sop, SopNumberMissing.self) == ["sop.no-number 2:8-29 ‹Pemberian Izin Contoh›"])
        #expect(Checked.sop(Sound.sop.with("SOP-001/KC/2025", "\"-\""), SopNumberMissing.self) == ["sop.no-number 4:8-11 ‹\"-\"›"])
        #expect(
            Checked.words(sop, SopNumberMissing.self) == [
                "SOP “Pemberian Izin Contoh” tidak menyebut nomornya → tulis “nomor: …” menurut tata naskah dinas instansi"
            ])
        #expect(
            Checked.words(sop, SopNumberMissing.self, .english) == [
                "The SOP “Pemberian Izin Contoh” gives no number → write “nomor: …” as the office's registry gives it"
            ])
    }

    @Test("Numbers of any style are numbers", arguments: ["W.24.IMI.IMI.2-829-OT.02.01", "070/ /35.07.25/2017", "12"])
    func silent(number: String) {
        #expect(Checked.sop(Sound.sop.with("SOP-001/KC/2025", number), SopNumberMissing.self) == [])
    }
}
