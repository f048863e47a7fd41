import Testing

@testable import Importing

/// Each page against its facts.
struct WebShapeTests {
    private func facts(_ fixture: Fixture.Case) throws -> (Facts, Importer.Imported) {
        let imported = try importer().read(Array(fixture.text.utf8), path: fixture.path)
        return (try Facts(imported), imported)
    }

    private func texts(_ imported: Importer.Imported, _ reason: Reason) -> [String] {
        imported.leftOut.filter { $0.reason == reason }.map { String(decoding: $0.text, as: UTF8.self) }
    }

    @Test func anEntryAmongFurniture() throws {
        let (facts, imported) = try facts(Fixture.webEntry)
        #expect(facts.title == "Izin Tambat Perahu")
        #expect(facts.decree == "7/DP/2024")
        #expect(facts.requirements.map(\.text) == ["Fotokopi KTP pemilik", "Perahu:", "NPWP & NIB, unduh formulirnya (https://pelabuhan.misal.go.id/berkas/formulir.pdf)"])
        #expect(facts.steps == ["Pemilik mengisi formulir", "Petugas mengukur panjang perahu", "Petugas menyerahkan izin"])
        #expect(facts.times == ["3 workingDay"])
        #expect(facts.fees == ["25000", "75000"])
        #expect(facts.products == ["Izin tambat"])
        #expect(facts.contacts == ["whatsapp 0812-0000-0001", "email tambat@misal.go.id", "lapor https://www.lapor.go.id"])
        let text = String(decoding: imported.markdown, as: UTF8.self)
        #expect(text.contains("2. Perahu:\n   1. foto tampak samping\n   2. surat ukur\n"), "\(text)")
        #expect(text.contains("<!-- periksa: gambar pada sumber"))
        #expect(texts(imported, .furniture) == [
            "Lambang Kota Misal Beranda Layanan", "Beranda Izin Tambat", "Bagikan: Facebook",
            "Dinas Pelabuhan Contoh, Jl. Dermaga No. 1 Hak cipta 2024",
        ])
        #expect(imported.checks.map(\.line) == [25])
        #expect(imported.leftOut.first { $0.text == Array("Beranda Izin Tambat".utf8) }?.line == 13)
    }

    @Test func aTableOfComponents() throws {
        let (facts, imported) = try facts(Fixture.webTable)
        #expect(facts.title == "KARTU NELAYAN")
        #expect(facts.requirements.map(\.text) == ["Fotokopi KTP", "Pas foto 3x4", "Surat lurah"])
        #expect(facts.steps == ["Nelayan datang", "Petugas memeriksa", "Petugas menyerahkan kartu"])
        #expect(facts.times == ["3 workingDay"])
        #expect(facts.fees == ["free"])
        #expect(facts.products == ["Kartu nelayan"])
        #expect(String(decoding: imported.markdown, as: UTF8.self).contains("sejak berkas lengkap"))
    }

    @Test func tablesOfTwoPartsWithListsInCells() throws {
        let (facts, imported) = try facts(Fixture.webParts)
        #expect(facts.title == "Rekomendasi Usaha Perikanan")
        #expect(facts.requirements.map(\.text) == ["Surat permohonan", "Berkas usaha:"])
        #expect(facts.steps == ["Pemohon mendaftar", "Petugas meninjau lokasi"])
        #expect(facts.times == ["5 workingDay"])
        #expect(facts.fees == ["10000", "50000"])
        let text = String(decoding: imported.markdown, as: UTF8.self)
        #expect(text.contains("2. Berkas usaha:\n   - akta pendirian\n   - NIB\n"), "\(text)")
        #expect(text.contains("- Usaha kecil: Rp10.000\n- Usaha besar: Rp50.000"), "\(text)")
        #expect(text.contains("## Dasar Hukum"))
    }

    @Test(arguments: [
        (Fixture.webLayout, "Surat Pindah", 2, 3, "1 day"), (Fixture.webAccordion, "Kartu Pencari Kerja", 2, 2, "15 minute"),
        (Fixture.webTerms, "Legalisasi Ijazah", 2, 0, "30 minute"), (Fixture.webTabs, "Izin Keramaian", 2, 2, "2 workingDay"),
        (Fixture.webWord, "IZIN PRAKTIK BIDAN", 2, 2, "5 workingDay"), (Fixture.webPlain, "Penggantian Kartu Hilang", 2, 3, "2 workingDay"),
    ])
    func otherPages(row: (fixture: Fixture.Case, title: String, requirements: Int, steps: Int, time: String)) throws {
        let (facts, imported) = try facts(row.fixture)
        let text = String(decoding: imported.markdown, as: UTF8.self)
        #expect(facts.title == row.title)
        #expect(facts.requirements.count == row.requirements, "\(text)")
        #expect(facts.steps.count == row.steps, "\(text)")
        #expect(facts.times == [row.time], "\(text)")
        #expect(facts.fees.count == 1, "\(text)")
        #expect(facts.otherSections == [], "\(text)")
    }

    @Test func aSheetOfAnSop() throws {
        let imported = try importer().read(Array(Fixture.webSop.text.utf8), path: Fixture.webSop.path)
        #expect(imported.kind == .sop)
        #expect(imported.title == "Peminjaman arsip")
        let text = String(decoding: imported.markdown, as: UTF8.self)
        for line in [
            "nomor: SOP-01/ARSIP/2024", "tanggal-pembuatan: \"2024-03-03\"", "  jabatan: Kepala Kantor Arsip", "  - Arsiparis",
            "2. Mencari arsip\n   - Pelaksana: Arsiparis\n   - Kelengkapan: Daftar arsip\n   - Waktu: 10 Menit\n   - Keluaran: Arsip",
            "1. Mengenal arsip\n2. Teliti", "   - Catatan: asli",
        ] { #expect(text.contains(line), "\(line) in \(text)") }
    }
}
