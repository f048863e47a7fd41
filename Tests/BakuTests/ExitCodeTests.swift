import Foundation
import Testing

@Suite struct ExitCodeTests {
    @Test(arguments: [
        ["--wrong"], ["build", "--wrong"], ["buidl"], ["build", "--jobs", "0"], ["build", "--jobs", "x"],
        ["build", "--site"], ["new"], ["new", "layanan"], ["new", "kartu", "x"],
    ])
    func wrongUseIsTwoAndGoesToStandardError(arguments: [String]) throws {
        let run = try Tool.run(arguments)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Error: "), "\(run.errors)")
    }

    @Test(arguments: [
        (["--version"], "0.1.0\n"), (["help"], "SUBCOMMANDS:"), (["--help"], "new"), (["help", "build"], "--drafts"),
        (["help", "check"], "--strict"), (["help", "new"], "--instansi"), ([], "SUBCOMMANDS:"),
    ])
    func helpAndVersionGoToStandardOutput(row: (arguments: [String], shown: String)) throws {
        let run = try Tool.run(row.arguments)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.contains(row.shown), "\(run.output)")
    }

    @Test(arguments: ["build", "check"]) func aSiteThatIsNotThereIsWrongUse(command: String) throws {
        let folder = try Sandbox()
        let run = try folder.baku(command, "--site", "tidak-ada")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.contains("tidak-ada: galat: Berkas atau folder ini tidak ada [file.missing]"))
        #expect(folder.names() == [])
    }

    @Test func aFolderWithoutSettingsIsAnErrorOfTheContent() throws {
        let folder = try Sandbox()
        let run = try folder.baku("build")
        #expect(run.status == 1)
        #expect(run.errors.contains("[site.no-settings]"))
        #expect(folder.names() == [])
    }

    @Test func aBuildSaysOnStandardOutputWhatItPublished() throws {
        let site = try Sandbox(SampleSite.smallest)
        let run = try site.baku("build")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.hasPrefix("1 layanan, 7 halaman di ./public ("), "\(run.output)")
        #expect(run.output.hasSuffix(" detik)\n"))
        #expect(site.text("public/layanan/surat.html") != nil)
    }

    @Test(arguments: [
        (SampleSite.smallest, "1 layanan (1 draf tidak diterbitkan), "), (SampleSite.english, "1 service (1 draft not published), "),
    ])
    func draftsThatAreLeftOutAreNamed(files: [String: String], told: String) throws {
        let site = try Sandbox(files)
        try site.write("content/layanan/konsep.md", SampleSite.card.replacingOccurrences(of: "---\njudul", with: "---\ndraf: ya\njudul"))
        let run = try site.baku("build")
        #expect(run.output.hasPrefix(told), "\(run.output)\(run.errors)")
        #expect(try !site.baku("build", "--drafts").output.contains("(1 "))
    }

    @Test func quietSaysNothingOfSuccessButEverythingOfErrors() throws {
        let site = try Sandbox(SampleSite.smallest)
        let sound = try site.baku("build", "--quiet")
        #expect(sound.status == 0)
        #expect(sound.output + sound.errors == "")
        try site.write("content/layanan/surat.md", "# Bukan kartu\n")
        let broken = try site.baku("build", "--quiet")
        #expect(broken.status == 1)
        #expect(broken.output == "")
        #expect(broken.errors.contains("content/layanan/surat.md"))
    }

    @Test func errorsInTheContentAreOneAndLeaveTheOldSite() throws {
        let site = try Sandbox(SampleSite.smallest)
        try site.baku("build")
        let old = site.files(below: "public")
        try #require(old.count > 5)
        try site.write("content/layanan/surat.md", SampleSite.card.replacingOccurrences(of: "kantor", with: "kantro"))
        let run = try site.baku("build")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.errors.contains("Tidak ada yang diterbitkan; folder hasil tetap seperti semula."))
        #expect(site.files(below: "public") == old)
        #expect(site.names().allSatisfy { !$0.contains("staging") })
    }

    @Test func checkChangesNothing() throws {
        let site = try Sandbox(SampleSite.silent)
        let before = site.files()
        let run = try site.baku("check")
        #expect(run.status == 0)
        #expect(run.output == "1 kartu, 0 galat, 0 peringatan\n")
        #expect(run.errors == "")
        #expect(site.files() == before)
        #expect(site.names() == ["baku.yml", "content"])
    }

    @Test func strictFailsOnWarnings() throws {
        let site = try Sandbox(SampleSite.smallest)
        // A heading near a known one is a warning.
        try site.write("content/layanan/surat.md", SampleSite.card.replacingOccurrences(of: "## Prosedur", with: "## Prosedurr"))
        let run = try site.baku("check")
        #expect(run.status == 0)
        #expect(run.errors.contains("peringatan"))
        #expect(run.output == "")
        #expect(try site.baku("check", "--strict").status == 1)
        #expect(try site.baku("build").status == 0)
    }

    @Test func aNoteDoesNotFailAStrictCheck() throws {
        let site = try Sandbox(SampleSite.smallest.merging(["baku.yml": "nama: Contoh\n" + SampleSite.rulesOff]) { $1 })
        let run = try site.baku("check", "--strict")
        #expect(run.status == 0)
        #expect(run.errors.contains("[site.no-address]"))
    }

    @Test func messagesAreInTheLanguageOfTheSite() throws {
        let site = try Sandbox(SampleSite.english)
        let sound = try site.baku("build")
        #expect(sound.output.hasPrefix("1 service, 7 pages in ./public ("), "\(sound.output)")
        try site.write("content/layanan/surat.md", SampleSite.card.replacingOccurrences(of: "instansi: kantor", with: "instansi: x"))
        let run = try site.baku("build", environment: Tool.environment.merging(["LANG": "id_ID.UTF-8"]) { $1 })
        #expect(run.errors.contains("error: There is no office “x” [card.unknown-office]"))
        #expect(run.errors.contains("Nothing was published; the output folder is as it was."))
        #expect(!run.errors.contains("galat"))
    }

    @Test func draftsArePublishedOnlyWhenAskedFor() throws {
        let site = try Sandbox(SampleSite.smallest)
        try site.write("content/layanan/konsep.md", SampleSite.card.replacingOccurrences(of: "---\n##", with: "draf: ya\n---\n##"))
        #expect(try site.baku("build").output.hasPrefix("1 layanan"))
        #expect(site.text("public/layanan/konsep.html") == nil)
        #expect(try site.baku("build", "--drafts").output.hasPrefix("2 layanan"))
        #expect(site.text("public/layanan/konsep.html") != nil)
    }
}
