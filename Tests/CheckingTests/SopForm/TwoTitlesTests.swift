import Testing

@testable import Checking

@Suite("sop.two-titles")
struct TwoTitlesTests {
    private let title = "Prosedur Penerbitan Paspor Baru dan Penguantian Paspor"
    private var sop: String { Sound.sop.with("Pemberian Izin Contoh", title) }

    @Test(
        "A heading or first line that is nearly the title is found",
        arguments: [
            ("# PROSES PENERBITAN PASPOR BARU DAN PENGANTIAN PASPOR", "11:3-54 ‹PROSES PENERBITAN PASPOR BARU DAN PENGANTIAN PASPOR›"),
            ("SOP Prosedur Penerbitan Paspor Baru dan Penggantian Paspor", "11:1-59 ‹SOP Prosedur Penerbitan Paspor Baru dan Penggantian Paspor›"),
        ])
    func found(line: String, place: String) {
        let text = sop.with("## Dasar Hukum\n", "\(line)\n\n## Dasar Hukum\n")
        #expect(Checked.sop(text, TwoTitles.self) == ["sop.two-titles \(place)"])
    }

    @Test("Letters that slipped are enough in a short title")
    func short() {
        let text = Sound.sop.with("Pemberian Izin Contoh", "Penggantian Paspor").with("## Dasar Hukum\n", "# Pengantian Paspor\n\n## Dasar Hukum\n")
        #expect(Checked.sop(text, TwoTitles.self) == ["sop.two-titles 11:3-20 ‹Pengantian Paspor›"])
        #expect(
            Checked.words(text, TwoTitles.self) == [
                "Judul “Pengantian Paspor” tidak sama dengan judul SOP “Penggantian Paspor” → pakai satu judul di semua tempat, seperti yang tercatat pada nomor SOP"
            ])
        #expect(Checked.words(text, TwoTitles.self, .english).count == 1)
    }

    @Test(
        "The title itself, longer ones and other sentences are silent",
        arguments: [
            "# PROSEDUR PENERBITAN PASPOR BARU DAN PENGUANTIAN PASPOR", "SOP Prosedur penerbitan paspor baru dan penguantian paspor",
            "Prosedur Penguantian Paspor dan Penerbitan Paspor Baru", "SOP ini berlaku di seluruh kantor imigrasi.", "# Penerbitan Paspor Baru",
        ])
    func silent(line: String) {
        #expect(Checked.sop(sop.with("## Dasar Hukum\n", "\(line)\n\n## Dasar Hukum\n"), TwoTitles.self) == [])
    }

    @Test("A card and its own SOP: nearly the same is found, another name is not", arguments: [("Kartu Isin Contoh", 1), ("kartu izin contoh", 0), ("Pemberian izin contoh", 0), ("Pelayanan Kartu Izin Contoh", 0)])
    func card(title: String, count: Int) {
        let card = Sound.card.with("topik: [usaha]\n", "topik: [usaha]\nsop:\n  judul: \(title)\n")
        #expect(Checked(card).findings(of: TwoTitles.self) == (count == 0 ? [] : ["sop.two-titles 13:10-27 ‹Kartu Isin Contoh›"]))
    }
}
