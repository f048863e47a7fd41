import Diagnostics
import ServiceStandard

/// An office with services gives no opening hours, and neither do all its cards.
enum OfficeOpeningHours: SiteRule {
    static let rule = Rule(
        "office.hours", .completeness, .note,
        indonesian: "kantor yang melayani tidak menyebut jam layanan",
        english: "an office that serves the public gives no opening hours")

    static func check(_ ledger: Ledger, _ findings: inout SiteFindings) {
        var lacks = [Bool](repeating: false, count: ledger.offices.count)
        for entry in ledger.entries where !entry.statesHours {
            for office in entry.offices { lacks[office] = true }
        }
        for (index, office) in ledger.offices.enumerated() where lacks[index] && !office.office.hours.contains(where: \.text.isFilled) {
            findings.add(
                rule, at: office.place,
                Words(
                    id: "Kantor “\(office.name)” tidak menyebut jam layanan", "tulis kunci `jam`, misalnya “Senin–Jumat 08.00–15.00”",
                    en: "The office “\(office.name)” gives no opening hours",
                    "write the key `jam`, such as “Senin–Jumat 08.00–15.00”"))
        }
    }
}
