import Foundation
import Glibc
import Testing

/// What stands in the output folder is safe from the tool.
@Suite struct OutputTests {
    @Test func aFolderThatIsNotBakusIsRefused() throws {
        let site = try Sandbox(SampleSite.smallest)
        try site.write("situs-lama/index.html", "penting")
        let run = try site.baku("build", "--output", "situs-lama")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(
            run.errors == """
                situs-lama: galat: Folder keluaran situs-lama berisi index.html, yang bukan tulisan baku [output.not-ours]
                  → Pilih folder lain dengan --output, atau kosongkan folder itu sendiri

                1 galat dalam 1 berkas
                Tidak ada yang diterbitkan; folder hasil tetap seperti semula.

                """)
        #expect(site.files(below: "situs-lama") == ["index.html": Data("penting".utf8)])
    }

    @Test(arguments: [".", "content", "content/halaman", "themes/x", ".."]) func theSiteItselfIsNoOutput(output: String) throws {
        let site = try Sandbox()
        for (name, text) in SampleSite.smallest { try site.write("situs/" + name, text) }
        let before = site.files()
        let run = try Tool.run(["build", "--output", output], in: site.path + "/situs")
        #expect(run.status == 2)
        #expect(run.errors.contains("[output.overlap]"), "\(run.errors)")
        #expect(site.files() == before)
        #expect(site.names(in: "situs") == ["baku.yml", "content"])
    }

    @Test func whatOthersPutThereSurvives() throws {
        let site = try Sandbox(SampleSite.smallest)
        let foreign = [".gitkeep": "", "CNAME": "contoh.go.id\n", ".git/HEAD": "ref: refs/heads/gh-pages\n"]
        for (name, text) in foreign { try site.write("public/" + name, text) }
        #expect(try site.baku("build").status == 0)
        for (name, text) in foreign { #expect(site.text("public/" + name) == text) }
        #expect(site.text("public/layanan/surat.html") != nil)
        try site.remove("content/layanan/surat.md")
        try site.write("content/layanan/surat-lain.md", SampleSite.card)
        #expect(try site.baku("build").status == 0)
        for (name, text) in foreign { #expect(site.text("public/" + name) == text) }
        #expect(site.text("public/layanan/surat.html") == nil)
        #expect(site.text("public/layanan/surat-lain.html") != nil)
    }

    @Test func twoBuildsAtOnceOnOneOutput() throws {
        let folder = try Sandbox()
        for (name, text) in SampleSite.large(300, version: 0) { try folder.write("situs/" + name, text) }
        let first = Tool.process(["build", "--site", "situs", "--output", "hasil", "--jobs", "1"], in: folder.path)
        first.standardOutput = FileHandle.nullDevice
        first.standardError = FileHandle.nullDevice
        try first.run()
        // Stopped as soon as it is at work; then it holds the lock for as long as the other takes.
        while first.isRunning, !folder.names().contains(where: { $0.hasPrefix(".hasil.baku-staging-") }) { usleep(500) }
        kill(first.processIdentifier, SIGSTOP)
        let second = try folder.baku("build", "--site", "situs", "--output", "hasil")
        kill(first.processIdentifier, SIGCONT)
        first.waitUntilExit()
        #expect(first.terminationStatus == 0)
        #expect(second.status == 2)
        #expect(second.errors.contains("lain sedang menulis ke hasil [output.busy]"), "\(second.errors)")
        #expect(folder.files(below: "hasil").count > 250)
        #expect(folder.names() == ["hasil", "situs"])
    }

    @Test(.enabled(if: geteuid() != 0 || Mount.isPossible, "as root it needs the right to mount"))
    func aReadOnlyOutputKeepsTheOldSite() throws {
        let site = try Sandbox(SampleSite.smallest)
        let parent = site.path + "/luar"
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        // Root may write in spite of modes; a mount that is read-only stops it, too.
        let isRoot = geteuid() == 0
        if isRoot {
            try #require(Mount.memory("8m", at: parent))
        }
        defer {
            if isRoot { Mount.unmount(parent) } else { for path in [parent, parent + "/hasil"] { chmod(path, 0o755) } }
        }
        #expect(try site.baku("build", "--output", "luar/hasil").status == 0)
        let old = site.files(below: "luar/hasil")
        try #require(old.count > 5)
        if isRoot {
            try #require(Mount.run("/bin/mount", ["-o", "remount,ro", parent]))
        } else {
            for path in [parent + "/hasil", parent] { chmod(path, 0o555) }
        }
        let run = try site.baku("build", "--output", "luar/hasil")
        #expect(run.status == 3)
        #expect(run.output == "")
        #expect(run.errors.contains("[output.write]"))
        #expect(run.errors.contains("Beri izin tulis pada folder itu; situs yang lama tetap utuh"), "\(run.errors)")
        #expect(run.errors.contains("Tidak ada yang diterbitkan; folder hasil tetap seperti semula."))
        #expect(site.files(below: "luar/hasil") == old)
    }

    @Test(.enabled(if: Mount.isPossible, "needs the right to mount a memory file system"), arguments: [200, 600])
    func aFullDiskKeepsTheOldSite(kilobytes: Int) throws {
        let site = try Sandbox(SampleSite.smallest)
        let disk = site.path + "/cakram"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        try #require(Mount.memory("\(kilobytes)k", at: disk))
        defer { Mount.unmount(disk) }
        #expect(try site.baku("build", "--output", "cakram/hasil").status == 0)
        let old = site.files(below: "cakram/hasil")
        try #require(old.count > 5)
        for (name, text) in SampleSite.large(300, version: 1) { try site.write(name, text) }
        let run = try site.baku("build", "--output", "cakram/hasil")
        #expect(run.status == 3)
        #expect(run.errors.contains("No space left on device"), "\(run.errors)")
        #expect(run.errors.contains("Sediakan tempat pada disk; situs yang lama tetap utuh"))
        #expect(run.errors.contains("Tidak ada yang diterbitkan; folder hasil tetap seperti semula."))
        #expect(site.files(below: "cakram/hasil") == old)
        #expect(site.names(in: "cakram") == ["hasil"])
    }
}
