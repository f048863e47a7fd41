import Testing

@testable import Checking

@Suite("sop.performer-in-text")
struct PerformerInTextTests {
    private static let path = "content/sop/sop-izin.md"

    private func checked(_ activity: String, performer: String = "Petugas loket") -> Checked {
        Checked(sop: Sound.sop.with("2. Memeriksa berkas\n   - Pelaksana: Petugas loket\n", "2. \(activity)\n   - Pelaksana: \(performer)\n"))
    }

    @Test(
        "An officer without a column is named",
        arguments: [
            ("Menunjukkan berkas kepada petugas informasi", "30-47 ‹petugas informasi›"),
            ("Memeriksa berkas asli oleh petugas Customer Service", "31-55 ‹petugas Customer Service›"),
            ("Mengantar pemohon ke kasir", "25-30 ‹kasir›"), ("Mencocokkan kuitansi bersama bendahara", "33-42 ‹bendahara›"),
        ])
    func found(activity: String, place: String) {
        let line = Sound.line(of: "2. ", in: Sound.sop)
        #expect(checked(activity).findings(of: PerformerInText.self) == ["\(Self.path): sop.performer-in-text \(line):\(place)"])
    }

    @Test(
        "Officers who have one, and names that take no part, are silent",
        arguments: [
            "Menyerahkan berkas kepada petugas loket", "Menyerahkan berkas kepada petugas", "Menyerahkan berkas kepada pemohon",
            "Memeriksa rekening bendahara", "Menyerahkan berkas ke loket", "Memeriksa berkas oleh petugas yang ditunjuk",
            "Melapor ke kasirun", "Mencatat nomor kasir",
        ])
    func nearMiss(activity: String) {
        #expect(checked(activity).findings(of: PerformerInText.self) == [])
    }

    @Test("A performer who is not known may be the one")
    func open() {
        #expect(checked("Menunjukkan berkas kepada petugas informasi", performer: "?").findings(of: PerformerInText.self) == [])
    }

    @Test("What it says, and the names are read")
    func words() {
        let checked = checked("Mengantar pemohon ke kasir")
        #expect(
            checked.messages(of: PerformerInText.self) == [
                "Langkah 2 menyebut “kasir”, yang tidak punya kolom pelaksana → sebut pada “Pelaksana” langkah yang dikerjakannya, atau hapus dari kegiatan"
            ])
        #expect(
            checked.messages(of: PerformerInText.self, in: .english) == [
                "Step 2 names “kasir”, who has no column → name them under “Pelaksana” of the step that they do, or take them out of the activity"
            ])
        #expect(PerformerInText.officers.count > 15)
    }
}
