import Foundation
import Testing

/// Every number and address of the complaints section is a link where it stands, and none is lost on the page of all.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package"))
struct ComplaintLinksTests {
    private static let office = "---\nnama: Kantor Uji\ntelepon: (0561) 736541\n---\nKantor.\n"

    private func site(_ lines: String) throws -> BuiltSite {
        try BuiltSite(["content/instansi/kantor.md": Self.office, "content/layanan/kartu.md": BuiltSite.card("## Pengaduan\n" + lines)])
    }

    /// What stands in the cells behind the labels of a page, and below its heading where there are none.
    private func cells(_ page: String?, _ from: String) throws -> [String] {
        let page = try #require(page)
        let start = try #require(page.range(of: from))
        return page[start.upperBound...].components(separatedBy: "<dd>").dropFirst().compactMap { $0.components(separatedBy: "</dd>").first }
            .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    }

    @Test(arguments: [
        (
            "- IG/TikTok: kecsuka",
            "kecsuka · <a href=\"https://www.instagram.com/kecsuka\">Instagram</a> · <a href=\"https://www.tiktok.com/@kecsuka\">TikTok</a>"
        ),
        (
            "- Ig/FB : @kec.sukamaju",
            "@kec.sukamaju · <a href=\"https://www.instagram.com/kec.sukamaju\">Instagram</a> · <a href=\"https://www.facebook.com/kec.sukamaju\">Facebook</a>"
        ),
        ("- Email : aduan[at]kec.go.id", "<a href=\"mailto:aduan@kec.go.id\">aduan[at]kec.go.id</a>"),
        ("- Email : aduan @kec.go.id", "aduan @kec.go.id"),
        (
            "- SP4N LAPOR : SMS 1708", "SMS <a href=\"sms:1708\">1708</a> · <a href=\"https://www.lapor.go.id\">lapor.go.id</a>"
        ),
        (
            "- Telp./Fax : (0561) 736541 / 736542",
            "<a href=\"tel:+62561736541\">(0561) 736541</a> / <a href=\"tel:+62561736542\">736542</a>"
        ),
        (
            "- SMS/WA: 0811 2222 333 (jam kerja)",
            "0811 2222 333 · <a href=\"sms:+628112222333\">SMS</a> · <a href=\"https://wa.me/628112222333\">WhatsApp</a> (jam kerja)"
        ),
        ("- Telp 0274-123456, IG @kecsuka", "Telp <a href=\"tel:+62274123456\">0274-123456</a>, IG <a href=\"https://www.instagram.com/kecsuka\">@kecsuka</a>"),
        // A number in bold cannot be cut into a link, and none is lost.
        (
            "- Telp: **(0561)** 736541, WA 0811 2222 333",
            "<strong>(0561)</strong> 736541, WA <a href=\"https://wa.me/628112222333\">0811 2222 333</a> · <a href=\"tel:+62561736541\">(0561) 736541</a>"
        ),
        ("- Telp: [0811 2222 333](tel:+628112222333), 0811 2222 334", "<a href=\"tel:+628112222333\">0811 2222 333</a>, 0811 2222 334"),
    ])
    func onTheCard(_ line: String, _ expected: String) throws {
        #expect(try cells(site(line).page("layanan/kartu.html"), "id=\"pengaduan\"").first == expected)
    }

    @Test(arguments: [
        // A line whose first number is that of the office tells more.
        ("- Telp: (0561) 736541, WA 0811 2222 333", ["https://wa.me/628112222333"]),
        ("- Telp./Fax : (0561) 736541 / 736542", ["tel:+62561736542"]),
        (
            "Hubungi telp 0274-123456 pada jam kerja, WA 08123456789, atau IG @kec_sukamaju",
            ["tel:+62274123456", "https://wa.me/628123456789", "https://www.instagram.com/kec_sukamaju"]
        ),
        (
            "| No | Kanal | Alamat |\n|---|---|---|\n| 1 | WhatsApp | 0811 2222 333 |\n| 2 | Surel | aduan@kec.go.id |",
            ["https://wa.me/628112222333", "mailto:aduan@kec.go.id"]
        ),
        ("| Unit | Telepon |\n|---|---|\n| Loket | (0561) 736549 |", ["tel:+62561736549"]),
        // What the author made a link of is a way of its own.
        ("- [WA](https://wa.me/628112222333) dan telepon 0561-736541", ["https://wa.me/628112222333"]),
        ("- [WA](https://wa.me/628112222333), 0812 3333 444", ["https://wa.me/628112222333"]),
        // So is a line that is nothing else, in a list or not.
        ("- [Lapor di sini](https://lapor.kec.go.id/aduan)", ["https://lapor.kec.go.id/aduan"]), ("- <mailto:aduan@kec.go.id>", ["mailto:aduan@kec.go.id"]),
        ("Sampaikan lewat [formulir ini](https://lapor.kec.go.id/aduan).", ["https://lapor.kec.go.id/aduan"]),
        // What stands below a line is of its kind.
        (
            "- WhatsApp:\n  - Utara: 0812 0001 0075\n  - Selatan:\n    - 0812 0001 0076\n- Media sosial\n  - IG: @kecsuka\n  - [Peta](https://peta.kec.go.id)",
            ["https://wa.me/6281200010075", "https://wa.me/6281200010076", "https://www.instagram.com/kecsuka", "https://peta.kec.go.id"]
        ),
        ("- Petugas pengaduan: Kasubbag Umum (0812 0001 0036)", ["tel:+6281200010036"]),
        ("- LAPOR! lewat SMS ke 1708 dengan format: KEC aduan", ["sms:1708"]),
        ("- Formulir: bit.ly/aduankec\n- Ombudsman : 137", ["https://bit.ly/aduankec", "tel:137;phone-context=+62"]),
    ])
    func onThePageOfAll(_ lines: String, _ addresses: [String]) throws {
        let site = try site(lines)
        let all = try #require(site.page("pengaduan.html"))
        for address in addresses {
            #expect(all.contains("href=\"\(address)\""), "\(address)")
            #expect(site.page("layanan/kartu.html")?.contains("href=\"\(address)\"") == true, "\(address)")
        }
        #expect(!all.contains("></a>"))
    }

    /// What people can read though no link leads there is not lost, and the names of a line and of the one above it stand together.
    @Test func listsWhatIsNotRead() throws {
        let all = try #require(
            try site("- Email: kec [at] suka [dot] go.id\n- WhatsApp:\n  - Utara: 0812 0001 0075\n- Kantor: Jalan Suka 1").page("pengaduan.html"))
        #expect(all.contains("kec [at] suka [dot] go.id"))
        #expect(all.contains("WhatsApp – Utara"))
        #expect(!all.contains("Jalan Suka 1"))
    }

    /// What stands below a channel is none by itself: a room, a format, an officer.
    @Test(arguments: [
        "- Instagram: kecsuka\n  - Admin: Budi", "- Instagram: kecsuka\n  - Buka: Senin", "- Instagram: kecsuka\n  - Resmi",
        "- Facebook: Kec Suka\n  - Balasan: cepat", "- Telegram\n  - Format: LAPOR", "- Telepon: 0561 736549\n  - Pesawat 112",
        "- Telepon: 0561 736549\n  - Ext: 110", "- Telepon: 0561 736549\n  - Ruang 101", "- Telepon: 0561 736549\n  - Bagian umum: 101",
        "- Telepon: 0561 736549\n  - Layanan: 101", "- Telepon: 0561 736549\n  - Sejak tahun 2019 melayani 15000 warga",
        "- SMS: 0812 0001 0075\n  - Ketik LAPOR 10105", "- WhatsApp: 0812 0001 0075\n  - Contoh: ADUAN 0812345678",
        "- WhatsApp: 0812 0001 0075\n  - NIP 0812345678", "- Instagram:\n  - bukan @kec_palsu",
    ])
    func leadsNowhereBelow(_ lines: String) throws {
        let site = try site(lines)
        let text = try #require(lines.components(separatedBy: "  - ").last)
        for name in ["layanan/kartu.html", "pengaduan.html"] {
            let page = try #require(site.page(name))
            for scheme in ["wa.me/62812345678", "sms:1", "tel:1", "tel:+62812345678", "/Budi", "/Senin", "/Resmi", "/cepat", "/LAPOR", "palsu\""] {
                #expect(!page.contains(scheme), "\(scheme)")
            }
        }
        #expect(site.page("layanan/kartu.html")?.contains(text) == true)
    }

    /// Accounts and whole numbers below the name of a channel are of its kind.
    @Test func leadsBelowWhereSure() throws {
        let card = try #require(
            try site(
                "- Instagram:\n  - Utara: kec_utara\n  - Facebook:\n    - @kecsuka\n- WhatsApp: 0812 0001 0075\n  - Lansia: 0812 0001 0076\n"
                    + "  - Kantor: (0561) 736549"
            ).page("layanan/kartu.html"))
        for address in [
            "https://www.instagram.com/kec_utara", "https://www.facebook.com/kecsuka", "https://wa.me/6281200010076", "tel:+62561736549",
        ] {
            #expect(card.contains("href=\"\(address)\""), "\(address)")
        }
    }

    /// A name without a link is kept though the link beside it is known; deadlines name no way.
    @Test func keepsNamesWithoutLinks() throws {
        let all = try #require(
            try site(
                "- Instagram: @kec_satu\n- YouTube: Kecamatan Suka Channel dan Instagram @kec_satu\n- Batas tanggapan: 14 hari\n  - WA: 0812 0001 0075"
            ).page("pengaduan.html"))
        #expect(all.contains("Kecamatan Suka Channel"))
        #expect(!all.contains("Batas tanggapan"))
        #expect(all.contains("https://wa.me/6281200010075"))
    }

    /// Words lead where their author wants them to.
    @Test func keepsLinksOfTheAuthor() throws {
        let all = try #require(try site("- [WA](https://wa.me/628112222333), 0812 3333 444").page("pengaduan.html"))
        #expect(all.contains("<a href=\"https://wa.me/628112222333\">WA</a>, <a href=\"https://wa.me/628123333444\">0812 3333 444</a>"))
        let same = try #require(try site("- Telp: [0811 2222 333](tel:+628112222333), pagi").page("pengaduan.html"))
        #expect(same.contains("<a href=\"tel:+628112222333\">0811 2222 333</a>, pagi"))
    }

    /// What says nothing new is left away.
    @Test func tellsNothingTwice() throws {
        let all = try #require(try site("- Telp: (0561) 736541").page("pengaduan.html"))
        #expect(all.components(separatedBy: "tel:+62561736541").count == 2)
    }
}
