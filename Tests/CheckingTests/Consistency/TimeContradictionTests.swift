import Testing

@testable import Checking

@Suite("time.contradiction")
struct TimeContradictionTests {
    private static func card(_ times: String) -> Checked {
        Checked(Sound.card.with("Paling lama 4 (empat) hari kerja sejak berkas lengkap", times))
    }

    @Test("Two headings with different times are told at the second, with the first")
    func found() {
        let site = Self.card("1 hari\n\n## Jangka Waktu Penyelesaian\n3 hari")
        let found = site.all.filter { $0.code == "time.contradiction" }
        #expect(found.map { "\($0.place.line):\($0.place.column)" } == ["43:1"])
        #expect(found.first?.related.map { "\($0.line):\($0.column)" } == ["40:1"])
        #expect(
            site.messages(of: TimeContradiction.self) == [
                "“3 hari” di sini, tetapi “1 hari” di bawah judul Jangka Waktu sebelumnya → hapus yang tidak berlaku, atau tulis bagi siapa masing-masing berlaku dengan `### Bagi …`"
            ])
        #expect(
            site.messages(of: TimeContradiction.self, in: .english) == [
                "“3 hari” here but “1 hari” below the earlier heading of the completion time → delete the one that does not hold, or say for whom each of them holds with `### Bagi …`"
            ])
    }

    @Test(
        "Also in lists, in units that convert, and from the same event",
        arguments: [
            "- 1 hari\n\n## Waktu Penyelesaian\n- 3 hari", "90 menit\n## Lama Proses\n1 jam",
            "1 hari sejak berkas lengkap\n## Jangka Waktu\n3 hari sejak berkas lengkap",
        ])
    func more(times: String) { #expect(Self.card(times).findings(of: TimeContradiction.self).count == 1) }

    @Test(
        "The same time, and whatever may part two times, is silent",
        arguments: [
            "3 hari\n## Jangka Waktu\nPaling lama 3 (tiga) hari", "60 menit\n## Jangka Waktu\n1 jam", "1 hari\n### Bagi warga\n3 hari",
            "1 hari\n## Jangka Waktu\n- Kilat: 3 hari", "1 hari\n## Jangka Waktu\n### Bagi warga\n3 hari", "1 hari\n## Jangka Waktu\nMengikuti jadwal",
            "1 hari sejak berkas lengkap\n## Jangka Waktu\n3 hari setelah pembayaran", "1 hari\n## Jangka Waktu\n3 hari sejak berkas lengkap",
            "1 minggu\n## Jangka Waktu\n7 hari", "1 hari\n## Jangka Waktu\n24 jam", "1 bulan\n## Jangka Waktu\n30 hari",
            "2 hari kerja\n## Lama Proses\n3 hari", "1 hari\n## Jangka Waktu\n- 2 hari\n- 3 hari", "1 hari",
        ])
    func silent(times: String) { #expect(Self.card(times).findings(of: TimeContradiction.self) == []) }
}
