import Checking
import Diagnostics
import Reading
import ServiceStandard

/// What the rules of `baku check` are run for while a site is read.
public enum RuleUse: Sendable {
    /// Their findings are counted for pages and not told: nothing that a rule says stops a build. Rules that depend on the
    /// day are off, since the same input gives the same pages.
    case counted
    /// Their findings are told as those of reading are. `now`: seconds since the beginning of 1970, in UTC. `perCode`: how
    /// many of one code are enough; `nil`: as many as are kept.
    case told(now: Int, perCode: Int? = nil)
}

/// How many findings there are in each file of a site, those of reading and those of the rules.
struct FindingCounts: Sendable {
    /// By path; most files have none.
    private var counts: [String: DiagnosticBag.Counts] = [:]

    /// - Parameter path: path of a file below the site folder.
    subscript(path: String) -> DiagnosticBag.Counts { counts[path] ?? .init() }

    mutating func add(_ more: DiagnosticBag.Counts, to path: String) {
        if more.total > 0 { counts[path] = self[path] + more }
    }

    /// Counts findings in the files they stand in.
    mutating func add(_ report: DiagnosticBag) {
        for diagnostic in report.diagnostics {
            var one = DiagnosticBag.Counts()
            one.add(diagnostic.severity)
            add(one, to: diagnostic.place.file)
        }
    }
}

/// The rules over one site: what all workers share of them, and what is left to do when all cards are read.
struct RuleRun: Sendable {
    let site: CheckedSite
    private let pages: [CheckedPage]
    let folder: SiteFolder
    /// What reading the SOP files, offices, free pages and regulations has found, by path.
    let readings: [String: ReadingGrades.Result]

    init(_ use: RuleUse, site: Site, folder: SiteFolder, readings: [String: ReadingGrades.Result]) {
        var today: CalendarDate?
        var areTold = false
        var toldPerCode: Int?
        if case .told(let now, let perCode) = use {
            toldPerCode = perCode
            today = CalendarDate(secondsSince1970: now, in: site.settings.timeZone)
            areTold = true
        }
        self.folder = folder
        self.readings = readings
        pages = site.pages.map { CheckedPage(header: $0.header, file: $0.file, document: $0.document) }
        self.site = CheckedSite(
            settings: site.settings, profile: site.profile, today: today,
            offices: site.offices.map { CheckedOffice(slug: $0.slug, office: $0.office, file: $0.file, document: $0.document) },
            sops: site.sops.compactMap { entry in
                entry.sop.map { CheckedSop($0, services: entry.services, regulations: site.regulations.lookup) }
            },
            regulations: site.regulations.lookup, areFindingsTold: areTold, toldPerCode: toldPerCode)
    }

    /// Checks offices, SOP files, regulations and free pages, then the site as a whole.
    ///
    /// - Parameter cards: what is known of the cards.
    /// - Returns: how many findings there are in each file.
    func finish(_ cards: [Checker.Result], report: inout DiagnosticBag) -> FindingCounts {
        var checker = Checker(site: site)
        var counts = FindingCounts()
        var results = cards
        // A bag of its own: those of cards do not crowd them out.
        var found = DiagnosticBag()
        for office in site.offices {
            results.append(checker.check(office, reading: readings[office.file.path] ?? .init(), report: &found))
        }
        for sop in site.sops {
            results.append(checker.check(sop, reading: readings[sop.sop.file.path] ?? .init(), report: &found))
        }
        for regulation in site.regulations.regulations {
            results.append(checker.check(regulation, reading: readings[regulation.file.path] ?? .init(), report: &found))
        }
        for page in pages {
            results.append(checker.check(page, reading: readings[page.file.path] ?? .init(), report: &found))
        }
        let outcome = SiteCheck(site: site).finish(results) { path in
            (try? folder.read(path, limit: CardReader.largest)).map { SourceFile(path: path, bytes: $0) }
        }
        report.merge(found)
        report.merge(outcome.report)
        for result in results { counts.add(result.counts, to: result.path) }
        for (path, more) in outcome.counts { counts.add(more, to: path) }
        return counts
    }
}
