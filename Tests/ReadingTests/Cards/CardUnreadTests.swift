import Testing

/// What looks like a value or a heading and is read as none is told; sentences are left alone.
@Suite struct CardUnreadTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "fees that name rupiah and a number",
            """
            ## Biaya
            - Surat: Rp50.00
            - perpanjangan 5 tahun
            - Bayar di 2 loket
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              fees
                6:3 "Surat: Rp50.00"
                7:3 "perpanjangan 5 tahun"
                8:3 "Bayar di 2 loket"
            ! 6:3-17 card.fee-unread
            """),
        CardCase(
            "times that begin with a number",
            """
            ## Jangka Waktu
            3 hr kerja
            - Cetak: 4 hr
            - sesuai Pasal 3
            """,
            gives: """
            ## waktu 5:1 "Jangka Waktu"
              markup paragraph 6:1 "3 hr kerja"
              times
                7:3 "Cetak: 4 hr"
                8:3 "sesuai Pasal 3"
            ! 6:1-11 card.time-unread
            ! 7:10-14 card.time-unread
            """),
        CardCase(
            "times that cannot be told, wherever they stand, and what is none of a time",
            """
            ## Prosedur
            1. Periksa
               - Waktu: Maks. 2x24 jam kerja

            ## Jangka Waktu
            Cetak 2 hari krja
            Paling lama 3 hari kerja
            - Cetak: paling lama 2 hari krja
            - Masa berlaku: 5 tahun
            - Izin berlaku 5 tahun
            - Ambil setiap 3 bulan
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Periksa"
                  .time 7:6 "Waktu": "Maks. 2x24 jam kerja" ‹Waktu: Maks. 2x24 jam kerja›
            ## waktu 9:1 "Jangka Waktu"
              times
                10:1 "Cetak 2 hari krja"
                11:1 "Paling lama 3 hari kerja" → atMost … 3 workingDay ‹Paling lama 3 hari kerja›
              times
                12:3 part "Cetak: paling lama 2 hari krja"
                13:3 part "Masa berlaku: 5 tahun"
                14:3 part "Izin berlaku 5 tahun"
                15:3 part "Ambil setiap 3 bulan"
            ! 7:6-33 card.time-unread
            ! 10:1-18 card.time-unread
            ! 12:10-33 card.time-unread
            """),
        CardCase(
            "digits and words that differ: a note of the value, which a rule tells",
            """
            ## Prosedur
            1. Ajukan
               - Waktu: 5 (lima) menit
            2. Periksa
               - Waktu: 10 (lima) menit

            ## Jangka Waktu
            Paling lama 4 (lima) hari kerja
            - Cetak: 3 (dua) hari

            ## Biaya
            - Surat: Rp350.000 (tiga ratus ribu rupiah)
            - Rp50.000 (lima puluh ribu rupiah)

            | Jenis | Tarif |
            | --- | --- |
            | Salinan | Rp5.000 (enam ribu rupiah) |
            """,
            gives: """
            ## prosedur 5:1 "Prosedur"
              steps
                1. 6:4 "Ajukan"
                  takes exact 5 minute ‹5 (lima) menit›
                  .time 7:6 "Waktu": "5 (lima) menit" ‹Waktu: 5 (lima) menit›
                2. 8:4 "Periksa"
                  takes exact 10 minute !wordsDisagree(digits: 10, words: 5) ‹10 (lima) menit›
                  .time 9:6 "Waktu": "10 (lima) menit" ‹Waktu: 10 (lima) menit›
            ## waktu 11:1 "Jangka Waktu"
              times
                12:1 "Paling lama 4 (lima) hari kerja" → atMost … 4 workingDay !wordsDisagree(digits: 4, words: 5) ‹Paling lama 4 (lima) hari kerja›
              times
                13:3 part "Cetak": "3 (dua) hari" → exact 3 day !wordsDisagree(digits: 3, words: 2) ‹3 (dua) hari›
            ## biaya 15:1 "Biaya"
              fees
                16:3 "Surat": "Rp350.000 (tiga ratus ribu rupiah)" → 350000 !wordsDisagree(digits: 350000, words: 300000) ‹Rp350.000 (tiga ratus ribu rupiah)›
                17:3 "Rp50.000 (lima puluh ribu rupiah)" → 50000 ‹Rp50.000 (lima puluh ribu rupiah)›
              columns "Jenis" ‹Jenis›, "Tarif" ‹Tarif›
              fees
                21:1 "Salinan": "Rp5.000 (enam ribu rupiah)" → 5000 !wordsDisagree(digits: 5000, words: 6000) ‹Rp5.000 (enam ribu rupiah)›
            """),
        CardCase(
            "number signs without a space",
            """
            ## Produk
            - Surat

            ##Biaya

            #1 dari semua
            """,
            gives: """
            ## produk 5:1 "Produk"
              products
                6:3 "Surat"
              markup paragraph 8:1 "##Biaya"
              markup paragraph 10:1 "#1 dari semua"
            ! 8:1-8 card.heading-space
            """),
    ]
}
