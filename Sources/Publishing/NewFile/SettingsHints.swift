/// What stands in the settings of a new site. Its language is Indonesian until the line `bahasa` says otherwise.
enum SettingsHints {
    /// - Parameter name: name of the site, as YAML writes it.
    static func text(name: String) -> String {
        """
        # Pengaturan situs. Kunci yang diawali # tidak wajib; untuk memakainya, hapus tanda # dan satu spasi di belakangnya, lalu ganti isinya.
        nama: \(name)
        # Bahasa antarmuka dan pesan: id atau en (language of the interface and of messages).
        bahasa: id
        # Alamat situs setelah terbit. Peta situs, umpan perubahan, dan kode QR memerlukannya.
        # alamat: https://layanan.kantor-contoh.example/
        # zona-waktu: WIB
        # Ukuran kertas lembar cetak: A4, F4, Letter, atau A3.
        # kertas: A4
        # tema: standar
        # Tampil di setiap halaman, sampai tanggal akhirnya.
        # pemberitahuan:
        #   teks: Situs ini sedang diisi.
        #   sampai: 2027-01-31
        # Libur nasional.
        # libur:
        #   - tanggal: 2027-08-17
        #     nama: Hari Kemerdekaan
        # Situs tanpa laporan kepatuhan.
        # kepatuhan: tidak
        # Tingkat temuan menurut kodenya: galat, peringatan, catatan, atau mati.
        # aturan:
        #   meta.review: catatan

        """
    }
}
