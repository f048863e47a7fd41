import Testing

@testable import Checking

@Suite("contact.phone-short")
struct LocalPhoneTests {
    @Test("Numbers without an area code are named once")
    func found() {
        let card = Sound.card(contact: "Telp. 31401-31402-34425")
        #expect(Checked(card).findings(of: LocalPhone.self) == ["contact.phone-short \(Sound.contactLine):9-26 ‹31401-31402-34425›"])
        #expect(
            Checked(card).messages(of: LocalPhone.self) == [
                "Nomor telepon “31401-31402-34425” ditulis tanpa kode wilayah → tulis kode wilayahnya di depan, misalnya (0561) 31401"
            ])
        #expect(
            Checked(card).messages(of: LocalPhone.self, in: .english) == [
                "The telephone number “31401-31402-34425” is written without its area code → write the area code before it, e.g. (0561) 31401"
            ])
        #expect(
            Checked(office: Sound.office("telepon: 736541")).findings(of: LocalPhone.self)
                == ["\(Checked.officePath): contact.phone-short 4:10-16 ‹736541›"])
    }

    @Test(
        "Numbers with one, short codes, and a second number that takes it from the first are silent",
        arguments: [
            "Telp. (0561) 31401", "Telepon: (0351) 467527, 4772787", "SMS: 1708", "Call Center: 14045", "Telepon: 1500165",
            "Telepon: 0811 0000 000", "Surat: Jalan Contoh 12, Kota Contoh 70000",
        ])
    func nearMiss(line: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: LocalPhone.self) == [])
    }
}
