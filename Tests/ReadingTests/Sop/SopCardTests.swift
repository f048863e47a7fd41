import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Cards whose `sop:` makes an SOP of their steps.
@Suite struct SopCardTests {
    private static let header = "sop:\n  nomor: SOP-01\n  pelaksana: [Pemohon, Petugas]\n"
    private static let steps = """
        ## Prosedur
        1. Mengajukan
           - Pelaksana: Pemohon
        2. Memeriksa
           - Pelaksana: Petugas
        """

    @Test func sectionsOfTheCard() throws {
        let (read, report) = try card(
            """
            Kalimat pembuka.

            ## Persyaratan
            1. KTP
            \(Self.steps)
            ## Sarana
            - Ruang tunggu
            ## Kompetensi Pelaksana
            - Diploma tiga
            ## Dasar Hukum
            1. Undang-Undang Nomor 25 Tahun 2009
            ## Keterkaitan
            SOP pengaduan
            ## Peringatan
            Permohonan tertunda.
            """, cases: Self.header)
        #expect(
            read?.sop.map(SopDump.text) == """
                Uji
                flow –: Pemohon | Petugas
                  1 [0] Mengajukan → 2
                  2 [1] Memeriksa → selesai
                legalBasis Dasar Hukum plain
                qualifications Kompetensi Pelaksana plain
                relations Keterkaitan plain
                equipment Sarana plain
                warnings Peringatan plain

                """)
        #expect(places(report) == [])
    }

    @Test func ownEquipmentStandsForTheFacilities() throws {
        let (read, _) = try card("\(Self.steps)\n## Sarana\n- Ruang tunggu\n## Peralatan\n- Komputer", cases: Self.header)
        let heading = try #require(read?.sop?.section(.equipment)?.section.heading)
        #expect(read.map { $0.document.plainText($0.document.richText(ofInlinesIn: heading)).string } == "Peralatan")
        #expect(read?.sop?.sections.count == 1)
    }

    @Test func titleOfItsOwn() throws {
        let (read, _) = try card(Self.steps, cases: "sop:\n  judul: Penggantian paspor\n")
        #expect(read?.sop?.title.value.string == "Penggantian paspor")
    }

    /// Each finding is told once: what the graph finds is not told as a card's as well.
    @Test func findings() throws {
        let body = "## Prosedur\n1. A\n   - Pelaksana: P\n   - Jika ya: ke langkah 7\n   - Jika tidak: ke loket"
        #expect(try places(card(body, cases: "sop:\n  nomor: 1\n").report) == ["10:6-27 sop.step-missing", "11:6-26 sop.target-unknown"])
        #expect(try places(card(body).report) == ["8:6-27 card.step-missing", "9:6-26 card.target-unknown"])
    }

    @Test func withoutSopNothingIsAsked() throws {
        let (read, report) = try card("## Prosedur\n1. Mengajukan\n2. Memeriksa")
        #expect(read?.sop == nil)
        #expect(places(report) == [])
    }

    /// Flows are told apart on cards without an SOP, too.
    @Test func flowsOfACard() throws {
        let (read, report) = try card(
            """
            ## Prosedur
            ### Alur baru
            1. A
            2. B
               - Jika tidak: kembali ke langkah 1
            ### Alur perpanjangan
            1. C
               - Jika tidak: ke langkah 2
            """)
        var steps: [Step] = []
        for group in try #require(read?.section(.procedure)).groups {
            for case .steps(let list) in group.blocks { steps += list }
        }
        #expect(steps.map(\.number) == [1, 2, 1])
        #expect(steps.map(\.flow) == [0, 0, 1])
        #expect(read?.section(.procedure)?.groups.map(\.kind) == [.flow, .flow])
        #expect(places(report) == ["12:6-30 card.step-missing"])
    }
}
