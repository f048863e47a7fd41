import Testing

@testable import Checking

@Suite("law.fee")
struct OtherFeeTests {
    private static func site(_ fee: String, _ article: String) -> Checked {
        LawSite.site(LawSite.card.with("Tidak dipungut biaya", fee), "## Pasal 9\n\(article)\n")
    }

    @Test("A fee that the article does not state is told with what it states")
    func found() {
        let site = Self.site("- Izin: Rp75.000\n  - Dasar: Pasal 9", "Tarif izin sebesar Rp50.000,00 (lima puluh ribu rupiah).")
        #expect(site.findings(of: OtherFee.self) == ["law.fee 43:9-17 ‹Rp75.000›"])
        #expect(
            site.messages(of: OtherFee.self) == [
                "Biaya “Rp75.000” berbeda dari “Rp50.000” pada Pasal 9 Peraturan Bupati Nomor 7 Tahun 2023 (content/regulasi/perbup-izin.md) → samakan biayanya, atau rujuk pasal yang memang menjadi dasarnya"
            ])
        #expect(
            site.messages(of: OtherFee.self, in: .english) == [
                "The fee “Rp75.000” differs from “Rp50,000” of Pasal 9 Peraturan Bupati Nomor 7 Tahun 2023 (content/regulasi/perbup-izin.md) → make them the same, or cite the article that the fee rests on"
            ])
    }

    @Test(
        "More fees that are told",
        arguments: [
            ("Rp10.000 menurut Pasal 9", "Penerbitan izin tidak dipungut biaya."),
            ("- Izin: Rp10.000\n\nTarif ini ada pada Pasal 9.", "Retribusi dikenakan paling banyak Rp5.000."),
            ("- Baru: Rp350.000\n- Ganti: Rp300.000\n\nTarif menurut Pasal 9.", "Biaya izin:\na. Rp350.000 untuk izin baru; dan\nb. Rp250.000 untuk penggantian."),
        ])
    func more(fee: String, article: String) {
        #expect(Self.site(fee, article).findings(of: OtherFee.self).count == 1)
    }

    @Test(
        "What the article states, a sum of it, less than its most, or nothing at all is silent; so are fines and sureties",
        arguments: [
            ("Rp50.000 menurut Pasal 9", "Tarif izin sebesar Rp50.000."), ("Gratis menurut Pasal 9", "Tarif izin sebesar Rp50.000."),
            ("Rp600.000 menurut Pasal 9", "Biaya izin:\na. Rp350.000 untuk izin baru; dan\nb. Rp250.000 untuk penggantian."),
            ("Rp5.000 menurut Pasal 9", "Retribusi dikenakan paling banyak Rp5.000."),
            ("Rp10.000 menurut Pasal 9", "Izin bagi usaha mikro tidak dipungut biaya."),
            ("Rp10.000 menurut Pasal 9", "Pelanggaran tarif dikenai denda Rp1.000.000."),
            ("Rp10.000 menurut Pasal 9", "Pemohon menyetor jaminan Rp500.000."), ("Rp10.000", "Izin tidak dipungut biaya."),
        ])
    func silent(fee: String, article: String) {
        #expect(Self.site(fee, article).findings(of: OtherFee.self) == [])
    }
}
