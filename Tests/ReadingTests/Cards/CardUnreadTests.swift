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
