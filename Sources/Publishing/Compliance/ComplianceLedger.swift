import Bytes
import Checking
import ServiceStandard

/// Collects what the report for evaluators tells of the cards; one a worker, so that nothing is allocated for a card.
struct ComplianceLedger: Sendable {
    private(set) var entries: [ComplianceEntry] = []
    /// The numbers of decrees, one behind the other.
    private(set) var text: [UInt8] = []

    /// - Parameters:
    ///   - number: place of the card in ``SiteFiles/cards``.
    ///   - sheets: those that were made of it, or would be.
    mutating func add(_ card: ServiceCard, number: Int, sheets: some Sequence<SheetKind>) {
        let start = UInt32(text.count)
        if let number = card.header.decree?.number { text.append(contentsOf: number.value.trimmed()) }
        var media: PublicationMedia = .page
        if card.sop != nil { media.insert(.sopPage) }
        for sheet in sheets { media.insert(PublicationMedia(sheet)) }
        entries.append(
            ComplianceEntry(
                file: UInt32(number), components: ComponentSet(of: card), media: media, namesOfficer: card.namesOfficer,
                decreeNumber: start..<UInt32(text.count), decreeDate: PackedDate(card.header.decree?.date?.value),
                effective: PackedDate(card.header.effective?.value), review: PackedDate(card.header.review?.value)))
    }

    /// Adds what another worker has collected.
    mutating func merge(_ other: ComplianceLedger) {
        let offset = UInt32(text.count)
        text += other.text
        entries += other.entries.map { entry in
            var entry = entry
            entry.decreeNumber = (entry.decreeNumber.lowerBound + offset)..<(entry.decreeNumber.upperBound + offset)
            return entry
        }
    }
}

extension ServiceCard {
    /// Whether its complaints section says who handles them.
    fileprivate var namesOfficer: Bool {
        guard let section = section(.complaints) else { return false }
        for group in section.groups {
            for case .contacts(let contacts) in group.blocks where contacts.contains(where: { $0.namesOfficer(in: document) }) {
                return true
            }
        }
        return false
    }
}
