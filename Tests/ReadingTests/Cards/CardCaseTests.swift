import Testing

/// In which case something holds: declared values, cases of their own, near misses.
@Suite struct CardCaseTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "declared values", cases: "kasus:\n  sebab: [hilang, rusak]\n  usia: [dewasa, anak]\n",
            """
            ## Persyaratan
            - Surat
              - Untuk: hilang; rusak
            - KTP
              - Untuk: Dewasa
            ### Bagi anak
            - Akta
            ### Untuk rusak
            - Paspor
            """,
            gives: """
            ## persyaratan 8:1 "Persyaratan"
              requirements
                9:3 "Surat" if sebab=hilang or sebab=rusak ‹hilang; rusak›
                  .condition 10:5 "Untuk": "hilang; rusak" ‹Untuk: hilang; rusak›
                11:3 "KTP" if usia=dewasa ‹Dewasa›
                  .condition 12:5 "Untuk": "Dewasa" ‹Untuk: Dewasa›
              ### conditional 13:1 "Bagi anak" if usia=anak ‹anak›
                requirements
                  14:3 "Akta"
              ### conditional 15:1 "Untuk rusak" if sebab=rusak ‹rusak›
                requirements
                  16:3 "Paspor"
            """),
        CardCase(
            "cases of their own",
            """
            ## Persyaratan
            ### Bagi anak di bawah 18 tahun
            - Akta
              - Untuk: yatim
            ### Untuk *anak* di bawah 18 tahun
            - KK
            ### Bagi
            - Lain
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              ### conditional 6:1 "Bagi anak di bawah 18 tahun" if own 0 ‹anak di bawah 18 tahun›
                requirements
                  7:3 "Akta" if own 1 ‹yatim›
                    .condition 8:5 "Untuk": "yatim" ‹Untuk: yatim›
              ### conditional 9:1 "Untuk anak di bawah 18 tahun" if own 0 ‹*anak* di bawah 18 tahun›
                requirements
                  10:3 "KK"
              ### titled 11:1 "Bagi"
                requirements
                  12:3 "Lain"
            """),
        CardCase(
            "near a declared value", cases: "kasus:\n  sebab: [hilang, rusak]\n",
            """
            ## Persyaratan
            - Surat
              - Untuk: rusak; hilangg
            ### Bagi rusakk
            - Paspor
            """,
            gives: """
            ## persyaratan 7:1 "Persyaratan"
              requirements
                8:3 "Surat" if sebab=rusak or own 0 ‹rusak; hilangg›
                  .condition 9:5 "Untuk": "rusak; hilangg" ‹Untuk: rusak; hilangg›
              ### conditional 10:1 "Bagi rusakk" if own 1 ‹rusakk›
                requirements
                  11:3 "Paspor"
            ! 9:19-26 card.case-near
            ! 10:10-16 card.case-near
            """),
        CardCase(
            "an empty case holds always", cases: "kasus:\n  sebab: [hilang, rusak]\n",
            """
            ## Persyaratan
            - Surat
              - Untuk:
            - KTP
              - Untuk: ;
            """,
            gives: """
            ## persyaratan 7:1 "Persyaratan"
              requirements
                8:3 "Surat"
                  .condition 9:5 "Untuk": "" ‹Untuk:›
                10:3 "KTP"
                  .condition 11:5 "Untuk": ";" ‹Untuk: ;›
            """),
        CardCase(
            "cases of steps, fees, times, products", cases: "kasus:\n  sebab: [hilang, rusak]\n",
            """
            ## Prosedur
            1. Melapor
               - Untuk: hilang
            ## Biaya
            - Beban: Rp1.000.000
              - Untuk: hilang
            ## Jangka Waktu
            - 4 hari kerja
              - Untuk: rusak
            ## Produk
            - Paspor
              - Untuk: rusak
            """,
            gives: """
            ## prosedur 7:1 "Prosedur"
              steps
                1. 8:4 "Melapor" if sebab=hilang ‹hilang›
                  .condition 9:6 "Untuk": "hilang" ‹Untuk: hilang›
            ## biaya 10:1 "Biaya"
              fees
                11:3 "Beban": "Rp1.000.000" if sebab=hilang ‹hilang› → 1000000 ‹Rp1.000.000›
                  .condition 12:5 "Untuk": "hilang" ‹Untuk: hilang›
            ## waktu 13:1 "Jangka Waktu"
              times
                14:3 "4 hari kerja" if sebab=rusak ‹rusak› → exact 4 workingDay ‹4 hari kerja›
                  .condition 15:5 "Untuk": "rusak" ‹Untuk: rusak›
            ## produk 16:1 "Produk"
              products
                17:3 "Paspor" if sebab=rusak ‹rusak›
                  .condition 18:5 "Untuk": "rusak" ‹Untuk: rusak›
            """),
    ]
}
