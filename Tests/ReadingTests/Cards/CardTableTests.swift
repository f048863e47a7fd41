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
            ## Persyaratan
            | Dokumen | Bentuk |
            |---|---|
            | KTP | asli |
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              markup table 6:1 "DokumenBentukKTPasli"
            """),
    ]
}
