import CheckScripts
import Foundation
import Testing

/// The forms in which `baku check` tells its findings.
@Suite struct CheckFormatTests {
    private struct Report: Decodable {
        struct Diagnostic: Decodable {
            let code, severity, message: String
            let file, remedy: String?
            let line, column, endColumn: Int?
        }

        struct Summary: Decodable {
            let cards, errors, warnings, notes, files, notListed: Int
        }

        let version: Int
        let diagnostics: [Diagnostic]
        let summary: Summary
    }

    /// A site with errors, warnings and notes in many places.
    private static func badSite() throws -> Sandbox {
        let site = try Sandbox(GoldenTests.bad)
        try site.write("baku.yml", (GoldenTests.bad["baku.yml"] ?? "") + SampleSite.rulesOff)
        return site
    }

    @Test func jsonIsTheResultAndMeansWhatTheTextSays() throws {
        let site = try Self.badSite()
        let run = try site.baku("check", "--format", "json")
        #expect(run.status == 1)
        #expect(run.errors == "")
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        #expect(report.version == 1)
        let text = try site.baku("check").errors
        #expect(text.hasSuffix("\n\(report.summary.cards) kartu, \(report.summary.errors) galat, \(report.summary.warnings) peringatan\n"))
        #expect(report.summary.errors == 14 && report.diagnostics.count == 20 && report.summary.notListed == 0)
        for finding in report.diagnostics {
            var place = finding.file ?? ""
            if let line = finding.line { place += ":\(line)" }
            if let column = finding.column { place += ":\(column)" }
            let word = ["error": "galat", "warning": "peringatan", "note": "catatan"][finding.severity] ?? ""
            #expect(text.contains("\(place): \(word): \(finding.message) [\(finding.code)]"))
            if let remedy = finding.remedy { #expect(text.contains("  → \(remedy)\n")) }
            #expect((finding.column == nil) == (finding.endColumn == nil))
        }
    }

    /// Columns of JSON count bytes, so that an editor finds the marked text.
    @Test func columnsAreBytes() throws {
        let site = try Sandbox(SampleSite.silent)
        try site.write(
            "content/layanan/surat.md", SampleSite.card.replacingOccurrences(of: "1. KTP", with: "1. “KTP” [x](tak-ada.md) dan KTP"))
        let run = try site.baku("check", "--format", "json")
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        let finding = try #require(report.diagnostics.first)
        #expect(report.diagnostics.count == 1 && finding.code == "link.broken")
        let line = Array((site.text("content/layanan/surat.md") ?? "").split(separator: "\n", omittingEmptySubsequences: false)[5].utf8)
        let (start, end) = (try #require(finding.column) - 1, try #require(finding.endColumn) - 1)
        #expect(String(decoding: line[start..<end], as: UTF8.self).contains("tak-ada.md"))
        let sarif = try site.baku("check", "--format", "sarif").output
        #expect(sarif.contains("\"startColumn\":\(start + 1 - 4),\"endColumn\":\(end + 1 - 4)"), "two quotation marks of three bytes each")
    }

    @Test(arguments: ["json", "sarif", "github"]) func theSameAtEachRun(format: String) throws {
        let site = try Sandbox(SampleSite.large(200, version: 1))
        let first = try site.baku("check", "--format", format, "--jobs", "1")
        #expect(first.output.contains("comp.missing"))
        for jobs in ["2", "5"] {
            #expect(try site.baku("check", "--format", format, "--jobs", jobs).output == first.output)
        }
    }

    private static let schema = ProcessInfo.processInfo.environment["BAKU_SARIF_SCHEMA"]
        ?? Tool.package + "/../shared/anchors/sarif-2.1.0/sarif-schema-2.1.0.json"

    private static let tools = ToolSet(programs: [])

    @Test(
        .enabled(if: tools.areUsable, "run `make test`, which installs jsonschema"),
        .enabled(if: FileManager.default.fileExists(atPath: schema), "needs the schema of SARIF 2.1.0 (BAKU_SARIF_SCHEMA)"),
        arguments: [true, false])
    func sarifIsValid(isBad: Bool) throws {
        let site = isBad ? try Self.badSite() : try Sandbox(SampleSite.silent)
        let run = try site.baku("check", "--format", "sarif")
        #expect(run.errors == "")
        try site.write("log.sarif", run.output)
        let report = try Check("schema.py").run(on: URL(fileURLWithPath: site.path + "/log.sarif"), [Self.schema], with: Self.tools)
        #expect(report.findings.map(\.description) == [])
        #expect(report.checked == (isBad ? 20 : 0))
    }

    @Test func anEmptySiteHasEmptyResults() throws {
        let site = try Sandbox(SampleSite.silent)
        #expect(try site.baku("check", "--format", "github").output == "1 kartu, 0 galat, 0 peringatan\n")
        #expect(try site.baku("check", "--format", "sarif").output.contains("\"results\":[]"))
        let json = try site.baku("check", "--format", "json")
        #expect(json.status == 0)
        #expect(json.output.hasPrefix("{\"version\":1,\"diagnostics\":[],"))
    }

    /// Programs that show findings stand where the repository begins, not where the site does.
    @Test func filesAreNamedFromTheWorkingFolder() throws {
        let repository = try Sandbox()
        for (name, text) in GoldenTests.bad { try repository.write("situs kami/" + name, text) }
        for way in ["situs kami", "./situs kami/", repository.path + "/situs kami"] {
            let sarif = try repository.baku("check", "--site", way, "--format", "sarif").output
            #expect(sarif.contains("\"uri\":\"situs%20kami/content/layanan/surat.md\""), "\(way)")
            let gitHub = try repository.baku("check", "--site", way, "--format", "github").output
            #expect(gitHub.contains("file=situs kami/content/layanan/surat.md,line="), "\(way)")
            #expect(try repository.baku("check", "--site", way, "--format", "json").output.contains("\"file\":\"content/layanan/surat.md\""))
        }
    }

    @Test(arguments: ["json", "sarif", "github"]) func aSiteThatIsNotThereIsToldToPersonAndProgram(format: String) throws {
        let folder = try Sandbox()
        let run = try folder.baku("check", "--site", "tidak-ada", "--format", format)
        #expect(run.status == 2)
        #expect(run.errors.contains("[file.missing]"))
        #expect(run.output.contains("file.missing") && run.output.contains("tidak-ada"))
    }

    @Test(arguments: [["--format", "xml"], ["--format"], ["--format", "JSON"]]) func anUnknownFormIsWrongUse(arguments: [String]) throws {
        let run = try Tool.run(["check"] + arguments)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.contains("--format"))
    }

    @Test(.enabled(if: Mount.isPossible, "needs the right to mount a memory file system"), arguments: ["text", "json", "sarif", "github"])
    func aSiteThatNobodyMayWriteIsChecked(format: String) throws {
        let folder = try Sandbox()
        try FileManager.default.createDirectory(atPath: folder.path + "/situs", withIntermediateDirectories: true)
        try #require(Mount.memory("8m", at: folder.path + "/situs"))
        defer { Mount.unmount(folder.path + "/situs") }
        for (name, text) in GoldenTests.bad { try folder.write("situs/" + name, text) }
        let before = folder.files()
        try #require(Mount.run("/bin/mount", ["-o", "remount,ro", folder.path + "/situs"]))
        let run = try Tool.run(["check", "--format", format], in: folder.path + "/situs")
        #expect(run.status == 1)
        #expect((format == "text" ? run.errors : run.output).contains("[card.unknown-office]") || run.output.contains("card.unknown-office"))
        #expect(folder.files() == before)
    }
}
