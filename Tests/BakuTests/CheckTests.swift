import Foundation
import Testing

/// `baku check`: which findings it tells, and how it ends.
@Suite struct CheckTests {
    /// A site in which a single rule is on.
    private static func site(aturan: String = "", card: String = SampleSite.card) throws -> Sandbox {
        let named = Set(aturan.split(separator: "\n").compactMap { $0.split(separator: ":").first }).union(["  comp.missing"])
        let rules =
            SampleSite.rulesOff.split(separator: "\n").filter { !named.contains($0.split(separator: ":")[0]) }
            .joined(separator: "\n") + "\n" + aturan
        return try Sandbox(
            SampleSite.smallest.merging([
                "baku.yml": "nama: Contoh\nalamat: https://contoh.example/\n" + rules, "content/layanan/surat.md": card,
            ]) { $1 })
    }

    @Test func rulesAreToldByCheckAndNotByABuild() throws {
        let site = try Self.site()
        let check = try site.baku("check")
        #expect(check.status == 0)
        #expect(check.errors.contains("“Produk Pelayanan” [comp.missing]"), "\(check.errors)")
        let build = try site.baku("build")
        #expect(build.status == 0)
        #expect(build.errors == "")
    }

    @Test(arguments: [("galat", 1, "galat: Kartu"), ("catatan", 0, "catatan: Kartu")])
    func settingsSayHowGraveARuleIs(row: (word: String, status: Int32, told: String)) throws {
        let site = try Self.site(aturan: "  comp.missing: \(row.word)\n")
        let check = try site.baku("check")
        #expect(check.status == row.status)
        #expect(check.errors.contains(row.told), "\(check.errors)")
        #expect(try site.baku("build").status == 0)
    }

    /// A heading near a known one is a warning of reading, no rule.
    private static let nearHeading = SampleSite.card.replacingOccurrences(of: "## Prosedur", with: "## Prosedurr")

    @Test func settingsGradeWhatReadingFindsInACheckOnly() throws {
        let site = try Self.site(aturan: "  comp.missing: mati\n  card.heading-near: galat\n", card: Self.nearHeading)
        let check = try site.baku("check")
        #expect(check.status == 1)
        #expect(check.errors.contains(": galat: "), "\(check.errors)")
        let build = try site.baku("build")
        #expect(build.status == 0)
        #expect(build.errors.contains(": peringatan: "), "\(build.errors)")
    }

    /// Findings outside the cards, too: in the settings, in files that belong nowhere.
    @Test func settingsGradeWhatIsFoundElsewhere() throws {
        let site = try Self.site(aturan: "  comp.missing: mati\n  file.wrong-place: galat\n  site.no-address: mati\n")
        try site.write("baku.yml", (site.text("baku.yml") ?? "").replacingOccurrences(of: "alamat: https://contoh.example/\n", with: ""))
        #expect(try site.baku("check").output == "1 kartu, 0 galat, 0 peringatan\n")
        try site.write("content/catatan.txt", "x")
        let check = try site.baku("check")
        #expect(check.status == 1)
        #expect(check.errors.hasSuffix("\n1 kartu, 1 galat, 0 peringatan\n"), "\(check.errors)")
        #expect(try site.baku("build").status == 0)
    }

    @Test func codesThatNothingHasAreNamed() throws {
        let site = try Self.site(
            aturan: "  comp.mising: galat\n",
            card: SampleSite.card.replacingOccurrences(of: "---\n##", with: "abaikan:\n  card.heading-ner: karena\n---\n##"))
        try site.write("baku.yml", (site.text("baku.yml") ?? "").replacingOccurrences(of: "  exempt.unknown: mati\n", with: "  comp.missing: mati\n"))
        let check = try site.baku("check")
        #expect(check.errors.contains("mungkin yang dimaksud “comp.missing”") || check.errors.contains("Mungkin yang dimaksud “comp.missing”"))
        #expect(check.errors.contains("ungkin yang dimaksud “card.heading-near”"), "\(check.errors)")
        #expect(check.errors.hasSuffix("\n1 kartu, 0 galat, 2 peringatan\n"), "\(check.errors)")
        #expect(try site.baku("build").errors == "")
    }

    @Test func anExemptedWarningIsSilentInBoth() throws {
        let exempting = Self.nearHeading.replacingOccurrences(
            of: "---\n##", with: "abaikan:\n  card.heading-near: memang begitu namanya\n---\n##")
        let site = try Self.site(aturan: "  comp.missing: mati\n  exempt.unused: galat\n", card: exempting)
        for command in ["check", "build"] {
            let run = try site.baku(command)
            #expect(run.status == 0)
            #expect(run.errors == "", "\(command)")
        }
    }

    @Test func otherFilesExemptToo() throws {
        let site = try Self.site(aturan: "  comp.missing: mati\n")
        try site.write(
            "content/instansi/kantor.md",
            "---\nnama: Kantor Contoh\ntelefon: (021) 0000 0000\nabaikan:\n  header.misspelt-key: kunci kami sendiri\n---\n")
        try site.write(
            "content/halaman/tentang.md",
            "---\njudul: Tentang\nlain: kunci kami\nabaikan:\n  header.unknown-key: kunci kami sendiri\n---\nTentang kami.\n")
        try site.write(
            "content/sop/surat.md",
            """
            ---
            judul: SOP Surat
            abaikan:
              sop.no-owner: dipakai semua kantor
            ---
            ## Prosedur
            1. Menerima berkas
               - Pelaksana: Petugas loket

            """)
        for command in ["check", "build"] {
            let run = try site.baku(command)
            #expect(run.status == 0)
            #expect(run.errors == "", "\(command)")
        }
    }

    @Test(arguments: [
        "", "besok", "-1", "1e9", "99999999999999999999", "999999999999999",
    ]) func aClockThatIsNoNumberIsWrongUse(text: String) throws {
        let site = try Sandbox(SampleSite.silent)
        let run = try site.baku("check", environment: Tool.environment.merging(["SOURCE_DATE_EPOCH": text]) { $1 })
        #expect(run.status == 2)
        #expect(run.errors.contains("SOURCE_DATE_EPOCH"), "\(run.errors)")
    }
}
