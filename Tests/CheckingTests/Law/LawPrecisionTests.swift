import Testing

@testable import Checking

/// What an article says beside what a card promises, and must not be told.
@Suite("Precision of the comparison with the law")
struct LawPrecisionTests {
    private static func limits(_ time: String, _ article: String) -> [String] {
        LawSite.site(
            LawSite.card.with("Paling lama 4 (empat) hari kerja sejak berkas lengkap", "\(time)\n\nDasar: Pasal 5."), "## Pasal 5\n\(article)\n"
        ).findings(of: ExceededLimit.self)
    }

    private static func fees(_ fee: String, _ article: String) -> Checked {
        LawSite.site(LawSite.card.with("Tidak dipungut biaya", "\(fee) menurut Pasal 9"), "## Pasal 9\n\(article)\n")
    }

    private static func documents(_ requirements: String, _ list: String) -> [String] {
        let own = "1. KTP elektronik\n   - Bentuk: asli dan fotokopi\n2. Surat keterangan usaha dari kelurahan"
        return LawSite.site(LawSite.card.with(own, requirements), "## Pasal 3\nPemohon melampirkan:\n\(list)").findings(of: LegalDocuments.self)
    }

    @Test(
        "Limits of several units are not added, and one of a part of the work does not bind the whole",
        arguments: [
            ("7 hari kerja", "(1) Izin terbit paling lama 10 hari sejak berkas lengkap.\n(2) Kekurangan berkas disampaikan paling lama 3 hari kerja."),
            ("5 hari kerja", "Izin terbit paling lama 2 minggu dan salinan dikirim paling lama 1 hari kerja setelah ditetapkan."),
            ("5 hari kerja", "Berkas diverifikasi paling lama 2 hari kerja."),
            ("5 hari kerja", "Survei lokasi dilakukan paling lama 2 hari kerja."),
            ("5 hari kerja", "Dalam 2 (dua) hari kerja sejak berkas lengkap, Dinas melakukan pemeriksaan."),
            ("5 hari kerja", "Salinan izin dikirim kepada pemohon paling lama 1 hari kerja."),
            ("5 hari kerja", "Setelah permohonan disetujui, wajib pajak wajib menyerahkan bukti paling lama 3 hari kerja."),
            ("5 hari kerja", "Bukti diserahkan oleh wajib pajak dan izin diterbitkan paling lama 9 hari kerja."),
        ])
    func limits(time: String, article: String) {
        #expect(Self.limits(time, article) == [])
    }

    @Test("Parts of the work are added to the whole, and bind a step of their own")
    func parts() {
        let article = "Berkas diverifikasi paling lama 1 hari kerja dan izin diterbitkan paling lama 2 hari kerja."
        #expect(Self.limits("3 hari kerja", article) == [])
        #expect(Self.limits("4 hari kerja", article).count == 1)
        #expect(Self.limits("4 hari kerja", "Pelayanan dilakukan paling lama 3 hari kerja.").count == 1)
        #expect(Self.limits("4 hari kerja", "Kantor Pelayanan Pajak menerbitkan surat paling lama 3 hari kerja.").count == 1)
        let card = LawSite.card.with("   - Waktu: 2 hari kerja", "   - Waktu: 5 hari kerja\n   - Catatan: menurut Pasal 5")
        #expect(LawSite.site(card, "## Pasal 5\nBerkas diverifikasi paling lama 1 hari kerja.\n").findings(of: ExceededLimit.self).count == 1)
    }

    @Test("The taxpayer is no office")
    func taxpayer() {
        let words = LimitWords.standard
        #expect(words.beginsWithApplicant(LimitWords.words(Array("wajib pajak daerah".utf8)[...])[...]))
        #expect(words.endsWithApplicant(LimitWords.words(Array("setiap wajib pajak".utf8)[...])[...]))
        #expect(!words.endsWithApplicant(LimitWords.words(Array("kantor pajak".utf8)[...])[...]))
    }

    @Test(
        "A least, a share, an amount per piece, and sums of several amounts are silent",
        arguments: [
            ("Rp100.000", "Administrasi paling banyak Rp5.000 dan tarif Rp100.000."),
            ("Rp103.000", "Administrasi paling banyak Rp5.000 dan tarif Rp100.000."),
            ("Rp50.000", "Retribusi paling sedikit Rp10.000."), ("Rp50.000", "Retribusi dikenakan paling sedikit sebesar Rp10.000."),
            ("Rp25.000", "Tarif izin Rp50.000; tarif penggantian 50% dari tarif izin."),
            ("Rp25.000", "Tarif izin Rp50.000; tarif penggantian lima puluh persen dari tarif izin."),
            ("Rp60.000", "Tarif izin:\na. Rp10.000 untuk formulir;\nb. Rp20.000 untuk kartu; dan\nc. Rp30.000 untuk map."),
            ("Rp20.000", "Tarif legalisasi Rp5.000 per lembar."), ("Rp20.000", "Tarif sewa Rp5.000/hari."),
            ("Rp75.000", "Tarif izin Rp50.000 sampai dengan Rp100.000."),
        ])
    func silent(fee: String, article: String) {
        #expect(Self.fees(fee, article).findings(of: OtherFee.self) == [])
    }

    @Test("What stays told, with what the article says")
    func told() {
        let article = "Administrasi paling banyak Rp5.000 dan tarif Rp100.000."
        #expect(Self.fees("Rp110.000", article).messages(of: OtherFee.self).first?.contains("“paling banyak Rp5.000, Rp100.000”") == true)
        #expect(Self.fees("Rp75.000", "Tarif izin Rp50.000 per permohonan.").findings(of: OtherFee.self).count == 1)
        #expect(Self.fees("Rp6.000 per lembar", "Tarif legalisasi Rp5.000 per lembar.").findings(of: OtherFee.self).count == 1)
    }

    @Test(
        "An abbreviation is its words",
        arguments: [
            ("SIUP", "surat izin usaha perdagangan"), ("TDP", "tanda daftar perusahaan"), ("RAB", "rencana anggaran biaya"),
            ("SPPL", "surat pernyataan kesanggupan pengelolaan dan pemantauan lingkungan hidup"),
            ("AD/ART", "anggaran dasar dan anggaran rumah tangga"), ("Warga negara Indonesia", "WNI"),
        ])
    func abbreviations(requirement: String, letter: String) {
        let list = "a. \(letter);\nb. pas foto."
        #expect(Self.documents("1. \(requirement)\n   - Dasar: Pasal 3 huruf a\n2. Foto\n   - Dasar: Pasal 3 huruf b", list) == [])
        #expect(Self.documents("1. Ijazah\n   - Dasar: Pasal 3 huruf a\n2. Foto\n   - Dasar: Pasal 3 huruf b", list).count == 1)
    }

    @Test("A card in other words than the list is silent, also of what it leaves out")
    func english() {
        let list = "a. kartu tanda penduduk;\nb. pas foto;\nc. denah lokasi."
        let card = "1. Identity card\n   - Dasar: Pasal 3 huruf a\n2. Two passport pictures\n   - Dasar: Pasal 3 huruf b"
        #expect(Self.documents(card, list) == [])
    }

    @Test("Legal bases without a file do not keep an article from its regulation")
    func bases() {
        let basis = "1. [Peraturan Bupati tentang Izin](../regulasi/perbup-izin.md)"
        let card = LawSite.card.with("Paling lama 4 (empat) hari kerja sejak berkas lengkap", "4 hari kerja, menurut Pasal 5")
        let article = "## Pasal 5\nIzin terbit paling lama 3 hari kerja.\n"
        let other = "2. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"
        #expect(LawSite.site(card.with(basis, "\(basis)\n\(other)"), article).findings(of: ExceededLimit.self).count == 1)
        let file = "---\njudul: Pelayanan Publik\njenis: Undang-Undang\nnomor: 25\ntahun: 2009\n---\n## Pasal 1\nUmum.\n"
        let both = Checked(
            card.with(basis, "\(basis)\n\(other)"), others: [LawSite.path: LawSite.law(article), "content/regulasi/uu-25-2009.md": file])
        #expect(both.findings(of: ExceededLimit.self) == [])
    }
}
