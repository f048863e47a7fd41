import Testing

/// What stands before items, by which texts refer to them; and values of which an item has one.
@Suite struct CardNumberTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "numbers and letters stay what they are",
            """
            ## Persyaratan
            1. KTP-el
            2. Kartu keluarga:
               1. asli
               2. salinan
            3. Salah satu:
               a. akta lahir
               b. ijazah

            Untuk anak ditambah:

            4. Surat kuasa
               - bermeterai
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "KTP-el"
                7:4 "Kartu keluarga:"
                  parts, numbered
                  8:7 "asli"
                  9:7 "salinan"
                10:4 "Salah satu:" one of
                  parts, lettered
                  11:7 "akta lahir"
                  12:7 "ijazah"
              markup paragraph 14:1 "Untuk anak ditambah:"
              requirements, numbered from 4
                16:4 "Surat kuasa"
                  17:6 "bermeterai"
            """),
        CardCase(
            "items beside properties are not counted as the text counts them",
            """
            ## Persyaratan
            - Kartu keluarga:
              1. Catatan: dibawa semua
              2. salinan
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "Kartu keluarga:"
                  .note 7:6 "Catatan": "dibawa semua" ‹Catatan: dibawa semua›
                  8:6 "salinan"
            """),
        CardCase(
            "a number out of its order is told once for a list, “1.” before every item is not",
            """
            ## Persyaratan
            1. KTP-el
            2. Kartu keluarga
            2. Paspor lama
            5. Surat kuasa

            ## Prosedur
            1. Mengantre
            1. Membayar
            3. Menerima paspor

            ## Dasar hukum
            1. Undang-Undang Nomor 6 Tahun 2011
            1. Peraturan Pemerintah Nomor 31 Tahun 2013
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "KTP-el"
                7:4 "Kartu keluarga"
                8:4 "Paspor lama"
                9:4 "Surat kuasa"
            ## prosedur 11:1 "Prosedur"
              steps
                1. 12:4 "Mengantre"
                2. 13:4 "Membayar"
                3. 14:4 "Menerima paspor"
            ## dasar-hukum 16:1 "Dasar hukum"
              legal bases
                17:4 "Undang-Undang Nomor 6 Tahun 2011" → uu-6-2011 ‹Undang-Undang Nomor 6 Tahun 2011›
                18:4 "Peraturan Pemerintah Nomor 31 Tahun 2013" → pp-31-2013 ‹Peraturan Pemerintah Nomor 31 Tahun 2013›
            ! 8:1-15 card.item-number
            ! 13:1-12 card.item-number
            """),
        CardCase(
            "a value that stands twice in an item is told",
            """
            ## Prosedur
            1. Memeriksa berkas
               - Waktu: 10 menit
               - Pelaksana: Petugas
               - Waktu: 2 jam
               - Pelaksana: Kepala seksi
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Memeriksa berkas"
                  by "Petugas" ‹Petugas›, "Kepala seksi" ‹Kepala seksi›
                  takes exact 10 minute ‹10 menit›
                  .time 7:6 "Waktu": "10 menit" ‹Waktu: 10 menit›
                  .performer 8:6 "Pelaksana": "Petugas" ‹Pelaksana: Petugas›
                  .time 9:6 "Waktu": "2 jam" ‹Waktu: 2 jam›
                  .performer 10:6 "Pelaksana": "Kepala seksi" ‹Pelaksana: Kepala seksi›
            ! 9:6-11 card.property-twice
            """),
    ]
}
