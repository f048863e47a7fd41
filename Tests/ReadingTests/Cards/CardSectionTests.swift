import Testing

/// How a body falls into sections, and what is refused or left away.
@Suite struct CardSectionTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "introduction, unknown heading, level one, order",
            """
            Kalimat pembuka.

            ### Judul di pembuka

            # Judul satu
            Isi.
            ## Layanan Terkait
            - a
              - b: c
            ## Persyaratan
            - KTP
            """,
            gives: """
            markup paragraph 5:1 "Kalimat pembuka."
            markup heading 7:1 "Judul di pembuka"
            ## ? 9:1 "Judul satu"
              markup paragraph 10:1 "Isi."
            ## ? 11:1 "Layanan Terkait"
              markup list 12:1 "ab: c"
            ## persyaratan 14:1 "Persyaratan"
              requirements
                15:3 "KTP"
            ! 9:1-13 card.heading-level-one
            """),
        CardCase(
            "near a known heading",
            """
            ## Persyaratn
            - KTP
            """,
            gives: """
            ## ? 5:1 "Persyaratn"
              markup list 6:1 "KTP"
            ! 5:1-14 card.heading-near
            """),
        CardCase(
            "two headings of one component",
            """
            ## Syarat
            - KTP
            ## Prosedur
            1. Datang
            ## Persyaratan Teknis
            Catatan.

            - Foto
            ### Bagi anak
            - Akta
            ## Tata Cara
            1. Pulang
            ## Dokumen Persyaratan
            ### Bagi lansia
            - KTP
            """,
            gives: """
            ## persyaratan 5:1 "Syarat"
              requirements
                6:3 "KTP"
              ### titled 9:1 "Persyaratan Teknis"
                markup paragraph 10:1 "Catatan."
                requirements
                  12:3 "Foto"
              ### conditional 13:1 "Bagi anak" if own 0 ‹anak›
                requirements
                  14:3 "Akta"
              ### titled 17:1 "Dokumen Persyaratan"
              ### conditional 18:1 "Bagi lansia" if own 1 ‹lansia›
                requirements
                  19:3 "KTP"
            ## prosedur 7:1 "Prosedur"
              steps
                1. 8:4 "Datang"
              ### titled 15:1 "Tata Cara"
                steps
                  2. 16:4 "Pulang"
            """),
        CardCase(
            "headings as offices write them",
            """
            ## 1. SISTEM, MEKANISME & PROSEDUR :
            1. Datang
            ## B. **Persyaratan**
            - KTP
            ## Loket Pembayaran
            Senin–Jumat 08.00–15.00
            """,
            gives: """
            ## prosedur 5:1 "1. SISTEM, MEKANISME & PROSEDUR :"
              steps
                1. 6:4 "Datang"
            ## persyaratan 7:1 "B. Persyaratan"
              requirements
                8:3 "KTP"
            ## jam-layanan 9:1 "Loket Pembayaran"
              hours
                10:1 "Senin–Jumat 08.00–15.00" → 1 periods ‹Senin–Jumat 08.00–15.00›
            """),
        CardCase(
            "indented code and other markup",
            """
            ## Persyaratan
            Teks.

                kode
                dua

            ***

            > - KTP
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              markup paragraph 6:1 "Teks."
              markup codeBlock 8:5 "kode
            dua
            "
              markup thematicBreak 11:1 ""
              markup blockQuote 13:1 "KTP"
            ! 8:5-9 card.indented-code
            """),
        CardCase(
            "no section",
            """
            Hanya pembuka.
            """,
            gives: """
            markup paragraph 5:1 "Hanya pembuka."
            ! 0:0-0 card.no-section
            """),
        CardCase(
            "comments",
            """
            ## Persyaratan <!-- c1 -->
            <!-- satu
            dua
            tiga -->
            - KTP <!-- rahasia --> asli
              <!-- di dalam -->
            - Foto
              - Bentuk: <!-- x --> asli
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan "
              requirements
                9:3 "KTP  asli"
                11:3 "Foto"
                  .form 12:5 "Bentuk": " asli" ‹Bentuk: <!-- x --> asli›
            """),
        CardCase(
            "text beside a comment",
            """
            ## Persyaratan
            <!-- catatan --> teks
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
            ! 6:1-22 card.text-beside-comment
            """),
        CardCase(
            "a comment that is not closed",
            """
            ## Persyaratan
            <!-- catatan

            - KTP
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
            ! 6:1-13 card.unclosed-comment
            """),
        CardCase(
            "raw HTML",
            """
            ## Persyaratan
            <div onclick="x()">

            - KTP <b>tebal</b>

            <script>
            alert(1)
            </script>
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                8:3 "KTP tebal"
            ! 6:1-20 card.raw-html
            ! 8:7-10 card.raw-html
            ! 8:15-19 card.raw-html
            ! 10:1-9 card.raw-html
            """),
        CardCase(
            "characters behind entities",
            """
            ## Persyaratan
            - KTP&#x202E;kidul
            - a&amp;b&nbsp;c
            - [x](https://a.id "&#8;")
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "KTP‮kidul"
                7:3 "a&b c"
                8:3 "x"
            ! 6:3-19 card.hidden-character
            ! 8:3-27 card.hidden-character
            """),
    ]
}
