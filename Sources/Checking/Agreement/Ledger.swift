import Diagnostics
import ServiceStandard

/// What all cards and SOPs of a site leave behind for the rules that look at several of them: a few bytes each.
package struct Ledger: Sendable {
    /// In the order of their paths.
    let entries: [Entry]
    /// As in ``CheckedSite/offices``.
    let offices: [CheckedOffice]
    /// Cards that promise the same service, at least two each, by their places in ``entries``.
    let sameServices: [[Int]]

    init(_ entries: [Entry], offices: [CheckedOffice]) {
        self.entries = entries.sorted { $0.path < $1.path }
        self.offices = offices
        sameServices = Self.groups(self.entries) { ($0.promise?.service, $0.promise?.secondService) }
    }

    /// The entry of a file.
    func entry(of path: String) -> Entry? {
        var range = 0..<entries.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if entries[middle].path == path { return entries[middle] }
            range = entries[middle].path < path ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// Entries that share a key, at least two each, in the order of their paths; groups in the order of their first.
    static func groups(_ entries: [Entry], by keys: (Entry) -> (UInt64?, UInt64?)) -> [[Int]] {
        var places: [(key: UInt64, place: Int)] = []
        for (place, entry) in entries.enumerated() {
            let (first, second) = keys(entry)
            if let first { places.append((first, place)) }
            if let second { places.append((second, place)) }
        }
        places.sort { ($0.key, $0.place) < ($1.key, $1.place) }
        var groups: [[Int]] = []
        var start = 0
        while start < places.count {
            var end = start + 1
            while end < places.count, places[end].key == places[start].key { end += 1 }
            if end - start > 1 { groups.append(places[start..<end].map(\.place)) }
            start = end
        }
        return groups.sorted { $0[0] < $1[0] }
    }

    /// Where something stands in a file that is no longer in memory.
    package struct Place: Sendable {
        package var path: String
        package var range: SourceRange
        /// Codes of the rules that the file exempts; nearly always empty.
        package var exempts: [String] = []

        /// A rule that a file exempts (an entry of abaikan).
        package struct Exemption: Sendable {
            package var path: String
            package var code: SourcedText
        }
    }

    /// What one card or SOP file leaves behind.
    package struct Entry: Sendable {
        /// Of the file, below the site folder.
        var path: String
        /// Codes of the rules that the file exempts; nearly always empty.
        var exempts: [String]
        /// Of a card: places of its offices in ``Ledger/offices``.
        var offices: [Int] = []
        /// Of a card: whether it states opening hours of its own.
        var statesHours = false
        /// What a card promises; `nil` for an SOP file, and for a card that no other can be compared with.
        var promise: Promise?
        /// Of an SOP file: paths of the cards that it names.
        var services: [String] = []
        /// Of the SOP: that of the file, or the card's own.
        var sopNumber: NumberMark?

        /// What a card leaves behind.
        init(_ card: CheckedCard, offices: [Int]) {
            path = card.file.path
            exempts = card.header.ignoredRules.map { $0.code.value.string }
            self.offices = offices
            statesHours = card.section(.hours) != nil
            promise = Promise(card)
            sopNumber = card.header.isDraft ? nil : NumberMark(card.header.sop?.number, offices: card.header.offices.map(\.value))
        }

        /// What an SOP file leaves behind.
        init(_ sop: CheckedSop) {
            path = sop.file.path
            exempts = sop.header.ignoredRules.map { $0.code.value.string }
            services = sop.services
            sopNumber = sop.header.isDraft ? nil : NumberMark(sop.header.number, offices: sop.header.offices.map(\.value))
        }

        /// A place in the file.
        func place(_ range: SourceRange) -> Place { Place(path: path, range: range, exempts: exempts) }
    }
}
