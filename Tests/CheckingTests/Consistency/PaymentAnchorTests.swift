import Testing

@testable import Checking

@Suite("time.payment-anchor")
struct PaymentAnchorTests {
    private static let promise = "Paling lama 4 (empat) hari kerja sejak berkas lengkap"

    private func card(_ promise: String, note: String = "diambil sendiri") -> String {
        Sound.card.with(Self.promise, promise).with("   - Keluaran: izin\n", "   - Keluaran: izin\n   - Catatan: \(note)\n")
    }

    @Test("A time that counts from a payment which no step makes is found")
    func found() {
        let card = card("Paling lama 4 (empat) hari kerja setelah melakukan pembayaran")
        #expect(Checked(card).findings == ["time.payment-anchor 41:34-62 ‹setelah melakukan pembayaran›"])
        #expect(
            Checked(card).messages(of: PaymentAnchor.self) == [
                "Waktunya dihitung “setelah melakukan pembayaran”, tetapi tidak ada langkah membayar pada Prosedur → tambahkan langkah membayar, atau hitung waktunya sejak peristiwa lain"
            ])
        #expect(Checked(card).messages(of: PaymentAnchor.self, in: .english).count == 1)
        // The step itself speaks of the payment only as the event.
        let inStep = self.card(Self.promise, note: "dapat diambil 3 hari kerja setelah pembayaran")
        #expect(Checked(inStep).findings(of: PaymentAnchor.self) == ["time.payment-anchor 38:42-60 ‹setelah pembayaran›"])
    }

    @Test(
        "A procedure that has somebody pay is silent",
        arguments: [
            "3. Membayar biaya di bank", "3. Menyetor retribusi ke kasir", "3. Menyerahkan bukti pembayaran", "3. Melunasi tagihan",
        ])
    func mended(step: String) {
        let card = card("4 hari kerja setelah pembayaran").with("3. Menandatangani izin", step)
        #expect(Checked(card).findings(of: PaymentAnchor.self) == [])
    }

    @Test(
        "Other events are silent",
        arguments: ["4 hari kerja sejak berkas lengkap", "4 hari kerja", "4 hari kerja sebelum pembayaran", "4 hari kerja setelah wawancara"])
    func nearMiss(promise: String) {
        #expect(Checked(card(promise)).findings(of: PaymentAnchor.self) == [])
    }
}
