import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// The complaints section does not say how soon an answer comes.
///
/// UU 25/2009 Pasal 44 to 50 set times for complaints; "what happens next" is part of the component.
enum ComplaintDeadline: CardRule {
    static let rule = Rule(
        "complaint.no-deadline", .completeness, .warning,
        indonesian: "bagian pengaduan tidak menyebut batas waktu tanggapan",
        english: "the complaints section does not say how soon an answer comes")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = ComplaintSection(card),
            !section.contains(where: { $0.kind == .deadline && !Placeholder.isOne(card.plain($0.text)) }),
            let text = section.text, !text.lines.contains(where: mayNameTime)
        else { return }
        findings.add(
            rule, at: section.heading,
            Words(
                id: "Bagian pengaduan tidak menyebut batas waktu tanggapan",
                "tambahkan, misalnya, “- Batas tanggapan: 14 hari”, menurut aturan kantor Anda",
                en: "The complaints section does not say how soon an answer comes",
                "add, for instance, “- Batas tanggapan: 14 hari”, as your office's rules have it"))
    }

    /// Whether a line states a time; one with opening hours is not read to its end, so nobody knows.
    private static func mayNameTime(_ line: ByteSlice) -> Bool {
        if line.mentions(anyOf: ["segera", "seketika", "hari itu", "hari yang sama", "saat itu", "hari kerja"]) { return true }
        let isLong = line.count > 40
        guard DurationReader.mayRead(line, orHours: isLong) else { return false }
        switch DurationReader.read(line) {
        case .success: return true
        case .failure(let refusal): return refusal.reason == .openingHours && isLong
        }
    }
}
