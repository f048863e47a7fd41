import Testing

@testable import Checking

@Suite("text.long-sentence")
struct LongSentenceTests {
    private static func words(_ count: Int) -> String { (1...count).map { $0 % 2 == 0 ? "warga" : "dan" }.joined(separator: " ") }

    @Test("A sentence of more than 25 words is told with their number")
    func found() {
        let card = Checked(introduction: "Pendek saja. \(Self.words(26)). Selesai.")
        #expect(card.findings(of: LongSentence.self) == ["text.long-sentence 13:14-144 ‹\(Self.words(26)).›"])
        #expect(
            card.messages(of: LongSentence.self)
                == ["Kalimat ini terdiri atas 26 kata, lebih dari 25 → pecah menjadi dua kalimat atau lebih, atau ubah menjadi daftar"])
        #expect(
            card.messages(of: LongSentence.self, in: .english)
                == ["This sentence has 26 words, more than 25 → break it into two or more sentences, or make a list of it"])
    }

    @Test("On several lines the first is marked")
    func lines() {
        let card = Checked(introduction: "\(Self.words(14))\n\(Self.words(14))")
        #expect(card.findings(of: LongSentence.self) == ["text.long-sentence 13:1-70 ‹\(Self.words(14))›"])
    }

    @Test("Shorter ones, enumerations with semicolons, citations and lines of their own are silent", arguments: [
        "\(words(25)).", "\(words(15)); \(words(15)).", "\(words(15)): \(words(15)).",
        "Menurut Peraturan Pemerintah Nomor 31 Tahun 2013 \(words(24)).", "\(words(20))\nBaris \(words(20))", "\(words(20))\na. \(words(20))",
        "\(words(13)) \(words(13).replacing(" ", with: "-"))",
        "| Kolom | Isi |\n| --- | --- |\n| a | \(words(30)) |",
    ])
    func silent(text: String) {
        #expect(Checked(introduction: text).findings(of: LongSentence.self) == [])
    }

    @Test("The legal basis and the complaints section are as long as they are")
    func sections() {
        #expect(Checked(legalBasis: "1. \(Self.words(30))").findings(of: LongSentence.self) == [])
        let card = Sound.card.with("- Petugas: Kepala Subbagian Umum\n", "- Petugas: Kepala Subbagian Umum\n- Surat: \(Self.words(30))\n")
        #expect(Checked(card).findings(of: LongSentence.self) == [])
    }
}
