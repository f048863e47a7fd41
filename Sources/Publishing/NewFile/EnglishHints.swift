import ServiceStandard

/// The hints of new files in English; the keys are Indonesian in every language.
enum EnglishHints {
    static let cardKeys = """
        # This card is a draft (draf). When it is complete and right, delete the next line.
        draf: ya
        # The keys below are optional. To use one, take the # away and replace what it says.
        # ringkasan: One sentence for lists of services and search results.
        # The decree (sk): number, date, official, file.
        # sk:
        #   nomor: 12/KPT/2025
        #   tanggal: 2025-03-04
        #   pejabat: Head of the Sample Office
        #   berkas: BERKAS/decree.pdf
        # In force since (berlaku), to be reviewed (tinjau).
        # berlaku: 2025-04-01
        # tinjau: 2027-04-01
        # Topics, other words that people search for, place among the most wanted.
        # topik: [passport]
        # kata-kunci: [other words, that people type]
        # unggulan: 1
        # Where to apply (ajukan) and to follow the application (lacak).
        # ajukan:
        #   alamat: https://sample-office.example/apply
        #   teks: Apply on the site of the office
        # lacak: https://sample-office.example/track
        # Cases by which the service differs, and combinations with a title of their own.
        # kasus:
        #   cause: [lost, damaged]
        # skenario:
        #   - judul: Lost passport
        #     cause: lost
        # Old addresses, changes, rules that do not hold here, the SOP.
        # alias: [layanan/old-address.html]
        # riwayat:
        #   - tanggal: 2025-03-04
        #     perubahan: The standard was set for the first time.
        # abaikan:
        #   code-of-rule: why the rule does not hold here
        # sop:
        #   judul: Replacement of a passport
        #   nomor: SOP-012/KC/2025
        #   tanggal-pembuatan: 2025-02-20
        #   tanggal-revisi: 2026-03-02
        #   tanggal-efektif: 2025-04-01
        #   disahkan:
        #     jabatan: Head of the Sample Office
        #     nama: Name of the Official
        #     nip: 00000000 000000 0 000
        #   pelaksana: [Applicant, Counter officer]
        #   berkas: BERKAS/sop.pdf

        """

    static let cardOpening = """
        <!-- Opening sentence: whom the service is for and what it is good for, in a sentence or two. Notes like this one are never published. -->

        """

    static let officeKeys = """
        # The keys below are optional. To use one, take the # away and replace what it says.
        # induk: file name of the office above it, without .md
        # alamat: Jalan Contoh Nomor 1, Kota Contoh 00000
        # wilayah: the area it serves
        # koordinat: -0.0353, 109.3325
        # telepon: (021) 0000 0000
        # email: service@sample-office.example
        # whatsapp: 0811 0000 000
        # situs: https://sample-office.example
        # Opening hours (jam), days it is closed (tutup), a notice and its last day (pengumuman).
        # jam:
        #   - Monday–Thursday 08.00–12.00 and 13.00–15.00 WIB
        #   - Friday 08.00–11.30 and 13.30–15.30 WIB
        # tutup:
        #   - tanggal: 2026-12-24
        #     sampai: 2026-12-25
        #     alasan: Public holiday
        # pengumuman:
        #   teks: The counter has moved to the second floor.
        #   sampai: 2027-01-31
        # Complaints officer, logo, who signs the printed sheets, service charter.
        # petugas-pengaduan: Head of Administration
        # logo: ../berkas/logo.png
        # penandatangan:
        #   jabatan: Head of the Sample Office
        #   nama: Name of the Official
        #   nip: 00000000 000000 0 000
        #   tempat: Kota Contoh
        # maklumat: We serve you by the standard that we have published.

        """

    static let officeText = """
        <!-- What else there is to say of the office, such as the way there. May stay empty. Notes like this one are never published. -->

        """

    static let pageKeys = """
        # The keys below are optional. To use one, take the # away and replace what it says.
        # ringkasan: One sentence for search results.
        # menu: ya

        """

    static let pageText = """
        <!-- The text of the page. Headings in it begin with ##. Notes like this one are never published. -->

        """

    /// What belongs to a section; `nil` for sections that a new card does not offer.
    static func hint(for component: Component) -> SectionHint? {
        switch component {
        case .requirements:
            SectionHint(
                "Documents and other requirements, one item each. What is to be said of one stands below it.",
                example: """
                    1. Identity card
                       - Form: original and copy
                       - Where to get it: civil registration office
                    2. One of:
                       - birth certificate
                       - diploma
                    """)
        case .procedure:
            SectionHint(
                "The steps from the beginning until the result is handed over, each with performer, time and output.",
                example: """
                    1. Hand in the application
                       - Performer: Applicant
                       - Materials: the documents required
                       - Time: 5 minutes
                       - Output: receipt
                    2. Check the documents
                       - Performer: Counter officer
                       - Time: 10 minutes
                       - If complete: continue
                       - If incomplete: back to step 1
                    """)
        case .time:
            SectionHint(
                "How long the whole takes, and counted from when. Opening hours have a section of their own.",
                example: """
                    At most 4 working days after the documents are complete

                    - Examination: 1 working day
                    - Issuing: 3 working days
                    """)
        case .fee:
            SectionHint(
                "What the citizen pays. If nothing, write “Free of charge”; an empty section is not read as free.",
                example: """
                    - Non-electronic passport: Rp350.000
                    - Electronic passport: Rp650.000
                    """)
        case .product:
            SectionHint("What the citizen receives, one item each.", example: "- Ordinary passport")
        case .complaints:
            SectionHint(
                "Where to complain, which officer is responsible, and how soon an answer comes.",
                example: """
                    - WhatsApp: 0811 0000 000
                    - LAPOR!: https://www.lapor.go.id
                    - Officer: Head of Administration
                    - Response time: 14 days
                    """)
        case .legalBasis:
            SectionHint(
                "The regulations it rests on, the highest first: kind, number, year and title.",
                example: "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik")
        case .facilities:
            SectionHint(
                "Rooms, equipment and facilities, those for vulnerable groups included.",
                example: """
                    - Waiting room with 40 seats
                    - Low counter for wheelchair users
                    """)
        case .competence:
            SectionHint(
                "The education, skill and experience that the staff must have.",
                example: "- Counter officer: at least a three-year diploma")
        case .supervision:
            SectionHint(
                "Who supervises the service, and how.", example: "The head of office looks through ten files every week.")
        case .staff: SectionHint("How many people do each task.", example: "- Counter officer: 4 people")
        case .guarantee:
            SectionHint(
                "What the office guarantees, and what the citizen gets when it does not keep its word.",
                example: "When it takes longer, the result is delivered to your address without charge.")
        case .security:
            SectionHint(
                "How data, documents and users of the service are kept safe.",
                example: "Your data is kept in a locked room and opened by authorised staff only.")
        case .evaluation:
            SectionHint(
                "How and how often the work of the staff is evaluated.",
                example: "The work is evaluated every three months from a survey of the citizens.")
        case .hours:
            SectionHint(
                "Only where they differ from those of the office; delete this section if they do not.",
                example: """
                    - Monday–Thursday 08.00–12.00 and 13.00–15.00 WIB
                    - Friday 08.00–11.30 and 13.30–15.30 WIB
                    """)
        case .location, .description, .users, .charter, .decree: nil
        }
    }
}
