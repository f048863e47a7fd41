@testable import Checking

extension Defect {
    private static let header = """
        ---
        judul: Izin Contoh
        instansi: kantor-contoh
        ---

        """

    /// S1: a page of requirements that holds everything.
    static let requirementsPage: [Defect] = [
        // No headings of components: what it costs and how long it takes stands in the lists.
        Defect(
            "S1-01",
            Checked(
                header + """
                    Syarat permohonan:

                    1. KTP elektronik
                    2. Kartu keluarga

                    Tahapan:

                    1. Pemohon datang ke loket
                    2. Izin diambil 3 hari kemudian

                    Tarif izin Rp350.000 per permohonan

                    """),
            besides: ["comp.missing-internal", "meta.sk", "meta.effective", "meta.review"]
        ),
        // Counted from a payment that is no step.
        Defect(
            "S1-02",
            Checked(Sound.card.with("3. Menandatangani izin\n", "3. Menyerahkan izin; izin diambil 3 hari kerja setelah pembayaran\n"))),
        // "dan" too early; a list without it.
        Defect(
            "S1-03",
            Checked(
                Sound.card.with(
                    "1. KTP elektronik\n   - Bentuk: asli dan fotokopi\n2. Surat keterangan usaha dari kelurahan\n",
                    """
                    1. KTP elektronik;
                    2. Kartu keluarga;
                    3. Akta kelahiran; dan
                    4. Surat keterangan usaha;
                    5. Pasfoto terbaru.

                    """))
        ),
        // An item that is a time, and one that became code since it is indented too far.
        Defect(
            "S1-04",
            Checked(
                Sound.card.with("2. Surat keterangan usaha dari kelurahan\n", "2. Surat keterangan usaha dari kelurahan\n3. 3 hari kerja setelah pengajuan\n")),
            Checked(
                Sound.card.with(
                    "2. Surat keterangan usaha dari kelurahan\n",
                    "2. Surat keterangan usaha dari kelurahan\n\n## Catatan Pemohon\n\n    11. Pakaian pemohon rapi\n"))
        ),
        // The same demand as an item and as a note.
        Defect(
            "S1-05",
            Checked(
                Sound.card.with(
                    "2. Surat keterangan usaha dari kelurahan\n",
                    """
                    2. Dokumen harus memuat nama, tanggal lahir, dan nama orang tua pemohon

                    Dokumen harus memuat nama, tanggal lahir, dan nama orang tua pemohon.

                    """))
        ),
        // An application and a law that were replaced.
        Defect(
            "S1-07",
            Checked(
                Sound.card.with("judul: Kartu Izin Contoh", "judul: Paspor Contoh").with("1. Menyerahkan berkas permohonan\n", "1. Mendaftar lewat aplikasi APAPO\n").with(
                    "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n",
                    """
                    1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
                    2. Peraturan Pemerintah Nomor 28 Tahun 2019 tentang Jenis dan Tarif atas Jenis Penerimaan Negara Bukan Pajak yang Berlaku pada Kementerian Hukum dan Hak Asasi Manusia

                    """))
        ),
        // Misspelt words, and one that stands twice.
        Defect(
            "S1-08",
            Checked(
                Sound.card.with(
                    "2. Surat keterangan usaha dari kelurahan\n", "2. Surat yang yang menunjukan usaha, fotocopy bermaterai\n"))
        ),
        // An asterisk whose footnote stands in another section.
        Defect(
            "S1-09",
            Checked(
                Sound.card.with("Tidak dipungut biaya\n", "Rp350.000 per permohonan.\\*\n").with(
                    "Petugas dinilai setiap tahun.\n", "Petugas dinilai setiap tahun.\n\n\\*Menurut peraturan tentang tarif\n")
                    .with("1. Menyerahkan berkas permohonan\n", "1. Membayar biaya izin\n"))
        ),
        // Items that are named by their number.
        Defect(
            "S1-10",
            Checked(
                Sound.card.with(
                    "2. Surat keterangan usaha dari kelurahan\n",
                    "2. Surat keterangan usaha sebagaimana dimaksud pada angka 1 (satu)\n")),
            Checked(
                Sound.card.with(
                    "2. Surat keterangan usaha dari kelurahan\n", "2. Surat keterangan usaha, bersama dokumen pada persyaratan nomor 9\n"))
        ),
    ]
}
