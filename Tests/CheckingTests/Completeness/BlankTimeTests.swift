import Testing

@testable import Checking

@Suite("time.blank")
struct BlankTimeTests {
    private func card(_ time: String) -> String { Sound.card.with("Paling lama 4 (empat) hari kerja sejak berkas lengkap", time) }

    @Test(
        "Words without a length of time are marked",
        arguments: ["Sesuai ketentuan", "Menyesuaikan", "Tergantung kelengkapan berkas", "Sesuai SOP", "**Kondisional**", "Secepatnya"])
    func found(time: String) {
        #expect(Checked(card(time)).findings == ["time.blank 40:1-\(time.count + 1) ‹\(time)›"])
    }

    @Test("So is a list of them, at its first item")
    func list() {
        #expect(Checked(card("- Pemeriksaan: sesuai antrean\n- Penerbitan: menyesuaikan")).findings == ["time.blank 40:3-30 ‹Pemeriksaan: sesuai antrean›"])
    }

    @Test("The message names the words and shows how it is done")
    func words() {
        #expect(
            Checked(card("Sesuai ketentuan")).messages(of: BlankTime.self) == [
                "Jangka waktu “Sesuai ketentuan” tidak menyebut lama waktu → tulis angka dan satuannya, misalnya “paling lama 3 (tiga) hari kerja sejak berkas lengkap”"
            ])
        #expect(
            Checked(card("Sesuai ketentuan")).messages(of: BlankTime.self, in: .english) == [
                "The time “Sesuai ketentuan” states no length of time → write a number and its unit, such as “paling lama 3 (tiga) hari kerja sejak berkas lengkap”"
            ])
    }

    @Test(
        "Whatever states a time is silent, and what is another finding",
        arguments: [
            "3 hari", "Satu hari kerja", "± 10 menit", "Hitungan detik", "Langsung jadi", "Pada saat itu juga", "Ditunggu",
            "- Reguler: 3 hari\n- Kilat: menyesuaikan", "| Jenis | Waktu |\n| --- | --- |\n| Baru | 3 hari |",
            "Sesuai jadwal sidang; putusan paling lama 5 bulan", "![Bagan waktu](waktu.png)", "Lihat [paspor biasa](paspor-biasa.md)",
            // Reported when the card is read, or by comp.empty.
            "Senin–Kamis 08.00–15.00 WIB", "Sesuai waktu yang dipilih pada aplikasi", "3 hr kerja", "-", "…", "",
        ])
    func nearMiss(time: String) { #expect(Checked(card(time)).findings(of: BlankTime.self) == []) }
}
