import Testing

@testable import Checking

@Suite("text.glued")
struct GluedWordsTests {
    @Test("A missing space is told with the words on both sides", arguments: [
        ("(1)Paspor dinas", "13:1-10 ‹(1)Paspor›", "(1) Paspor"), ("a.penempatan pegawai", "13:1-13 ‹a.penempatan›", "a. penempatan"),
        ("Merekam biometrik(foto dan sidik jari)", "13:9-23 ‹biometrik(foto›", "biometrik (foto"), ("1.Pemohon datang", "13:1-10 ‹1.Pemohon›", "1. Pemohon"),
        ("Surat asli,fotokopi dan map", "13:7-20 ‹asli,fotokopi›", "asli, fotokopi"), ("Surat asli;fotokopi dan map", "13:7-20 ‹asli;fotokopi›", "asli; fotokopi"),
        ("a)penempatan pegawai", "13:1-13 ‹a)penempatan›", "a) penempatan"), ("Data (foto dan nama)serta map", "13:6-26 ‹(foto dan nama)serta›", "(foto dan nama) serta"),
        ("Paling lama 4(empat) hari", "13:13-20 ‹4(empat›", "4 (empat"),
    ])
    func found(text: String, place: String, mended: String) {
        let card = Checked(introduction: text)
        #expect(card.findings(of: GluedWords.self) == ["text.glued \(place)"])
        #expect(card.messages(of: GluedWords.self).first?.hasSuffix("→ tulis “\(mended)”") == true)
        #expect(Checked(introduction: text.replacing(String(place.split(separator: "‹")[1].dropLast()), with: mended)).findings(of: GluedWords.self) == [])
    }

    @Test("The message names the words")
    func message() {
        let card = Checked(introduction: "biometrik(foto dan nama)")
        #expect(card.messages(of: GluedWords.self) == ["Spasi hilang pada “biometrik(foto” → tulis “biometrik (foto”"])
        #expect(card.messages(of: GluedWords.self, in: .english) == ["A space is missing in “biometrik(foto” → write “biometrik (foto”"])
    }

    @Test("Endings in brackets, addresses, numbers and abbreviations are silent", arguments: [
        "kartu(-kartu) keluarga", "lampir(kan) surat, orang(tua), (be)kerja", "NIK/KK, KTP/SIM", "Rp350.000,00; Rp1.000,- dan 1,5 jam",
        "a.n. Kepala Kantor, d.a. Jalan Contoh", "tulis ke a,b@contoh.id atau https://contoh.id/x(panjang)y?a,b;c", "Pasal 3 ayat(1), f(x)",
        "Nomor SK.12,34", "[panduan](x(panjang).md) dan `a(kode panjang)b`", "koordinat -6.2,106.8", "24.jam.sehari x.y",
    ])
    func silent(text: String) {
        #expect(Checked(introduction: text).findings(of: GluedWords.self) == [])
    }
}
