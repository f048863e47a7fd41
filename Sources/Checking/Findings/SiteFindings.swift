import Diagnostics
import ServiceStandard

/// Takes what the rules over the whole site find, once all files are read.
struct SiteFindings {
    private let levels: RuleLevels
    /// The files of the site, for the few places that are told.
    let sources: SiteSources
    /// Whether findings are told, or only counted.
    private let areTold: Bool
    private let toldPerCode: Int?
    private(set) var used: Set<Use> = []
    /// How many findings there are in each file that are the same on every day, by path.
    private(set) var counts: [String: DiagnosticBag.Counts] = [:]
    private(set) var report = DiagnosticBag()
    /// How many findings of each rule are told.
    private var told: [String: Int] = [:]

    /// So many findings of one rule are told; more are only counted. They are made on one worker, and nobody reads that many.
    static let limitPerRule = 500

    /// An exemption that had something to exempt.
    struct Use: Hashable {
        var path: String
        var code: String
    }

    init(site: CheckedSite, read: @escaping (String) -> SourceFile?) {
        levels = site.levels
        areTold = site.areFindingsTold
        toldPerCode = site.toldPerCode
        sources = SiteSources(read)
    }

    /// Adds a finding.
    ///
    /// - Parameters:
    ///   - place: where.
    ///   - related: further places that belong to it.
    ///   - counted: whether it is counted among what is found on every day.
    ///   - words: what it says; asked for only when it is told.
    mutating func add(
        _ rule: Rule, at place: Ledger.Place, related: [Ledger.Place] = [], counted: Bool = true,
        _ words: @autoclosure () -> Words
    ) {
        guard let severity = levels.severity(of: rule) else { return }
        if place.exempts.contains(rule.code) {
            used.insert(Use(path: place.path, code: rule.code))
            return
        }
        if !rule.dependsOnToday, counted { counts[place.path, default: .init()].add(severity) }
        let before = told[rule.code, default: 0]
        told[rule.code] = before + 1
        guard areTold else { return }
        if let toldPerCode, before >= toldPerCode {
            report.count(code: rule.code, severity)
        } else if before >= Self.limitPerRule {
            report.count(severity)
        } else {
            let finding = Finding(code: rule.code, severity: severity, words: words())
            report.add(Diagnostic(finding, at: sources.place(place), related: related.map(sources.place)))
        }
    }

    /// Whether further findings of a rule are only counted.
    func isFull(_ rule: Rule) -> Bool { told[rule.code, default: 0] >= Self.limitPerRule }

    /// Whether an exemption had something to exempt.
    func hasUsed(_ exemption: Ledger.Place.Exemption) -> Bool {
        used.contains(Use(path: exemption.path, code: exemption.code.value.string))
    }
}
