import Testing

@testable import Checking

@Suite("sop.steps")
struct SopPaymentTests {
    private static let payment = """
        3. Membayar biaya izin
           - Pelaksana: Pemohon
           - Kelengkapan: kode pembayaran
           - Waktu: 5 menit
           - Keluaran: bukti pembayaran
        4. Menandatangani izin
        """

    private static func paying(_ text: String) -> String { text.with("3. Menandatangani izin", payment) }
    private static func asking(_ card: String, _ fee: String = "Rp50.000") -> String { card.with("Tidak dipungut biaya", fee) }
    private static func findings(_ card: String, _ sop: String) -> Checked { Checked(sop: sop, card: card) }

    @Test("A free service whose SOP has the applicant pay is told at the fee")
    func free() {
        let site = Self.findings(Sound.card, Self.paying(Sound.sop))
        #expect(site.findings(of: SopPayment.self) == ["sop.steps 42:1-9 ‹## Biaya›"])
        #expect(
            site.messages(of: SopPayment.self) == [
                "Kartu ini menyatakan layanan tanpa biaya, tetapi SOP content/sop/sop-izin.md memuat langkah “Membayar biaya izin” → tulis biayanya di kartu, atau hapus langkah pembayaran dari SOP"
            ])
        #expect(
            site.messages(of: SopPayment.self, in: .english) == [
                "This card says that nothing is paid, but the SOP content/sop/sop-izin.md has the step “Membayar biaya izin” → write the fee on the card, or remove the step of payment from the SOP"
            ])
    }

    @Test("A payment that only the SOP has is told at the procedure")
    func missing() {
        let site = Self.findings(Self.asking(Sound.card), Self.paying(Sound.sop))
        #expect(site.findings(of: SopPayment.self) == ["sop.steps 20:1-12 ‹## Prosedur›"])
        #expect(site.messages(of: SopPayment.self).first?.contains("“Membayar biaya izin” pada SOP content/sop/sop-izin.md tidak ada di prosedur kartu ini") == true)
        #expect(site.messages(of: SopPayment.self, in: .english).first?.contains("is not in the procedure of this card") == true)
    }

    @Test("A payment that only the card has is told at its step, where the SOP covers the whole service")
    func denied() {
        let sop = Sound.sop.with("- Keluaran: izin\n", "- Keluaran: izin\n4. Menyerahkan izin\n   - Pelaksana: Petugas loket\n   - Kelengkapan: izin\n   - Waktu: 5 menit\n   - Keluaran: izin diterima pemohon\n")
        let card = Self.asking(Self.paying(Sound.card))
        let site = Self.findings(card, sop)
        #expect(site.findings(of: SopPayment.self) == ["sop.steps 33:4-23 ‹Membayar biaya izin›"])
        #expect(site.messages(of: SopPayment.self).first?.contains("“Membayar biaya izin”, tetapi SOP “Pemberian Izin Contoh” (content/sop/sop-izin.md) tidak menyebut pembayaran") == true)
        #expect(site.messages(of: SopPayment.self, in: .english).first?.contains("does not speak of a payment") == true)
        // Part of the work only, the taking of something else, or a payment that is named in passing.
        #expect(Self.findings(card, sop.with("4. Menyerahkan izin", "4. Mengambil berita acara")).findings(of: SopPayment.self) == [])
        #expect(Self.findings(card, Sound.sop).findings(of: SopPayment.self) == [])
        #expect(Self.findings(card, sop.with("Memeriksa berkas\n", "Memeriksa berkas dan bukti bayar\n")).findings(of: SopPayment.self) == [])
    }

    @Test("Card and SOP that agree, and fees that the card leaves open, are not told")
    func agree() {
        #expect(Self.findings(Self.asking(Self.paying(Sound.card)), Self.paying(Sound.sop)).findings(of: SopPayment.self) == [])
        for fee in ["Sesuai Peraturan Daerah Nomor 5 Tahun 2024", "-", "- Biasa: gratis\n- Kilat: Rp50.000"] {
            #expect(Self.findings(Self.asking(Sound.card, fee), Self.paying(Sound.sop)).findings(of: SopPayment.self) == [])
        }
        let office = Self.paying(Sound.sop).with("   - Pelaksana: Pemohon\n   - Kelengkapan: kode pembayaran", "   - Pelaksana: Bendahara\n   - Kelengkapan: kode pembayaran")
        #expect(Self.findings(Sound.card, office).findings(of: SopPayment.self) == [])
    }
}
