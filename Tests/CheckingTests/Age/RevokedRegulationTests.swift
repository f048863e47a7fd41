import Testing

@testable import Checking

@Suite("law.revoked")
struct RevokedRegulationTests {
    private static func law(_ kind: String, _ number: Int, _ year: Int, _ keys: String = "") -> String {
        "---\njudul: Hal \(number)\njenis: \(kind)\nnomor: \(number)\ntahun: \(year)\n\(keys)---\n## Pasal 1\nIsi.\n"
    }

    /// The sound card with another legal basis (line 55) beside some regulations.
    private static func site(_ basis: String, _ laws: [String: String]) -> Checked {
        Checked(
            Sound.card.with("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", basis),
            others: Dictionary(uniqueKeysWithValues: laws.map { ("content/regulasi/\($0.key).md", $0.value) }))
    }

    @Test("The file of the revoked regulation, or of the one that revoked it, tells what and since when")
    func found() {
        let own = Self.site("Perbup 7/2019 tentang Izin", ["lama": Self.law("Peraturan Bupati", 7, 2019, "dicabut: Peraturan Bupati Nomor 3 Tahun 2024\n")])
        #expect(own.findings(of: RevokedRegulation.self) == ["law.revoked 55:4-17 ‹Perbup 7/2019›"])
        #expect(
            own.messages(of: RevokedRegulation.self) == [
                "“Perbup 7/2019” sudah dicabut dengan Peraturan Bupati Nomor 3 Tahun 2024 sejak tahun 2024 (content/regulasi/lama.md) → kutip peraturan yang berlaku, lalu cocokkan pasal yang dirujuk"
            ])
        // The site does not have the revoked one.
        let other = Self.site("Peraturan Bupati Nomor 7 Tahun 2019", ["baru": Self.law("Perbup", 3, 2024, "diundangkan: 2024-05-06\nmencabut: Perbup 7/2019\n")])
        #expect(
            other.messages(of: RevokedRegulation.self, in: .english) == [
                "“Peraturan Bupati Nomor 7 Tahun 2019” is revoked by Perbup Nomor 3 Tahun 2024 since 6 May 2024 (content/regulasi/baru.md) → cite the regulation in force, then compare the articles that are cited"
            ])
    }

    @Test(
        "By slug, by status alone, by a link, in prose, as an article",
        arguments: [
            ("Perbup 7/2019", "status: dicabut\n", ""), ("Perbup 7/2019", "", "mencabut: lama\n"), ("[Peraturan](../regulasi/lama.md)", "dicabut: baru\n", ""),
            ("Surat edaran\n\nMenurut Pasal 1 Perbup 7/2019.", "status: dicabut\n", ""),
        ])
    func ways(basis: String, old: String, new: String) {
        let laws = ["lama": Self.law("Perbup", 7, 2019, old), "baru": Self.law("Perbup", 3, 2024, new)]
        #expect(Self.site(basis, laws).findings(of: RevokedRegulation.self).count == 1)
    }

    @Test(
        "What tells of the revocation itself is no basis; what is in force is silent",
        arguments: [
            "Perbup 3/2024 tentang Pencabutan atas Perbup 7/2019", "Perbup 3/2024 yang mencabut Perbup 7/2019", "Perbup 3/2024", "Perbup 7/2018", "UU 7/2019",
            "Perbup 7/2019 yang telah dicabut dengan Perbup 3/2024",
        ])
    func silent(basis: String) {
        let laws = ["lama": Self.law("Perbup", 7, 2019, "dicabut: baru\n"), "baru": Self.law("Perbup", 3, 2024)]
        #expect(Self.site(basis, laws).findings(of: RevokedRegulation.self) == [])
    }

    @Test("Files of SOPs are looked at; what the built-in list knows is not told twice")
    func sops() {
        let law = ["content/regulasi/uu.md": Self.law("UU", 32, 2004, "dicabut: UU 23/2014\n")]
        let sop = Sound.sop.with("1. Undang-Undang Nomor 25 Tahun 2009", "1. UU 32/2004")
        let site = Checked(Sound.card, others: law.merging(["content/sop/sop-izin.md": sop]) { $1 })
        #expect(site.all.map(\.code) == ["law.revoked"])
    }
}

@Suite("law.amended")
struct AmendedRegulationTests {
    private static func site(_ basis: String, old: String = "", new: String = "") -> Checked {
        func law(_ number: Int, _ year: Int, _ keys: String) -> String {
            "---\njudul: Hal \(number)\njenis: Perbup\nnomor: \(number)\ntahun: \(year)\n\(keys)---\n## Pasal 1\nIsi.\n"
        }
        return Checked(
            Sound.card.with("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", basis),
            others: ["content/regulasi/lama.md": law(7, 2019, old), "content/regulasi/baru.md": law(3, 2024, new)])
    }

    @Test("A basis without its latest amendment is told")
    func found() {
        let site = Self.site("Perbup 7/2019", old: "diubah: [Perbup 3/2024, Perbup 5/2021]\n")
        #expect(site.findings(of: AmendedRegulation.self) == ["law.amended 55:4-17 ‹Perbup 7/2019›"])
        #expect(
            site.messages(of: AmendedRegulation.self) == [
                "“Perbup 7/2019” sudah diubah, terakhir dengan Perbup Nomor 3 Tahun 2024 (content/regulasi/lama.md) → tambahkan “sebagaimana telah diubah dengan Perbup Nomor 3 Tahun 2024”"
            ])
        #expect(
            Self.site("Perbup 7/2019", new: "mengubah: lama\n").messages(of: AmendedRegulation.self, in: .english) == [
                "“Perbup 7/2019” is amended, lately by Perbup Nomor 3 Tahun 2024 (content/regulasi/baru.md) → add “sebagaimana telah diubah dengan Perbup Nomor 3 Tahun 2024”"
            ])
        #expect(Self.site("Perbup 7/2019 sebagaimana telah diubah dengan Perbup 5/2021", old: "diubah: [Perbup 5/2021, baru]\n").findings(of: AmendedRegulation.self).count == 1)
        #expect(Self.site("Perbup 7/2019", old: "status: diubah\n").findings(of: AmendedRegulation.self).count == 1)
    }

    @Test(
        "With the amendment, in the line or in the list, and in prose alone it is silent; so is what is revoked",
        arguments: [
            ("Perbup 7/2019 sebagaimana telah diubah dengan Perbup 3/2024", "diubah: baru\n"), ("Perbup 7/2019\n2. [Perubahan](../regulasi/baru.md)", "diubah: baru\n"),
            ("Perbup 7/2019 sebagaimana telah beberapa kali diubah", "status: diubah\n"), ("UU 25/2009\n\nMenurut Perbup 7/2019.", "diubah: baru\n"),
            ("Perbup 7/2019", "diubah: baru\ndicabut: Perbup 1/2025\n"), ("Perbup 7/2019", ""),
        ])
    func silent(basis: String, old: String) {
        #expect(Self.site(basis, old: old).findings(of: AmendedRegulation.self) == [])
    }
}
