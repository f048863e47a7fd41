import Testing

@testable import Importing

/// Each fixture against its facts.
struct ShapeTests {
    private func facts(_ fixture: Fixture.Case) throws -> (Facts, Importer.Imported) {
        let imported = try importer().read(Array(fixture.text.utf8), path: fixture.path)
        return (try Facts(imported), imported)
    }

    @Test func anEntryWithHeadings() throws {
        let (facts, imported) = try facts(Fixture.headed)
        #expect(facts.title == "Izin Tambat Perahu")
        #expect(facts.decree == "7/DP/2024")
        #expect(facts.requirements.map { "\($0.group): \($0.text)" } == [
            "Perorangan: KTP pemilik", "Perorangan: Foto perahu", "Badan usaha: Akta pendirian", "Badan usaha: NPWP & NIB",
        ])
        #expect(facts.steps == ["Pemilik mengisi formulir", "Petugas mengukur panjang perahu", "Petugas menyerahkan izin"])
        #expect(facts.times == ["3 workingDay", "(1 workingDay)", "(2 workingDay)"])
        #expect(facts.fees == ["25000", "75000"])
        #expect(facts.products == ["Izin tambat"])
        #expect(facts.contacts == ["whatsapp 0812-0000-0001", "email tambat@misal.go.id", "officer Kepala Seksi Ukur"])
        #expect(imported.checks.map(\.doubt) == [.missingImage, .interleaved])
        #expect(imported.leftOut.count { $0.reason == .repeatedLetterhead } == 3)
        #expect(imported.leftOut.count { $0.reason == .furniture } == 2)
    }

    @Test func anEntryWithoutHeadings() throws {
        let (facts, imported) = try facts(Fixture.headless)
        #expect(facts.title == "Kartu Pencari Kerja")
        #expect(facts.requirements.map(\.text) == ["Fotokopi KTP", "Fotokopi ijazah", "Pas foto dua lembar"])
        #expect(facts.steps == ["Pemohon mengisi formulir", "Petugas memeriksa berkas", "Petugas mencetak kartu"])
        #expect(facts.times == ["15 minute"])
        #expect(facts.fees == ["free"])
        #expect(facts.products == ["Kartu AK-1"])
        #expect(facts.contacts == ["phone 0511-123456", "whatsapp 0812-3456-7890"])
        #expect(imported.leftOut.count { $0.reason == .boilerplate } == 3)
    }

    @Test func aTableOfTwoParts() throws {
        let (facts, _) = try facts(Fixture.table)
        #expect(facts.title == "KARTU NELAYAN")
        #expect(facts.requirements.map(\.text) == ["Fotokopi KTP;", "Pas foto 3x4;", "Surat lurah"])
        #expect(facts.steps == ["Nelayan datang;", "Petugas memeriksa;", "Petugas menyerahkan kartu"])
        #expect(facts.times == ["3 workingDay"])
        #expect(facts.fees == ["free"])
        #expect(facts.contacts == ["dropBox ", "whatsapp 081200000002", "lapor www.lapor.go.id"])
        #expect(facts.otherSections == ["Masa Berlaku"])
    }

    @Test func aTableWithStrokesAndTags() throws {
        let (facts, _) = try facts(Fixture.pipes)
        #expect(facts.requirements.map(\.text) == ["Kartu keluarga", "KTP"])
        #expect(facts.steps == ["Warga melapor", "Petugas mencatat", "Lurah menandatangani"])
        #expect(facts.times == ["1 day"])
        #expect(facts.fees == ["free"])
    }

    @Test(arguments: [Fixture.spaced, Fixture.stacked, Fixture.csv, Fixture.annex])
    func otherTables(fixture: Fixture.Case) throws {
        let (facts, _) = try facts(fixture)
        #expect(facts.requirements.count == 2)
        #expect(facts.times.count == 1)
        // "Gratis; tanpa pungutan" says it twice.
        #expect(Set(facts.fees).count == 1)
        let titles = ["spaced": "IZIN KERAMAIAN", "stacked": "Legalisasi Ijazah", "csv": "rekomendasi", "annex": "Surat Keterangan Usaha"]
        #expect(facts.title == titles[fixture.name])
    }

    @Test func aPageWithItsOwnNumbering() throws {
        let (facts, imported) = try facts(Fixture.page)
        #expect(facts.requirements.map { "\($0.group): \($0.text)" } == [
            "Mengisi formulir dengan melampirkan: KTP;", "Mengisi formulir dengan melampirkan: Pas foto; dan",
            "Mengisi formulir dengan melampirkan: Bukti alamat.", "Bagi anak: Kartu pelajar dan izin orang tua.",
        ])
        #expect(facts.steps.count == 3)
        #expect(facts.fees == ["5000"])
        #expect(facts.otherSections == ["Penggantian kartu dilakukan jika", "Tata tertib", "Catatan"])
        #expect(imported.checks.contains { if case .valueElsewhere = $0.doubt { true } else { false } })
    }

    @Test func bulletsAreGroupsAndFieldsHaveSeveralLines() throws {
        let (facts, _) = try facts(Fixture.groups)
        #expect(facts.requirements.map { "\($0.group): \($0.text)" } == [
            "Kartu Hilang: KTP elektronik", "Kartu Hilang: Surat kehilangan dari kepolisian", "Kartu Rusak: KTP elektronik",
            "Kartu Rusak: Kartu yang rusak",
        ])
        #expect(facts.steps.count == 3)
        #expect(facts.times == ["2 workingDay"])
        #expect(facts.fees == ["50000", "25000"])
        #expect(facts.products == ["Kartu pengganti"])
        #expect(facts.contacts == ["whatsapp 0811 0000 123", "instagram kantorcontoh"])
    }

    @Test func lettersNumberTheSectionsOfADecree() throws {
        let (facts, imported) = try facts(Fixture.decree)
        #expect(facts.title == "IZIN PRAKTIK BIDAN")
        #expect(facts.requirements.count == 3)
        #expect(facts.steps.count == 3)
        #expect(facts.steps[1].hasSuffix("dikembalikan kepada pemohon."))
        #expect(facts.times == ["5 workingDay"])
        #expect(facts.fees == ["free"])
        #expect(facts.contacts.count == 3)
        let text = String(decoding: imported.markdown, as: UTF8.self)
        #expect(text.contains("## JAM PELAYANAN\n\n- Senin – Kamis : 08.00 – 15.00\n- Jum’at : 08.00 – 11.00"), "\(text)")
        #expect(!text.contains("NIP"))
    }

    @Test func aSheetOfAnSop() throws {
        let imported = try importer().read(Array(Fixture.sop.text.utf8), path: Fixture.sop.path)
        #expect(imported.kind == .sop)
        #expect(imported.title == "Peminjaman arsip")
        let text = String(decoding: imported.markdown, as: UTF8.self)
        for line in [
            "nomor: SOP-01/ARSIP/2024", "tanggal-pembuatan: \"2024-03-03\"", "  jabatan: Kepala Kantor Arsip", "  - Arsiparis",
            "2. Mencari arsip\n   - Pelaksana: Arsiparis\n   - Kelengkapan: Daftar arsip\n   - Waktu: 10 Menit\n   - Keluaran: Arsip",
            "1. Mengenal arsip\n2. Teliti", "   - Catatan: asli",
        ] { #expect(text.contains(line), "\(line)") }
    }
}
