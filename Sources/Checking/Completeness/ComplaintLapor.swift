import Bytes
import Diagnostics
import ServiceStandard

/// The complaints section does not name SP4N-LAPOR!, the national channel.
///
/// Perpres 76/2013 and PermenPANRB 62/2018: providers handle complaints through the national system.
enum ComplaintLapor: CardRule {
    static let rule = Rule(
        "complaint.no-lapor", .completeness, .warning,
        indonesian: "bagian pengaduan tidak menyebut SP4N-LAPOR!",
        english: "the complaints section does not name SP4N-LAPOR!")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = ComplaintSection(card),
            !section.contains(where: { $0.channels.contains { $0.value.kind == .lapor } }),
            let text = section.text, !text.words[...].mentions(anyOf: names), !text.links.contains(where: { $0.mentions(anyOf: names) })
        else { return }
        findings.add(
            rule, at: section.heading,
            Words(
                id: "Bagian pengaduan tidak menyebut SP4N-LAPOR!, saluran pengaduan nasional",
                "tambahkan “- LAPOR!: https://www.lapor.go.id”",
                en: "The complaints section does not name SP4N-LAPOR!, the national channel",
                "add “- LAPOR!: https://www.lapor.go.id”"))
    }

    private static let names: [StaticString] = ["lapor", "sp4n", "lapor1708", "1708", "span"]
}
