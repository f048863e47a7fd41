import Testing

@testable import Checking

@Suite("sop.lane-order")
struct LaneOrderTests {
    private func sop(_ order: String) -> String {
        Sound.sop.with("tanggal-efektif: 2025-03-04\n", "tanggal-efektif: 2025-03-04\npelaksana: [\(order)]\n")
    }

    @Test("A flow that starts in a middle lane is found at the performer of its first step")
    func found() {
        let text = sop("Kepala Kantor, Pemohon, Petugas loket")
        #expect(Checked.sop(text, LaneOrder.self) == ["sop.lane-order 8:28-35 ‹Pemohon›"])
        #expect(
            Checked.words(text, LaneOrder.self) == [
                "Alur mulai pada langkah 1 oleh “Pemohon”, tetapi lajurnya bukan yang pertama → urutkan “pelaksana” menurut urutan pekerjaan: “Pemohon” paling depan"
            ])
        #expect(
            Checked.words(text, LaneOrder.self, .english) == [
                "The flow starts with step 1 by “Pemohon”, but this lane is not the first → put “pelaksana” in the order of the work, with “Pemohon” first"
            ])
    }

    @Test("The order of the work is silent, also where later lanes do not follow it, and where two begin")
    func silent() {
        #expect(Checked.sop(sop("Pemohon, Petugas loket, Kepala Kantor"), LaneOrder.self) == [])
        #expect(Checked.sop(sop("Pemohon, Kepala Kantor, Petugas loket"), LaneOrder.self) == [])
        let both = sop("Petugas loket, Pemohon, Kepala Kantor").with("Pelaksana: Pemohon\n", "Pelaksana: Pemohon; Petugas loket\n")
        #expect(Checked.sop(both, LaneOrder.self) == [])
        #expect(Checked.sop(Sound.sop, LaneOrder.self) == [])
    }
}
