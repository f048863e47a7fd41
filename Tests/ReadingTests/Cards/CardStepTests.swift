import Testing

/// Steps of the procedure: properties, stages, decisions.
@Suite struct CardStepTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "every key of a step",
            """
            ## Prosedur
            1. Menyerahkan berkas
               - Pelaksana: Pemohon; Petugas loket
               - Kelengkapan: berkas persyaratan
               - Waktu: 5 menit
               - Keluaran: tanda terima
               - Output: nomor
               - Catatan: satu
               - Keterangan: dua
               - Untuk: hilang
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Menyerahkan berkas" if own 0 ‹hilang›
                  by "Pemohon" ‹Pemohon›, "Petugas loket" ‹Petugas loket›
                  takes exact 5 minute ‹5 menit›
                  .performer 7:6 "Pelaksana": "Pemohon; Petugas loket" ‹Pelaksana: Pemohon; Petugas loket›
                  .materials 8:6 "Kelengkapan": "berkas persyaratan" ‹Kelengkapan: berkas persyaratan›
                  .time 9:6 "Waktu": "5 menit" ‹Waktu: 5 menit›
                  .output 10:6 "Keluaran": "tanda terima" ‹Keluaran: tanda terima›
                  .output 11:6 "Output": "nomor" ‹Output: nomor›
                  .note 12:6 "Catatan": "satu" ‹Catatan: satu›
                  .note 13:6 "Keterangan": "dua" ‹Keterangan: dua›
                  .condition 14:6 "Untuk": "hilang" ‹Untuk: hilang›
            """),
        CardCase(
            "words that begin an exit",
            """
            ## Prosedur
            1. Diperiksa
               - Bila lengkap: lanjut
               - Apabila tidak lengkap: selesai
               - Bilamana hilang: ke langkah 1
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Diperiksa"
                  exit 7:6 "Bila lengkap": "lanjut" → next
                  exit 8:6 "Apabila tidak lengkap": "selesai" → finish
                  exit 9:6 "Bilamana hilang": "ke langkah 1" → step(1)
            """),
        CardCase(
            "exits with commas, arrows and answers, and several on a line",
            """
            ## Prosedur
            1. Diperiksa
               - Jika tidak lengkap, kembali ke langkah 1
               - Apabila lengkap maka lanjut
               - Ya → langkah 1; Tidak -> selesai
               - Jika lengkap: lanjut, jika tidak: kembali ke langkah 1; petugas menandai
               - Jika ragu: hubungi petugas; jika perlu: datang lagi
               - Jika tidak sah dikembalikan ke langkah 1
               - Loket buka setiap hari
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Diperiksa"
                  exit 7:6 "Jika tidak lengkap": "kembali ke langkah 1" → step(1)
                  exit 8:6 "Apabila lengkap": "lanjut" → next
                  exit 9:6 "Ya": "langkah 1" → step(1)
                  exit 9:24 "Tidak": "selesai" → finish
                  exit 10:6 "Jika lengkap": "lanjut" → next
                  exit 10:28 "jika tidak": "kembali ke langkah 1; petugas menandai" → step(1)
                  exit 11:6 "Jika ragu": "hubungi petugas; jika perlu: datang lagi" → other
                  exit 12:6 "Jika tidak sah": "dikembalikan ke langkah 1" → step(1)
                  13:6 "Loket buka setiap hari"
            ! 11:6-57 card.target-unknown
            """),
        CardCase(
            "a condition ends at its first mark, words that mean nothing stand before the target",
            """
            ## Prosedur
            1. Diperiksa
               - Jika lengkap, berkas diteruskan ke langkah 3
               - Jika tidak lengkap maka langsung kembali ke langkah 1
               - Jika **tidak sah**, maka kembali ke langkah 1
               - Jika *kurang* → lanjut
               - Apabila ada biaya Rp1,5 juta, pemohon kembali ke langkah 2
            2. Diteliti
            3. Dicatat
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Diperiksa"
                  exit 7:6 "Jika lengkap": "berkas diteruskan ke langkah 3" → step(3)
                  exit 8:6 "Jika tidak lengkap": "langsung kembali ke langkah 1" → step(1)
                  exit 9:6 "Jika tidak sah": "kembali ke langkah 1" → step(1)
                  exit 10:6 "Jika kurang": "lanjut" → next
                  exit 11:6 "Apabila ada biaya Rp1,5 juta": "pemohon kembali ke langkah 2" → step(2)
                2. 12:4 "Diteliti"
                3. 13:4 "Dicatat"
            """),
        CardCase(
            "short exits are text where one of them is not read",
            """
            ## Prosedur
            1. Diperiksa
               - Ya, ke langkah 3
               - Tidak, dikembalikan kepada pemohon
            2. Diteliti
               - Jika lengkap: lanjut
               - Jika salah, kembali ke langkah 1
               - Jika hilang, laporkan
            3. Dicatat
               - Jika ya, ke langkah 4; jika tidak, kembali ke langkah 1 dan 2
            4. Disimpan
               - Jika KTP, KK tidak lengkap, kembali ke langkah 1
               - Jika ada kekurangan berkas kembali ke langkah 1
               - Jika lengkap, berkas dicatat, lanjut
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Diperiksa"
                  7:6 "Ya, ke langkah 3"
                  8:6 "Tidak, dikembalikan kepada pemohon"
                2. 9:4 "Diteliti"
                  exit 10:6 "Jika lengkap": "lanjut" → next
                  11:6 "Jika salah, kembali ke langkah 1"
                  12:6 "Jika hilang, laporkan"
                3. 13:4 "Dicatat"
                  14:6 "Jika ya, ke langkah 4; jika tidak, kembali ke langkah 1 dan 2"
                4. 15:4 "Disimpan"
                  16:6 "Jika KTP, KK tidak lengkap, kembali ke langkah 1"
                  17:6 "Jika ada kekurangan berkas kembali ke langkah 1"
                  18:6 "Jika lengkap, berkas dicatat, lanjut"
            ! 8:6-40 card.property-unread
            ! 12:6-27 card.property-unread
            ! 14:6-67 card.property-unread
            """),
        CardCase(
            "exits in lines behind a property, and in a paragraph of their own",
            """
            ## Prosedur
            1. Diperiksa
               - Keluaran: berkas
               Jika tidak lengkap, kembali ke langkah 1
               Jika lengkap, lanjut
            2. Diteliti
               - Waktu: 5 menit

               Ya → lanjut
               Tidak → kembali ke langkah 1
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Diperiksa"
                  exit 8:4 "Jika tidak lengkap": "kembali ke langkah 1" → step(1)
                  exit 9:4 "Jika lengkap": "lanjut" → next
                  .output 7:6 "Keluaran": "berkas" ‹Keluaran: berkas›
                2. 10:4 "Diteliti"
                  takes exact 5 minute ‹5 menit›
                  exit 13:4 "Ya": "lanjut" → next
                  exit 14:4 "Tidak": "kembali ke langkah 1" → step(1)
                  .time 11:6 "Waktu": "5 menit" ‹Waktu: 5 menit›
            """),
        CardCase(
            "stages, numbers run on",
            """
            ## Prosedur
            Bawa nomor.
            ### Permohonan
            1. Datang
            2. Menunggu
            ### Pemeriksaan
            1. Diperiksa
               - Jika lengkap: ke langkah 2
            5. Selesai
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              markup paragraph 6:1 "Bawa nomor."
              ### stage 7:1 "Permohonan"
                steps
                  1. 8:4 "Datang"
                  2. 9:4 "Menunggu"
              ### stage 10:1 "Pemeriksaan"
                steps
                  3. 11:4 "Diperiksa"
                    exit 12:6 "Jika lengkap": "ke langkah 2" → step(2)
                  4. 13:4 "Selesai"
            ! 13:1-11 card.item-number
            """),
        CardCase(
            "all targets",
            """
            ## Prosedur
            1. Memeriksa
               - Jika satu: lanjut
               - Jika dua: Selesai.
               - Jika tiga: kembali ke langkah 1; petugas menandai berkas
               - Jika empat: ke langkah 2
               - Jika lima: lanjut ke langkah 2
               - Apabila enam: selesai; pemohon diberi tahu
               - Jika tujuh: lanjut, tanpa bayar
            2. Membayar
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Memeriksa"
                  exit 7:6 "Jika satu": "lanjut" → next
                  exit 8:6 "Jika dua": "Selesai." → finish
                  exit 9:6 "Jika tiga": "kembali ke langkah 1; petugas menandai berkas" → step(1)
                  exit 10:6 "Jika empat": "ke langkah 2" → step(2)
                  exit 11:6 "Jika lima": "lanjut ke langkah 2" → step(2)
                  exit 12:6 "Apabila enam": "selesai; pemohon diberi tahu" → finish
                  exit 13:6 "Jika tujuh": "lanjut, tanpa bayar" → next
                2. 14:4 "Membayar"
            """),
        CardCase(
            "unknown targets",
            """
            ## Prosedur
            1. Memeriksa
               - Jika satu: pulang
               - Jika dua: ke langkah dua
               - Jika tiga: ke langkah 3
               - Jika empat: kembali ke langkah 0
               - Jika lima: lanjutkan
            2. Membayar
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Memeriksa"
                  exit 7:6 "Jika satu": "pulang" → other
                  exit 8:6 "Jika dua": "ke langkah dua" → other
                  exit 9:6 "Jika tiga": "ke langkah 3" → step(3)
                  exit 10:6 "Jika empat": "kembali ke langkah 0" → step(0)
                  exit 11:6 "Jika lima": "lanjutkan" → other
                2. 12:4 "Membayar"
            ! 7:6-23 card.target-unknown
            ! 8:6-30 card.target-unknown
            ! 9:6-29 card.step-missing
            ! 10:6-38 card.step-missing
            ! 11:6-26 card.target-unknown
            """),
        CardCase(
            "a time that is none",
            """
            ## Prosedur
            1. Memeriksa
               - Waktu: secukupnya
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Memeriksa"
                  .time 7:6 "Waktu": "secukupnya" ‹Waktu: secukupnya›
            ! 7:6-23 card.time-unread
            """),
        CardCase(
            "parts and text of a step",
            """
            ## Prosedur
            1. Membayar di:
               - bank
               - kantor pos
               - Jika gagal kembali ke loket

               Simpan buktinya.
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Membayar di:"
                  7:6 "bank"
                  8:6 "kantor pos"
                  9:6 "Jika gagal kembali ke loket"
                  markup paragraph 11:4 "Simpan buktinya."
            """),
        CardCase(
            "exits of a part are parts of it",
            """
            ## Prosedur
            1. Memeriksa
               - berkas
                 - Jika lengkap: lanjut
                 - Catatan: asli
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Memeriksa"
                  7:6 "berkas"
                    .note 9:8 "Catatan": "asli" ‹Catatan: asli›
                    8:8 "Jika lengkap: lanjut"
            """),
        CardCase(
            "steps as bullets, decisions in a paragraph stay text",
            """
            ## Prosedur
            - Datang
            - Pulang

            Jika lengkap: lanjut
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:3 "Datang"
                2. 7:3 "Pulang"
              markup paragraph 9:1 "Jika lengkap: lanjut"
            """),
    ]
}
