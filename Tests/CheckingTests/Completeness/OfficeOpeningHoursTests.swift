import Testing

@testable import Checking

@Suite("office.hours")
struct OfficeOpeningHoursTests {
    private let office = Sound.office.with("jam:\n  Senin–Jumat: 08.00–15.00\n", "")
    private let card = Sound.card + "\n## Jam Layanan\n- Senin–Jumat 08.00–15.00\n"

    @Test("An office with services and without hours is marked at its name")
    func found() {
        let checked = Checked(office: office)
        #expect(checked.findings == ["content/instansi/kantor-contoh.md: office.hours 2:7-20 ‹Kantor Contoh›"])
        #expect(
            checked.messages(of: OfficeOpeningHours.self) == [
                "Kantor “Kantor Contoh” tidak menyebut jam layanan → tulis kunci `jam`, misalnya “Senin–Jumat 08.00–15.00”"
            ])
        #expect(
            checked.messages(of: OfficeOpeningHours.self, in: .english) == [
                "The office “Kantor Contoh” gives no opening hours → write the key `jam`, such as “Senin–Jumat 08.00–15.00”"
            ])
    }

    @Test("Hours in each of its cards will do, hours in some will not")
    func cards() {
        #expect(Checked(card, office: office).findings == [])
        let second = ["content/layanan/izin-lain.md": Sound.card.with("judul: Kartu Izin Contoh", "judul: Kartu Izin Lain")]
        #expect(Checked(card, office: office, others: second).findings(of: OfficeOpeningHours.self).count == 1)
    }
}
