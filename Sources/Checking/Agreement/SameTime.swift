import Diagnostics
import ServiceStandard

/// Cards of one service promise different times.
///
/// A service has one standard (PermenPANRB 15/2014 asks for one per type of service), and undue delay is what citizens
/// complain of most (Ombudsman): of two promises one is broken from the start. Times from different events, of single cases
/// and "paling cepat" are not compared.
enum SameTime: SiteRule {
    static let rule = Rule(
        "same.time", .agreement, .warning,
        indonesian: "kartu untuk layanan yang sama menjanjikan waktu yang berbeda",
        english: "cards of the same service promise different times")

    static func check(_ ledger: Ledger, _ findings: inout SiteFindings) {
        let sources = findings.sources
        let dissents = ledger.dissents({ $0.time }, by: { $0.value }, contradicts: { $0.value.contradicts($1.value) })
        for dissent in dissents {
            let place = ledger.entries[dissent.entry].place(dissent.said.range)
            let other = ledger.entries[dissent.other].place(dissent.otherSaid.range)
            findings.add(rule, at: place, related: [other], words(sources.text(place), sources.text(other), in: other.path))
        }
    }

    private static func words(_ own: String, _ other: String, in path: String) -> Words {
        Words(
            id: "Kartu ini menjanjikan “\(own)”, sedangkan kartu \(path) menjanjikan “\(other)” untuk layanan yang sama",
            "samakan kedua janji waktu, atau bedakan judul atau produknya bila layanannya memang berbeda",
            en: "This card promises “\(own)”, but the card \(path) promises “\(other)” for the same service",
            "make both promises the same, or give the services different titles or products if they do differ")
    }
}
