import Testing

@testable import Checking

@Suite("sop.english-date")
struct EnglishDateTests {
    @Test("An English month is marked", arguments: [("2 June 2025", "7:20-24 ‹June›"), ("June 2, 2025", "7:18-22 ‹June›"), ("2 Aug 2025", "7:20-23 ‹Aug›")])
    func found(date: String, place: String) {
        let sop = Sound.sop.with("efektif: 2025-03-04", "efektif: \(date)")
        #expect(Checked.sop(sop, EnglishDate.self) == ["sop.english-date \(place)"])
    }

    @Test("The message gives the Indonesian month")
    func words() {
        let sop = Sound.sop.with("efektif: 2025-03-04", "efektif: 2 June 2025")
        #expect(
            Checked.words(sop, EnglishDate.self) == [
                "Tanggal “2 June 2025” memakai nama bulan bahasa Inggris → tulis “Juni” sebagai ganti “June”, atau seperti 2025-03-04"
            ])
        #expect(
            Checked.words(sop, EnglishDate.self, .english) == [
                "The date “2 June 2025” names its month in English → write “Juni” instead of “June”, or write it like 2025-03-04"
            ])
    }

    @Test("Indonesian months, also in old spelling, and those that both languages share are silent", arguments: ["2 Juni 2025", "2 April 2025", "02 Nopember 2025", "2 September 2025"])
    func silent(date: String) {
        #expect(Checked.sop(Sound.sop.with("efektif: 2025-03-04", "efektif: \(date)"), EnglishDate.self) == [])
    }
}
