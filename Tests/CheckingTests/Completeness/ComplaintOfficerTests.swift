import Testing

@testable import Checking

@Suite("complaint.no-officer")
struct ComplaintOfficerTests {
    private let card = Sound.card.with("- Petugas: Kepala Subbagian Umum\n", "")
    private let office = Sound.office.with("petugas-pengaduan:\n  jabatan: Kepala Subbagian Umum\n", "")

    @Test("A card whose office does not name the officer either is marked at the section")
    func found() {
        let checked = Checked(card, office: office)
        #expect(checked.findings == ["complaint.no-officer 48:4-13 ‹Pengaduan›"])
        #expect(
            checked.messages(of: ComplaintOfficer.self) == [
                "Kartu ini dan kantor “Kantor Contoh” tidak menyebut petugas pengaduan → tulis jabatannya di bagian ini, misalnya “- Petugas: Kepala Subbagian Tata Usaha”, atau kunci `petugas-pengaduan` di berkas kantor"
            ])
        #expect(
            checked.messages(of: ComplaintOfficer.self, in: .english) == [
                "Neither this card nor the office “Kantor Contoh” names the complaint officer → write the title here, such as “- Petugas: Kepala Subbagian Tata Usaha”, or the key `petugas-pengaduan` in the office's file"
            ])
    }

    @Test("A line left blank names nobody")
    func blank() {
        let card = Sound.card.with("- Petugas: Kepala Subbagian Umum\n", "- Petugas: -\n")
        #expect(Checked(card, office: office).findings == ["complaint.no-officer 48:4-13 ‹Pengaduan›"])
    }

    @Test("Of two offices the one that names nobody is named")
    func secondOffice() {
        let second = office.with("nama: Kantor Contoh\n", "nama: Kantor Kedua\n")
        let card = card.with("instansi: kantor-contoh", "instansi: [kantor-contoh, kantor-kedua]")
        let checked = Checked(card, others: ["content/instansi/kantor-kedua.md": second])
        #expect(checked.messages(of: ComplaintOfficer.self).map { $0.contains("“Kantor Kedua”") } == [true])
    }

    @Test("Card or office, one of them is enough")
    func either() {
        #expect(Checked(card).findings == [])
        #expect(Checked(office: office).findings == [])
    }

    @Test(
        "Prose may name the officer too",
        arguments: ["Pengaduan ditangani Sekretaris Dinas.\n\n", "- Pejabat pengelola: Kepala Bidang Pelayanan\n", "- Penanggung jawab pengaduan: Lurah\n"])
    func nearMiss(text: String) {
        let card = Sound.card.with("- Petugas: Kepala Subbagian Umum\n- Batas tanggapan: 14 hari\n", "- Batas tanggapan: 14 hari\n\n\(text)")
        #expect(Checked(card, office: office).findings(of: ComplaintOfficer.self) == [])
    }
}
