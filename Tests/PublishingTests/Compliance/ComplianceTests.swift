import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// The report for evaluators, as its table says it; the page says the same (see ``CompliancePageTests``).
@Suite("Report for evaluators", .enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package"))
struct ComplianceTests {
    /// Of the guide, in its order: six of delivery, eight of management.
    static let headings = [
        "Persyaratan", "Prosedur", "Jangka Waktu", "Biaya", "Produk", "Pengaduan", "Dasar Hukum", "Sarana dan Prasarana",
        "Kompetensi Pelaksana", "Pengawasan Internal", "Jumlah Pelaksana", "Jaminan Pelayanan", "Jaminan Keamanan",
        "Evaluasi Kinerja",
    ]

    /// A card with these sections, each with a line of text.
    static func card(_ headings: some Sequence<String>, _ keys: String = "", title: String = "Kartu") -> String {
        "---\njudul: \(title)\ninstansi: kantor\n\(keys)---\n" + headings.map { "## \($0)\n- Isi bagian ini.\n" }.joined()
    }

    /// The rows of a table, each with its cells by the words of the heading.
    static func rows(_ csv: String?) throws -> [[String: String]] {
        let lines = try #require(csv).components(separatedBy: "\r\n").dropLast().map(cells)
        let heading = try #require(lines.first)
        #expect(Set(heading).count == heading.count)
        return lines.dropFirst().map { line in
            #expect(line.count == heading.count)
            return Dictionary(zip(heading, line), uniquingKeysWith: { $1 })
        }
    }

    private static func cells(_ line: String) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" { isQuoted.toggle() } else if character == ",", !isQuoted { cells.append("") } else {
                cells[cells.count - 1].append(character)
            }
        }
        return cells
    }

    private static func row(_ text: String, office: String = "---\nnama: Kantor Uji\n---\n") throws -> [String: String] {
        let site = try BuiltSite(["content/layanan/kartu.md": text, "content/instansi/kantor.md": office])
        #expect(site.outcome.isPublished)
        return try #require(try rows(site.page("kepatuhan.csv")).first)
    }

    static let components = [
        "Persyaratan", "Sistem, Mekanisme, dan Prosedur", "Jangka Waktu Penyelesaian", "Biaya/Tarif", "Produk Pelayanan",
        "Penanganan Pengaduan, Saran, dan Masukan", "Dasar Hukum", "Sarana, Prasarana, dan/atau Fasilitas",
        "Kompetensi Pelaksana", "Pengawasan Internal", "Jumlah Pelaksana", "Jaminan Pelayanan",
        "Jaminan Keamanan dan Keselamatan Pelayanan", "Evaluasi Kinerja Pelaksana",
    ]

    @Test("A component without its section is not there", arguments: components.indices)
    func component(missing: Int) throws {
        var own = Self.headings
        own.remove(at: missing)
        let row = try Self.row(Self.card(own))
        #expect(row["Banyak komponen"] == "13")
        #expect(Self.components.filter { row[$0] != "ada" } == [Self.components[missing]])
        #expect(row[Self.components[missing]] == "tidak")
    }

    @Test("What only holds a place states nothing, as the rules have it: blank is not free") func placeholders() throws {
        let row = try Self.row(
            Self.card(["Persyaratan"]) + "## Biaya\n-\n\n## Produk\n……\n\n## Jaminan Pelayanan\n<!-- nanti -->\n\n## Pengaduan\n- Petugas: -\n- SMS: 1708\n",
            office: "---\nnama: Kantor Uji\npetugas-pengaduan: '-'\n---\n")
        #expect(Self.components.filter { row[$0] == "ada" } == [Self.components[0], Self.components[5]])
        #expect(row["Petugas pengaduan"] == "tidak")
    }

    @Test("A heading with nothing below it states nothing") func blank() throws {
        let row = try Self.row(Self.card(["Persyaratan"]) + "## Biaya\n\n## Produk\n### Hasil\n")
        #expect(row["Banyak komponen"] == "1")
        #expect(row["Biaya/Tarif"] == "tidak")
        #expect(row["Produk Pelayanan"] == "tidak")
    }

    @Test("Decree and dates as the card has them; what is missing is blank, and no day is called past") func dates() throws {
        let full = try Self.row(
            Self.card([], "sk:\n  nomor: 12/KPT/1999\n  tanggal: 1999-03-04\nberlaku: 1999-04-01\ntinjau: 2001-04-01\n"))
        #expect(full["Nomor SK"] == "12/KPT/1999")
        #expect(full["Tanggal SK"] == "1999-03-04")
        #expect(full["Berlaku sejak"] == "1999-04-01")
        #expect(full["Ditinjau kembali"] == "2001-04-01")
        let bare = try Self.row(Self.card([]))
        for key in ["Nomor SK", "Tanggal SK", "Berlaku sejak", "Ditinjau kembali"] { #expect(bare[key] == "", "\(key)") }
    }

    @Test(
        "The officer may be named by the card or by its office",
        arguments: [
            ("", "", "tidak"), ("## Pengaduan\n- Petugas: Kepala Seksi\n", "", "ada"),
            ("## Pengaduan\n- WhatsApp: 0811 0000 000\n", "", "tidak"), ("", "petugas-pengaduan: Kepala Seksi\n", "ada"),
        ])
    func officer(row: (card: String, office: String, told: String)) throws {
        let told = try Self.row(Self.card(["Biaya"]) + row.card, office: "---\nnama: Kantor\n\(row.office)---\n")
        #expect(told["Petugas pengaduan"] == row.told)
    }

    @Test("A charter is there when it has words", arguments: [("", "tidak"), ("maklumat: Kami sanggup.\n", "ada")])
    func charter(row: (key: String, told: String)) throws {
        #expect(try Self.row(Self.card([]), office: "---\nnama: Kantor\n\(row.key)---\n")["Maklumat instansi"] == row.told)
    }

    private static let steps = "## Prosedur\n1. Menerima berkas\n   - Pelaksana: Loket\n2. Menyerahkan hasil\n   - Pelaksana: Loket\n"

    @Test("An SOP of the card or of a file makes a page of it; without sheets there is nothing on paper") func sops() throws {
        let site = try BuiltSite([
            "content/layanan/a.md": Self.card([], title: "A"),
            "content/layanan/b.md": Self.card([], "sop:\n  nomor: 1\n", title: "B") + Self.steps,
            "content/layanan/c.md": Self.card([], title: "C"),
            "content/sop/c.md": "---\njudul: SOP C\nlayanan: c\n---\n" + Self.steps,
        ])
        let rows = try Self.rows(site.page("kepatuhan.csv"))
        #expect(rows.map { $0["Halaman SOP"] } == ["tidak", "ada", "ada"])
        #expect(rows.allSatisfy { $0["Halaman web"] == "ada" })
        for sheet in ["PDF Standar pelayanan", "PDF Poster", "PDF SOP", "PDF Daftar periksa"] {
            #expect(rows.allSatisfy { $0[sheet] == "tidak" })
        }
    }

    @Test("A service of two offices stands below both") func shared() throws {
        let site = try BuiltSite([
            "content/instansi/cabang.md": "---\nnama: Cabang\nmaklumat: Kami sanggup.\n---\n",
            "content/layanan/a.md": "---\njudul: A\ninstansi: [kantor, cabang]\n---\n## Biaya\nGratis\n",
            "content/layanan/b.md": "---\njudul: B\ninstansi: kantor\n---\n## Biaya\nGratis\n",
        ])
        let rows = try Self.rows(site.page("kepatuhan.csv"))
        #expect(rows.map { "\($0["Instansi"] ?? "") \($0["Layanan"] ?? "") \($0["Maklumat instansi"] ?? "")" } == [
            "Cabang A ada", "Kantor Uji A tidak", "Kantor Uji B tidak",
        ])
    }

    @Test("Open findings by severity, exempted ones left out") func findings() throws {
        let site = try BuiltSite([
            "baku.yml": "nama: Uji\nalamat: https://uji.example/\naturan:\n  comp.missing: galat\n",
            "content/layanan/a.md": Self.card(Self.headings, title: "A"),
            "content/layanan/b.md": Self.card(Self.headings.dropFirst(2), title: "B"),
            "content/layanan/c.md": Self.card(Self.headings.dropFirst(), "abaikan:\n  comp.missing: menyusul\n", title: "C"),
        ])
        #expect(site.outcome.isPublished, "no rule stops a build")
        let rows = try Self.rows(site.page("kepatuhan.csv"))
        #expect(rows.map { $0["Galat"] } == ["0", "2", "0"])
    }

    @Test("What reading finds counts as the settings grade it, though no setting stops a build") func readingGraded() throws {
        let site = try BuiltSite([
            "baku.yml": "nama: Uji\nalamat: https://uji.example/\naturan:\n  card.heading-near: galat\n",
            "content/layanan/kartu.md": Self.card(Self.headings) + "## Persyaratn\n- KTP\n",
        ])
        #expect(site.outcome.isPublished)
        #expect(try Self.rows(site.page("kepatuhan.csv")).map { $0["Galat"] } == ["1"])
    }

    @Test("Nothing in a cell is taken for a formula") func formulas() throws {
        let row = try Self.row(Self.card([], "sk:\n  nomor: '=HYPERLINK(1)'\n", title: "'@SUM(1)'"))
        #expect(row["Nomor SK"] == "'=HYPERLINK(1)")
        #expect(row["Layanan"] == "'@SUM(1)")
    }

    @Test("Without an address of the site the page's own path is told") func noAddress() throws {
        let site = try BuiltSite(["baku.yml": "nama: Uji\n", "content/layanan/kartu.md": Self.card([])])
        #expect(try Self.rows(site.page("kepatuhan.csv")).map { $0["Alamat halaman"] } == ["layanan/kartu.html"])
    }

    @Test("The settings switch it off: no files, no link, nothing to link to") func off() throws {
        let card = Self.card([]) + "## Catatan\nLihat [ini](../kepatuhan.html).\n"
        let on = try BuiltSite(card: card)
        #expect(on.findings == [])
        #expect(try #require(on.page("index.html")).contains("href=\"kepatuhan.html\""))
        #expect(try #require(on.page("sitemap.xml")).contains("/kepatuhan.html"))
        let off = try BuiltSite([
            "baku.yml": "nama: Uji\nalamat: https://uji.example/\nkepatuhan: tidak\n",
            "content/layanan/kartu.md": Self.card([]),
        ])
        #expect(off.outcome.isPublished)
        #expect(off.page("kepatuhan.html") == nil && off.page("kepatuhan.csv") == nil)
        #expect(try !#require(off.page("index.html")).contains("kepatuhan"))
        #expect(try !#require(off.page("sitemap.xml")).contains("kepatuhan"))
        let dead = try BuiltSite([
            "baku.yml": "nama: Uji\nalamat: https://uji.example/\nkepatuhan: tidak\n", "content/layanan/kartu.md": card,
        ])
        #expect(dead.findings.map { $0.suffix(11) } == ["link.broken"])
    }
}
