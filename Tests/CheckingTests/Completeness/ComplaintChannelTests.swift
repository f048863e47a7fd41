import Testing

@testable import Checking

@Suite("complaint.no-channel")
struct ComplaintChannelTests {
    private let channels = "- WhatsApp: 0811 0000 000\n- LAPOR!: https://www.lapor.go.id\n"

    @Test("A complaints section without a channel is marked at its heading")
    func found() {
        let card = Sound.card.with(channels, "")
        #expect(Checked(card).findings(of: ComplaintChannel.self) == ["complaint.no-channel 48:4-13 ‹Pengaduan›"])
        #expect(
            Checked(card).messages(of: ComplaintChannel.self) == [
                "Bagian pengaduan tidak menyebut saluran: ke mana warga mengadu → tulis salurannya, misalnya “- WhatsApp: 0811 0000 000” dan “- LAPOR!: https://www.lapor.go.id”"
            ])
        #expect(
            Checked(card).messages(of: ComplaintChannel.self, in: .english) == [
                "The complaints section names no channel to complain through → write the channels, such as “- WhatsApp: 0811 0000 000” and “- LAPOR!: https://www.lapor.go.id”"
            ])
    }

    @Test("A promise to listen is no channel, nor is a label left open", arguments: ["Setiap pengaduan ditindaklanjuti.\n\n", "- WhatsApp: -\n- Email: …\n"])
    func prose(text: String) {
        let card = Sound.card.with(channels, text)
        #expect(Checked(card).findings(of: ComplaintChannel.self).count == 1)
    }

    @Test(
        "Any channel will do, in whatever form",
        arguments: [
            "- Kotak saran\n", "- Telp. (0351) 467527, 4772787\n", "- Instagram: kantorcontoh\n", "Datang langsung ke loket pengaduan.\n\n",
            "Warga dapat mengadu lewat surat kepada kepala kantor.\n\n", "Hubungi 0811 0000 000 pada jam kerja.\n\n",
            "Tulis ke pengaduan@kantor.contoh.go.id.\n\n", "| Saluran | Alamat |\n| --- | --- |\n| WhatsApp | 0811 0000 000 |\n\n",
            "Isi [formulir pengaduan](https://contoh.example/aduan).\n\n", "Caranya ada di [cara mengadu](../halaman/cara-mengadu.md).\n\n",
            "![Saluran pengaduan](saluran.png)\n\n",
        ])
    func nearMiss(channel: String) {
        #expect(Checked(Sound.card.with(channels, channel)).findings(of: ComplaintChannel.self) == [])
    }

    @Test("A section left blank, or none at all, is another finding")
    func blank() {
        let whole = "## Pengaduan\n\(channels)- Petugas: Kepala Subbagian Umum\n- Batas tanggapan: 14 hari\n\n"
        #expect(Checked(Sound.card.with(whole, "## Pengaduan\n-\n\n")).findings.map { $0.prefix(10) } == ["comp.empty"])
        #expect(Checked(Sound.card.with(whole, "")).findings.map { $0.prefix(12) } == ["comp.missing"])
    }
}
