import Diagnostics

/// Two SOPs of the site bear one number.
///
/// Each SOP is numbered by the agency's tata naskah dinas; reviewers find one number on several sheets. A
/// number that names no office ("SOP-01") is compared within one office only.
enum SopNumberTwice: SiteRule {
    static let rule = Rule(
        "sop.number-twice", .agreement, .warning,
        indonesian: "dua SOP memakai nomor yang sama",
        english: "two SOPs bear the same number")

    static func check(_ ledger: Ledger, _ findings: inout SiteFindings) {
        let sources = findings.sources
        let groups = Ledger.groups(ledger.entries) { ($0.sopNumber?.value, nil) }
        for group in groups {
            guard let first = ledger.entries[group[0]].sopNumberPlace else { continue }
            for place in group.dropFirst().compactMap({ ledger.entries[$0].sopNumberPlace }) {
                findings.add(rule, at: place, related: [first], words(sources.text(place), first.path))
            }
        }
    }

    private static func words(_ number: String, _ path: String) -> Words {
        Words(
            id: "Nomor SOP “\(number)” sudah dipakai SOP pada \(path)", "beri SOP ini nomornya sendiri dari buku agenda",
            en: "The SOP number “\(number)” is already used by the SOP in \(path)",
            "give this SOP a number of its own from the register")
    }
}

extension Ledger.Entry {
    fileprivate var sopNumberPlace: Ledger.Place? { sopNumber.map { place($0.range) } }
}
