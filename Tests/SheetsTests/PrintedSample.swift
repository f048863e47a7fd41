import CheckScripts
import Diagnostics
import Foundation
import Publishing
import PublishedSample
import RecordedSheets
import Sheets

/// The sample site published with its sheets, and the model of each: once for each paper and run of the tests.
struct PrintedSample {
    /// What was published.
    let site: URL
    /// The models of its sheets, each at the path of its sheet with `.json` for `.pdf`.
    let models: URL
    /// Paths of all sheets, in their order.
    let sheets: [String]

    /// On the paper that the site names.
    static func sample() throws -> PrintedSample { try shared.get() }

    private static let shared = Result { try PrintedSample(named: "a") }

    /// Below it lies everything this run makes; it goes when the run ends.
    private static let workshop: URL = {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("baku-printed-" + UUID().uuidString)
        atexit { try? FileManager.default.removeItem(at: PrintedSample.workshop) }
        return folder
    }()

    /// - Parameters:
    ///   - settings: changes the settings of the site.
    ///   - content: texts by path below `content/`, in place of those of the sample site.
    init(named name: String, content: [String: String]? = nil, settings: (String) -> String = { $0 }) throws {
        let files = FileManager.default
        let folder = Self.workshop.appendingPathComponent(name)
        let source = folder.appendingPathComponent("source")
        try files.createDirectory(at: source, withIntermediateDirectories: true)
        for part in content == nil ? ["content", "themes"] : ["themes"] {
            try files.copyItem(
                at: PublishedSample.project.appendingPathComponent(part), to: source.appendingPathComponent(part))
        }
        for (path, text) in content ?? [:] {
            let file = source.appendingPathComponent("content/" + path)
            try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let text = try String(contentsOf: PublishedSample.project.appendingPathComponent("baku.yml"), encoding: .utf8)
        try settings(text).write(to: source.appendingPathComponent("baku.yml"), atomically: true, encoding: .utf8)

        site = folder.appendingPathComponent("public")
        models = folder.appendingPathComponent("models")
        let recorded = RecordedModels(SheetModels())
        var options = SheetStudio.Options()
        options.python = PaperTools.typst
        var build = SiteBuild.Options(site: source.path, output: site.path, jobs: 2)
        build.sheets = SheetStudio(options, models: recorded)
        let outcome = SiteBuild(build).run()
        let report = ConsoleWriter(language: outcome.language, colours: false).report(outcome.report)
        guard outcome.isPublished else { throw Failure(description: "The sample site was not published:\n\(report)") }
        guard outcome.sheets > 0 else { throw Failure(description: "The sample site has no sheets:\n\(report)") }
        for (path, json) in recorded.models {
            let file = models.appendingPathComponent(path).deletingPathExtension().appendingPathExtension("json")
            try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(json).write(to: file)
        }
        sheets = recorded.models.keys.sorted()
    }

    /// Why there is nothing to look at.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The bytes of a sheet.
    func bytes(_ path: String) throws -> Data { try Data(contentsOf: site.appendingPathComponent(path)) }
}
