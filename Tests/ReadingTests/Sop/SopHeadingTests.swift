import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Every name of a section that sheets use is found, and found as what it stands for.
@Suite struct SopHeadingTests {
    static let names: [(SopPart, [String])] = [
        (.legalBasis, ["Dasar Hukum", "Landasan Hukum", "A. Dasar Hukum:", "Legal basis"]),
        (.qualifications, ["Kualifikasi Pelaksana", "KUALIFIKASI PELAKSANA", "Kualifikasi", "Kompetensi Pelaksana", "Qualifications"]),
        (.relations, ["Keterkaitan", "Keterkaitan dengan SOP Lain", "Keterkaitan SOP", "SOP Terkait", "Related SOPs"]),
        (.equipment, ["Peralatan/Perlengkapan", "Peralatan / Perlengkapan", "Peralatan dan Perlengkapan", "Peralatan", "Perlengkapan", "Equipment"]),
        (.warnings, ["Peringatan", "Perhatian", "Warnings"]),
        (.records, ["Pencatatan dan Pendataan", "Pencatatan & Pendataan", "Pencatatan", "Pendataan", "Records"]),
        (.purpose, ["Maksud dan Tujuan", "Tujuan", "Maksud", "Purpose"]),
    ]

    @Test(arguments: names) func everyVariant(_ row: (part: SopPart, headings: [String])) throws {
        for heading in row.headings {
            let (read, report) = try sop("## Prosedur\n1. Mencatat\n   - Pelaksana: Petugas\n## \(heading)\nIsi.")
            #expect(read?.sections.first?.part == row.part, "\(heading)")
            #expect(places(report) == [], "\(heading)")
        }
    }

    @Test(arguments: [
        "Prosedur", "Uraian Prosedur", "Langkah-Langkah", "Uraian Kegiatan", "Alur", "Bagan Alir", "Flowchart",
        "Sistem, Mekanisme, dan Prosedur", "Tata Cara", "Kegiatan", "Procedure", "Flow",
    ]) func procedures(_ heading: String) throws {
        let (read, report) = try sop("## \(heading)\n1. Mencatat\n   - Pelaksana: Petugas")
        #expect(read?.flows.count == 1)
        #expect(places(report) == [])
    }

    @Test func everyPartHasNames() throws {
        var report = DiagnosticBag()
        let guide = try #require(ProfileReading.standard(report: &report)).profile.sop
        #expect(guide.code == "permenpanrb-35-2012")
        #expect(Set(guide.entries.map(\.part)) == Set(SopPart.allCases))
        #expect(guide.entries.allSatisfy { !$0.title.isEmpty && !$0.englishTitle.isEmpty })
        #expect(Set(Self.names.map(\.0)).union([.procedure]) == Set(SopPart.allCases))
    }

    @Test(arguments: [("Keterkaitann", "Keterkaitan"), ("Peringatann", "Peringatan"), ("Prosedurr", "Prosedur")])
    func nearNames(_ row: (heading: String, suggestion: String)) throws {
        let (_, report) = try sop("## Prosedur\n1. Mencatat\n   - Pelaksana: Petugas\n## \(row.heading)\nIsi.")
        let finding = try #require(report.diagnostics.first)
        #expect(finding.code == "card.heading-near")
        #expect(finding.problem.remedy(in: .english)?.contains("“\(row.suggestion)”") == true)
    }
}
