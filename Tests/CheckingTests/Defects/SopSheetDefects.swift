@testable import Checking

extension Defect {
    private static func sop(_ old: String, _ new: String) -> Checked { Checked(sop: Sound.sop.with(old, new)) }
    private static func sop(_ old: String, _ new: String, _ other: String, _ newOther: String) -> Checked {
        Checked(sop: Sound.sop.with(old, new).with(other, newOther))
    }

    /// A header that says who approved by the title of the office alone.
    private static let titleOnly = """
        ---
        judul: Pemberian Izin Contoh
        layanan: kartu-izin
        nomor: SOP-001/KC/2025
        tanggal-pembuatan: 2025-02-20
        tanggal-efektif: 2025-03-04
        disahkan:
          jabatan: Kepala Kantor Contoh
        ---

        """

    /// S3: an SOP sheet.
    static let sopSheet: [Defect] = [
        // The number stands under a label that is none.
        Defect("S3-01", sop("nomor: SOP-001/KC/2025\n", "nomor-sopap: W 18 KC KC 1-GR.01 14- 06482\n")),
        // Whose it is, but not who signed.
        Defect("S3-02", Checked(sop: titleOnly + Sound.sop[Sound.sop.firstRange(of: "## Dasar Hukum")!.lowerBound...])),
        // Two titles, both misspelt.
        Defect(
            "S3-03",
            sop("judul: Pemberian Izin Contoh\n", "judul: Prosedur Penerbitan dan Penguantian Izin\n", "## Dasar Hukum\n", "Proses Penerbitan dan Pengantian Izin\n\n## Dasar Hukum\n")),
        // The work ends in the middle; rows without a performer; a check that decides nothing.
        Defect(
            "S3-04", sop("   - Jika lengkap: lanjut\n   - Jika tidak lengkap: kembali ke langkah 1\n", "   - Jika lengkap: selesai\n   - Jika tidak lengkap: kembali ke langkah 1\n"),
            sop("   - Pelaksana: Petugas loket\n", ""),
            sop("   - Jika lengkap: lanjut\n   - Jika tidak lengkap: kembali ke langkah 1\n", "")),
        // Who does it stands in the text only.
        Defect("S3-05", sop("2. Memeriksa berkas\n   - Pelaksana: Petugas loket\n", "2. Memeriksa berkas bersama petugas customer service\n   - Pelaksana: Seksi Layanan\n")),
        // Cells of the quality standard (mutu baku) are empty.
        Defect(
            "S3-06", sop("   - Waktu: 5 menit\n   - Keluaran: tanda terima\n", "   - Waktu: 5 menit\n")),
        // Minutes in the column of times, working days in the text.
        Defect(
            "S3-07",
            Checked(
                sop: Sound.sop.with("3. Menandatangani izin\n", "3. Menyerahkan izin 3 (tiga) hari kerja setelah pemeriksaan\n")
                    .with("   - Waktu: 2 hari kerja\n", "   - Waktu: 2 menit\n"))),
        // Nouns for activities.
        Defect("S3-08", sop("1. Menyerahkan berkas permohonan\n", "1. Pendaftaran permohonan\n")),
        // A law with its first amendment only.
        Defect(
            "S3-10",
            Checked(
                Sound.card.with(
                    "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n",
                    """
                    1. Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 8 Tahun 2014 tentang Paspor Biasa dan Surat Perjalanan Laksana Paspor

                    """))
        ),
        // "dan" behind the first of three, and a ministry that there is no more.
        Defect(
            "S3-12",
            Checked(
                Sound.card.with(
                    "- Ruang tunggu dengan kursi prioritas\n",
                    "1. Komputer; dan\n2. Jaringan internet;\n3. Aplikasi Kementerian Hukum dan Hak Asasi Manusia.\n"))
        ),
    ]
}
