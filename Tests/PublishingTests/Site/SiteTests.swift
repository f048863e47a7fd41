import Diagnostics
import Testing

@testable import Publishing

/// Sites from `[path: text]` to `[path: html]`; a file that nobody expects fails.
@Suite struct SiteTests {
    @Test func aSiteIsExactlyTheseFiles() throws {
        let built = try SiteFixture([
            "content/layanan/kantor/surat.md": SiteFixture.card(
                "Surat", "topik: [Surat & Akta]\nsk:\n  nomor: 12/2025\n  tanggal: 2025-03-04\nberlaku: 2025-04-01\n",
                body: "Bagi <!-- catatan --> warga & tamu.\n## Biaya\nGratis\n"),
            "content/layanan/akta.md": SiteFixture.card("Akta"),
            "content/halaman/tentang.md": "---\njudul: Tentang\n---\nLihat [surat](../layanan/kantor/surat.md#biaya).\n",
            "content/berkas/formulir.pdf": "%PDF-1.4\n%%EOF\n",
            "themes/uji/assets/gaya.css": "a{}",
        ]).build()
        #expect(built.findings == [])
        #expect(built.outcome.services == 2)
        #expect(
            built.files == [
                "index.html": "Situs: 2/1\nKantor instansi/kantor.html\nSurat &amp; Akta topik/surat-akta.html\n",
                "tarif.html": "Kantor Akta Gratis Surat Gratis\n",
                "pengaduan.html": "",
                "404.html": "modelNotFound /dasar/index.html\n",
                "instansi/kantor.html": "Kantor\nAkta ../layanan/akta.html\nSurat ../layanan/kantor/surat.html\n",
                "topik/surat-akta.html": "Surat &amp; Akta\nSurat ../layanan/kantor/surat.html\n",
                "layanan/akta.html": "Akta [../] (Kantor)\n",
                "layanan/kantor/surat.html":
                    "Surat [../../] (Kantor) #../../topik/surat-akta.html\n<p>Bagi  warga &amp; tamu.</p>\n",
                "halaman/tentang.html": "Tentang\n<p>Lihat <a href=\"../layanan/kantor/surat.html#biaya\">surat</a>.</p>\n",
                "berkas/formulir.pdf": "%PDF-1.4\n%%EOF\n",
                "assets/gaya.x.css": "a{}",
                "sitemap.xml": "",
                "feed.xml": "",
            ])
    }
}
