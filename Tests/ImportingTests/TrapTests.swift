import Testing

@testable import Importing

/// What real texts are known to trap importers with, one by one, in words of our own.
@Suite("Traps of real texts") struct TrapTests {
    private func draft(_ text: String, path: String = "sumber.txt", kind: DocumentKind? = nil) throws -> (text: String, imported: Importer.Imported) {
        let imported = try imported(text, path: path, kind: kind)
        return (String(decoding: imported.markdown, as: UTF8.self), imported)
    }

    private static let letterhead = "## Dinas Perikanan Misal\n\nJl. Tambak 4, Kota Misal\n\nperikanan.misal.go.id\n\n"

    @Test("1. A letterhead between a heading and what stands below it")
    func letterheadInside() throws {
        let (_, imported) = try draft(
            Self.letterhead + "# Kartu Nelayan\n\n## Persyaratan\n\n" + Self.letterhead + "1. KTP\n2. Foto\n\n## Biaya\n\nGratis\n")
        let facts = try Facts(imported)
        #expect(facts.requirements.map(\.text) == ["KTP", "Foto"])
        #expect(imported.leftOut.count { $0.reason == .repeatedLetterhead } == 3)
    }

    @Test("2. The title below a heading of the second level; levels mixed")
    func mixedLevels() throws {
        let facts = try Facts(try draft(Self.letterhead + "# Kartu Nelayan\n\n## Persyaratan\n\n1. KTP\n\n#### Biaya / Tarif\n\nGratis\n", path: "a.md").imported)
        #expect(facts.title == "Kartu Nelayan")
        #expect(facts.fees == ["free"])
    }

    @Test("3. A line of one space where a picture stood")
    func missingPicture() throws {
        let (_, imported) = try draft("# Kartu\n\n## Persyaratan\n\n1. KTP\n\n## Prosedur\n\n \n\n1. Datang\n2. Mengisi formulir\n", path: "a.md")
        #expect(imported.checks.map(\.doubt) == [.missingImage])
    }

    @Test("4. Rows of a table that ran into each other are kept and marked")
    func interleaved() throws {
        let (text, imported) = try draft(
            "# Kartu\n\n## Persyaratan\n\n1. KTP\n\n## Waktu Penyelesaian\n\n3 hari kerja\n\n1 hari kerja : Seksi Ukur )\n\ndan Seksi Catat\n\n2 hari kerja : Seksi Izin ( Disetujui\n",
            path: "a.md")
        #expect(imported.checks.map(\.doubt) == [.interleaved])
        #expect(text.contains("<!-- periksa: "))
    }

    @Test("5. Lists that Markdown would flatten, number anew or take for code")
    func listsOfAnotherIndentation() throws {
        let page = "Syarat Kartu\n\n1. Umum:\n\n  1. KTP;\n  2. Foto.\n\n2.\u{A0}Bagi anak:\n\n  1. Akta.\n\n    3. Tahapan:\n\n      1. Datang\n      2. Mengisi formulir\n"
        let facts = try Facts(try draft(page).imported)
        #expect(facts.requirements.map { "\($0.group): \($0.text)" } == ["Umum: KTP;", "Umum: Foto.", "Bagi anak: Akta."])
        #expect(facts.steps == ["Datang", "Mengisi formulir"])
    }

    @Test("6. Spaces that do not break")
    func noBreakSpaces() throws {
        let (text, _) = try draft("Kartu\n\nPersyaratan\n\n1.\u{A0}KTP\u{A0}asli\n\u{A0}\n2.\u{A0}Foto\n\nBiaya\n\nGratis\n")
        #expect(text.contains("1. KTP asli\n2. Foto"))
        #expect(!text.contains("\u{A0}"))
    }

    @Test("7. Lists squeezed into a cell; years and numbers of laws do not split")
    func squeezed() throws {
        let (text, _) = try draft(Fixture.sop.text, path: Fixture.sop.path)
        #expect(text.contains("1. Mengenal arsip\n2. Teliti"))
        let (law, _) = try draft("No\tKomponen\tUraian\n1\tPersyaratan\ta.KTP;b.Foto dan2 salinan\n2\tDasar Hukum\t1. Undang-Undang Nomor 31 Tahun 2004;2. Peraturan 2.0 Tahun 2010\n3\tBiaya\tGratis\n", path: "a.tsv")
        #expect(law.contains("1. KTP;\n2. Foto dan2 salinan"))
        #expect(law.contains("1. Undang-Undang Nomor 31 Tahun 2004;\n2. Peraturan 2.0 Tahun 2010") || law.contains("- Undang-Undang Nomor 31 Tahun 2004;\n- Peraturan 2.0 Tahun 2010"))
    }

    @Test("8. Labels and values in alternating rows, a heading of two rows")
    func alternating() throws {
        let (text, _) = try draft(Fixture.sop.text, path: Fixture.sop.path)
        #expect(text.contains("## KUALIFIKASI PELAKSANA\n\n1. Mengenal arsip"))
        #expect(text.contains("  - Peminjam\n  - Arsiparis"))
    }

    @Test("9. A performer whose symbol is lost is not guessed")
    func lostSymbols() throws {
        let sheet = "NAMA SOP\tPeminjaman\nNo\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKet\n\t\tWarga\tPetugas\tKelengkapan\tWaktu\tOutput\t\n1.\tMengajukan\tMulai\t\tFormulir\t5 Menit\t\t\n2.\tMencari\t\t\tDaftar\t5 Menit\t\t\n3.\tMenerima\tSelesai\t\t\t5 Menit\t\t\n"
        let (text, imported) = try draft(sheet, path: "a.tsv")
        #expect(text.contains("2. Mencari\n   - Pelaksana: ?"))
        #expect(text.contains("  - Warga\n  - Petugas"))
        #expect(imported.checks.contains { $0.doubt == .noPerformer })
    }

    @Test("10. Bullets, numbers and letters as levels; numbers that begin anew; doubled numbers")
    func levels() throws {
        let facts = try Facts(try draft("Kartu\n\nPersyaratan\n\n• Warga:\n1. 1. KTP\n2. 2. Foto\n• Anak:\n1. a. Akta\n2. b. KK\n\nBiaya\n\nGratis\n").imported)
        #expect(facts.requirements.map { "\($0.group): \($0.text)" } == ["Warga: KTP", "Warga: Foto", "Anak: Akta", "Anak: KK"])
    }

    @Test("11. An entry without headings, boilerplate at its end")
    func withoutHeadings() throws {
        let facts = try Facts(try draft(Fixture.headless.text).imported)
        #expect(facts.steps.count == 3 && facts.requirements.count == 3 && facts.contacts.count == 2)
    }

    @Test("12, 13. Footers of signing services, page numbers, curly quotes and dashes")
    func footers() throws {
        let (text, imported) = try draft(
            "Kartu\n\nPersyaratan\n\n1. KTP “asli”\n* Dokumen ini telah ditandatangani secara elektronik\n-29-\n* Pindai kode QR di atas\nHalaman 1 dari 2\n2. Foto\n\nBiaya\n\nGratis\n\nJam Layanan\n\nJum’at : 08.00 – 11.00\n")
        #expect(text.contains("1. KTP “asli”\n2. Foto"))
        #expect(text.contains("Jum’at : 08.00 – 11.00"))
        #expect(imported.leftOut.count { $0.reason == .furniture } == 4)
    }

    @Test("14. No newline at the end, many blank lines")
    func blankLines() throws {
        let facts = try Facts(try draft("Kartu\n\n\n\n\n\nPersyaratan\n\n\n\n\n1. KTP\n\n\n\n\n\n2. Foto\n\n\n\nBiaya\n\n\nGratis").imported)
        #expect(facts.requirements.map(\.text) == ["KTP", "Foto"])
        #expect(facts.fees == ["free"])
    }

    @Test("15. A clause that begins anew is an article whose heading is lost")
    func lostArticle() throws {
        let law = "PERATURAN BUPATI MISAL\nNOMOR 3 TAHUN 2020\nTENTANG\nKARTU NELAYAN\n\nPasal 1\n(1) Kartu diberikan kepada nelayan.\n(2) Kartu berlaku lima tahun.\n(1) Permohonan diajukan ke dinas.\n(2) Dinas memeriksa.\nPasal 3\nKartu dapat dicabut.\n"
        let (text, _) = try draft(law)
        #expect(text.contains("## Pasal ?\n"))
        #expect(!text.contains("## Pasal 2\n"))
    }
}
