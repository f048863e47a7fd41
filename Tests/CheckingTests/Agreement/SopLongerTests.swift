import Testing

@testable import Checking

@Suite("sop.longer")
struct SopLongerTests {
    private static let promise = "Paling lama 4 (empat) hari kerja sejak berkas lengkap"
    private static let signing = "   - Kelengkapan: berkas lengkap\n   - Waktu: 2 hari kerja"

    /// The sound card and SOP with another promise and another time for the last step.
    private static func site(_ promise: String = promise, signing time: String) -> Checked {
        Checked(
            sop: Sound.sop.with(signing, "   - Kelengkapan: berkas lengkap\n   - Waktu: \(time)"),
            card: Sound.card.with(Self.promise, promise))
    }

    @Test("An SOP that takes longer than its card promises is told at the promise")
    func found() {
        let site = Self.site(signing: "5 hari kerja")
        #expect(site.findings(of: SopLonger.self) == ["sop.longer 40:1-54 ‹\(Self.promise)›"])
        #expect(site.all.first { $0.code == "sop.longer" }?.related.map { "\($0.file) \($0.line):\($0.column)" } == ["content/sop/sop-izin.md 2:8"])
        #expect(
            site.messages(of: SopLonger.self) == [
                "Kartu menjanjikan “Paling lama 4 (empat) hari kerja sejak berkas lengkap”, tetapi langkah-langkah SOP “Pemberian Izin Contoh” (content/sop/sop-izin.md) memerlukan “5 hari kerja” → perpanjang janji kartu, atau pangkas waktu langkah di SOP sampai janji itu dapat ditepati"
            ])
        #expect(
            site.messages(of: SopLonger.self, in: .english) == [
                "The card promises “Paling lama 4 (empat) hari kerja sejak berkas lengkap”, but the steps of the SOP “Pemberian Izin Contoh” (content/sop/sop-izin.md) take “5 working days” → lengthen the promise, or shorten the steps of the SOP until the promise can be kept"
            ])
    }

    @Test(
        "All steps count for a promise without an event, those behind the event for one that names it",
        arguments: [
            ("4 hari kerja", "4 hari kerja"), ("15 menit", "1 hari kerja"), ("2 hari", "3 hari kerja"),
            ("1 hari kerja setelah berkas diperiksa", "2 hari kerja"), ("2 hari", "2 hari"), ("12 jam", "1 hari kerja"),
            ("1 minggu", "7 hari kerja"), ("2 hari kalender", "2 hari"), ("1 bulan", "5 minggu"),
        ])
    func longer(promise: String, signing: String) {
        #expect(Self.site(promise, signing: signing).findings(of: SopLonger.self).count == 1)
    }

    @Test(
        "As long as the promise, in units that cannot be compared, or from an event that no step names, nothing is told",
        arguments: [
            (promise, "4 hari kerja"), ("4 hari kerja", "3 hari kerja"), (promise, "30 hari"), ("1 hari kerja", "20 menit"),
            ("2 hari", "3 hari kalender"), ("1 minggu", "6 hari kerja"), ("24 jam", "2 hari kerja"), ("3 hari kerja", "1 minggu"),
            ("Paling cepat 1 hari kerja", "3 hari kerja"), ("1 hari kerja setelah wawancara", "3 hari kerja"),
            ("3 bulan", "40 hari kerja"), (promise, "paling lama 4 hari kerja"), ("Sekitar 4 hari kerja", "6 hari kerja"),
            (promise, "±6 hari kerja"), ("- Pemeriksaan: 2 hari kerja\n- Penerbitan: 2 hari kerja", "3 hari kerja"),
        ])
    func kept(promise: String, signing: String) {
        #expect(Self.site(promise, signing: signing).findings(of: SopLonger.self) == [])
    }

    @Test("What only the applicant does, what a case needs, and what goes wrong does not count")
    func uncounted() {
        let payment = "3. Membayar biaya\n   - Pelaksana: Pemohon\n   - Kelengkapan: kode\n   - Waktu: 7 hari kerja\n   - Keluaran: bukti\n4. Menandatangani izin"
        #expect(Checked(sop: Sound.sop.with("3. Menandatangani izin", payment)).findings(of: SopLonger.self) == [])
        let cases = Self.site(signing: "9 hari kerja\n   - Untuk: luar daerah")
        #expect(cases.findings(of: SopLonger.self) == [])
    }
}
