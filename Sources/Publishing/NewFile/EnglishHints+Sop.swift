import ServiceStandard

extension EnglishHints {
    static let sopKeys = """
        # This SOP is not published yet. When it is filled in and right, delete the next line.
        draf: ya
        # The keys below are optional. To use one, take the # away and replace its value.
        # layanan: [name-of-card, folder/name-of-card]
        # nomor: SOP-012/KC/2025
        # tanggal-pembuatan: 2025-02-20
        # tanggal-revisi: 2026-03-02
        # tanggal-efektif: 2025-04-01
        # disahkan:
        #   jabatan: Head of the Sample Office
        #   nama: Name of the official
        #   nip: 00000000 000000 0 000
        # pelaksana: [Applicant, Counter officer]
        # berkas: ../berkas/sop.pdf

        """

    static let sopOpening = """
        <!-- An opening sentence, if needed. A note like this is never published. -->

        """

    /// What belongs to a section of an SOP; `nil` for sections that a new one does not offer.
    static func hint(for part: SopPart) -> SectionHint? {
        switch part {
        case .procedure:
            SectionHint(
                "One item for one activity: a verb without its subject. Several flows are parted by “### Flow …”.",
                example: """
                    1. Hand in the application
                       - Performer: Applicant
                       - Materials: the documents required
                       - Time: 5 minutes
                       - Output: application number
                    2. Check whether the documents are complete
                       - Performer: Counter officer
                       - Time: 10 minutes
                       - Output: receipt
                       - If complete: continue
                       - If not complete: back to step 1
                    3. File the documents
                       - Performer: Counter officer
                       - Time: 5 minutes
                       - Output: record
                    """)
        case .legalBasis: hint(for: Component.legalBasis)
        case .qualifications:
            SectionHint("What all performers must be able to do.", example: "- Knows the procedure of this service")
        case .relations: SectionHint("Other SOPs that it goes with.", example: "- SOP Filing of documents")
        case .equipment: SectionHint("Tools and supplies.", example: "- Computer and printer")
        case .warnings:
            SectionHint("What goes wrong when it is not followed.", example: "If this SOP is not followed, results come late.")
        case .records: SectionHint("What is recorded, and where it is kept.", example: "Applications are kept in an electronic register.")
        case .purpose: nil
        }
    }
}
