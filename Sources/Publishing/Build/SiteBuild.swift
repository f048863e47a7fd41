import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// Builds a site: reads everything, reports everything, and publishes only what has no error.
///
/// Cards are read and their pages staged in one pass; what the lists need of them is kept as summaries. The passes are
/// the methods called in ``run()``, in order.
public struct SiteBuild {
    /// What to build, and where to.
    public struct Options: Sendable {
        /// Folder of the site.
        public var site: String
        /// Folder to publish to; `nil`: only read and report.
        public var output: String?
        /// Publish cards with `draf: ya` too.
        public var includesDrafts = false
        /// How many workers run at once.
        public var jobs: Int
        /// Folders that hold `themes/` besides the site's.
        public var themes: [String]
        /// Called from time to time with the number of cards done and of all.
        public var progress: (@Sendable (Int, Int) -> Void)?

        public init(site: String, output: String?, jobs: Int, themes: [String]? = nil) {
            self.site = site
            self.output = output
            self.jobs = jobs
            self.themes = themes ?? ThemeLoader.installations()
        }
    }

    /// How a build ended.
    public struct Outcome: Sendable {
        /// In the order in which they are printed.
        public var diagnostics: [Diagnostic]
        public var counts: DiagnosticBag.Counts
        /// The language of the site, in which findings are told.
        public var language: Language
        /// Number of cards published (or fit to be).
        public var services = 0
        /// Number of pages published; 0 when nothing was.
        public var pages = 0
        /// Why publishing failed although the content has no error.
        public var failure: OutputError?
        /// What could not be removed of the old site.
        public var leftover: OutputError?

        public var isPublished: Bool { pages > 0 && failure == nil }
    }

    let options: Options

    public init(_ options: Options) { self.options = options }

    /// Runs the build. Nothing is thrown: whatever goes wrong is in the outcome.
    public func run() -> Outcome {
        let folder: SiteFolder
        do throws(FileProblem) {
            folder = try SiteFolder(path: options.site)
        } catch {
            var report = DiagnosticBag()
            report.add(Diagnostic(error, at: Place(file: options.site)))
            return Outcome(report, language: .indonesian)
        }
        var run = BuildRun(options: options, folder: folder)
        return run.run()
    }
}

extension SiteBuild.Outcome {
    init(_ report: DiagnosticBag, language: Language) {
        self.init(diagnostics: report.diagnostics.sorted(by: Diagnostic.inOrder), counts: report.counts, language: language)
    }
}
