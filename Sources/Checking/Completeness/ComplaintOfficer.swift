import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Neither the card nor its office says who answers for complaints.
///
/// UU 25/2009 Pasal 36: name and address of the person in charge of complaints are published. The title is enough: it stays
/// when the person goes.
enum ComplaintOfficer: CardRule {
    static let rule = Rule(
        "complaint.no-officer", .completeness, .warning,
        indonesian: "petugas pengaduan tidak disebut, baik di kartu maupun di kantornya",
        english: "neither the card nor its office names the complaint officer")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let office = card.offices.first(where: { !$0.office.namesComplaintOfficer }), let section = ComplaintSection(card),
            !section.contains(where: { $0.namesOfficer(in: card.document) }), let text = section.text, !text.words[...].mentions(anyOf: titles)
        else { return }
        findings.add(
            rule, at: section.heading,
            Words(
                id: "Kartu ini dan kantor “\(office.name)” tidak menyebut petugas pengaduan",
                "tulis jabatannya di bagian ini, misalnya “- Petugas: Kepala Subbagian Tata Usaha”, atau kunci `petugas-pengaduan` di berkas kantor",
                en: "Neither this card nor the office “\(office.name)” names the complaint officer",
                "write the title here, such as “- Petugas: Kepala Subbagian Tata Usaha”, or the key `petugas-pengaduan` in the office's file"))
    }

    /// Words by which prose names somebody in charge; a line "Petugas:" left blank is no such prose.
    private static let titles: [StaticString] = [
        "kepala", "sekretaris", "koordinator", "pejabat", "kasubag", "kasubbag", "kasi", "kabag", "kabid", "inspektur", "inspektorat",
        "direktur", "panitera", "lurah", "camat", "ketua", "tim", "unit", "humas", "seksi", "subbagian", "bagian", "pengelola",
        "penanggung jawab", "head", "officer",
    ]
}

extension Office {
    /// Whether it says who handles complaints.
    package var namesComplaintOfficer: Bool {
        guard let officer = complaintOfficer else { return false }
        return officer.title?.isFilled ?? false || officer.name?.isFilled ?? false
    }
}

extension Contact {
    /// Whether a line of the complaints section says who handles them.
    package func namesOfficer(in document: Document) -> Bool {
        if kind == .officer { return !Placeholder.isOne(document.plain(text)) }
        return channels.contains { $0.value.kind == .officer }
    }
}
