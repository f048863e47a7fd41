import Testing

@testable import Checking

@Suite("law.outdated")
struct OutdatedRegulationTests {
    /// The sound card with another legal basis, line 55.
    private func card(_ basis: String, title: String = "Kartu Izin Contoh") -> String {
        Sound.card.with("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", basis).with("judul: Kartu Izin Contoh", "judul: \(title)")
    }

    @Test(
        "Replaced regulations are found in any spelling, without their titles",
        arguments: [
            ("Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah", "Undang-Undang Nomor 32 Tahun 2004"), ("UU 32/2004", "UU 32/2004"),
            ("PermenPANRB Nomor 36 Tahun 2012", "PermenPANRB Nomor 36 Tahun 2012"),
            ("Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/21/M.PAN/11/2008 tentang Pedoman SOP", "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/21/M.PAN/11/2008"),
            ("Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 4 Tahun 2025", "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 4 Tahun 2025"),
            ("Permenkumham Nomor 8 Tahun 2014 tentang Paspor Biasa", "Permenkumham Nomor 8 Tahun 2014"),
        ])
    func found(basis: String, marked: String) {
        let found = Checked(card(basis)).findings(of: OutdatedRegulation.self)
        #expect(found == ["law.outdated 55:4-\(4 + marked.utf8.count) ‹\(marked)›"])
    }

    @Test("The messages say what to cite, and that JDIH decides")
    func words() {
        #expect(
            Checked(card("UU 32/2004")).messages(of: OutdatedRegulation.self) == [
                "“UU 32/2004” sudah diganti dengan UU 23/2014 sejak 2 Oktober 2014 → cocokkan dengan JDIH, lalu kutip peraturan yang berlaku"
            ])
        #expect(
            Checked(card("UU 32/2004")).messages(of: OutdatedRegulation.self, in: .english) == [
                "“UU 32/2004” has been replaced by UU 23/2014 since 2 October 2014 → check it against JDIH, then cite the regulation in force"
            ])
        #expect(
            Checked(card("PP 31/2013")).messages(of: OutdatedRegulation.self) == [
                "“PP 31/2013” dikutip tanpa perubahan yang lebih baru, antara lain PP 48/2021 → cocokkan dengan JDIH, lalu tambahkan “sebagaimana telah diubah … dengan …”"
            ])
        #expect(
            Checked(card("PermenPANRB 4/2025")).messages(of: OutdatedRegulation.self, in: .english) == [
                "“PermenPANRB 4/2025” is about flexible work of civil servants, not service standards; their guide is PermenPANRB 15/2014 → check it against JDIH, then cite the right one"
            ])
    }

    @Test("An early amendment is not enough; a later one, or one named in the list, is")
    func amendments() {
        let law = "Peraturan Pemerintah Nomor 31 Tahun 2013"
        #expect(Checked(card("\(law), sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 26 Tahun 2016")).findings(of: OutdatedRegulation.self).count == 1)
        #expect(Checked(card("\(law) sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Pemerintah Nomor 40 Tahun 2023")).findings(of: OutdatedRegulation.self) == [])
        #expect(Checked(card("\(law)\n2. Peraturan Pemerintah Nomor 48 Tahun 2021 tentang Perubahan Ketiga")).findings(of: OutdatedRegulation.self) == [])
    }

    @Test("A regulation that was replaced for passports is told on cards of passports, also as the basis of a fee")
    func passports() {
        let law = "Peraturan Pemerintah Nomor 28 Tahun 2019"
        #expect(Checked(card(law, title: "Paspor Biasa")).findings(of: OutdatedRegulation.self).count == 1)
        #expect(Checked(card(law)).findings(of: OutdatedRegulation.self) == [])
        let fee = Sound.card.with("Tidak dipungut biaya", "- Paspor: Rp350.000\n  - Dasar: PP 28/2019").with("judul: Kartu Izin Contoh", "judul: Paspor Contoh")
        #expect(Checked(fee).findings(of: OutdatedRegulation.self) == ["law.outdated 44:12-22 ‹PP 28/2019›"])
    }

    @Test(
        "Regulations in force, others with the same number, and decrees of the office are silent",
        arguments: [
            "Undang-Undang Nomor 25 Tahun 2009", "UU 23/2014", "Peraturan Daerah Nomor 32 Tahun 2004", "PP 32/2004", "PermenPANRB 15/2014",
            "Keputusan Kepala Dinas Nomor 36 Tahun 2012", "Permendagri 8/2014", "Peraturan Menteri Luar Negeri, ditetapkan 14 Januari 2019",
        ])
    func silent(basis: String) {
        #expect(Checked(card(basis)).findings(of: OutdatedRegulation.self) == [])
    }

    @Test("SOP files are looked through as well; each regulation is told once")
    func sops() {
        let sop = Sound.sop.with("1. Undang-Undang Nomor 25 Tahun 2009", "1. UU 32/2004\n2. UU 32/2004")
        #expect(Checked.sop(sop, OutdatedRegulation.self) == ["law.outdated 12:4-14 ‹UU 32/2004›"])
    }

    @Test("The data file is whole: every entry has its fate, date and source")
    func data() {
        let items = DataFile(PackageResources.regulations_yml, named: "").items()
        #expect(items.count > 15)
        for item in items {
            #expect(!item.texts("kunci").isEmpty && !item.text("sejak").isEmpty && !item.text("sumber").isEmpty)
            #expect(["diganti", "diubah", "keliru"].count { item[$0] != nil } == 1)
            #expect(["tinggi", "sedang"].contains(item.text("keandalan")))
        }
    }
}
