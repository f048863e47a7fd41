@testable import Checking

/// A defect of domain.md 7.1, repeated in texts of our own: small sites in which nothing else of the defect's page stands.
struct Defect: Sendable {
    /// As in docs/aturan/cacat.md, e.g. `S0-01`.
    let id: String
    /// Together they give every code that the table names for the defect.
    let sites: [Checked]
    /// What they give besides: a text without headings lacks everything else too.
    let besides: Set<String>

    init(_ id: String, _ sites: Checked..., besides: Set<String> = []) {
        self.id = id
        self.sites = sites
        self.besides = besides
    }

    static let all: [Defect] = servicePage + requirementsPage + lostPassport + sopSheet + regulation
}
