import Testing

@testable import Checking

@Suite("same.fee")
struct SameFeeTests {
    private static func card(_ card: String, _ fee: String) -> String { card.with("Tidak dipungut biaya\n\n## Produk", "\(fee)\n\n## Produk") }

    private static func findings(_ first: String, _ second: String) -> [String] {
        SecondCard.site(card(SecondCard.card, second), first: card(Sound.card, first)).findings(of: SameFee.self)
    }

    @Test("A fee that another card of the service does not ask is told at its amount")
    func found() {
        let site = SecondCard.site(Self.card(SecondCard.card, "Rp50.000 per permohonan"))
        #expect(site.findings(of: SameFee.self) == ["content/layanan/ulp/kartu-izin.md: same.fee 43:1-24 ‹Rp50.000 per permohonan›"])
        #expect(
            site.messages(of: SameFee.self) == [
                "Biaya pada kartu ini “Rp50.000”, sedangkan pada kartu content/layanan/kartu-izin.md “tidak dipungut biaya” untuk layanan yang sama → samakan biaya menurut aturan yang menetapkannya, atau bedakan judul atau produknya bila layanannya memang berbeda"
            ])
        #expect(
            site.messages(of: SameFee.self, in: .english) == [
                "The fee on this card is “Rp50,000”, but on the card content/layanan/kartu-izin.md “nothing” for the same service → make the fees the same by the rule that sets them, or give the services different titles or products if they do differ"
            ])
    }

    @Test("Several fees are compared by their least and most, parts added up")
    func several() {
        let parts = "### Beban\n- Hilang: Rp100.000\n\n### Izin\n- Biasa: Rp50.000\n- Kilat: Rp90.000"
        #expect(Self.findings(parts, parts) == [])
        #expect(
            Self.findings(parts, parts.with("Rp90.000", "Rp80.000"))
                == ["content/layanan/ulp/kartu-izin.md: same.fee 42:1-9 ‹## Biaya›"])
    }

    @Test(
        "Fees that may both be right are not told",
        arguments: [
            ("Rp50.000 per lembar", "Rp100.000 per permohonan"), ("Rp50.000", "Sesuai Peraturan Daerah Nomor 5 Tahun 2024"),
            ("Rp50.000", "-"), ("Rp50.000", "- Biasa: Rp50.000\n- Kilat: Rp90.000"), ("gratis", "Tidak dipungut biaya"),
            ("Rp50.000", "Rp 50.000,-"),
        ])
    func bothRight(first: String, second: String) {
        #expect(Self.findings(first, second) == [])
    }
}
