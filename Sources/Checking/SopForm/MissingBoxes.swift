import Diagnostics
import ServiceStandard

/// Boxes of the identity block that stay empty on the sheet.
///
/// PermenPANRB 35/2012 gives the sheet six boxes; nearly all real sheets fill them.
enum MissingBoxes: SopRule {
    static let rule = Rule(
        "sop.boxes", .sopForm, .note,
        indonesian: "kotak identitas SOP belum lengkap",
        english: "boxes of an SOP's identity block are missing")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        let sections = sop.sop.sections
        // A bit for each part that is there.
        var found: UInt32 = 0
        for index in sections.indices {
            if let part = sections[index].part { found |= 1 << UInt32(part.rawValue) }
        }
        guard SopPart.boxes.contains(where: { found & 1 << UInt32($0.rawValue) == 0 }) else { return }
        let missing = SopPart.boxes.filter { found & 1 << UInt32($0.rawValue) == 0 }
        let names = missing.map { "“\(name($0))”" }.joined(separator: ", ")
        findings.add(
            rule, at: sop.sop.title.range,
            Words(
                id: "Kotak identitas SOP ini belum lengkap: \(names)",
                "tulis bagiannya, misalnya “## \(name(missing[0]))”, atau “-” di bawahnya bila memang tidak ada",
                en: "Boxes of this SOP's identity block are missing: \(names)",
                "write a section for each, for instance “## \(name(missing[0]))”, with “-” below if there is none"))
    }

    /// As the sheet prints it.
    private static func name(_ part: SopPart) -> String {
        switch part {
        case .procedure: "Prosedur"
        case .legalBasis: "Dasar Hukum"
        case .qualifications: "Kualifikasi Pelaksana"
        case .relations: "Keterkaitan"
        case .equipment: "Peralatan/Perlengkapan"
        case .warnings: "Peringatan"
        case .records: "Pencatatan dan Pendataan"
        case .purpose: "Maksud dan Tujuan"
        }
    }
}
