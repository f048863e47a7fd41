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
            "fees in words: read where they are whole, told where they are not",
            """
            ## Biaya
            - Surat: Rp lima ribu
            - Salinan: lima ribu per lembar
            - Rp lima rbu
            - limaa ribu rupiah
            - Rp limaa ribu
            - seribu lembar pertama
            - bayar dengan rupiah di dua loket
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              fees
                6:3 "Surat": "Rp lima ribu" → 5000 ‹Rp lima ribu›
                7:3 "Salinan: lima ribu per lembar"
                8:3 "Rp lima rbu"
                9:3 "limaa ribu rupiah"
                10:3 "Rp limaa ribu"
                11:3 "seribu lembar pertama"
                12:3 "bayar dengan rupiah di dua loket"
            ! 7:3-32 card.fee-unread
            ! 8:3-14 card.fee-unread
            ! 9:3-20 card.fee-unread
            ! 10:3-16 card.fee-unread
            """),
        CardCase(
            "fees in paragraphs",
            """
            ## Biaya
            Rp50.00

            Biaya: lima puluh ribu

            Lima puluh ribu

            Biaya dibayar di bank dalam rupiah, paling lambat 2 hari.
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              markup paragraph 6:1 "Rp50.00"
              markup paragraph 8:1 "Biaya: lima puluh ribu"
              markup paragraph 10:1 "Lima puluh ribu"
              markup paragraph 12:1 "Biaya dibayar di bank dalam rupiah, paling lambat 2 hari."
            ! 6:1-8 card.fee-unread
            ! 8:1-23 card.fee-unread
            ! 10:1-16 card.fee-unread
            """),
        CardCase(
            "times in words: read where they are whole, told where they are not",
            """
            ## Jangka Waktu
            Paling lama dua hr kerja
            - Cetak: dua hari kerja
            - Kirim: tiga (3) hari
            - Uji: seminggu
            - Paraf: paling lama 3 hr
            - dua petugas memeriksa
            - sehari-hari di loket, setahun sekali diperiksa
            - Setahun sekali ditinjau
            - Arsip: dua miggu
            """,
            gives: """
            ## waktu 5:1 "Jangka Waktu"
              markup paragraph 6:1 "Paling lama dua hr kerja"
              times
                7:3 "Cetak": "dua hari kerja" → exact 2 workingDay ‹dua hari kerja›
                8:3 "Kirim": "tiga (3) hari" → exact 3 day ‹tiga (3) hari›
                9:3 "Uji: seminggu"
                10:3 "Paraf: paling lama 3 hr"
                11:3 "dua petugas memeriksa"
                12:3 "sehari-hari di loket, setahun sekali diperiksa"
                13:3 "Setahun sekali ditinjau"
                14:3 "Arsip: dua miggu"
            ! 6:1-25 card.time-unread
            ! 9:8-16 card.time-unread
            ! 10:10-26 card.time-unread
            ! 14:10-19 card.time-unread
            """),
        CardCase(
            "fees in paragraphs, and bare numbers in items",
            """
            ## Biaya
            Rp 50.0000

            Rp 50.000,50

            Rp 1,2 M

            Rp 15O.000

            Rp dibayar di loket

            ## Tarif
            - Fotokopi: 500
            - Loket 2
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              markup paragraph 6:1 "Rp 50.0000"
              markup paragraph 8:1 "Rp 50.000,50"
              markup paragraph 10:1 "Rp 1,2 M"
              markup paragraph 12:1 "Rp 15O.000"
              markup paragraph 14:1 "Rp dibayar di loket"
              ### titled 16:1 "Tarif"
                fees
                  17:3 "Fotokopi: 500"
                  18:3 "Loket 2"
            ! 6:1-11 card.fee-unread
            ! 8:1-13 card.fee-unread
            ! 10:1-9 card.fee-unread
            ! 12:1-11 card.fee-unread
            ! 17:3-16 card.fee-unread
            """),
        CardCase(
            "words that introduce a list of fees are no fee",
            """
            ## Biaya
            Retribusi makam:

            - Kelas I: Rp50.000

            Tidak dipungut biaya, kecuali:

            - Kelas II:
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              markup paragraph 6:1 "Retribusi makam:"
              fees
                8:3 "Kelas I": "Rp50.000" → 50000 ‹Rp50.000›
              fees
                10:1 "Tidak dipungut biaya, kecuali:" → free notCharged if=«kecuali:» ‹Tidak dipungut biaya, kecuali:›
              fees
                12:3 "Kelas II": "" → notStated empty ‹›
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
        CardCase(
            "headings that are none",
            """
            ## Produk
            1. Surat
            ##3. Biaya
            #Waktu
            #2026

               ## Prosedur

            **PERSYARATAN**

            **Penting**
            """,
            gives: """
            ## produk 5:1 "Produk"
              products
                6:4 "Surat ##3. Biaya #Waktu #2026"
                  markup heading 11:4 "Prosedur"
              markup paragraph 13:1 "PERSYARATAN"
              markup paragraph 15:1 "Penting"
            ! 7:1-11 card.heading-space
            ! 8:1-7 card.heading-space
            ! 11:4-15 card.heading-indented
            ! 13:1-16 card.heading-bold
            """),
        CardCase(
            "lists that are none",
            """
            ## Persyaratan
            a. KTP
            b. KK

            • KTP
            • KK

            1.\u{A0}KTP
            2.KK

            a.n. Kepala
            (1) satu

            ## Produk
            -Surat
            -Kartu
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              markup paragraph 6:1 "a. KTP b. KK"
              markup paragraph 9:1 "• KTP • KK"
              markup paragraph 12:1 "1.\u{A0}KTP 2.KK"
              markup paragraph 15:1 "a.n. Kepala (1) satu"
            ## produk 18:1 "Produk"
              products
                19:1 "-Surat -Kartu"
            ! 6:1-7 card.list-unread
            ! 9:1-8 card.list-unread
            ! 12:1-8 card.list-unread
            ! 19:1-7 card.list-unread
            """),
        CardCase(
            "a sign that makes a quotation",
            """
            ## Jangka Waktu
            > 3 hari kerja

            > Catatan biasa
            """,
            gives: """
            ## waktu 5:1 "Jangka Waktu"
              markup blockQuote 6:1 "3 hari kerja"
              markup blockQuote 8:1 "Catatan biasa"
            ! 6:1-15 card.quote-sign
            """),
        CardCase(
            "fees line by line",
            """
            ## Biaya
            Umum : gratis
            WNA : Rp 200.000

            Lihat: Rp50.000 per
            lembar
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              fees
                6:1 "Umum": "gratis" → free gratis if=«Umum» ‹gratis›
                7:1 "WNA": "Rp 200.000" → 200000 if=«WNA» ‹Rp 200.000›
              fees
                9:1 "Lihat": "Rp50.000 per lembar" → 50000 unit=«per lembar» ‹Rp50.000 per
            lembar›
            """),
        CardCase(
            "number signs right behind a list or a line",
            """
            ## Produk
            - Surat
            ##Biaya

            Teks
            ## Jam
            - Senin ##1
            """,
            gives: """
            ## produk 5:1 "Produk"
              products
                6:3 "Surat ##Biaya"
              markup paragraph 9:1 "Teks"
            ## ? 10:1 "Jam"
              markup list 11:1 "Senin ##1"
            ! 7:1-8 card.heading-space
            """),
    ]
}
