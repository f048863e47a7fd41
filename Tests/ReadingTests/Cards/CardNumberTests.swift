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
            "items keep their numbers beside properties and behind a paragraph, as far as they run on",
            """
            ## Persyaratan
            - Kartu keluarga:
              1. Catatan: dibawa semua
              2. salinan
            - Akta:
              1. asli
              2. Catatan: dibawa semua
              3. salinan
            - Surat:
              1. asli
              2. salinan

              Untuk anak:

              3. surat kuasa
            - Foto:
              1. berwarna

              Untuk anak:

              1. hitam putih
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "Kartu keluarga:"
                  .note 7:6 "Catatan": "dibawa semua" ‹Catatan: dibawa semua›
                  parts, numbered from 2
                  8:6 "salinan"
                9:3 "Akta:"
                  .note 11:6 "Catatan": "dibawa semua" ‹Catatan: dibawa semua›
                  10:6 "asli"
                  12:6 "salinan"
                13:3 "Surat:"
                  parts, numbered
                  14:6 "asli"
                  15:6 "salinan"
                  19:6 "surat kuasa"
                  markup paragraph 17:3 "Untuk anak:"
                20:3 "Foto:"
                  21:6 "berwarna"
                  25:6 "hitam putih"
                  markup paragraph 23:3 "Untuk anak:"
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
