import Testing

@testable import Checking

@Suite("meta.review")
struct MissingReviewDateTests {
    @Test("A card that does not say when it is reviewed is marked at its title, or at the key left blank")
    func found() {
        let card = Sound.card.with("tinjau: 2027-03-04\n", "")
        #expect(Checked(card).findings == ["meta.review 2:8-25 ‹Kartu Izin Contoh›"])
        #expect(
            Checked(card).messages(of: MissingReviewDate.self) == [
                "Kartu tidak menyebut kapan standar ini ditinjau ulang → tulis kunci `tinjau`, misalnya `tinjau: 2027-03-04`"
            ])
        #expect(
            Checked(card).messages(of: MissingReviewDate.self, in: .english) == [
                "The card does not say when this standard is to be reviewed → write the key `tinjau`, such as `tinjau: 2027-03-04`"
            ])
        #expect(Checked(Sound.card.with("tinjau: 2027-03-04", "tinjau: ~")).findings == ["meta.review 10:1-7 ‹tinjau›"])
    }

    @Test("Any way to write a day will do; what cannot be read has been reported", arguments: ["4 Maret 2027", "setiap tahun"])
    func nearMiss(date: String) {
        #expect(Checked(Sound.card.with("tinjau: 2027-03-04", "tinjau: \(date)")).findings(of: MissingReviewDate.self) == [])
    }
}
