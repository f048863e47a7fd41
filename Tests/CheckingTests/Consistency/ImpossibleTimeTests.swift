import Testing

@testable import Checking

@Suite("time.impossible")
struct ImpossibleTimeTests {
    private func card(time: String) -> String {
        Sound.card.with("Paling lama 4 (empat) hari kerja sejak berkas lengkap\n", time + "\n")
    }

    private func card(hours: String) -> String {
        Sound.card.with("## Pengaduan\n", "## Jam Layanan\n\(hours)\n\n## Pengaduan\n")
    }

    @Test(
        "A range that stands the wrong way round is found",
        arguments: [
            ("3-2 hari kerja", "40:1-15 ‹3-2 hari kerja›"), ("Paling lama 5 – 3 hari", "40:13-25 ‹5 – 3 hari›"),
            ("- Baru: 2 jam s.d. 30 menit", "40:9-28 ‹2 jam s.d. 30 menit›"),
        ])
    func ranges(time: String, place: String) {
        #expect(Checked(card(time: time)).findings(of: ImpossibleTime.self) == ["time.impossible \(place)"])
    }

    @Test("In a step as well")
    func steps() {
        let card = Sound.card.with("- Waktu: 5 menit\n", "- Waktu: 10-5 menit\n")
        #expect(Checked(card).findings(of: ImpossibleTime.self).count == 1)
    }

    @Test(
        "Hours that there are not are found, in a list and in a paragraph",
        arguments: [
            ("- Jumat 25.00-26.00", "49:9-14 ‹25.00›"), ("- Jumat 08.75-10.00", "49:9-14 ‹08.75›"),
            ("- Sabtu 15.00 - 08.00", "49:3-22 ‹Sabtu 15.00 - 08.00›"), ("Jumat 08.00–26.00", "49:15-20 ‹26.00›"),
        ])
    func hours(hours: String, place: String) {
        #expect(Checked(card(hours: hours)).findings(of: ImpossibleTime.self) == ["time.impossible \(place)"])
    }

    @Test("The hours of an office, with days apart and without")
    func office() {
        let path = Checked.officePath
        func found(_ line: String) -> [String] {
            Checked(office: Sound.office.with("  Senin–Jumat: 08.00–15.00\n", "  \(line)\n")).findings(of: ImpossibleTime.self)
        }
        let line = Sound.line(of: "jam:", in: Sound.office) + 1
        #expect(found("- Jumat 25.00-26.00") == ["\(path): time.impossible \(line):11-16 ‹25.00›"])
        #expect(found("Sabtu: 15.00 - 08.00") == ["\(path): time.impossible \(line):10-23 ‹15.00 - 08.00›"])
        #expect(found("- Sabtu 20.00-06.00") == [])
    }

    @Test(
        "Ranges, nights and other words are silent",
        arguments: ["- Senin–Jumat 08.00–15.00", "- Setiap hari 20.00–08.00", "- Jumat 22.00-24.00", "- Loket 25 di lantai 2", "- Setiap hari 24 jam"])
    func nearMiss(hours: String) {
        #expect(Checked(card(hours: hours)).findings(of: ImpossibleTime.self) == [])
        #expect(Checked(card(time: "3-5 hari kerja")).findings(of: ImpossibleTime.self) == [])
    }

    @Test("What it says")
    func words() {
        #expect(
            Checked(card(time: "3-2 hari kerja")).messages(of: ImpossibleTime.self) == [
                "Rentang “3-2 hari kerja” terbalik → periksa kedua angkanya, dan tulis yang lebih kecil lebih dahulu"
            ])
        #expect(
            Checked(card(hours: "- Jumat 25.00-26.00")).messages(of: ImpossibleTime.self, in: .english) == [
                "There is no time “25.00” → write hours from 00 to 24 and minutes from 00 to 59, e.g. 08.00"
            ])
        #expect(
            Checked(card(hours: "- Sabtu 15.00 - 08.00")).messages(of: ImpossibleTime.self) == [
                "Jam “Sabtu 15.00 - 08.00” berakhir sebelum dimulai → periksa kedua jamnya; jika memang buka semalaman, kecualikan dengan `abaikan`"
            ])
    }
}
