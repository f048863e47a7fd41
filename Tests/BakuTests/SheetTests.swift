import Foundation
import Glibc
import Testing

/// Sheets as a user of the command line has them.
@Suite(.enabled(if: TypstPlace.isUsable, "needs .venv/typst, which make test makes"))
struct SheetTests {
    /// The environment of a run whose temporary files stand in the sandbox.
    private func environment(_ site: Sandbox) throws -> [String: String] {
        try FileManager.default.createDirectory(atPath: site.path + "/tmp", withIntermediateDirectories: true)
        var environment = Tool.environment.merging(["TMPDIR": site.path + "/tmp"]) { $1 }
        if !TypstPlace.named.isEmpty { environment["BAKU_TYPST_PYTHON"] = TypstPlace.named }
        return environment
    }

    private func run(_ arguments: [String], _ site: Sandbox, in folder: String = "") throws -> Tool.Run {
        try Tool.run(arguments, in: site.path + "/" + folder, environment: try environment(site), sheets: true)
    }

    private func isAlive(_ process: Int32) -> Bool { kill(process, 0) == 0 }

    @Test func aBuildMakesSheetsAndSaysHowMany() throws {
        let site = try Sandbox(SampleSite.smallest)
        let run = try run(["build"], site)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors == "")
        #expect(run.output.hasPrefix("1 layanan, 7 halaman, 3 lembar di ./public ("), "\(run.output)")
        #expect(site.text("public/layanan/surat.poster.pdf") != nil)
        #expect(site.names(in: "tmp") == [])
        let without = try self.run(["build", "--no-sheets"], site)
        #expect(without.output.hasPrefix("1 layanan, 7 halaman di ./public ("), "\(without.output)")
    }

    @Test func whereFoldersCannotBeExchangedSheetsAreTakenOverToo() throws {
        let site = try Sandbox()
        for (name, text) in SampleSite.smallest { try site.write("situs/" + name, text) }
        try FileManager.default.createDirectory(atPath: site.path + "/hasil", withIntermediateDirectories: true)
        var inodes: [UInt64] = []
        for _ in 0..<2 {
            let run = try run(["build", "--site", "../situs", "--output", "."], site, in: "hasil")
            #expect(run.status == 0, "\(run.errors)")
            var status = stat()
            #expect(stat(site.path + "/hasil/layanan/surat.poster.pdf", &status) == 0)
            inodes.append(UInt64(status.st_ino))
            #expect(try #require(site.text("hasil/.baku-sheets")).hasPrefix("baku-sheets 1 3\n"))
        }
        #expect(inodes[0] == inodes[1])
        // Without sheets their keys go, too.
        #expect(try self.run(["build", "--no-sheets", "--site", "../situs", "--output", "."], site, in: "hasil").status == 0)
        #expect(site.text("hasil/.baku-sheets") == nil)
        #expect(!site.names(in: "hasil/layanan").contains { $0.hasSuffix(".pdf") })
    }

    @Test func aBuildThatIsKilledLeavesNoWorkerAndItsFilesGoWithTheNext() throws {
        let site = try Sandbox(SampleSite.large(200, version: 0))
        let build = Tool.process(["build"], in: site.path, environment: try environment(site), sheets: true)
        build.standardOutput = FileHandle.nullDevice
        build.standardError = FileHandle.nullDevice
        try build.run()
        // Until two workers are at work.
        var workers: [Int32] = []
        while build.isRunning, workers.count < 2 {
            workers = children(of: build.processIdentifier)
            usleep(1000)
        }
        usleep(200_000)
        kill(build.processIdentifier, SIGKILL)
        for _ in 0..<200 where workers.contains(where: isAlive) { usleep(50_000) }
        #expect(workers.count == 2 || !build.isRunning)
        #expect(!workers.contains(where: isAlive))
        #expect(site.names(in: "public") == [])
        #expect(site.names(in: "tmp").count == 1)
        let print = try run(["print", "surat", "--quiet"], site)
        #expect(print.status == 0, "\(print.errors)")
        #expect(site.names(in: "tmp") == [])
    }

    /// Processes that any thread of a process has started.
    private func children(of process: Int32) -> [Int32] {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        return threads.flatMap { thread in
            let text = (try? String(contentsOfFile: "/proc/\(process)/task/\(thread)/children", encoding: .utf8)) ?? ""
            return text.split(separator: " ").compactMap { Int32($0) }
        }
    }

    @Test(.enabled(if: Mount.isPossible, "needs the right to mount a memory file system"))
    func aDiskThatSheetsFillKeepsTheOldSite() throws {
        let site = try Sandbox(SampleSite.smallest)
        let disk = site.path + "/cakram"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        try #require(Mount.memory("400k", at: disk))
        defer { Mount.unmount(disk) }
        #expect(try run(["build", "--no-sheets", "--output", "cakram/hasil"], site).status == 0)
        let old = site.files(below: "cakram/hasil")
        for (name, text) in SampleSite.large(12, version: 1) { try site.write(name, text) }
        let run = try run(["build", "--output", "cakram/hasil"], site)
        #expect(run.status == 3)
        #expect(run.errors.contains("No space left on device"), "\(run.errors)")
        #expect(run.errors.contains("Tidak ada yang diterbitkan; folder hasil tetap seperti semula."))
        #expect(site.files(below: "cakram/hasil") == old)
        #expect(site.names(in: "cakram") == ["hasil"])
        #expect(site.names(in: "tmp") == [])
    }

    @Test(.enabled(if: Mount.isPossible, "needs the right to mount a memory file system"))
    func withoutRoomForTemporaryFilesNothingIsPublished() throws {
        let site = try Sandbox(SampleSite.smallest)
        let environment = try environment(site)
        try #require(Mount.memory("40k", at: site.path + "/tmp"))
        defer { Mount.unmount(site.path + "/tmp") }
        let run = try Tool.run(["build"], in: site.path, environment: environment, sheets: true)
        #expect(run.status == 3)
        #expect(run.errors.contains("No space left on device"), "\(run.errors)")
        #expect(site.names(in: "public") == [])
        #expect(site.names(in: "tmp") == [])
    }

    @Test func printMakesWhatWasAskedFor() throws {
        let site = try Sandbox(SampleSite.smallest)
        let run = try run(["print", "--sheet", "poster", "--paper", "a4", "surat"], site)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("1 lembar di ./cetak ("), "\(run.output)")
        #expect(site.names(in: "cetak/layanan") == ["surat.poster.pdf"])
        #expect(try self.run(["print", "--quiet"], site).output == "")
        #expect(site.names(in: "cetak/layanan").count == 3)
    }

    @Test func aPrintThatIsKilledIsTakenUpByTheNext() throws {
        let site = try Sandbox(SampleSite.large(100, version: 0))
        let print = Tool.process(["print", "--sheet", "poster"], in: site.path, environment: try environment(site))
        print.standardOutput = FileHandle.nullDevice
        print.standardError = FileHandle.nullDevice
        try print.run()
        while print.isRunning, site.names(in: "cetak/layanan").count < 5 { usleep(1000) }
        kill(print.processIdentifier, SIGKILL)
        print.waitUntilExit()
        #expect(site.text("cetak/.baku-sheets") == nil)
        #expect(site.names(in: "cetak/layanan").count >= 5)
        // All sheets change, so that each that stands there has to be known as ours.
        try site.write("baku.yml", "nama: Contoh\nalamat: https://lain.example/\n")
        let run = try run(["print", "--sheet", "poster"], site)
        #expect(run.status == 0, "\(run.errors)")
        #expect(site.names(in: "cetak") == [".baku-sheets", "layanan"])
        let posters = try #require(site.text("cetak/.baku-sheets")).split(separator: "\n").count - 1
        #expect(site.names(in: "cetak/layanan").count == posters)
    }

    @Test func printSaysWhyThereIsNothing() throws {
        let site = try Sandbox(SampleSite.smallest)
        let named = try run(["print", "--sheet", "maklumat,sop", "--quiet", "surat"], site)
        #expect(named.status == 2)
        #expect(named.output == "")
        #expect(named.errors == "0 lembar: surat tidak punya lembar sop, maklumat\n")
        let all = try run(["print", "--sheet", "maklumat"], site)
        #expect(all.status == 0)
        #expect(all.output == "0 lembar: tidak ada kartu atau instansi di situs ini yang punya lembar maklumat\n")
        #expect(all.errors == "")
    }

    @Test(arguments: [
        (["--sheet", "postre"], "Error: "), (["--sheet", ""], "Error: "), (["--paper", "A5"], "Error: "), (["suratt"], "Maksudnya “surat”?"),
        (["--output", "content"], "[output.overlap]"), (["--site", "tidak-ada"], "[file.missing]"),
    ])
    func wrongUseIsTwo(row: (arguments: [String], told: String)) throws {
        let site = try Sandbox(SampleSite.smallest)
        let run = try run(["print"] + row.arguments, site)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.contains(row.told), "\(run.errors)")
        #expect(site.names(in: "cetak") == [])
    }

    @Test func messagesAreInTheLanguageOfTheSite() throws {
        let site = try Sandbox(SampleSite.english)
        let environment = try environment(site).merging(["BAKU_TYPST_PYTHON": "/tidak/ada"]) { $1 }
        let run = try Tool.run(["build"], in: site.path, environment: environment, sheets: true)
        #expect(run.status == 0)
        #expect(
            run.errors == """
                warning: No sheets (PDF) were made, because Typst cannot be run with /tidak/ada: No such file or directory [sheet.typst-unusable]
                  → In the site’s folder run “python3 -m venv .venv/typst && .venv/typst/bin/pip install typst==0.15.2”, or name another Python with BAKU_TYPST_PYTHON; to do without sheets: --no-sheets

                1 warning

                """)
        #expect(try self.run(["print"], site).output.hasPrefix("3 sheets in ./cetak ("))
    }
}

/// Where these tests have Typst from.
enum TypstPlace {
    static let named = ProcessInfo.processInfo.environment["BAKU_TYPST_PYTHON"] ?? ""
    static let isUsable =
        !named.isEmpty || FileManager.default.isExecutableFile(atPath: Tool.package + "/.venv/typst/bin/python")
        || ProcessInfo.processInfo.environment["BAKU_REQUIRE_TOOLS"] == "1"
}
