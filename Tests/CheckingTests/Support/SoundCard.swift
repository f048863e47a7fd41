/// A card, an office and an SOP in which no rule finds anything. Tests change a piece of them and see what is found.
enum Sound {
    static let card = """
        ---
        judul: Kartu Izin Contoh
        instansi: kantor-contoh
        ringkasan: Izin contoh bagi warga yang membuka usaha kecil.
        sk:
          nomor: 12/KPT/2025
          tanggal: 2025-03-04
          pejabat: Kepala Kantor Contoh
        berlaku: 2025-03-04
        tinjau: 2027-03-04
        topik: [usaha]
        ---
        Layanan ini untuk warga yang membuka usaha kecil.

        ## Persyaratan
        1. KTP elektronik
           - Bentuk: asli dan fotokopi
        2. Surat keterangan usaha dari kelurahan

        ## Prosedur
        1. Menyerahkan berkas permohonan
           - Pelaksana: Pemohon
           - Kelengkapan: berkas persyaratan
           - Waktu: 5 menit
           - Keluaran: tanda terima
        2. Memeriksa berkas
           - Pelaksana: Petugas loket
           - Kelengkapan: berkas persyaratan
           - Waktu: 1 hari kerja
           - Keluaran: berkas lengkap
           - Jika lengkap: lanjut
           - Jika tidak lengkap: kembali ke langkah 1
        3. Menandatangani izin
           - Pelaksana: Kepala Kantor
           - Kelengkapan: berkas lengkap
           - Waktu: 2 hari kerja
           - Keluaran: izin

        ## Jangka Waktu
        Paling lama 4 (empat) hari kerja sejak berkas lengkap

        ## Biaya
        Tidak dipungut biaya

        ## Produk
        - Izin contoh

        ## Pengaduan
        - WhatsApp: 0811 0000 000
        - LAPOR!: https://www.lapor.go.id
        - Petugas: Kepala Subbagian Umum
        - Batas tanggapan: 14 hari

        ## Dasar Hukum
        1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik

        ## Sarana dan Prasarana
        - Ruang tunggu dengan kursi prioritas

        ## Kompetensi Pelaksana
        - Memahami aturan perizinan

        ## Pengawasan Internal
        Kepala kantor memeriksa buku register setiap bulan.

        ## Jumlah Pelaksana
        3 orang

        ## Jaminan Pelayanan
        Izin yang keliru diperbaiki tanpa biaya.

        ## Jaminan Keamanan dan Keselamatan Pelayanan
        Data pemohon dirahasiakan.

        ## Evaluasi Kinerja Pelaksana
        Petugas dinilai setiap tahun.

        """

    static let office = """
        ---
        nama: Kantor Contoh
        alamat: Jalan Contoh Nomor 1, Kota Contoh 70000
        telepon: (021) 555 0100
        email: layanan@kantor.contoh.go.id
        jam:
          Senin–Jumat: 08.00–15.00
        petugas-pengaduan:
          jabatan: Kepala Subbagian Umum
        maklumat: Kami sanggup melayani sesuai standar dan siap menerima sanksi bila ingkar.
        ---

        """

    static let sop = """
        ---
        judul: Pemberian Izin Contoh
        layanan: kartu-izin
        nomor: SOP-001/KC/2025
        tanggal-pembuatan: 2025-02-20
        tanggal-revisi: 2025-03-01
        tanggal-efektif: 2025-03-04
        disahkan: {jabatan: Kepala Kantor Contoh,
          nama: Contoh bin Misal, nip: 00000000 000000 0 000}
        ---
        ## Dasar Hukum
        1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik

        ## Prosedur
        1. Menyerahkan berkas permohonan
           - Pelaksana: Pemohon
           - Kelengkapan: berkas persyaratan
           - Waktu: 5 menit
           - Keluaran: tanda terima
        2. Memeriksa berkas
           - Pelaksana: Petugas loket
           - Kelengkapan: berkas persyaratan
           - Waktu: 1 hari kerja
           - Keluaran: berkas lengkap
           - Jika lengkap: lanjut
           - Jika tidak lengkap: kembali ke langkah 1
        3. Menandatangani izin
           - Pelaksana: Kepala Kantor
           - Kelengkapan: berkas lengkap
           - Waktu: 2 hari kerja
           - Keluaran: izin

        ## Kualifikasi Pelaksana
        1. Memahami aturan perizinan

        ## Keterkaitan
        1. SOP Penanganan Pengaduan

        ## Peralatan
        1. Komputer dan pencetak

        ## Peringatan
        Jika SOP ini tidak dijalankan, izin terlambat terbit.

        ## Pencatatan dan Pendataan
        Izin dicatat dalam register.

        """

    /// The settings, with `aturan` or whatever a test adds.
    static let settings = """
        nama: Situs Contoh
        alamat: https://contoh.example

        """
}

extension String {
    /// This text with a piece of it replaced; the piece must stand in it exactly once.
    func with(_ old: String, _ new: String) -> String {
        let parts = components(of: old)
        precondition(parts.count == 2, "“\(old)” stands \(parts.count - 1) times in the text")
        return parts.joined(separator: new)
    }

    private func components(of separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
