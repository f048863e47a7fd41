import Testing

@testable import Checking

@Suite("sop.time-in-text")
struct TimeInTextTests {
    private static let path = "content/sop/sop-izin.md"

    private func checked(_ activity: String, time: String = "2 menit") -> Checked {
        Checked(
            sop: Sound.sop.with("3. Menandatangani izin\n", "3. \(activity)\n").with("   - Waktu: 2 hari kerja\n", "   - Waktu: \(time)\n"))
    }

    @Test(
        "A wait of days in a step of minutes",
        arguments: [
            ("Mengambil izin 3 (tiga) hari kerja setelah wawancara", "19-38 ‹3 (tiga) hari kerja›"),
            ("Menyerahkan izin 1 minggu sejak pembayaran", "21-29 ‹1 minggu›"), ("Menyerahkan izin 2 hari terhitung sejak pembayaran", "21-27 ‹2 hari›"),
        ])
    func found(activity: String, place: String) {
        let line = Sound.line(of: "3. ", in: Sound.sop)
        #expect(checked(activity).findings(of: TimeInText.self) == ["\(Self.path): sop.time-in-text \(line):\(place)"])
    }

    @Test(
        "Other days are silent",
        arguments: [
            "Menyerahkan izin yang berlaku 7 hari sejak terbit", "Membatalkan permohonan jika tidak dilengkapi 30 hari setelah pemberitahuan",
            "Mengarsipkan berkas selama 30 hari", "Mencatat umur berkas 7 hari sejak terbit", "Menyerahkan izin pada hari kerja",
            "Menyerahkan izin paling lambat 3 hari kerja setelah wawancara", "Menyerahkan izin setiap hari setelah apel",
            "Menyerahkan 3 izin setelah wawancara",
        ])
    func nearMiss(activity: String) {
        #expect(checked(activity).findings(of: TimeInText.self) == [])
    }

    @Test("A step that takes days as it says is silent")
    func sameUnit() {
        #expect(checked("Menyerahkan izin 3 hari kerja setelah wawancara", time: "3 hari kerja").findings(of: TimeInText.self) == [])
    }

    @Test("What it says")
    func words() {
        let checked = checked("Mengambil izin 3 hari kerja setelah wawancara")
        #expect(
            checked.messages(of: TimeInText.self) == [
                "Langkah 3 menunggu “3 hari kerja”, tetapi Waktu-nya “2 menit” → jadikan menunggu itu langkah sendiri dengan Waktu-nya, supaya ikut terhitung"
            ])
        #expect(
            checked.messages(of: TimeInText.self, in: .english) == [
                "Step 3 waits for “3 hari kerja”, but its time is “2 menit” → make the wait a step of its own with its time, so that it is counted"
            ])
    }
}
