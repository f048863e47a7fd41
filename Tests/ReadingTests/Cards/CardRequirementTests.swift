import Testing

/// What stands in a section of requirements: properties, sub-items, choices, and what fits no structure.
@Suite struct CardRequirementTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "every key of a requirement",
            """
            ## Persyaratan
            1. KTP elektronik
               - Bentuk: asli dan fotokopi
               - Diurus di: Dinas Dukcapil
               - Formulir: [F-1](../../berkas/f1.pdf)
               - Untuk: dewasa
               - Dasar: Pasal 4
               - Catatan: berlaku
               - Keterangan: masih berlaku
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "KTP elektronik" if own 0 ‹dewasa›
                  .form 7:6 "Bentuk": "asli dan fotokopi" ‹Bentuk: asli dan fotokopi›
                  .obtainedAt 8:6 "Diurus di": "Dinas Dukcapil" ‹Diurus di: Dinas Dukcapil›
                  .download 9:6 "Formulir": "F-1" ‹Formulir: [F-1](../../berkas/f1.pdf)›
                  .condition 10:6 "Untuk": "dewasa" ‹Untuk: dewasa›
                  .legalBasis 11:6 "Dasar": "Pasal 4" ‹Dasar: Pasal 4›
                  .note 12:6 "Catatan": "berlaku" ‹Catatan: berlaku›
                  .note 13:6 "Keterangan": "masih berlaku" ‹Keterangan: masih berlaku›
            """),
        CardCase(
            "an unknown key stays text",
            """
            ## Persyaratan
            - KTP
              - Warna: merah
              - Ukuran 3: 4
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "KTP"
                  7:5 "Warna: merah"
                  8:5 "Ukuran 3: 4"
            """),
        CardCase(
            "a key near a known one is text, and reported",
            """
            ## Persyaratan
            - KTP
              - Bentul: asli
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "KTP"
                  7:5 "Bentul: asli"
            ! 7:5-11 card.property-near
            """),
        CardCase(
            "a key of another section is text",
            """
            ## Persyaratan
            - KTP
              - Pelaksana: Petugas
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "KTP"
                  7:5 "Pelaksana: Petugas"
            """),
        CardCase(
            "properties indented too little are read as the item's",
            """
            ## Persyaratan
            9. Kartu keluarga
            10. KTP
               - Bentuk: asli
               - Diurus di: Dukcapil
            11. Ijazah
               - Bentuk: asli
            12. Foto
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered from 9
                6:4 "Kartu keluarga"
                7:5 "KTP"
                  .form 8:6 "Bentuk": "asli" ‹Bentuk: asli›
                  .obtainedAt 9:6 "Diurus di": "Dukcapil" ‹Diurus di: Dukcapil›
                10:5 "Ijazah"
                  .form 11:6 "Bentuk": "asli" ‹Bentuk: asli›
                12:5 "Foto"
            ! 8:4-18 card.indented-too-little
            ! 11:4-18 card.indented-too-little
            """),
        CardCase(
            "bullets indented too little",
            """
            ## Persyaratan
            - KTP
             - Bentuk: asli
             - Untuk: dewasa
            - Foto
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "KTP" if own 0 ‹dewasa›
                  .form 7:4 "Bentuk": "asli" ‹Bentuk: asli›
                  .condition 8:4 "Untuk": "dewasa" ‹Untuk: dewasa›
                9:3 "Foto"
            ! 7:2-16 card.indented-too-little
            """),
        CardCase(
            "properties not indented below a numbered item",
            """
            ## Persyaratan
            1. KTP
            - Bentuk: asli
            2. Foto
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "KTP"
                  .form 7:3 "Bentuk": "asli" ‹Bentuk: asli›
                8:4 "Foto"
            ! 7:1-15 card.indented-too-little
            """),
        CardCase(
            "a list of its own that is no property",
            """
            ## Persyaratan
            1. KTP

            - Surat kuasa
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "KTP"
              requirements
                8:3 "Surat kuasa"
            """),
        CardCase(
            "all sub-items",
            """
            ## Persyaratan
            - Bukti domisili:
              - kartu keluarga
              - surat domisili
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "Bukti domisili:"
                  7:5 "kartu keluarga"
                  8:5 "surat domisili"
            """),
        CardCase(
            "one of the sub-items: salah satu",
            """
            ## Persyaratan
            1. Salah satu:
               - akta
               - ijazah
               - Catatan: yang memuat nama orang tua
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "Salah satu:" one of
                  .note 9:6 "Catatan": "yang memuat nama orang tua" ‹Catatan: yang memuat nama orang tua›
                  7:6 "akta"
                  8:6 "ijazah"
            """),
        CardCase(
            "one of the sub-items: last but one ends in atau",
            """
            ## Persyaratan
            - Bukti domisili:
              - kartu keluarga;
              - surat domisili; atau
              - surat pindah.
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "Bukti domisili:" one of
                  7:5 "kartu keluarga;"
                  8:5 "surat domisili; atau"
                  9:5 "surat pindah."
            """),
        CardCase(
            "dan/atau is no choice",
            """
            ## Persyaratan
            - Bukti domisili:
              - kartu keluarga; dan/atau
              - surat domisili
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "Bukti domisili:"
                  7:5 "kartu keluarga; dan/atau"
                  8:5 "surat domisili"
            """),
        CardCase(
            "atau at another place is no choice",
            """
            ## Persyaratan
            - Bukti domisili:
              - kartu keluarga atau
              - surat domisili atau KTP
              - surat pindah
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "Bukti domisili:"
                  7:5 "kartu keluarga atau"
                  8:5 "surat domisili atau KTP"
                  9:5 "surat pindah"
            """),
        CardCase(
            "lines with letters",
            """
            ## Persyaratan
            1. Foto dengan ketentuan:
               a. berlatar putih;
               b. berukuran 4 x 6
                  sentimeter.
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "Foto dengan ketentuan:"
                  parts, lettered
                  7:7 "berlatar putih;"
                  8:7 "berukuran 4 x 6 sentimeter."
            """),
        CardCase(
            "one of two people is no choice of parts",
            """
            ## Persyaratan
            1. Paspor salah satu orang tua:
               - paspor asli
               - fotokopi halaman identitas
            2. Lampirkan (salah satu dari):
               - akta
               - ijazah
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "Paspor salah satu orang tua:"
                  7:6 "paspor asli"
                  8:6 "fotokopi halaman identitas"
                9:4 "Lampirkan (salah satu dari):" one of
                  10:6 "akta"
                  11:6 "ijazah"
            """),
        CardCase(
            "lines with letters in brackets and a choice",
            """
            ## Persyaratan
            1. Salah satu
               a) akta
               b) ijazah
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "Salah satu" one of
                  parts, lettered
                  7:7 "akta"
                  8:7 "ijazah"
            """),
        CardCase(
            "letters that are no list",
            """
            ## Persyaratan
            1. Surat kuasa
               a.n. kepala kantor
               b. ijazah
            2. Surat
               a. satu saja
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "Surat kuasa a.n. kepala kantor b. ijazah"
                9:4 "Surat a. satu saja"
            """),
        CardCase(
            "parts of parts, with properties of their own",
            """
            ## Persyaratan
            - Berkas orang tua
              - KTP ayah
                - Bentuk: fotokopi
                - Untuk: anak
              - KTP ibu
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "Berkas orang tua"
                  7:5 "KTP ayah" if own 0 ‹anak›
                    .form 8:7 "Bentuk": "fotokopi" ‹Bentuk: fotokopi›
                    .condition 9:7 "Untuk": "anak" ‹Untuk: anak›
                  10:5 "KTP ibu"
            """),
        CardCase(
            "what fits no structure stays below its item",
            """
            ## Persyaratan
            1. KTP

               Paragraf kedua.

               > Kutipan

               ```
               kode
               ```
               - Bentuk: asli

                 Paragraf dari sifat.
            2.
            3. > Kutipan saja
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements, numbered
                6:4 "KTP"
                  .form 15:6 "Bentuk": "asli" ‹Bentuk: asli›
                  markup paragraph 8:4 "Paragraf kedua."
                  markup blockQuote 10:4 "Kutipan"
                  markup codeBlock 12:4 "kode
            "
                  markup paragraph 17:6 "Paragraf dari sifat."
                18:1 ""
                19:1 ""
                  markup blockQuote 19:4 "Kutipan saja"
            """),
    ]
}
