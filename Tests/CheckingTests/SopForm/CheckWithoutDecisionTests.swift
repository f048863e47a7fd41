import Testing

@testable import Checking

@Suite("sop.check-without-decision")
struct CheckWithoutDecisionTests {
    private static let exits = "   - Jika lengkap: lanjut\n   - Jika tidak lengkap: kembali ke langkah 1\n"
    /// The sound SOP whose step of checking decides nothing, with another activity on line 20.
    private func sop(_ activity: String) -> String { Sound.sop.with(Self.exits, "").with("Memeriksa berkas", activity) }

    @Test(
        "A check of documents, or an approval, that decides nothing is found",
        arguments: [
            ("Memeriksa berkas", "20:4-13 ‹Memeriksa›"), ("Menerima dan memeriksa kelengkapan berkas", "20:17-26 ‹memeriksa›"),
            ("Meneliti keabsahan dokumen", "20:4-12 ‹Meneliti›"), ("Menyetujui penerbitan izin", "20:4-14 ‹Menyetujui›"),
        ])
    func found(activity: String, place: String) {
        #expect(Checked.sop(sop(activity), CheckWithoutDecision.self) == ["sop.check-without-decision \(place)"])
    }

    @Test("The message quotes the activity")
    func words() {
        #expect(
            Checked.words(sop("Memeriksa berkas"), CheckWithoutDecision.self) == [
                "Langkah 2, “Memeriksa berkas”, tidak menyebut apa yang terjadi jika hasilnya tidak baik → tambahkan “- Jika tidak …: kembali ke langkah …”, atau jelaskan pada “- Catatan: …”"
            ])
        #expect(Checked.words(sop("Memeriksa berkas"), CheckWithoutDecision.self, .english).count == 1)
    }

    @Test(
        "Questioning people, looking for causes and checking one's own work are no check of documents",
        arguments: ["Memeriksa pemohon", "Memeriksa sebab paspor hilang", "Mencetak izin", "Menilai lokasi", "Menyerahkan berkas untuk diperiksa"])
    func silent(activity: String) {
        #expect(Checked.sop(sop(activity), CheckWithoutDecision.self) == [])
    }

    @Test("A remark, or a decision that follows, is as good")
    func settled() {
        let noted = Sound.sop.with(Self.exits, "   - Catatan: berkas yang kurang dilengkapi di loket\n")
        #expect(Checked.sop(noted, CheckWithoutDecision.self) == [])
        let next = Sound.sop.with(Self.exits, "3. Memutuskan kelengkapan\n   - Pelaksana: Kepala Seksi\n" + Self.exits)
            .with("3. Menandatangani izin", "4. Menandatangani izin")
        #expect(Checked.sop(next, CheckWithoutDecision.self) == [])
        let own = Sound.sop.with(Self.exits, "3. Menunggu jadwal\n   - Pelaksana: Pemohon\n4. Memutuskan\n   - Pelaksana: Petugas loket\n" + Self.exits)
            .with("3. Menandatangani izin", "5. Menandatangani izin")
        #expect(Checked.sop(own, CheckWithoutDecision.self) == [])
    }
}
