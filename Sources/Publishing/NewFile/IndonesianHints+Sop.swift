import ServiceStandard

extension IndonesianHints {
    static let sopKeys = """
        # SOP ini belum terbit. Setelah terisi dan benar, hapus baris berikut.
        draf: ya
        # Kunci di bawah ini tidak wajib. Untuk memakainya, hapus tanda # dan ganti isinya.
        # layanan: [nama-kartu, folder/nama-kartu]
        # nomor: SOP-012/KC/2025
        # tanggal-pembuatan: 2025-02-20
        # tanggal-revisi: 2026-03-02
        # tanggal-efektif: 2025-04-01
        # disahkan:
        #   jabatan: Kepala Kantor Contoh
        #   nama: Nama Pejabat
        #   nip: 00000000 000000 0 000
        # pelaksana: [Pemohon, Petugas loket]
        # berkas: ../berkas/sop.pdf

        """

    static let sopOpening = """
        <!-- Kalimat pembuka, jika perlu. Catatan seperti ini tidak pernah terbit. -->

        """

    /// What belongs to a section of an SOP; `nil` for sections that a new one does not offer.
    static func hint(for part: SopPart) -> SectionHint? {
        switch part {
        case .procedure:
            SectionHint(
                "Satu butir untuk satu kegiatan: kata kerja tanpa pelaku. Beberapa alur dipisah dengan “### Alur …”.",
                example: """
                    1. Menyerahkan berkas permohonan
                       - Pelaksana: Pemohon
                       - Kelengkapan: berkas persyaratan
                       - Waktu: 5 menit
                       - Keluaran: nomor permohonan
                    2. Memeriksa kelengkapan berkas
                       - Pelaksana: Petugas loket
                       - Waktu: 10 menit
                       - Keluaran: tanda terima
                       - Jika lengkap: lanjut
                       - Jika tidak lengkap: kembali ke langkah 1
                    3. Mengarsipkan berkas
                       - Pelaksana: Petugas loket
                       - Waktu: 5 menit
                       - Keluaran: arsip
                    """)
        case .legalBasis: hint(for: Component.legalBasis)
        case .qualifications:
            SectionHint("Kecakapan yang harus dimiliki semua pelaksana.", example: "- Memahami prosedur layanan ini")
        case .relations: SectionHint("SOP lain yang berkaitan.", example: "- SOP Penyimpanan Berkas")
        case .equipment: SectionHint("Alat dan perlengkapan yang dipakai.", example: "- Komputer dan pencetak")
        case .warnings:
            SectionHint(
                "Akibatnya jika SOP ini tidak dijalankan.", example: "Jika SOP ini tidak dijalankan, hasil layanan terlambat terbit.")
        case .records:
            SectionHint("Apa yang dicatat, dan di mana disimpan.", example: "Permohonan dicatat pada register elektronik.")
        case .purpose: nil
        }
    }
}
