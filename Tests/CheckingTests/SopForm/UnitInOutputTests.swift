import Testing

@testable import Checking

@Suite("sop.unit-in-output")
struct UnitInOutputTests {
    @Test(
        "A duration as output is found",
        arguments: [("1 Hari Kerja", "19:16-28 ‹1 Hari Kerja›"), ("5 menit", "19:16-23 ‹5 menit›"), ("1–2 hari", "19:16-26 ‹1–2 hari›"), ("3 (tiga) hari", "19:16-29 ‹3 (tiga) hari›")])
    func found(output: String, place: String) {
        let sop = Sound.sop.with("Keluaran: tanda terima", "Keluaran: \(output)")
        #expect(Checked.sop(sop, UnitInOutput.self) == ["sop.unit-in-output \(place)"])
    }

    @Test("The message quotes the output")
    func words() {
        let sop = Sound.sop.with("Keluaran: tanda terima", "Keluaran: 1 Hari Kerja")
        #expect(
            Checked.words(sop, UnitInOutput.self) == [
                "Keluaran langkah 1 berisi lama waktu, “1 Hari Kerja” → tulis apa yang dihasilkan langkah itu; lamanya pada “- Waktu: …”"
            ])
        #expect(
            Checked.words(sop, UnitInOutput.self, .english) == [
                "The output of step 1 is a duration, “1 Hari Kerja” → write what the step yields; how long it takes stands under “- Waktu: …”"
            ])
    }

    @Test(
        "Outputs that speak of a time among others are none",
        arguments: ["tanda terima", "2 rangkap surat", "izin 5 tahun", "laporan 1 bulan", "1 berkas", "-", "2 hari kerja sejak berkas lengkap"])
    func silent(output: String) {
        #expect(Checked.sop(Sound.sop.with("Keluaran: tanda terima", "Keluaran: \(output)"), UnitInOutput.self) == [])
    }
}
