import Testing

@testable import Checking

@Suite("sop.boxes")
struct MissingBoxesTests {
    @Test("All missing boxes are named in one finding")
    func found() {
        let sop = Sound.sop.with("## Peringatan\n", "## Catatan kantor\n").with("## Keterkaitan\n1. SOP Penanganan Pengaduan\n\n", "")
        #expect(Checked.sop(sop, MissingBoxes.self) == ["sop.boxes 2:8-29 ‹Pemberian Izin Contoh›"])
        #expect(
            Checked.words(sop, MissingBoxes.self) == [
                "Kotak identitas SOP ini belum lengkap: “Keterkaitan”, “Peringatan” → tulis bagiannya, misalnya “## Keterkaitan”, atau “-” di bawahnya bila memang tidak ada"
            ])
        #expect(
            Checked.words(sop, MissingBoxes.self, .english) == [
                "Boxes of this SOP's identity block are missing: “Keterkaitan”, “Peringatan” → write a section for each, for instance “## Keterkaitan”, with “-” below if there is none"
            ])
    }

    @Test("Boxes under other names of theirs are there", arguments: [("## Peralatan\n", "## Alat dan Perlengkapan\n"), ("## Keterkaitan\n", "## SOP Terkait\n")])
    func silent(old: String, new: String) {
        #expect(Checked.sop(Sound.sop.with(old, new), MissingBoxes.self) == [])
    }
}
