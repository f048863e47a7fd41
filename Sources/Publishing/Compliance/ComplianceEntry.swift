import Checking
import ServiceStandard

/// What the report for evaluators tells of one card. There is one of every card of the site, so it is small.
struct ComplianceEntry: Sendable {
    /// Place of the card in ``SiteFiles/cards``.
    var file: UInt32
    var components: ComponentSet
    /// Its own media, without those of SOP files that name it.
    var media: PublicationMedia
    /// The card's complaints section names an officer.
    var namesOfficer: Bool
    /// Where the decree's number stands in the text of all entries; empty: the card names none.
    var decreeNumber: Range<UInt32>
    var decreeDate, effective, review: PackedDate
}

/// Components of a standard, a bit each.
struct ComponentSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ component: Component) { rawValue = 1 << UInt32(component.rawValue) }

    /// The components of which a card says something: a heading with nothing below it, or "-", states nothing.
    init(of card: ServiceCard) {
        self = []
        for section in card.sections {
            guard let component = section.component, section.groups.contains(where: { !$0.blocks.isEmpty }),
                !section.isBlank(in: card.document)
            else { continue }
            insert(ComponentSet(component))
        }
    }
}

/// The media that a build makes of a card.
struct PublicationMedia: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    init(rawValue: UInt8) { self.rawValue = rawValue }

    static let page = PublicationMedia(rawValue: 1)
    static let sopPage = PublicationMedia(rawValue: 1 << 1)

    init(_ sheet: SheetKind) {
        let bit: UInt8
        switch sheet {
        case .standard: bit = 2
        case .poster: bit = 3
        case .sop: bit = 4
        case .checklist: bit = 5
        // Of an office, not of a card.
        case .charter: bit = 6
        }
        rawValue = 1 << bit
    }

    /// The sheets that a card may have, in the order in which they are told.
    static let sheets: [SheetKind] = [.standard, .poster, .sop, .checklist]
}

/// A day in four bytes, or none.
struct PackedDate: Sendable, Equatable {
    private let bits: UInt32

    init(_ date: CalendarDate?) {
        bits = date.map { UInt32($0.year) << 9 | UInt32($0.month) << 5 | UInt32($0.day) } ?? 0
    }

    var date: CalendarDate? {
        CalendarDate(year: Int(bits >> 9), month: Int(bits >> 5 & 15), day: Int(bits & 31))
    }
}
