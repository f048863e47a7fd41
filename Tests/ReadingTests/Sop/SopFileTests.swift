import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Testing

/// SOP files: their header, their sections, their flows.
@Suite struct SopFileTests {
    @Test func everything() throws {
        let (read, report) = try sop(
            """
            Dipakai di semua loket.

            ## Maksud dan Tujuan
            Permohonan selesai tepat waktu.
            ## Peringatan
            Jika tidak diikuti, permohonan tertunda.
            ## Dasar Hukum
            1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
            ## Prosedur
            Bagian ini dibaca semua petugas.

            1. Menyerahkan berkas
               - Pelaksana: Pemohon
            2. Memeriksa berkas
               - Pelaksana: Petugas; Pengawas
               - Jika lengkap: lanjut
               - Jika tidak lengkap: kembali ke langkah 1
            ### Penyelesaian
            3. Menyerahkan hasil
               - Pelaksana: ?
            ## Kearsipan Kantor
            Berkas disimpan lima tahun.
            ## Peralatan
            - Komputer
            ## Perlengkapan
            - Alat tulis
            """, header: "nomor: 1/2025\n")
        #expect(
            read.map(SopDump.text) == """
                Uji
                introduction Dipakai di semua loket.
                flow –: Pemohon | Petugas | Pengawas | ?
                  1 [0] Menyerahkan berkas → 2
                  2 [1+2] Memeriksa berkas (Lengkap?) → ya 3 → tidak 1
                  = Penyelesaian
                  3 [3] Menyerahkan hasil → selesai
                  remark Bagian ini dibaca semua petugas.
                legalBasis Dasar Hukum plain
                equipment Peralatan plain,titled
                warnings Peringatan plain
                purpose Maksud dan Tujuan plain
                other Kearsipan Kantor plain

                """)
        #expect(places(report) == ["24:17-18 sop.performer-open"])
    }

    @Test func header() throws {
        let (read, report) = try sop(
            "## Prosedur\n1. Mencatat\n   - Pelaksana: Petugas\n",
            header: """
                layanan: [paspor, kanim/paspor-biasa]
                instansi: kanim
                nomor: SOP-01
                tanggal-revisi: "-"
                pelaksana: [Petugas]
                draf: ya

                """)
        let header = try #require(read?.header)
        #expect(header.services.map(\.value.string) == ["paspor", "kanim/paspor-biasa"])
        #expect(header.offices.map(\.value.string) == ["kanim"])
        #expect(header.isDraft)
        #expect(header.revised == nil)
        #expect(places(report) == [])
    }

    @Test(arguments: [
        ("layanan: Paspor Biasa\n", ["3:10-22 header.slug"]), ("layanan: kanim//paspor\n", ["3:10-23 header.slug"]),
        ("layanann: paspor\n", ["3:1-9 header.misspelt-key"]), ("draf: mungkin\n", ["3:7-14 header.yes-no"]),
        ("tanggal-efektif: besok\n", ["3:18-23 header.date"]),
    ]) func headerFindings(_ row: (header: String, expected: [String])) throws {
        let (_, report) = try sop("## Prosedur\n1. Mencatat\n   - Pelaksana: Petugas", header: row.header)
        #expect(places(report) == row.expected)
    }

    @Test func titleIsRequired() throws {
        let source = file("---\nnomor: 1\n---\n## Prosedur\n1. Mencatat\n   - Pelaksana: Petugas\n")
        var report = DiagnosticBag()
        let names = try #require(ProfileReading.standard(report: &report)).names
        let read = SopReader(names: names).read(source, report: &report)
        #expect(read?.sop != nil)
        #expect(places(report) == ["1:1-4 header.missing-key"])
    }

    /// What a table of steps is called in the sheets of offices.
    @Test(arguments: [
        "| No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output | Keterangan |",
        "| No. | Aktivitas | Pelaksana | Persyaratan/Kelengkapan | Waktu | Output | Ket. |",
        "| No | Uraian Prosedur | Pelaksana | Persyaratan/Perlengkapan | Waktu | Keluaran | Ket |",
        "| Nomor | Aktivitas/Kegiatan | Pelaksana | Perlengkapan | Waktu | Output | Catatan |",
    ]) func tables(_ headings: String) throws {
        let (read, report) = try sop(
            """
            ## Uraian Prosedur
            \(headings)
            |----|----|----|----|----|----|----|
            | 1 | Menyerahkan berkas | Pemohon | formulir | 5 menit | nomor | - |
            | 2 | Mencatat berkas | Petugas | nomor | 10 menit | catatan | setiap hari |
            """)
        let flow = try #require(read?.flows.first)
        #expect(flow.flow.lanes.map(\.title.string) == ["Pemohon", "Petugas"])
        #expect(flow.rows.map(\.step.properties.count) == [4, 5])
        #expect(flow.rows.allSatisfy { $0.step.time != nil })
        #expect(places(report) == [])
    }

    @Test func commentsAndLinks() throws {
        let source = file(
            "---\njudul: Uji\nberkas: ../berkas/sop.pdf\n---\n## Prosedur\n<!-- catatan -->\n1. Mencatat [di sini](../layanan/paspor.md)\n   - Pelaksana: Petugas\n")
        var report = DiagnosticBag()
        let names = try #require(ProfileReading.standard(report: &report)).names
        let read = try #require(SopReader(names: names).read(source, report: &report))
        #expect(read.links.count == 2)
        #expect(places(report) == [])
    }
}
