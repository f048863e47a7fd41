import Testing

@testable import Checking

@Suite("text.repeated-word")
struct RepeatedWordTests {
    @Test("A word that stands twice is told with both places")
    func found() {
        let card = Checked(introduction: "Surat yang yang asli sesuai dengan\nDengan contoh.")
        #expect(card.findings == ["text.repeated-word 13:7-16 ‹yang yang›", "text.repeated-word 14:1-7 ‹Dengan›"])
        #expect(
            card.messages(of: RepeatedWord.self)[0]
                == "Kata “yang” tertulis dua kali berturut-turut → hapus salah satunya; kata ulang ditulis dengan tanda hubung, misalnya “masing-masing”")
        #expect(card.messages(of: RepeatedWord.self, in: .english)[0].hasPrefix("The word “yang” stands twice in a row → delete one"))
    }

    @Test("The mended text and what only looks alike are silent", arguments: [
        "Surat yang asli sesuai dengan contoh.", "Surat-surat untuk masing-masing pemohon.", "Bawalah surat. Surat itu asli.",
        "Nomor 10 10 dan 5 5.", "Nomor W 18 IMI IMI 1-GR.01.", "Kantor di Desa Bone Bone.", "Surat (surat asli), asli, asli.",
        "1. asli\n2. asli", "yang `yang` yang",
    ])
    func silent(text: String) {
        #expect(Checked(introduction: text).findings(of: RepeatedWord.self) == [])
    }
}
