import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// What the rules know of a site beside the card they look at. Immutable; all workers share it.
package final class CheckedSite: Sendable {
    package let settings: SiteSettings
    /// The guide whose components a standard must have.
    package let profile: Profile
    /// The day on which is checked, in the site's time zone; `nil` in a build, whose pages are the same on every day.
    package let today: CalendarDate?
    /// In the order of their slugs.
    package let offices: [CheckedOffice]
    /// Who of ``offices`` stands above whom.
    let tree: OfficeTree
    let officeNames: OfficeNames
    /// SOP files, in the order of their paths.
    package let sops: [CheckedSop]
    /// Those of content/regulasi/.
    package let regulations: RegulationLookup
    /// For the path of each card that an SOP file names the places of those in ``sops``.
    private let sopsOfCards: [String: [Int]]
    let levels: RuleLevels
    /// Whether findings are told; otherwise they are only counted, which saves their texts.
    let areFindingsTold: Bool
    /// How many findings of one code are enough to be told; `nil`: as many as are kept.
    let toldPerCode: Int?

    package init(
        settings: SiteSettings, profile: Profile, today: CalendarDate?, offices: [CheckedOffice], sops: [CheckedSop],
        regulations: RegulationLookup = RegulationLookup([]), areFindingsTold: Bool = true, toldPerCode: Int? = nil
    ) {
        self.settings = settings
        self.profile = profile
        self.today = today
        self.offices = offices
        tree = OfficeTree(offices)
        officeNames = OfficeNames(offices)
        self.sops = sops
        self.regulations = regulations
        var sopsOfCards: [String: [Int]] = [:]
        for (index, sop) in sops.enumerated() {
            for path in sop.services where sopsOfCards[path]?.last != index { sopsOfCards[path, default: []].append(index) }
        }
        self.sopsOfCards = sopsOfCards
        levels = RuleLevels(settings, today: today)
        self.areFindingsTold = areFindingsTold
        self.toldPerCode = toldPerCode
    }

    /// SOP files that name the card at `path` as their service.
    func sops(ofCard path: String) -> [CheckedSop] {
        // Most sites have none.
        sopsOfCards.isEmpty ? [] : (sopsOfCards[path] ?? []).map { sops[$0] }
    }
}
