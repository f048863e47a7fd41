import Testing

@testable import Checking

@Suite("fee.footnote")
struct FeeFootnoteTests {
    private func checked(_ fee: String, elsewhere: String = "") -> Checked {
        Checked(Sound.card.with("Tidak dipungut biaya\n", "\(fee)\n").with("Data pemohon dirahasiakan.\n", "Data pemohon dirahasiakan.\n\(elsewhere)"))
    }

    @Test("A star without a footnote in the section")
    func found() {
        let line = Sound.line(of: "Tidak dipungut", in: Sound.card)
        #expect(checked("Rp350.000 per permohonan.\\*").findings(of: FeeFootnote.self) == ["fee.footnote \(line):27-28 ‹*›"])
        #expect(
            checked("Rp350.000 per permohonan \\*", elsewhere: "\n\\*Menurut peraturan tentang tarif\n").findings(of: FeeFootnote.self)
                == ["fee.footnote \(line):27-28 ‹*›"])
        #expect(checked("- Izin: Rp350.000\\*").findings(of: FeeFootnote.self) == ["fee.footnote \(line):19-20 ‹*›"])
    }

    @Test(
        "A footnote in the section, and fees without a star, are silent",
        arguments: [
            "Rp350.000 per permohonan", "Rp350.000 per permohonan\\*\n\n\\*Menurut peraturan tentang tarif", "- Izin: **Rp350.000**",
            "- Izin: Rp350.000\\*\n- Salinan: Rp10.000\n\n\\* Belum termasuk meterai", "*Tidak dipungut biaya*",
            "Rp350.000 per permohonan\\*  \n\\*Menurut peraturan tentang tarif",
        ])
    func nearMiss(fee: String) {
        #expect(checked(fee).findings(of: FeeFootnote.self) == [])
    }

    @Test("What it says")
    func words() {
        #expect(
            checked("Rp350.000 per permohonan\\*").messages(of: FeeFootnote.self) == [
                "Tanda “*” pada biaya “Rp350.000 per permohonan*” menunjuk ke catatan kaki yang tidak ada di bagian Biaya → tulis catatannya tepat di bawah biayanya: “- Catatan: …”, atau hapus tandanya"
            ])
        #expect(
            checked("Rp350.000 per permohonan\\*").messages(of: FeeFootnote.self, in: .english) == [
                "The sign “*” of the fee “Rp350.000 per permohonan*” points to a footnote that is not in the fee section → write the note right below the fee: “- Catatan: …”, or take the sign away"
            ])
    }
}
