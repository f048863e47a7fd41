import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Flows of a procedure: where they begin, what their numbers are, what is reported where.
@Suite struct SopFlowTests {
    @Test func eachHeadingBeginsAFlow() throws {
        let (read, report) = try sop(
            """
            ## Prosedur
            ### Alur pengajuan baru
            1. Mengajukan
               - Pelaksana: Pemohon
            2. Memeriksa
               - Pelaksana: Petugas
               - Jika tidak lengkap: kembali ke langkah 1
            #### Catatan
            ### Penutup
            3. Menyerahkan
               - Pelaksana: Petugas
            ### 2. ALUR PERPANJANGAN
            Hanya untuk izin yang masih berlaku.

            1. Mengajukan perpanjangan
               - Pelaksana: Pemohon
            2. Mencatat
               - Pelaksana: Kepala
            """, header: "pelaksana: [Pemohon, Petugas, Kepala]\n")
        #expect(
            read.map(SopDump.text) == """
                Uji
                flow Alur pengajuan baru: Pemohon | Petugas
                  1 [0] Mengajukan → 2
                  2 [1] Memeriksa (Lengkap?) → tidak 1 → ya 3
                  = Penutup
                  3 [1] Menyerahkan → selesai
                  remark Catatan
                flow 2. ALUR PERPANJANGAN: Pemohon | Kepala
                  1 [0] Mengajukan perpanjangan → 2
                  2 [1] Mencatat → selesai
                  remark Hanya untuk izin yang masih berlaku.

                """)
        #expect(places(report) == [])
    }

    /// Exits within a sentence are no exits of the flow, and are told.
    @Test func exitsInSentencesAreTold() throws {
        let (read, report) = try sop(
            """
            ## Prosedur
            1. Memeriksa. Jika salah, kembali ke langkah 1
               - Pelaksana: Petugas
            2. Mencatat
               - Pelaksana: Petugas
               - Keluaran: catatan; jika kurang kembali ke langkah 1
               - Catatan: berkas disimpan; jika kurang, kembali ke langkah 1
            """)
        #expect(read != nil)
        #expect(places(report) == ["5:15-47 card.property-unread", "9:25-57 card.property-unread"])
    }

    /// An exit that is not read must not leave its step with one that nobody wrote: the step goes on as one without exits.
    @Test(
        "no exit is made up where one is not read",
        arguments: [
            (["Ya, ke langkah 4", "Tidak, dikembalikan kepada pemohon"], ["7:6-40"]),
            (["Ya, ke langkah 4", "Tidak: kembali ke pemohon"], ["7:6-31"]),
            (["Ya, ke langkah 4", "**Tidak**, dikembalikan kepada pemohon"], ["7:6-44"]),
            (["Jika lengkap → selesai", "Jika tidak lengkap → kembali ke langkah 1 (maks. 2 kali)"], ["7:6-64"]),
            (["Jika ya, ke langkah 4; jika tidak, kembali ke langkah 1 dan 2"], ["6:6-67"]),
            (["Jika lengkap, lanjut", "Jika tidak lengkap, berkas dikembalikan kepada pemohon"], ["7:6-60"]),
            // All lead to one place.
            (["Jika lengkap, lanjut"], ["6:6-26"]),
        ])
    func unreadExits(exits: [String], told: [String]) throws {
        let lines = exits.map { "   - \($0)" }.joined(separator: "\n")
        let (read, report) = try sop(
            """
            ## Prosedur
            1. Memeriksa
            \(lines)
               - Pelaksana: Petugas
            2. Meneliti
               - Pelaksana: Petugas
            3. Mencatat
               - Pelaksana: Petugas
            4. Menyerahkan
               - Pelaksana: Petugas
            """)
        #expect(
            read.map(SopDump.text) == """
                Uji
                flow –: Petugas
                  1 [0] Memeriksa → 2
                  2 [0] Meneliti → 3
                  3 [0] Mencatat → 4
                  4 [0] Menyerahkan → selesai

                """)
        #expect(places(report) == told.map { "\($0) card.property-unread" })
    }

    @Test func textAndNumbersOfStepsAreLookedAt() throws {
        let steps = """
            ## Prosedur
            1. Mengajukan
               - Pelaksana: Pemohon
               - Pelaksana: Pendamping
            3. Memeriksa
               - Pelaksana: Petugas
               - Waktu: 5 menit
               - Waktu: 7 menit
            """
        let (read, report) = try sop(steps)
        #expect(places(report) == ["8:4-13 sop.number-differs", "11:6-11 card.property-twice"])
        #expect(read?.flows[0].flow.lanes.map(\.title.string) == ["Pemohon", "Pendamping", "Petugas"])
        #expect(read?.flows[0].flow.steps[0].lanes == [0, 1])
        #expect(read?.flows[0].times.map { $0 == nil } == [true, true])
        let counted = try sop(steps.replacing("3. Mem", with: "1. Mem"))
        #expect(places(counted.report) == ["11:6-11 card.property-twice"])
        let empty = try sop("## Prosedur\n1. Mengajukan\n   - Pelaksana: A\n2. - Pelaksana: B\n")
        #expect(empty.sop == nil)
        #expect(places(empty.report) == ["7:1-18 sop.no-activity"])
    }

    @Test func stepsBeforeTheFirstHeadingAreAFlow() throws {
        let (read, _) = try sop(
            "## Prosedur\n1. Mencatat\n   - Pelaksana: Petugas\n### Flow of renewals\n1. Mencatat\n   - Pelaksana: Petugas")
        #expect(read?.flows.map { $0.heading == nil } == [true, false])
        #expect(read?.flows.map { $0.rows[0].step.flow } == [0, 1])
        #expect(read?.flows.map { $0.rows[0].step.number } == [1, 1])
    }

    static let findings: [(body: String, header: String, expected: [String])] = [
        ("## Prosedur", "", ["4:1-12 sop.no-steps"]),
        ("## Peringatan\nAwas.", "", ["0:0-0 sop.no-steps"]),
        ("## Prosedur\nSetelah itu selesai.", "", ["4:1-12 sop.no-steps"]),
        ("## Prosedur\n### Alur satu\n### Alur dua\n1. A\n   - Pelaksana: P", "", ["5:1-14 sop.no-steps"]),
        ("## Prosedur\n1. Mencatat\n2. Menyimpan\n   - Pelaksana: P", "", ["5:4-12 sop.no-performer"]),
        ("## Prosedur\n1. A\n   - Pelaksana: P\n   - Jika ya: ke langkah 9", "", ["7:6-27 sop.step-missing"]),
        ("## Prosedur\n1. A\n   - Pelaksana: P\n   - Jika ya: ke loket", "", ["7:6-23 sop.target-unknown"]),
        // A target counts within its flow.
        (
            "## Prosedur\n### Alur satu\n1. A\n   - Pelaksana: P\n2. B\n   - Pelaksana: P\n### Alur dua\n1. C\n   - Pelaksana: P\n"
                + "   - Jika ya: selesai\n   - Jika tidak: ke langkah 2", "", ["14:6-30 sop.step-missing"]
        ),
        (
            "## Prosedur\n1. A\n   - Pelaksana: P\n   - Jika ya: ke langkah 3\n   - Jika tidak: selesai\n2. B\n   - Pelaksana: P\n3. C\n   - Pelaksana: P",
            "", ["9:4-5 sop.unreachable"]
        ),
        ("## Prosedur\n1. A\n   - Pelaksana: P\n   - Jika ya: selesai\n   - Jika tidak: selesai", "", ["5:4-5 sop.decision-without-exit"]),
        ("## Prosedur\n1. A\n   - Pelaksana: P", "pelaksana: [P, Q]\n", ["3:16-17 sop.performer-unused"]),
        ("## Prosedur\n1. A\n   - Pelaksana: P", "pelaksana: [Petugas]\n", ["3:13-20 sop.performer-unused", "7:17-18 sop.performer-not-listed"]),
        // In an SOP of two flows one lane that nobody needs is told once.
        (
            "## Prosedur\n### Alur satu\n1. A\n   - Pelaksana: P\n### Alur dua\n1. B\n   - Pelaksana: R",
            "pelaksana: [P, Q, R, P]\n", ["3:16-17 sop.performer-unused", "3:22-23 sop.performer-twice"]
        ),
        // The open step of the second may be hers.
        (
            "## Prosedur\n### Alur satu\n1. A\n   - Pelaksana: P\n### Alur dua\n1. B\n   - Pelaksana: ?",
            "pelaksana: [P, Q]\n", ["11:17-18 sop.performer-open"]
        ),
    ]

    @Test(arguments: findings) func reported(_ row: (body: String, header: String, expected: [String])) throws {
        let (read, report) = try sop(row.body, header: row.header)
        #expect(places(report) == row.expected)
        #expect((read == nil) == report.hasErrors)
    }
}
