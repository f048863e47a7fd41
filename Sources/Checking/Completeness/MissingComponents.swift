import ServiceStandard

extension CheckedCard {
    /// Calls `body` for each component of a part of the guide for which the card has no section, in the guide's order.
    func forEachMissing(_ part: Profile.Part, _ body: (Profile.Entry) -> Void) {
        var present: UInt32 = 0
        for index in card.sections.indices {
            if let component = card.sections[index].component { present |= 1 << UInt32(component.rawValue) }
        }
        for index in site.profile.entries.indices where site.profile.entries[index].part == part {
            if present & 1 << UInt32(site.profile.entries[index].component.rawValue) == 0 { body(site.profile.entries[index]) }
        }
    }
}
