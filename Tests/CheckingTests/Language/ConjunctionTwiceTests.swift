import Testing

@testable import Checking

@Suite("text.conjunction-twice")
struct ConjunctionTwiceTests {
    @Test("Two conjunctions of one meaning are told", arguments: [
        ("DPRD & / dan Bagian Umum", "13:6-13 ‹& / dan›"), ("berkas dan & surat", "13:8-13 ‹dan &›"),
        ("berkas dan/dan surat", "13:8-15 ‹dan/dan›"), ("asli atau / atau fotokopi", "13:6-17 ‹atau / atau›"),
    ])
    func found(text: String, place: String) {
        #expect(Checked(introduction: text).findings == ["text.conjunction-twice \(place)"])
    }

    @Test("The message says what to write")
    func message() {
        let card = Checked(introduction: "DPRD & / dan Bagian Umum")
        #expect(
            card.messages(of: ConjunctionTwice.self)
                == ["Kata hubung ganda “& / dan” → tulis “dan” saja, lalu periksa apakah ada nama yang terpotong di sini"])
        #expect(card.messages(of: ConjunctionTwice.self, in: .english)[0].hasPrefix("“& / dan” is one conjunction twice → write only “dan”"))
    }

    @Test("Other conjunctions are silent", arguments: [
        "DPRD dan Bagian Umum", "asli dan/atau fotokopi", "Paspor & izin, dan surat", "NIK/KK dan KTP/SIM", "surat/surat",
    ])
    func silent(text: String) {
        #expect(Checked(introduction: text).findings(of: ConjunctionTwice.self) == [])
    }
}
