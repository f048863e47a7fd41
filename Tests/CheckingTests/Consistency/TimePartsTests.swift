import Testing

@testable import Checking

@Suite("time.parts")
struct TimePartsTests {
    private func card(_ time: String, cases: String = "") -> String {
        Sound.card.with("Paling lama 4 (empat) hari kerja sejak berkas lengkap\n", time + "\n").with("topik: [usaha]\n", "topik: [usaha]\n\(cases)")
    }

    @Test("Parts that make more than their total are found")
    func found() {
        let card = card("Paling lama 5 hari kerja\n\n- Pemeriksaan: 3 hari kerja\n- Penerbitan: 4 hari kerja")
        #expect(Checked(card).findings == ["time.parts 40:1-25 ‹Paling lama 5 hari kerja›"])
        #expect(
            Checked(card).messages(of: TimeParts.self) == [
                "Bagian-bagian di bawah “Paling lama 5 hari kerja” berjumlah 7 hari kerja, lebih lama daripada yang dijanjikan → hitung kembali; perbaiki jangka waktunya atau bagiannya"
            ])
        #expect(
            Checked(card).messages(of: TimeParts.self, in: .english) == [
                "The parts below “Paling lama 5 hari kerja” take 7 working days, longer than what is promised → add them up again; mend the completion time or its parts"
            ])
    }

    @Test(
        "So is one part that is too long, and an exact sum that is too short",
        arguments: [
            "4 hari kerja\n\n- Pemeriksaan: 5 hari kerja", "5 hari kerja\n\n- Pemeriksaan: 1 hari kerja\n- Penerbitan: 3 hari kerja",
            "1 jam\n\n- Pemeriksaan: 40 menit\n- Cetak: 30 menit", "3–4 hari kerja\n\n- Pemeriksaan: 1–2 hari kerja\n- Cetak: 2–3 hari kerja",
        ])
    func others(time: String) {
        #expect(Checked(card(time)).findings(of: TimeParts.self).count == 1)
    }

    @Test("Each case is added up for itself")
    func cases() {
        let cases = "kasus:\n  sebab: [hilang, rusak]\n"
        let parts = "- Penerbitan: 3 hari kerja\n- Periksa: 2 hari kerja\n  - Untuk: hilang\n- Uji: 2 hari kerja\n  - Untuk: rusak"
        #expect(Checked(card("Paling lama 5 hari kerja\n\n" + parts, cases: cases)).findings(of: TimeParts.self) == [])
        #expect(Checked(card("Paling lama 4 hari kerja\n\n" + parts, cases: cases)).findings(of: TimeParts.self).count == 1)
    }

    @Test(
        "Parts that fit, that may be choices, or that cannot be compared are silent",
        arguments: [
            "4 hari kerja\n\n- Pemeriksaan: 1 hari kerja\n- Penerbitan: 3 hari kerja",
            "Paling lama 5 hari kerja\n\n- Pemeriksaan: 1 hari kerja\n- Penerbitan: 3 hari kerja",
            // Kinds of the service rather than parts of it.
            "Paling lama 14 hari kerja\n\n- Izin baru: 14 hari kerja\n- Perpanjangan: 7 hari kerja",
            "4 hari kerja\n\n- Pemeriksaan: 4 hari\n- Penerbitan: 3 hari kerja", "1 hari kerja\n\n- Pemeriksaan: 2 jam\n- Cetak: 3 jam",
            "4 hari kerja\n\n- Pengambilan: 5 hari kerja setelah pembayaran", "4 hari kerja\n\n- Pemeriksaan: sekitar 6 hari kerja",
            "4 hari kerja\n\n- Pemeriksaan: 1 hari kerja\n- Cetak: menurut antrean", "sekitar 2 hari kerja\n\n- Pemeriksaan: 3 hari kerja",
            "- Reguler: 4 hari kerja\n- Kilat: 1 hari kerja", "5 hari kerja\n\n- Pemeriksaan: 3 hari kerja\n- Cetak: 1 jam",
        ])
    func nearMiss(time: String) {
        #expect(Checked(card(time)).findings(of: TimeParts.self) == [])
    }
}
