import Foundation
import Testing

/// Whole reports, letter for letter. `BAKU_RECORD=1 swift test --filter Golden` writes them anew; look at the difference
/// before you commit it.
@Suite struct GoldenTests {
    /// One site with a mistake of many kinds.
    static let bad = SampleSite.smallest.merging([
        "content/instansi/kantor.md": "---\nnama: Kantor Contoh\ninduk: kantor-pusat\ntelefon: (021) 0000 0000\n---\n",
        "content/layanan/surat.md": """
            ---
            judul: Surat Keterangan
            instansi: kantro
            ringkasn: Surat bagi warga.
            ---
            # Surat

            ## Persyaratn
            1. KTP elektronik
               - Bentk: asli
            2. <b onclick="x()">Kartu keluarga</b>

            ## Prosedur
            1. Menyerahkan berkas
               - Waktu: sebentar
               - Jika lengkap: ke langkah 9
            2. Lihat [ini](surat-lain.md), [itu](javascript:alert(1)) dan [bagian](#tidak-ada)
            3. Lihat [yang lain](surat-tigaa.md) dan [yang tak terbaca](surat-dua.md)

            """,
        "content/layanan/Surat Lain.md": "x",
        "content/layanan/surat-dua.md": "---\njudul: Paspor: baru\ninstansi: kantor\n---\n",
        "content/layanan/surat-tiga.md": "---\njudul: “Paspor\u{202E}”\n\tinstansi: kantor\n---\n## Biaya\n",
        "content/berkas/formulir.pdf": "bukan PDF",
        "content/catatan.txt": "x",
        "content/sop/surat.md": "x",
    ]) { $1 }

    @Test(arguments: [("id", "bahasa: id\n"), ("en", "bahasa: en\n")])
    func theReportOfABadSite(row: (name: String, setting: String)) throws {
        let site = try Sandbox(Self.bad)
        try site.write("baku.yml", (Self.bad["baku.yml"] ?? "") + row.setting + SampleSite.rulesOff)
        let run = try site.baku("check")
        #expect(run.status == 1)
        #expect(run.output == "")
        try expectGolden(run.errors, "bad-site.\(row.name).txt")
        // A report in a pipe has neither colours nor a line that writes over itself.
        #expect(!run.errors.utf8.contains(0x1B) && !run.errors.utf8.contains(0x0D))
    }

    private func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let path = Tool.package + "/Tests/BakuTests/Golden/" + name
        if ProcessInfo.processInfo.environment["BAKU_RECORD"] == "1" {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        }
        let golden = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        #expect(text == golden, sourceLocation: sourceLocation)
    }
}
