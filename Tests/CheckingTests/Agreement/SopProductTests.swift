import Testing

@testable import Checking

@Suite("sop.product")
struct SopProductTests {
    private static func site(_ product: String, sop: String = Sound.sop) -> Checked {
        Checked(sop: sop, card: Sound.card.with("- Izin contoh", product))
    }

    @Test("A product that the steps of the SOP never mention is told at the product")
    func found() {
        let site = Self.site("- Sertifikat laik higiene")
        #expect(site.findings(of: SopProduct.self) == ["sop.product 46:3-26 ‹Sertifikat laik higiene›"])
        #expect(
            site.messages(of: SopProduct.self) == [
                "Langkah-langkah SOP “Pemberian Izin Contoh” (content/sop/sop-izin.md) tidak menyebut produk “Sertifikat laik higiene”; keluaran terakhirnya “izin” → tulis produk itu sebagai keluaran langkah yang menghasilkannya, atau perbaiki `layanan` pada SOP"
            ])
        #expect(
            site.messages(of: SopProduct.self, in: .english) == [
                "The steps of the SOP “Pemberian Izin Contoh” (content/sop/sop-izin.md) never mention the product “Sertifikat laik higiene”; its last output is “izin” → name the product as the output of the step that gives it, or correct `layanan` of the SOP"
            ])
    }

    @Test(
        "A product that they mention in any form, one of several, or one that is short for something is not told",
        arguments: ["- Surat izin usaha", "- Perizinan usaha mikro", "- Sertifikat laik higiene\n- Izin contoh", "- SLHS", "- Berkas usaha"])
    func near(product: String) {
        #expect(Self.site(product).findings(of: SopProduct.self) == [])
    }

    @Test("An SOP whose last output nobody wrote, and one of several cards, are not told")
    func partial() {
        let open = Sound.sop.with("   - Keluaran: izin\n", "")
        #expect(Self.site("- Sertifikat laik higiene", sop: open).findings(of: SopProduct.self) == [])
    }
}
