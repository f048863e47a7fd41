import Diagnostics
import ServiceStandard

extension Ledger {
    /// Offices that have services of their own: an office that only stands above others need not be reachable.
    var servingOffices: [CheckedOffice] {
        var serves = [Bool](repeating: false, count: offices.count)
        for entry in entries {
            for office in entry.offices { serves[office] = true }
        }
        return offices.indices.lazy.filter { serves[$0] }.map { offices[$0] }
    }
}

extension CheckedOffice {
    /// Where a finding about the office as a whole stands: at its name.
    var place: Ledger.Place {
        Ledger.Place(path: file.path, range: office.name.range, exempts: office.ignoredRules.map { $0.code.value.string })
    }
    var name: String { office.name.value.string }
}

extension SourcedText {
    /// Whether it says something: not `-` or the like.
    var isFilled: Bool { !Placeholder.isOne(value) }
}
