import Testing

@testable import Checking

@Suite("text.abbreviation")
struct UnexplainedAbbreviationTests {
    @Test("An abbreviation that is nowhere explained is told once, at its first use")
    func found() {
        let card = Checked(introduction: "Pemeriksaan dituangkan dalam BAP. Petugas menyimpan BAP dan SPLP.")
        #expect(card.findings == ["text.abbreviation 13:30-33 ‹BAP›", "text.abbreviation 13:61-65 ‹SPLP›"])
        #expect(
            card.messages(of: UnexplainedAbbreviation.self)[0]
                == "Singkatan “BAP” tidak dijelaskan di berkas ini → tulis kepanjangannya sekali, misalnya “Berita Acara Pemeriksaan (BAP)”")
        #expect(
            card.messages(of: UnexplainedAbbreviation.self, in: .english)[0]
                == "The abbreviation “BAP” is not explained in this file → write its full form once, e.g. “Berita Acara Pemeriksaan (BAP)”")
    }

    @Test("Explained ones, known ones, words in capitals, numerals and pieces of signs are silent", arguments: [
        "Berita Acara Pemeriksaan (BAP) dibuat. Petugas menyimpan BAP.", "BAP (berita acara pemeriksaan) dibuat.", "BAP adalah berita acara pemeriksaan.",
        "KTP, KK, NIK, WIB, BPJS, LAPOR!, SP4N-LAPOR!", "Berkas WAJIB ASLI dan TIDAK rusak, PRAKTIK", "Kelas XII, Pasal III", "Nomor IMI-GR.01.01-1102, 12/KPT/2025",
        "bap@BPRX.go.id www.BPRX.go.id", "Aplikasi APAPO", "`BPRX` dan [kartu](BPRX.md)", "KTP-el",
    ])
    func silent(text: String) {
        #expect(Checked(introduction: text).findings(of: UnexplainedAbbreviation.self) == [])
    }

    @Test("The name of the office explains what stands in it, and the titles of regulations are left alone")
    func names() {
        let office = Sound.office.with("nama: Kantor Contoh", "nama: Kantor DPMPTSP Contoh")
        let card = Sound.card.with("Layanan ini untuk warga", "Layanan DPMPTSP ini untuk warga")
        #expect(Checked(card, office: office).findings(of: UnexplainedAbbreviation.self) == [])
        #expect(Checked(card).findings(of: UnexplainedAbbreviation.self) == ["text.abbreviation 13:9-16 ‹DPMPTSP›"])
        #expect(Checked(legalBasis: "1. Peraturan Menteri PQRS Nomor 1 Tahun 2001 tentang TPQR").findings(of: UnexplainedAbbreviation.self) == [])
    }

    @Test("A site in English is not looked at")
    func english() {
        #expect(Checked(introduction: "The BAP is kept.").inEnglish().findings(of: UnexplainedAbbreviation.self) == [])
    }
}
