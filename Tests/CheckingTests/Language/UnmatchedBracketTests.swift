import Testing

@testable import Checking

@Suite("text.brackets")
struct UnmatchedBracketTests {
    @Test("A bracket that is never closed or never opened is told")
    func found() {
        let card = Checked(introduction: "Surat izin) dari (bagian umum.\n\n- Layanan Konsuler (Disetujui : Paspor")
        #expect(
            card.findings == ["text.brackets 13:11-12 ‹)›", "text.brackets 13:18-19 ‹(›", "text.brackets 15:20-21 ‹(›"])
        #expect(
            card.messages(of: UnmatchedBracket.self).prefix(2) == [
                "Kurung tutup “)” muncul tanpa kurung buka → tulis “(” di tempatnya, atau hapus “)”; jika teks ini disalin dari tabel, periksa urutannya",
                "Kurung buka “(” tidak pernah ditutup dalam bagian teks ini → tulis “)” di tempatnya, atau hapus “(”",
            ])
        #expect(card.messages(of: UnmatchedBracket.self, in: .english)[1] == "The bracket “(” is never closed in this piece of text → write “)” where it belongs, or delete “(”")
    }

    @Test("Pairs, list markers and footnote marks are silent", arguments: [
        "Surat izin (dari bagian umum).", "Surat (asli\ndan fotokopi) dan ((dua) lapis).", "Syarat: a) asli 1) satu iv) empat *) catatan",
        "Surat [panduan (baru](panduan.md) cetak)", "Kode `(` saja.", "Surat (**asli**).",
    ])
    func silent(text: String) {
        #expect(Checked(introduction: text).findings(of: UnmatchedBracket.self) == [])
    }
}
