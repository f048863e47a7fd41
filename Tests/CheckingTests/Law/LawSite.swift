/// The sound card beside a regulation that it rests on.
enum LawSite {
    static let path = "content/regulasi/perbup-izin.md"

    /// A regulation with the articles of a test.
    static func law(_ articles: String, header: String = "") -> String {
        """
        ---
        judul: Izin Contoh
        jenis: Peraturan Bupati
        nomor: 7
        tahun: 2023
        \(header)---
        \(articles)

        """
    }

    /// The sound card with another legal basis: the regulation, and nothing else.
    static let card = Sound.card.with(
        "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", "1. [Peraturan Bupati tentang Izin](../regulasi/perbup-izin.md)")

    static func site(_ card: String, _ articles: String, header: String = "") -> Checked {
        Checked(card, others: [path: law(articles, header: header)])
    }
}
