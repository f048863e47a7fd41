import Testing

@testable import Checking

@Suite("complaint.no-lapor")
struct ComplaintLaporTests {
    private let line = "- LAPOR!: https://www.lapor.go.id\n"

    @Test("A complaints section without the national channel is marked at its heading")
    func found() {
        let card = Sound.card.with(line, "")
        #expect(Checked(card).findings == ["complaint.no-lapor 48:4-13 ‹Pengaduan›"])
        #expect(
            Checked(card).messages(of: ComplaintLapor.self) == [
                "Bagian pengaduan tidak menyebut SP4N-LAPOR!, saluran pengaduan nasional → tambahkan “- LAPOR!: https://www.lapor.go.id”"
            ])
        #expect(
            Checked(card).messages(of: ComplaintLapor.self, in: .english) == [
                "The complaints section does not name SP4N-LAPOR!, the national channel → add “- LAPOR!: https://www.lapor.go.id”"
            ])
    }

    @Test("To report is not LAPOR!")
    func prose() {
        #expect(Checked(Sound.card.with(line, "- Kotak saran: laporkan keluhan Anda\n")).findings == ["complaint.no-lapor 48:4-13 ‹Pengaduan›"])
    }

    @Test(
        "Any of its names is it",
        arguments: [
            "- SP4N-LAPOR!\n", "- SPAN LAPOR\n", "- SMS: 1708\n", "- X: @lapor1708\n", "- Situs: www.lapor.go.id\n", "- Lapor\n",
            "- [Kanal nasional](https://www.lapor.go.id)\n", "- Cara lain: [cara mengadu](../halaman/cara-mengadu.md)\n",
        ])
    func nearMiss(text: String) {
        #expect(Checked(Sound.card.with(line, text)).findings(of: ComplaintLapor.self) == [])
    }
}
