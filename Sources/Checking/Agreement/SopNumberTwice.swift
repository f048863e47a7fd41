import Diagnostics

/// Two SOPs of the site bear one number.
///
/// Each SOP is numbered by the agency's tata naskah dinas; reviewers find one number on several sheets. A
/// number that names no office ("SOP-01") is compared within one office only: that of the file, or of the cards it names.
enum SopNumberTwice: SiteRule {
    static let rule = Rule(
        "sop.number-twice", .agreement, .warning,
        indonesian: "dua SOP memakai nomor yang sama",
        english: "two SOPs bear the same number")

    static func check(_ ledger: Ledger, _ findings: inout SiteFindings) {
        let sources = findings.sources
        let groups = Ledger.groups(ledger.entries) { (key($0, ledger), nil) }
        for group in groups {
            guard let first = ledger.entries[group[0]].sopNumberPlace else { continue }
            for place in group.dropFirst().compactMap({ ledger.entries[$0].sopNumberPlace }) {
                findings.add(rule, at: place, related: [first], words(sources.text(place), first.path))
            }
        }
    }

    /// What an SOP is compared by; `nil` when its number says too little.
    private static func key(_ entry: Ledger.Entry, _ ledger: Ledger) -> UInt64? {
        guard let number = entry.sopNumber else { return nil }
        guard number.isLocal else { return number.value }
        return (number.office ?? ledger.onlyOffice(of: entry.services)).map(number.key(ofOffice:))
    }

    private static func words(_ number: String, _ path: String) -> Words {
        Words(
            id: "Nomor SOP “\(number)” sudah dipakai SOP pada \(path)", "beri SOP ini nomornya sendiri dari buku agenda",
            en: "The SOP number “\(number)” is already used by the SOP in \(path)",
            "give this SOP a number of its own from the register")
    }
}

extension Ledger {
    /// Slug of the one office that all of some cards belong to; `nil` when there are several or none.
    fileprivate func onlyOffice(of cards: [String]) -> [UInt8]? {
        var only: Int?
        for path in cards {
            for office in entry(of: path)?.offices ?? [] {
                guard only == nil || only == office else { return nil }
                only = office
            }
        }
        return only.map { offices[$0].slug }
    }
}

extension Ledger.Entry {
    fileprivate var sopNumberPlace: Ledger.Place? { sopNumber.map { place($0.range) } }
}
