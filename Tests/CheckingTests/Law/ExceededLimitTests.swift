import Testing

@testable import Checking

@Suite("law.limit")
struct ExceededLimitTests {
    private static let promise = "Paling lama 4 (empat) hari kerja sejak berkas lengkap"

    /// A card with this completion time beside a regulation with these articles.
    private static func site(_ time: String, _ articles: String) -> Checked {
        LawSite.site(LawSite.card.with(promise, time), articles)
    }

    private static let limit = "## Pasal 5\n(1) Izin diajukan tertulis.\n(2) Izin terbit paling lama 3 (tiga) hari kerja sejak berkas lengkap.\n"

    @Test("A promise that is longer than the limit it cites is told at the promise, with the article")
    func found() {
        let site = Self.site("\(Self.promise), menurut Pasal 5 ayat (2)", Self.limit)
        #expect(site.findings(of: ExceededLimit.self) == ["law.limit 40:1-80 ‹\(Self.promise), menurut Pasal 5 ayat (2)›"])
        #expect(
            site.all.first { $0.code == "law.limit" }?.related.map { "\($0.file) \($0.line):\($0.column)" } == ["content/regulasi/perbup-izin.md 9:1"])
        #expect(
            Self.site("4 hari kerja\n\nDasar: Pasal 5.", Self.limit).messages(of: ExceededLimit.self) == [
                "“4 hari kerja” lebih lama daripada batas “paling lama 3 (tiga) hari kerja” pada Pasal 5 ayat (2) Peraturan Bupati Nomor 7 Tahun 2023 (content/regulasi/perbup-izin.md) → perpendek janji waktunya, atau rujuk pasal yang memang menjadi dasarnya"
            ])
        #expect(
            Self.site("4 hari kerja\n\nDasar: Pasal 5.", Self.limit).messages(of: ExceededLimit.self, in: .english) == [
                "“4 hari kerja” is longer than the limit “paling lama 3 (tiga) hari kerja” of Pasal 5 ayat (2) Peraturan Bupati Nomor 7 Tahun 2023 (content/regulasi/perbup-izin.md) → shorten the promise, or cite the article that it rests on"
            ])
    }

    @Test(
        "The article may be cited by the line, by its Dasar, by a link, or by the section",
        arguments: [
            "- 4 hari kerja\n  - Dasar: Pasal 5 ayat (2)", "4 hari kerja\n\nBatas ini ada pada Pasal 5 ayat (2).",
            "- 2–4 hari kerja\n  - Dasar: Pasal 5 sampai dengan Pasal 6", "4 hari kerja sejak persyaratan lengkap (Pasal 5)",
            "- 4 hari kerja\n  - Dasar: [pasal tentang penerbitan](../regulasi/perbup-izin.md#pasal-5-ayat-2)",
            "- Pemeriksaan: 1 hari kerja\n- Penerbitan: 4 hari kerja\n  - Dasar: Pasal 5 ayat (2)",
            "4 hari kerja\n\n### Bagi usaha besar\n4 hari kerja menurut Pasal 5",
            "- 4 hari kerja\n  - Dasar: Peraturan Bupati Nomor 7 Tahun 2023 tentang Izin Contoh, Pasal 5 ayat (2)",
        ])
    func places(time: String) {
        #expect(Self.site(time, Self.limit + "## Pasal 6\nIzin berupa surat.").findings(of: ExceededLimit.self).count == 1)
    }

    @Test("A step is compared with what it cites")
    func steps() {
        let card = LawSite.card.with("   - Waktu: 2 hari kerja", "   - Waktu: 5 hari kerja\n   - Catatan: batas ini ada pada Pasal 5 ayat (2)")
        #expect(LawSite.site(card, Self.limit).findings(of: ExceededLimit.self) == ["law.limit 36:13-25 ‹5 hari kerja›"])
    }

    @Test(
        "As long as the limit, in other units, from another event, or citing nothing: silent",
        arguments: [
            "3 hari kerja menurut Pasal 5 ayat (2)", "30 hari menurut Pasal 5", "4 jam menurut Pasal 5", "4 hari kerja",
            "4 hari kerja sejak wawancara, menurut Pasal 5", "4 hari kerja\n\nPermohonan diajukan menurut Pasal 5 ayat (1).",
            "Paling cepat 7 hari kerja menurut Pasal 5", "4 hari kerja, menurut Pasal 5 Peraturan Bupati Nomor 9 Tahun 2023",
            "3 hari kerja menurut Pasal 5\n- Pemeriksaan: 1 hari kerja\n- Penerbitan: 2 hari kerja",
        ])
    func kept(time: String) {
        #expect(Self.site(time, Self.limit).findings(of: ExceededLimit.self) == [])
    }

    @Test(
        "What limits the office's work, in the words of regulations",
        arguments: [
            "Dalam 3 (tiga) hari kerja setelah permohonan diterima, pemohon menerima notifikasi bahwa:\na. berkas lengkap; atau\nb. berkas tidak lengkap.",
            "Dalam jangka waktu paling lambat 3 (tiga) hari kerja sejak permohonan lengkap, Kepala Dinas menerbitkan izin.",
            "Kepala Dinas wajib memberikan jawaban selambat-lambatnya 3 (tiga) hari kerja.",
            "Permohonan yang telah diajukan pemohon diproses paling lama 3 hari kerja.",
            "Jangka waktu penyelesaian adalah 3 (tiga) hari kerja.",
            "Izin diterbitkan dalam jangka waktu:\na. paling lama 1 (satu) hari kerja bagi usaha mikro; dan\nb. paling lama 2 (dua) hari kerja bagi usaha kecil.",
            "Pemeriksaan dilakukan paling lama 1 hari kerja dan penetapan paling lama 2 hari kerja.",
            "(1) Dinas menjawab paling lama 1 hari kerja.\n(2) Jangka waktu pada ayat (1) dapat diperpanjang paling lama 2 hari kerja.",
            "Pelayanan diselesaikan maksimal 3 hari kerja. Izin berlaku paling lama 5 (lima) tahun.",
        ])
    func limits(article: String) {
        #expect(Self.site("4 hari kerja menurut Pasal 5", "## Pasal 5\n\(article)\n").findings(of: ExceededLimit.self).count == 1)
        #expect(Self.site("3 hari kerja menurut Pasal 5", "## Pasal 5\n\(article)\n").findings(of: ExceededLimit.self) == [])
    }

    @Test(
        "Limits of something else are silent",
        arguments: [
            "Permohonan diajukan paling lambat 3 (tiga) hari kerja sebelum tanggal keberangkatan.",
            "Permohonan keberatan diajukan paling lama 3 (tiga) hari kerja sejak keputusan diterima.",
            "Pemohon wajib melengkapi persyaratan paling lama 3 (tiga) hari kerja sejak pemberitahuan.",
            "Izin yang telah diterbitkan wajib diambil paling lama 3 (tiga) hari kerja.",
            "Izin dapat diperpanjang paling lama 3 hari kerja.", "Surat keterangan berlaku paling lama 3 (tiga) hari kerja.",
            "Izin diberikan untuk jangka waktu paling lama 3 (tiga) hari kerja.",
            "Izin dapat diberikan untuk:\n1. 1 (satu) hari kerja; atau\n2. 3 (tiga) hari kerja.",
            "Izin tinggal diberikan selama paling lama 3 hari kerja.",
            "Pelanggaran diancam pidana kurungan paling lama 3 hari kerja.",
            "Dokumen diserahkan oleh pemohon paling lama 3 (tiga) hari kerja.",
            "Setelah permohonan disetujui, pemohon wajib menyerahkan bukti paling lama 3 hari kerja.",
            "Dalam waktu 3 (tiga) hari kerja sejak pemberitahuan, pemohon melengkapi berkas.",
            "Izin diterbitkan paling cepat 3 (tiga) hari kerja.", "Peraturan Bupati ini dilaksanakan menurut Pasal 3.",
            "Peraturan pelaksanaan harus ditetapkan paling lama 3 hari kerja sebelum peraturan ini berlaku.",
        ])
    func others(article: String) {
        #expect(Self.site("9 hari kerja menurut Pasal 5", "## Pasal 5\n\(article)\n").findings(of: ExceededLimit.self) == [])
    }

    @Test("It can be exempted")
    func exempted() {
        let card = LawSite.card.with(Self.promise, "4 hari kerja menurut Pasal 5").with("topik: [usaha]", "topik: [usaha]\nabaikan:\n  law.limit: sedang diubah")
        #expect(LawSite.site(card, Self.limit).findings == [])
    }
}
