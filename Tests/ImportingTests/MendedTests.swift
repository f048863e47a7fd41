import Foundation
import Testing

@testable import Importing

/// Texts whose cost once grew with the square of their length; they would take minutes then.
@Suite("Large texts end") struct LargeTextTests {
    static let texts: [(name: String, text: String)] = [
        ("fees", "1. x\n" + String(repeating: "Rp1\n", count: 8_000)),
        ("starts", "Judul\n1. KTP\n" + String(repeating: "1. di\n", count: 6_000) + "10 menit\nRp1\n"),
        ("lone numbers", "Judul syarat\n" + (1...15_000).map { "\($0)\nx\n" }.joined()),
        ("squeezed", "Judul syarat\nx " + String(repeating: "1. a ", count: 8_000) + "\n"),
        ("brackets", "Judul syarat\n" + String(repeating: "[", count: 60_000) + "\n"),
        ("brackets of one link", "Judul syarat\n" + String(repeating: "[", count: 30_000) + String(repeating: "a", count: 30_000) + "](b)\n"),
        ("links without end", "Judul syarat\n" + String(repeating: "[a](", count: 15_000) + " )\n"),
        ("asterisks", "Syarat\n1. A:\n a. x\n b. y\n2. B:\n a. x\n b. y\n" + String(repeating: "*Xx\n", count: 8_000)),
        ("chapters in chapters", "Syarat\n1. A\n" + String(repeating: "1.1 A\n", count: 8_000)),
    ]

    @Test(arguments: texts.map(\.name)) func ends(name: String) throws {
        let text = try #require(Self.texts.first { $0.name == name }).text
        #expect(throws: Never.self) {
            do { _ = try imported(text) } catch ImportProblem.noShape {}
        }
    }
}

/// Links and squeezed lists: what is recognised.
@Suite("Marks in a line") struct InlineTests {
    @Test(arguments: [
        ("[a](b.id)", "a (b.id)"), ("k[anal: [LAPOR!](lapor.go.id) x", "k[anal: LAPOR! (lapor.go.id) x"),
        ("[x [y](z.id) [w](v.id)", "[x y (z.id) w (v.id)"), ("[a](b c) [d](e.id)", "[a](b c) d (e.id)"), ("[[a](b.id)", "[a (b.id)"),
        ("[a] [b](c.id)", "[a] b (c.id)"), ("[a](", "[a]("), ("[a]()", "[a]()"),
    ]) func links(source: String, expected: String) {
        var account = Account()
        let text = Array(source.utf8)
        #expect(String(decoding: InlineMarks.cleaned(text[...], line: 1, account: &account), as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("1. a 2. b 1. c 2. d", ["a", "b 1. c 2. d"]), ("x: a. p b. q", ["p", "q"]), ("x a. p b. q", []), ("x (1) p (2) q (3) r", ["p", "q", "r"]),
        ("x 1. p 1. q 2. r 3. s", ["p 1. q", "r", "s"]), ("x a. p 1) q 2) r 3) s", ["q", "r", "s"]),
    ]) func squeezed(source: String, expected: [String]) {
        let text = Array(source.utf8)
        #expect((SqueezedList.split(text[...])?.items ?? []).map { String(decoding: $0.text, as: UTF8.self) } == expected)
    }
}

@Suite("Plain text, columns and numbers") struct MendedTests {
    private static let leaflet = """
        DINAS MISAL
        IZIN BAGAN

        I. DASAR HUKUM
        Perwali No. 12 Th 2024
        II. PERSYARATAN
        1. KTP
        2. NPWP
        III. PROSEDUR
        1. Pemohon -> Loket : menyerahkan berkas
        2. Loket -> Bidang : memeriksa berkas
        3. Bidang : survei lokasi
        IV. WAKTU PENYELESAIAN : 4 hari kerja
        V. BIAYA : Rp 250.000,- / unit
        VI. PRODUK : Izin bagan
        VII. SARANA : Perahu
        IX. PENGAWASAN : Kepala Bidang
        X. PENGADUAN : Loket 5
        XI. JUMLAH PETUGAS : 3 orang
        XIV. EVALUASI : SKM tiap triwulan
        JAM LAYANAN : 08.00-14.00 WIT
        MAKLUMAT : sanggup melayani

        """

    @Test func colonsInOneColumnByChanceAreNoTable() throws {
        let imported = try imported(Self.leaflet)
        #expect(imported.shape.indonesian == HeadedEntry().name.indonesian)
        let facts = try Facts(imported)
        #expect(facts.requirements.map(\.text) == ["KTP", "NPWP"])
        #expect(facts.steps.count == 3)
        #expect(facts.times == ["4 workingDay"])
        #expect(facts.fees == ["250000"])
    }

    @Test(arguments: [("5. Lima\n3. Tiga\n1. Satu\n", 2), ("2. Dua\n1. Satu\n", 1), ("1. Satu\n2. Dua\n3. Tiga\n", 0)])
    func fallingNumbersAreDoubted(list: String, doubts: Int) throws {
        let imported = try imported("Kartu\n\nPersyaratan\n" + list + "\nBiaya\nGratis\n")
        #expect(imported.checks.count { $0.doubt.text(in: .english).contains("out of order") } == doubts)
    }

    @Test func anItemThatIsAWholeListBecomesItsItems() throws {
        let imported = try imported("Kartu\n\nPersyaratan\n1. KTP\n\nProsedur\n1. 1) Datang ke loket 2) Mengisi formulir 3) Membayar\n2. Menerima kartu\n\nBiaya\nGratis\n")
        #expect(try Facts(imported).steps == ["Datang ke loket", "Mengisi formulir", "Membayar", "Menerima kartu"])
    }

    @Test func aSentenceInAPerformersColumnIsANote() throws {
        let table = "SOP Kartu\n\nNo\tKegiatan\tPelaksana\t\tMutu Baku\t\t\n\t\tPetugas\tKepala\tKelengkapan\tWaktu\tOutput\n"
            + "1\tMemeriksa berkas\t✓\t\tBerkas\t5 menit\tBerkas\n2\tMenandatangani kartu\t\tdilimpahkan kepada sekretaris bila berhalangan\tKartu\t5 menit\tKartu\n"
            + "3\tMenyerahkan kartu\tYa Tidak lengkap Lengkap\t\tKartu\t5 menit\tKartu\n"
        let imported = try imported(table, kind: .sop)
        let text = String(decoding: imported.markdown, as: UTF8.self)
        #expect(text.contains("- Catatan: dilimpahkan kepada sekretaris bila berhalangan"))
        #expect(!text.contains("Tidak lengkap Lengkap\n   - Catatan"))
        let symbols = imported.leftOut.filter { $0.reason == .other(indonesian: "lambang bagan alir", english: "symbol of the flowchart") }
        #expect(symbols.count == 1)
    }
}
