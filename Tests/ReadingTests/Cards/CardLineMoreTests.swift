import Testing

/// Sections made of lines: fees, times, hours, products, contacts, legal bases.
@Suite struct CardLineMoreTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "letters in a line without sub-items are text",
            """
            ## Dasar Hukum
            1. Peraturan:
               a. satu
               b. dua
               - tiga
            - Dasar: empat
            """,
            gives: """
            ## dasar-hukum 5:1 "Dasar Hukum"
              legal bases
                6:4 "Peraturan: a. satu b. dua"
                  markup list 9:4 "tiga"
              legal bases
                10:3 "Dasar: empat"
            """),
    ]
}
