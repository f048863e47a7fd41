import Testing

/// Tables become values where their columns are named like properties.
@Suite struct CardTableTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "a table of steps",
            """
            ## Prosedur
            | No. | Uraian Kegiatan | Pelaksana | Waktu | Output | Keterangan |
            |---|---|---|---|---|---|
            | 1 | Menyerahkan berkas | Pemohon; Petugas | 5 menit | tanda terima | - |
            | 2 | Memeriksa | Petugas | – | | |
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              columns "No." ‹No.›, "Uraian Kegiatan" ‹Uraian Kegiatan›, "Keterangan" ‹Keterangan›
              steps
                1. 8:1 "Menyerahkan berkas"
                  by "Pemohon" ‹Pemohon›, "Petugas" ‹Petugas›
                  takes exact 5 minute ‹5 menit›
                  .performer 8:28 "Pelaksana": "Pemohon; Petugas" ‹Pemohon; Petugas›
                  .time 8:47 "Waktu": "5 menit" ‹5 menit›
                  .output 8:57 "Output": "tanda terima" ‹tanda terima›
                2. 9:1 "Memeriksa"
                  by "Petugas" ‹Petugas›
                  .performer 9:19 "Pelaksana": "Petugas" ‹Petugas›
            """),
        CardCase(
            "a table of steps that names its performers officers",
            """
            ## Prosedur
            | No | Uraian | Petugas |
            |---|---|---|
            | 1 | Memeriksa | Front office |
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              columns "No" ‹No›, "Uraian" ‹Uraian›
              steps
                1. 8:1 "Memeriksa"
                  by "Front office" ‹Front office›
                  .performer 8:19 "Petugas": "Front office" ‹Front office›
            """),
        CardCase(
            "numbers of a second table run on",
            """
            ## Prosedur
            1. Datang

            ### Lanjutan
            | No | Kegiatan |
            |---|---|
            | 2 | Menunggu |
            | 3 | Pulang |
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Datang"
              ### stage 8:1 "Lanjutan"
                columns "No" ‹No›, "Kegiatan" ‹Kegiatan›
                steps
                  2. 11:1 "Menunggu"
                  3. 12:1 "Pulang"
            """),
        CardCase(
            "numbers that mean something keep the table",
            """
            ## Prosedur
            | No | Kegiatan |
            |---|---|
            | 5 | Menunggu |
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              markup table 6:1 "NoKegiatan5Menunggu"
            """),
        CardCase(
            "a row that is lost is told",
            """
            ## Biaya
            | No | Jenis | Tarif |
            |---|---|---|
            | 1 | Papan | Rp50.000 |
            | 3 | Kain | Rp25.000 |
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              markup table 6:1 "NoJenisTarif1PapanRp50.0003KainRp25.000"
            ! 9:3-4 card.row-number
            """),
        CardCase(
            "rows under one number, and numbers that go on from elsewhere, keep the table",
            """
            ## Biaya
            | No | Jenis | Tarif |
            |---|---|---|
            | 1 | Papan | Rp50.000 |
            | | Kain | Rp25.000 |
            | 2 | Balon | Rp5.000 |

            | No | Jenis | Tarif |
            |---|---|---|
            | 5 | Layar | Rp50.000 |
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              markup table 6:1 "NoJenisTarif1PapanRp50.000KainRp25.0002BalonRp5.000"
              markup table 12:1 "NoJenisTarif5LayarRp50.000"
            """),
        CardCase(
            "the heading says that the numbers are rupiah",
            """
            ## Biaya
            | No | Jenis | Tarif (Rp) |
            |---|---|---|
            | 1 | Papan | 50.000 |
            | 2 | Kain | 5000 per lembar |
            | 3 | Lainnya | sesuai Perda |
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              columns "No" ‹No›, "Jenis" ‹Jenis›, "Tarif (Rp)" ‹Tarif (Rp)›
              fees
                8:1 "Papan": "50.000" → 50000 ‹50.000›
                9:1 "Kain": "5000 per lembar" → 5000 unit=«per lembar» ‹5000 per lembar›
                10:1 "Lainnya": "sesuai Perda" → reference «sesuai Perda» ‹sesuai Perda›
            """),
        CardCase(
            "the heading says that the numbers are no rupiah",
            """
            ## Biaya
            | Jenis | Tarif (%) |
            |---|---|
            | Hotel | 10 |

            | Jenis | Tarif Rp. |
            |---|---|
            | Papan | 5000 |
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              markup table 6:1 "JenisTarif (%)Hotel10"
              columns "Jenis" ‹Jenis›, "Tarif Rp." ‹Tarif Rp.›
              fees
                12:1 "Papan": "5000" → 5000 ‹5000›
            """),
        CardCase(
            "a table of requirements",
            """
            ## Persyaratan
            | No | Dokumen | Bentuk | Untuk | Keterangan |
            |---|---|---|---|---|
            | 1 | KTP-el | asli | | |
            | 2 | Kartu keluarga | fotokopi | | yang terbaru |
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              columns "No" ‹No›, "Dokumen" ‹Dokumen›, "Untuk" ‹Untuk›
              requirements, numbered
                8:1 "KTP-el"
                  .form 8:16 "Bentuk": "asli" ‹asli›
                9:1 "Kartu keluarga"
                  .form 9:24 "Bentuk": "fotokopi" ‹fotokopi›
                  .note 9:37 "Keterangan": "yang terbaru" ‹yang terbaru›
            """),
        CardCase(
            "a table of requirements with a column of its own",
            """
            ## Persyaratan
            | Dokumen | Rangkap |
            |---|---|
            | KTP-el | 2 |
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              markup table 6:1 "DokumenRangkapKTP-el2"
            """),
        CardCase(
            "another column keeps the table",
            """
            ## Prosedur
            | Kegiatan | Warna |
            |---|---|
            | Menunggu | merah |
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              markup table 6:1 "KegiatanWarnaMenunggumerah"
            """),
        CardCase(
            "a table of fees",
            """
            ## Biaya
            | No | Jenis | Satuan | Tarif | Untuk |
            |---|---|---|---|---|
            | 1. | Paspor | per permohonan | Rp350.000 | hilang |
            | 2. | Surat | per lembar | | - |
            | 3. | Kartu | | gratis |
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              columns "No" ‹No›, "Jenis" ‹Jenis›, "Tarif" ‹Tarif›
              fees
                8:1 "Paspor": "Rp350.000" if own 0 ‹hilang› → 350000 ‹Rp350.000›
                  .unit 8:17 "Satuan": "per permohonan" ‹per permohonan›
                  .condition 8:46 "Untuk": "hilang" ‹hilang›
                9:1 "Surat": "" → notStated empty ‹| 2. | Surat | per lembar | | - |›
                  .unit 9:16 "Satuan": "per lembar" ‹per lembar›
                10:1 "Kartu": "gratis" → free gratis ‹gratis›
            """),
        CardCase(
            "cells too many",
            """
            ## Biaya
            | Jenis | Tarif |
            |---|---|
            | Paspor | Rp350.000 | lebih |
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              columns "Jenis" ‹Jenis›, "Tarif" ‹Tarif›
              fees
                8:1 "Paspor": "Rp350.000" → 350000 ‹Rp350.000›
            ! 8:24-29 card.table-cell-dropped
            """),
        CardCase(
            "a table elsewhere",
            """
            ## Produk
            | Dokumen | Bentuk |
            |---|---|
            | KTP | asli |
            """,
            gives: """
            ## produk 5:1 "Produk"
              markup table 6:1 "DokumenBentukKTPasli"
            """),
    ]
}
