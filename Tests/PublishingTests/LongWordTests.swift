import Bytes
import Testing

@testable import Publishing

/// Long words may be parted behind their strokes, where browsers would part them anywhere.
@Suite struct LongWordTests {
    @Test(arguments: [
        ("Rp. 15.000,-/kunjungan", "Rp. 15.000,-/<wbr />kunjungan"),
        ("Surat izin/rekomendasi/pertimbangan teknis", "Surat izin/<wbr />rekomendasi/<wbr />pertimbangan teknis"),
        ("https://www.lapor.go.id/instansi", "https://www.lapor.go.id/<wbr />instansi"),
        // Short words, numbers, and strokes at the ends of words stay whole.
        ("pemerintah daerah dan/atau pusat", "pemerintah daerah dan/atau pusat"),
        ("Nomor 1234567890/2025/09", "Nomor 1234567890/2025/09"),
        ("/pertanggungjawaban/", "/pertanggungjawaban/"),
        ("tanpa garis miring & panjang", "tanpa garis miring &amp; panjang"),
        ("", ""),
    ])
    func strokes(_ text: String, _ html: String) {
        var output = ByteBuffer(capacity: 64)
        Escaping.append(words: Array(text.utf8)[...], to: &output)
        #expect(String(decoding: output.array(), as: UTF8.self) == html)
    }

    @Test(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package")) func onAPage() throws {
        let site = try BuiltSite(card: BuiltSite.card("## Biaya\n- Museum: Rp. 15.000,-/kunjungan\n\n## Produk\n- *Surat* izin/rekomendasi/pertimbangan"))
        let page = try #require(site.page("layanan/kartu.html"))
        #expect(page.contains("<b>Rp. 15.000,-/<wbr />kunjungan</b>"))
        #expect(page.contains("<em>Surat</em> izin/<wbr />rekomendasi/<wbr />pertimbangan"))
    }
}
