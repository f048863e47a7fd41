import Diagnostics
import ServiceStandard

/// Takes what the rules over the whole site find, once all files are read.
struct SiteFindings {
    private let levels: RuleLevels
    /// Whether findings are told, or only counted.
    private let areTold: Bool
    /// Reads a file of the site again, for the few places that are told; `nil` when it is gone.
    private let read: (String) -> SourceFile?
    private(set) var used: Set<Use> = []
    /// How many findings there are in each file that are the same on every day, by path.
    private(set) var counts: [String: DiagnosticBag.Counts] = [:]
    private(set) var report = DiagnosticBag()

    /// An exemption that had something to exempt.
    struct Use: Hashable {
        var path: String
        var code: String
    }

    init(site: CheckedSite, read: @escaping (String) -> SourceFile?) {
        levels = site.levels
        areTold = site.areFindingsTold
        self.read = read
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
        guard areTold else { return }
        let finding = Finding(code: rule.code, severity: severity, words: words())
        report.add(Diagnostic(finding, at: self.place(place), related: related.map(self.place)))
    }

    /// Whether an exemption had something to exempt.
    func hasUsed(_ exemption: Ledger.Place.Exemption) -> Bool {
        used.contains(Use(path: exemption.path, code: exemption.code.value.string))
    }

    private func place(_ place: Ledger.Place) -> Place {
        read(place.path)?.place(place.range) ?? Place(file: place.path)
    }
}
