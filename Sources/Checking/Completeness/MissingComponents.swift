import ServiceStandard

extension CheckedCard {
    /// Calls `body` for each component of a part of the guide for which the card has no section, in the guide's order. One
    /// that a misspelt heading seems to mean is not missing: reading tells of that heading.
    func forEachMissing(_ part: Profile.Part, _ body: (Profile.Entry) -> Void) {
        var present: UInt32 = 0
        for index in card.sections.indices {
            if let component = card.sections[index].component { present |= 1 << UInt32(component.rawValue) }
        }
        for index in site.profile.entries.indices where site.profile.entries[index].part == part {
            let entry = site.profile.entries[index]
            guard present & 1 << UInt32(entry.component.rawValue) == 0 else { continue }
            if card.isMeant(entry.component), tellsOfHeadings { continue }
            body(entry)
        }
    }

    /// Whether a heading near to a known one is told: the site or the card may say that such headings are right.
    private var tellsOfHeadings: Bool {
        let code = "card.heading-near"
        return site.levels.isOn(code) && !header.ignoredRules.contains { $0.code.value.elementsEqual(code.utf8) }
    }
}
