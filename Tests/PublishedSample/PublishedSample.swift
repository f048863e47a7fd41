import Diagnostics
import Foundation
import Publishing

/// The sample site, published into a temporary folder: once for each language and run of the tests.
public struct PublishedSample: Sendable {
    /// The folder of the project, which is the folder of the sample site.
    public static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The path of the sample site's `alamat`.
    public static let basePath = "/layanan-publik/"
    /// The sample site's `alamat`.
    public static let address = "https://standar.contoh.example" + basePath

    /// What was published.
    public let folder: URL

    /// The sample site as it stands in the project.
    public static func site() throws -> PublishedSample { try indonesian.get() }

    /// The sample site with the words of its interface in English; the cards keep their language.
    public static func englishSite() throws -> PublishedSample { try english.get() }

    /// The report for evaluators on the sample site as a file of its own, in a folder that holds nothing else.
    public static func report() throws -> PublishedSample { try reportFile.get() }

    /// The text of a published file.
    public func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }

    /// Why there is nothing to look at.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    private static let indonesian = Result { try PublishedSample(of: project) }
    private static let english = Result { try PublishedSample(of: try translated()) }
    private static let reportFile = Result { try PublishedSample(reportOn: project) }

    /// Below it lies everything this run makes; it goes when the run ends.
    private static let workshop: URL = {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("baku-sample-" + UUID().uuidString)
        atexit { try? FileManager.default.removeItem(at: PublishedSample.workshop) }
        return folder
    }()

    private init(of site: URL) throws {
        folder = Self.workshop.appendingPathComponent("public-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: Self.workshop, withIntermediateDirectories: true)
        let outcome = SiteBuild(.init(site: site.path, output: folder.path, jobs: 2)).run()
        guard outcome.isPublished else {
            let report = ConsoleWriter(language: outcome.language, colours: false).report(outcome.report)
            throw Failure(description: "The sample site was not published:\n\(report)")
        }
    }

    private init(reportOn site: URL) throws {
        folder = Self.workshop.appendingPathComponent("report-" + UUID().uuidString)
        var options = SiteBuild.Options(site: site.path, output: nil, jobs: 2)
        options.rules = .told(now: 1_767_225_600)
        options.report = .page
        guard let bytes = SiteBuild(options).run().reportFile else { throw Failure(description: "There is no report.") }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: folder.appendingPathComponent("index.html"))
    }

    private static func translated() throws -> URL {
        let site = workshop.appendingPathComponent("english")
        try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
        for name in ["content", "themes"] {
            try FileManager.default.copyItem(
                at: project.appendingPathComponent(name), to: site.appendingPathComponent(name))
        }
        let settings = try String(contentsOf: project.appendingPathComponent("baku.yml"), encoding: .utf8)
        try settings.replacingOccurrences(of: "bahasa: id", with: "bahasa: en")
            .write(to: site.appendingPathComponent("baku.yml"), atomically: true, encoding: .utf8)
        return site
    }
}
