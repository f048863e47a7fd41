import Testing

@testable import Checking

@Suite("time.hours")
struct HoursInTimeTests {
    private func card(time: String) -> String {
        Sound.card.with("Paling lama 4 (empat) hari kerja sejak berkas lengkap\n", time + "\n")
    }

    private func card(hours: String) -> String {
        Sound.card.with("## Pengaduan\n", "## Jam Layanan\n\(hours)\n\n## Pengaduan\n")
    }

    @Test("Opening hours in the completion time are found, in a paragraph and in a list")
    func found() {
        let card = card(time: "- Senin–Kamis 08.00–15.00 WIB\n- Paling lama 3 hari kerja")
        #expect(Checked(card).findings == ["time.hours 40:3-34 ‹Senin–Kamis 08.00–15.00 WIB›"])
        #expect(
            Checked(card).messages(of: HoursInTime.self) == [
                "“Senin–Kamis 08.00–15.00 WIB” adalah jam buka, bukan waktu penyelesaian → pindahkan ke bagian “## Jam Layanan”; di sini tulis berapa lama layanan selesai"
            ])
        #expect(Checked(card).messages(of: HoursInTime.self, in: .english).count == 1)
        #expect(
            Checked(self.card(time: "Paling lama 3 hari kerja\nSenin–Jumat 08.00–15.00")).findings(of: HoursInTime.self)
                == ["time.hours 41:1-28 ‹Senin–Jumat 08.00–15.00›"])
        #expect(
            Checked(self.card(time: "Senin–Jumat 08.00–15.00")).findings(of: HoursInTime.self) == [
                "time.hours 40:1-28 ‹Senin–Jumat 08.00–15.00›"
            ])
    }

    @Test("Hours beside a time on its line are found, and nothing but the hours", arguments: [
        ("Senin - Kamis 08.00 - 15.00, penyelesaian 3 hari kerja", "time.hours 40:1-28 ‹Senin - Kamis 08.00 - 15.00›"),
        ("Senin-Kamis 08.00-15.00, Jumat 08.00-11.00, selesai 3 hari kerja", "time.hours 40:1-43 ‹Senin-Kamis 08.00-15.00, Jumat 08.00-11.00›"),
        ("- Senin - Kamis 08.00 - 15.00, penyelesaian: 3 hari kerja", "time.hours 40:3-44 ‹Senin - Kamis 08.00 - 15.00, penyelesaian›"),
        ("Pelayanan 24 jam", "time.hours 40:1-17 ‹Pelayanan 24 jam›"),
        ("4 hari kerja, Senin-Jumat 08.00-15.00 WIB", "time.hours 40:15-42 ‹Senin-Jumat 08.00-15.00 WIB›"),
        ("Maks. 4 hari kerja; pelayanan buka Senin-Jumat 08.00-15.00", "time.hours 40:21-59 ‹pelayanan buka Senin-Jumat 08.00-15.00›"),
    ])
    func behind(time: String, finding: String) {
        #expect(Checked(card(time: time)).findings(of: HoursInTime.self) == [finding])
    }

    @Test("A completion time among the opening hours is found")
    func reverse() {
        let card = card(hours: "- Senin–Jumat 08.00–15.00\n- Penyelesaian paling lama 3 hari kerja")
        #expect(Checked(card).findings == ["time.hours 50:3-40 ‹Penyelesaian paling lama 3 hari kerja›"])
        #expect(
            Checked(card).messages(of: HoursInTime.self, in: .english) == [
                "“Penyelesaian paling lama 3 hari kerja” is a completion time, not an opening hour → move it to the section “## Jangka Waktu”"
            ])
    }

    @Test(
        "Completion times are silent",
        arguments: [
            "Paling lama 3 (tiga) hari kerja", "1 x 24 jam sejak berkas lengkap", "Sesuai waktu yang dipilih pada aplikasi",
            "1 Hari (24 jam)", "Paling lama 2 x 24 jam", "3 hari kerja / 24 jam", "3 x 24 jam kerja", "Masa berlaku 5 tahun, proses 3 hari kerja",
            "Pada hari yang sama bila berkas masuk sebelum pukul 11.00", "15 menit\n\n- Pemeriksaan: 5 menit\n- Cetak: 10 menit",
        ])
    func nearMiss(time: String) {
        #expect(Checked(card(time: time)).findings(of: HoursInTime.self) == [])
    }

    @Test(
        "Hours, breaks and working weeks are silent",
        arguments: [
            "Senin–Jumat 08.00–15.00", "- Senin–Jumat 08.00–15.00\n- Istirahat 1 jam", "- Senin–Jumat 08.00–15.00\n- Loket buka 5 hari kerja seminggu",
            "- Hari raya menurut pengumuman\n- Sabtu 08.00–11.00", "Jam pada kartu ini menggantikan jam kantor.\n\n- Jumat 08.00–11.00",
        ])
    func hours(hours: String) {
        #expect(Checked(card(hours: hours)).findings(of: HoursInTime.self) == [])
    }
}
