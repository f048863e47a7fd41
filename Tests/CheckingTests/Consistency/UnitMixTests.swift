import Diagnostics
import Foundation
import Testing

@testable import Checking

@Suite("time.unit-mix")
struct UnitMixTests {
    private func card(note: String) -> String {
        Sound.card.with("   - Keluaran: izin\n", "   - Keluaran: izin\n   - Catatan: \(note)\n")
    }

    @Test("Each hari beside hari kerja is found")
    func found() {
        let card = card(note: "dapat diambil 3 (tiga) hari setelah terbit")
        #expect(Checked(card).findings == ["time.unit-mix 38:29-42 ‹3 (tiga) hari›"])
        #expect(
            Checked(card).messages(of: UnitMix.self) == [
                "“3 (tiga) hari” di sini, tetapi “4 (empat) hari kerja” di tempat lain → tulis “hari kerja” jika itu yang dimaksud, atau “hari kalender”"
            ])
        #expect(
            Checked(card).messages(of: UnitMix.self, in: .english) == [
                "“3 (tiga) hari” here but “4 (empat) hari kerja” elsewhere → write “hari kerja” (working days) if that is meant, or “hari kalender” (calendar days)"
            ])
        #expect(Checked(card).all.first?.severity == .warning)
        #expect(Checked(card).all.first?.related.count == 1)
    }

    @Test("Where the completion time uses one unit only, it is a note")
    func grade() {
        let card = card(note: "diambil 3 hari setelah terbit").with("Paling lama 4 (empat) hari kerja sejak berkas lengkap", "Paling lama 1 bulan")
        #expect(Checked(card).findings == ["time.unit-mix 38:23-29 ‹3 hari›"])
        #expect(Checked(card).all.first?.severity == .note)
    }

    @Test("The completion time in hari beside steps in hari kerja")
    func promise() {
        let card = Sound.card.with("Paling lama 4 (empat) hari kerja sejak", "Paling lama 4 (empat) hari sejak")
        #expect(Checked(card).findings == ["time.unit-mix 40:13-27 ‹4 (empat) hari›"])
        #expect(Checked(card).all.first?.severity == .warning)
    }

    @Test(
        "Calendar days, validity, repetition and other words with hari are silent",
        arguments: [
            "dapat diambil 3 hari kalender setelah terbit", "kode bayar berlaku 7 hari", "pada hari yang sama", "datang setiap 3 hari",
            "loket buka 5 hari seminggu", "3 (tiga) hari (kerja) setelah terbit", "3 Hari Kerja", "hari Senin", "24 jam sehari",
        ])
    func nearMiss(note: String) {
        #expect(Checked(card(note: note)).findings(of: UnitMix.self) == [])
    }

    @Test("A card that counts in hari alone is silent")
    func alone() {
        var card = Sound.card
        while let range = card.range(of: "hari kerja") { card.replaceSubrange(range, with: "hari") }
        #expect(Checked(card).findings(of: UnitMix.self) == [])
    }
}
