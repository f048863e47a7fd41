import Testing

@testable import Checking

@Suite("meta.sk-date")
struct DecreeDateTests {
    private func card(section: String) -> String {
        Sound.card.with("sk:\n  nomor: 12/KPT/2025\n  tanggal: 2025-03-04\n  pejabat: Kepala Kantor Contoh\n", "") + "\n## SK Penetapan\n\(section)\n"
    }

    @Test("A decree without a date is marked at its number, or at the key left blank")
    func found() {
        let card = Sound.card.with("  tanggal: 2025-03-04\n", "")
        #expect(Checked(card).findings == ["meta.sk-date 6:10-21 ‹12/KPT/2025›"])
        #expect(
            Checked(card).messages(of: DecreeDate.self) == [
                "SK penetapan tidak bertanggal → tulis tanggalnya pada `sk: tanggal`, misalnya 2025-03-04"
            ])
        #expect(
            Checked(card).messages(of: DecreeDate.self, in: .english) == [
                "The decree has no date → write it at `sk: tanggal`, such as 2025-03-04"
            ])
        #expect(Checked(Sound.card.with("tanggal: 2025-03-04", "tanggal:")).findings == ["meta.sk-date 7:3-10 ‹tanggal›"])
    }

    @Test("So is one in the text")
    func section() {
        #expect(Checked(card(section: "Keputusan Nomor 12/KPT/2025")).findings == ["meta.sk-date 75:1-28 ‹Keputusan Nomor 12/KPT/2025›"])
    }

    @Test("A date in the text is one", arguments: ["Nomor 12/KPT/2025 tanggal 4 Maret 2025", "Nomor 12/KPT/2025 (04-03-2025)", "12/KPT/2025, 2025-03-04"])
    func nearMiss(text: String) {
        #expect(Checked(card(section: text)).findings == [])
        #expect(Checked(Sound.card.with("  tanggal: 2025-03-04\n", "") + "\n## SK Penetapan\n\(text)\n").findings == [])
    }

    @Test("A date that cannot be read has been reported when the card was read")
    func unread() {
        #expect(Checked(Sound.card.with("tanggal: 2025-03-04", "tanggal: Maret 2025")).findings(of: DecreeDate.self) == [])
    }

    @Test("Without a decree there is nothing to date")
    func none() { #expect(Checked(Sound.card.with("sk:\n  nomor: 12/KPT/2025\n  tanggal: 2025-03-04\n  pejabat: Kepala Kantor Contoh\n", "")).findings(of: DecreeDate.self) == []) }
}
