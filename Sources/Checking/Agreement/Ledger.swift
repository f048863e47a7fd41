import Diagnostics
import ServiceStandard

/// What all cards and SOPs of a site leave behind for the rules that look at several of them: a few bytes each.
package struct Ledger: Sendable {
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
}
