import Testing

@testable import Checking

@Suite("sop.self")
struct SopSelfTests {
    private static func findings(_ line: String) -> Checked {
        Checked(sop: Sound.sop.with("## Prosedur\n", "## Keterkaitan\n1. \(line)\n2. SOP Penanganan Pengaduan\n\n## Prosedur\n"))
    }

    @Test(
        "An SOP among its own relations is told, by title or number",
        arguments: [
            "SOP Pemberian Izin Contoh", "Pemberian izin contoh", "SOP AP tentang Pemberian Izin Contoh.", "SOP Nomor SOP-001/KC/2025",
            "SOP-001/KC/2025 Pemberian Izin",
        ])
    func found(line: String) {
        #expect(
            Self.findings(line).findings
                == ["content/sop/sop-izin.md: sop.self 15:4-\(4 + line.utf8.count) ‹\(line)›"])
    }

    @Test("What it says")
    func messages() {
        let site = Self.findings("SOP Pemberian Izin Contoh")
        #expect(
            site.messages(of: SopSelf.self) == [
                "SOP ini menyebut dirinya sendiri pada keterkaitan: “SOP Pemberian Izin Contoh” → hapus baris itu, atau ganti dengan SOP lain yang terkait"
            ])
        #expect(
            site.messages(of: SopSelf.self, in: .english) == [
                "This SOP lists itself among related SOPs: “SOP Pemberian Izin Contoh” → remove the line, or name the other SOP that is meant"
            ])
    }

    @Test("A card's own SOP is looked at too")
    func card() {
        let card = Sound.card.with("topik: [usaha]", "topik: [usaha]\nsop:\n  judul: Pemberian izin contoh\n  nomor: SOP-001/KC/2025")
            + "\n## Keterkaitan\n- SOP Pemberian Izin Contoh\n"
        #expect(Checked(card).findings(of: SopSelf.self).count == 1)
    }

    @Test(
        "Other SOPs are not told, near as their names may be",
        arguments: [
            "SOP Pemberian Izin Contoh Sementara", "SOP Pencabutan Izin Contoh", "SOP-002/KC/2025", "SOP-001/KC/2024",
            "SOP Pengawasan setelah Pemberian Izin Contoh",
        ])
    func others(line: String) {
        #expect(Self.findings(line).findings == [])
    }
}
