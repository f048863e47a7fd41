import Testing

/// What stands in a section of requirements: properties, sub-items, choices, and what fits no structure.
@Suite struct CardRequirementMoreTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "a notice, a list, a titled group",
            """
            ## Persyaratan
            Bawa dokumen asli.

            - KTP

            ### Berkas tambahan
            1. Ijazah

            #### Judul tingkat empat
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              markup paragraph 6:1 "Bawa dokumen asli."
              requirements
                8:3 "KTP"
              ### titled 10:1 "Berkas tambahan"
                requirements, numbered
                  11:4 "Ijazah"
                markup heading 13:1 "Judul tingkat empat"
            """),
        CardCase(
            "emphasis over the text of an item",
            """
            ## Persyaratan
            - **KTP** elektronik
              - Bentuk: *asli* dan `salinan`
              - **Catatan:** tetap teks
            """,
            gives: """
            ## persyaratan 5:1 "Persyaratan"
              requirements
                6:3 "KTP elektronik"
                  .form 7:5 "Bentuk": "asli dan salinan" ‹Bentuk: *asli* dan `salinan`›
                  8:5 "Catatan: tetap teks"
            """),
    ]
}
