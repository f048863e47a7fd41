@testable import Checking

extension Defect {
    /// S2: a SIPPN page of which only the text was kept.
    static let lostPassport: [Defect] = [
        // All headings are gone, and numbers begin anew.
        Defect(
            "S2-01",
            Checked(
                """
                ---
                judul: Izin Hilang
                instansi: kantor-contoh
                ---
                1. KTP elektronik
                2. Surat kehilangan

                Bagi anak

                1. KTP orang tua

                """),
            besides: ["comp.missing-internal", "meta.sk", "meta.effective", "meta.review"]
        ),
        // Opening hours where the time of the service belongs, and steps that last longer than any promise.
        Defect(
            "S2-02", Checked(Sound.card.with("Paling lama 4 (empat) hari kerja sejak berkas lengkap", "Senin–Kamis pukul 08.00–15.00 WIB"))),
        // Two fees are added, and their sum is nowhere.
        Defect(
            "S2-03",
            Checked(
                Sound.card.with(
                    "Tidak dipungut biaya\n",
                    """
                    - Denda rusak: Rp500.000
                    - Denda hilang: Rp1.000.000
                    - dan
                    - Blangko: Rp350.000
                    - Blangko elektronik: Rp650.000

                    """
                ).with("1. Menyerahkan berkas permohonan\n", "1. Membayar biaya izin\n"))
        ),
        // Accounts, and nobody who answers for them.
        Defect(
            "S2-04",
            Checked(
                Sound.card.with("- Petugas: Kepala Subbagian Umum\n- Batas tanggapan: 14 hari\n", "- Instagram: kantorcontoh\n- Facebook: kantorcontoh\n"),
                office: Sound.office.with("petugas-pengaduan:\n  jabatan: Kepala Subbagian Umum\n", "")
            )
        ),
        // Days and working days in one card.
        Defect(
            "S2-05",
            Checked(Sound.card.with("2. Memeriksa berkas\n", "2. Memeriksa berkas; permohonan batal bila tidak dilengkapi dalam 30 hari\n"))),
        // What the page showed below its data.
        Defect(
            "S2-06",
            Checked(
                Sound.card.with("- Batas tanggapan: 14 hari\n", "- Batas tanggapan: 14 hari\n\nWebsite LAPOR! Unduh di Play Store Unduh di App Store\n"))
        ),
        // No decree.
        Defect(
            "S2-07",
            Checked(
                Sound.card.with("sk:\n  nomor: 12/KPT/2025\n  tanggal: 2025-03-04\n  pejabat: Kepala Kantor Contoh\n", ""))
        ),
        // Misspelt and glued words.
        Defect(
            "S2-08",
            Checked(Sound.card.with("2. Surat keterangan usaha dari kelurahan\n", "2. Fotocopy surat bagi anak dibawah umur, biometrik(foto wajah)\n"))),
    ]
}
