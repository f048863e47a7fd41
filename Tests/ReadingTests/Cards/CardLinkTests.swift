import Testing

/// Which addresses may be published.
@Suite struct CardLinkTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "accepted",
            """
            ## Persyaratan
            - [a](https://a.id) [b](HTTP://a.id) [c](mailto:a@b.id) [d](tel:+62811) [e](sms:1500) [f](geo:1,2) [g](#persyaratan) [h](../lain.md#x)
            - <https://a.id> <a@b.id>
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "a b c d e f g h"
                7:3 "https://a.id a@b.id"
            """),
        CardCase(
            "schemes",
            """
            ## Persyaratan
            - [a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](&#106;avascript:alert(1)) [d](javascript&colon;alert(1))
            - [e](data:text/html,x) [f](vbscript:x) [g](file:///etc/passwd) [h](ftp://a.id)
            - <javascript:alert(1)> ![i](data:image/png;base64,x)
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "a b c d"
                7:3 "e f g h"
                8:3 "javascript:alert(1) i"
            ! 6:3-27 link.scheme
            ! 6:28-52 link.scheme
            ! 6:53-82 link.scheme
            ! 6:83-113 link.scheme
            ! 7:3-24 link.scheme
            ! 7:25-40 link.scheme
            ! 7:41-64 link.scheme
            ! 7:65-80 link.scheme
            ! 8:3-24 link.scheme
            ! 8:25-54 link.scheme
            """),
        CardCase(
            "odd addresses",
            #"""
            ## Persyaratan
            - [a](java&#10;script:x) [b](&#1;javascript:x) [c](\\a.id) [d](/\a.id) [e](//a.id/x) [f](a&#9;b) [g]() [h](<a b>) [i](a//b.md)
            """#,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "a b c d e f g h i"
            ! 6:3-25 link.odd-address
            ! 6:26-47 link.odd-address
            ! 6:48-59 link.odd-address
            ! 6:60-71 link.odd-address
            ! 6:72-85 link.odd-address
            ! 6:86-97 link.odd-address
            ! 6:98-103 link.odd-address
            ! 6:104-114 link.odd-address
            ! 6:115-127 link.odd-address
            """),
        CardCase(
            "absolute and out of the site",
            """
            ## Persyaratan
            - [a](/layanan/x.html) [b](../../../x.md) [c](../../../../x.md) [d](x/../../../../x.md) [e](%2e%2e/%2e%2e/%2e%2e/x.md)
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "a b c d e"
            ! 6:3-23 link.absolute-address
            ! 6:24-42 link.outside
            ! 6:43-64 link.outside
            ! 6:65-88 link.outside
            """),
        CardCase(
            "images",
            """
            ## Persyaratan
            - ![foto](../berkas/foto.png) ![](../berkas/foto.png) ![jauh](https://a.id/x.png)
            - ![kartu](lain.md)
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "foto  jauh"
                7:3 "kartu"
            ! 6:31-54 card.image-without-text
            ! 6:55-82 link.image-elsewhere
            ! 7:3-20 link.image-kind
            """),
        CardCase(
            "addresses with spaces",
            """
            ## Persyaratan
            - Isi [formulir](../berkas/formulir baru.pdf) dulu
            - \\[a\\](b c) dan `[a](b c)`
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "Isi [formulir](../berkas/formulir baru.pdf) dulu"
                7:3 "[a](b c) dan [a](b c)"
            ! 6:7-46 link.unread
            """),
        CardCase(
            "definitions",
            """
            ## Persyaratan
            - [a][x]

            [x]: javascript:alert(1)
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "a"
            ! 6:3-9 link.scheme
            """),
    ]
}
