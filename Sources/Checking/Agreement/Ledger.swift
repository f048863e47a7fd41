import Diagnostics
import ServiceStandard

/// What all cards and SOPs of a site leave behind for the rules that look at several of them: a few bytes each.
package struct Ledger: Sendable {
    /// In the order of their paths.
    let entries: [Entry]
    /// As in ``CheckedSite/offices``.
    let offices: [CheckedOffice]

    init(_ entries: [Entry], offices: [CheckedOffice]) {
        self.entries = entries.sorted { $0.path < $1.path }
        self.offices = offices
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
    }
}
