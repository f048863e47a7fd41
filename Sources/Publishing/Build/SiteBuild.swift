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
        /// What the rules of `baku check` are run for; `nil`: not at all.
        public var rules: RuleUse?
        /// Makes the sheets (PDF) that pages offer; `nil`: there are none.
        public var sheets: (any SheetWorkshop)?
        /// Also make the report for evaluators as a file of its own; only where nothing is published.
        public var report: ReportFormat?
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
        /// All findings.
        public var report: DiagnosticBag
        /// The language of the site, in which findings are told.
        public var language: Language
        /// Number of cards that the site has, those that could not be read included.
        public var cards = 0
        /// Number of cards published (or fit to be).
        public var services = 0
        /// Number of cards left out because they are drafts.
        public var drafts = 0
        /// Number of pages published; 0 when nothing was.
        public var pages = 0
        /// Number of sheets published with them.
        public var sheets = 0
        /// The report for evaluators that was asked for; `nil` for a site that could not be published as it is.
        public var reportFile: [UInt8]?
        /// Why publishing failed although the content has no error.
        public var failure: OutputError?
        /// What could not be removed of the old site.
        public var leftover: OutputError?
        /// Something was named on the command line that is not there.
        public var isWrongUse = false
        /// Why the site could not be read at all.
        public var siteFailure: FileProblem?

        public var isPublished: Bool { pages > 0 && failure == nil }

        /// What a command's exit code tells.
        public enum Ending: Sendable {
            case done
            /// The content has errors.
            case contentHasErrors
            /// A folder was named that is not what it has to be.
            case wrongUse
            /// The machine failed: disk, permission.
            case machineFailed
        }

        public var ending: Ending {
            if let failure { return failure.isOfTheMachine ? .machineFailed : .wrongUse }
            if let siteFailure {
                if case .unreadable = siteFailure { return .machineFailed }
                return .wrongUse
            }
            if isWrongUse { return .wrongUse }
            return report.hasErrors ? .contentHasErrors : .done
        }
    }

    let options: Options

    public init(_ options: Options) { self.options = options }

    /// Runs the build. Nothing is thrown: whatever goes wrong is in the outcome.
    public func run() -> Outcome {
        let folder: SiteFolder
        do throws(FileProblem) {
            folder = try SiteFolder(path: options.site)
        } catch {
            return .unreadable(options.site, error)
        }
        var run = BuildRun(options: options, folder: folder)
        return run.run()
    }
}

extension SiteBuild.Outcome {
    /// The site could not be read at all.
    static func unreadable(_ site: String, _ problem: FileProblem) -> SiteBuild.Outcome {
        var report = DiagnosticBag()
        report.add(Diagnostic(problem, at: Place(file: site)))
        var outcome = SiteBuild.Outcome(report: report, language: .indonesian)
        outcome.siteFailure = problem
        return outcome
    }
}
