import Testing

@testable import Checking

@Suite("complaint.no-deadline")
struct ComplaintDeadlineTests {
    private let line = "- Batas tanggapan: 14 hari\n"

    @Test("A complaints section without a time for the answer is marked at its heading")
    func found() {
        let card = Sound.card.with(line, "")
        #expect(Checked(card).findings == ["complaint.no-deadline 48:4-13 ‹Pengaduan›"])
        #expect(
            Checked(card).messages(of: ComplaintDeadline.self) == [
                "Bagian pengaduan tidak menyebut batas waktu tanggapan → tambahkan, misalnya, “- Batas tanggapan: 14 hari”, menurut aturan kantor Anda"
            ])
        #expect(
            Checked(card).messages(of: ComplaintDeadline.self, in: .english) == [
                "The complaints section does not say how soon an answer comes → add, for instance, “- Batas tanggapan: 14 hari”, as your office's rules have it"
            ])
    }

    @Test("A line left blank says no time; opening hours are none", arguments: ["- Batas tanggapan: -\n", "- Loket pengaduan: 08.00–15.00\n"])
    func blank(text: String) {
        #expect(Checked(Sound.card.with(line, text)).findings == ["complaint.no-deadline 48:4-13 ‹Pengaduan›"])
    }

    @Test(
        "Any time for the answer will do, in whatever form",
        arguments: [
            "- Waktu tanggapan: paling lama 3 hari kerja\n", "\nPengaduan dijawab paling lama 14 (empat belas) hari sejak diterima.\n",
            "- Pengaduan ringan: 2 hari\n- Pengaduan berat: 60 hari\n", "\nPetugas menjawab pada hari yang sama.\n",
            "\nSetiap Senin–Jumat 08.00–15.00 petugas mencatat, lalu menjawab dalam 3 hari.\n",
            "\n| Jenis | Waktu |\n| --- | --- |\n| Ringan | 2 hari kerja |\n", "\nLihat [cara mengadu](../halaman/cara-mengadu.md).\n",
        ])
    func nearMiss(text: String) {
        #expect(Checked(Sound.card.with(line, text)).findings(of: ComplaintDeadline.self) == [])
    }
}
