extension EnglishHints {
    static let regulationKeys = """
        # The title (judul) is what stands behind "tentang". The keys below are optional. To use one, take the # away and replace its value.
        # jenis: Peraturan Daerah Kota Contoh
        # nomor: 3
        # tahun: 2019
        # ditetapkan: 2019-01-14
        # diundangkan: 2019-01-21
        # What became of it (berlaku, diubah or dicabut), and other regulations: their files without .md, or what they are called.
        # status: berlaku
        # mengubah: Peraturan Daerah Kota Contoh Nomor 1 Tahun 2010
        # diubah: [Peraturan Daerah Kota Contoh Nomor 5 Tahun 2022]
        # mencabut: Peraturan Daerah Kota Contoh Nomor 7 Tahun 2001
        # dicabut: Peraturan Daerah Kota Contoh Nomor 9 Tahun 2024
        # Where the text was taken from, and whether it is a summary in words of your own.
        # sumber: https://jdih.kota-contoh.example/perda-3-2019
        # ringkasan: ya

        """

    static let regulationText = """
        ## Pasal 1
        <!-- The text of article 1. -->

        <!-- Write each article below its heading, with the numbers of the law. Where the source has lost the heading of an
        article, write "Pasal ?". Notes like this one are never published.
        Example:

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
