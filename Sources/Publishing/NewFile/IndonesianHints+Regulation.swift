extension IndonesianHints {
    static let regulationKeys = """
        # Judul ialah kata-kata sesudah "tentang". Kunci di bawah ini tidak wajib. Untuk memakainya, hapus tanda # dan ganti isinya.
        # jenis: Peraturan Daerah Kota Contoh
        # nomor: 3
        # tahun: 2019
        # ditetapkan: 2019-01-14
        # diundangkan: 2019-01-21
        # Keadaannya sekarang (berlaku, diubah, atau dicabut) dan peraturan lain: nama berkasnya tanpa .md, atau sebutannya.
        # status: berlaku
        # mengubah: Peraturan Daerah Kota Contoh Nomor 1 Tahun 2010
        # diubah: [Peraturan Daerah Kota Contoh Nomor 5 Tahun 2022]
        # mencabut: Peraturan Daerah Kota Contoh Nomor 7 Tahun 2001
        # dicabut: Peraturan Daerah Kota Contoh Nomor 9 Tahun 2024
        # Dari mana naskahnya, dan apakah isinya ringkasan dengan kata-kata sendiri.
        # sumber: https://jdih.kota-contoh.example/perda-3-2019
        # ringkasan: ya

        """

    static let regulationText = """
        ## Pasal 1
        <!-- Isi Pasal 1. -->

        <!-- Tulis tiap pasal di bawah judulnya. Nomor ayat, huruf, dan angka ditulis seperti dalam naskah. Pasal yang judulnya
        hilang dari sumber ditulis "Pasal ?". Catatan seperti ini tidak pernah terbit.
        Contoh:

        ## BAB II
        Hak Pengguna Layanan

        ### Pasal 2
        (1) Setiap orang berhak atas layanan.

        (2) Hak sebagaimana dimaksud pada ayat (1) meliputi:
        a. keterangan yang jelas; dan
        b. tanda terima.
        -->

        """
}
