import Testing

@testable import Checking

@Suite("fee.no-payment-step")
struct NoPaymentStepTests {
    private func card(_ fee: String) -> String { Sound.card.with("Tidak dipungut biaya\n", fee + "\n") }

    @Test("A fee that no step has paid is found")
    func found() {
        let card = card("- Izin: Rp250.000 per permohonan")
        #expect(Checked(card).findings == ["fee.no-payment-step 43:9-33 ‹Rp250.000 per permohonan›"])
        #expect(
            Checked(card).messages(of: NoPaymentStep.self) == [
                "Ada biaya (“Rp250.000 per permohonan”), tetapi tidak ada langkah membayar pada Prosedur → tambahkan langkah yang menyebut kapan dan di mana biaya dibayar"
            ])
        #expect(Checked(card).messages(of: NoPaymentStep.self, in: .english).count == 1)
        #expect(Checked(card.with("3. Menandatangani izin", "3. Membayar biaya di bank")).findings == [])
    }

    @Test("Free services, references and a blank are silent", arguments: ["Gratis", "Sesuai Peraturan Daerah Nomor 4 Tahun 2023", "Rp0", "-"])
    func nearMiss(fee: String) {
        #expect(Checked(card(fee)).findings(of: NoPaymentStep.self) == [])
    }

    @Test("What the graver rule says is not said again")
    func once() {
        let card = card("- Izin: Rp250.000").with("sejak berkas lengkap", "sejak pembayaran")
        #expect(Checked(card).findings(of: NoPaymentStep.self) == [])
        #expect(Checked(card).findings(of: PaymentAnchor.self).count == 1)
    }
}
