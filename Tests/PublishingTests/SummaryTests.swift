import Foundation
import Publishing
import Testing

/// What a page says first about money and time: never free, less or sooner than the card says.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package"))
struct SummaryTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let body: String
        let told: String
        let keys: String
        var testDescription: String { body }

        init(_ body: String, _ told: String, keys: String = "") {
            self.body = body
            self.told = told
            self.keys = keys
        }
    }

    /// "lihat rincian" leads to the section, which holds everything.
    static let details = "lihat rincian"

    @Test(arguments: [
        Row("Gratis", "Gratis"),
        Row("Seluruh layanan ini tidak dipungut biaya apa pun.", "Gratis"),
        Row("Gratis / tidak dipungut biaya (Rp0)", "Gratis"),
        Row("Gratis (sesuai UU Nomor 24 Tahun 2013)", "Gratis"),
        Row("0", "Rp0"),
        Row("\\-", details),
        Row("", details),
        // Free for some only.
        Row("- Gratis\n  - Untuk: peserta BPJS", details),
        Row("### Bagi lansia\nGratis", details),
        Row("Gratis bagi peserta BPJS", details),
        Row("- Peserta BPJS: gratis", details),
        Row("- Peserta BPJS: gratis\n- Umum: Rp50.000", "Gratis – Rp50.000 tergantung kasus dan pilihan"),
        // Words that take it back.
        Row("Tidak gratis.", details),
        Row("Layanan ini tidak selalu gratis", details),
        Row("Gratis, kecuali denda", details),
        Row("Gratis pada hari ulang tahun kota", details),
        Row("Tidak ada biaya yang dapat dikembalikan. Tarif mengikuti papan.", details),
        Row("Pembayaran di bank bebas biaya administrasi.", details),
        Row("Tidak dipungut biaya tambahan selain tarif berikut.\n\n- Paspor: Rp350.000", details),
        // More stands beside it.
        Row("- Gratis\n\n  Denda keterlambatan Rp1.000.000", details),
        Row("> Rp500.000\n\nGratis.", details),
        Row("Gratis\n\n| Layanan | Umum | Pelajar |\n|---|---|---|\n| Paspor | Rp5.000 | Rp3.000 |", details),
        Row("Tarif paspor Rp650.000.\n\n- Surat keterangan: gratis", details),
        Row("- Paspor\n  - Biasa: Rp350.000\n  - Elektronik: Rp650.000", details),
        Row("Rp350.000 per permohonan\n\n- Dibayar melalui bank", "Rp350.000 per permohonan, lihat rincian"),
        Row("- Legalisir: Rp500 per lembar\n- Salinan: Rp500 per lembar", "Rp500 per lembar"),
        // A notice is no part of a sum.
        Row("Meterai Rp10.000 tidak termasuk.\n### Beban\n- Rp5.000\n### Paspor\n- Rp350.000", details),
        Row("- Rp1.000.000\n  - Untuk: hilang", "Rp1.000.000 tergantung kasus dan pilihan", keys: "kasus: {sebab: [hilang, rusak]}\n"),
        Row(
            "### Bagi hilang\n- Rp10.000\n### Paspor\n- Rp35.000", "Rp35.000 – Rp45.000 tergantung kasus dan pilihan",
            keys: "kasus: {sebab: [hilang, rusak]}\n"),
        Row(
            "### Bagi hilang\n- Rp10.000\n### Bagi rusak\n- Rp5.000\n### Paspor\n- Rp35.000",
            "Rp40.000 – Rp45.000 tergantung kasus dan pilihan", keys: "kasus: {sebab: [hilang, rusak]}\n"),
    ])
    func fee(_ row: Row) throws { #expect(try told("Biaya", row) == row.told) }

    @Test(arguments: [
        Row("Paling lama 4 hari kerja", "paling lama 4 hari kerja"),
        Row("4 hari\n\n- Pemeriksaan: 1 hari\n- Penerbitan: 3 hari", "4 hari"),
        // Parts without a promise are not different cases, and nobody adds them.
        Row("- Pemeriksaan: 1 hari kerja\n- Penerbitan: 3 hari kerja", details),
        Row("- Reguler: 3 hari\n- Percepatan: hari yang sama", details),
        Row("### Bagi anak\n- 3 hari", "3 hari tergantung kasus"),
        Row("- 3 hari\n  - Untuk: anak", "3 hari tergantung kasus"),
        Row("- 3 hari\n  - Untuk: anak\n- 5 hari\n  - Untuk: dewasa", "tergantung kasus"),
    ])
    func time(_ row: Row) throws { #expect(try told("Jangka Waktu", row) == row.told) }

    @Test("A topic that makes no file name is refused")
    func longTopic() throws {
        let site = try BuiltSite(card: BuiltSite.card("", "topik: [\(String(repeating: "a", count: 151))]\n"))
        #expect(site.findings.contains("content/layanan/kartu.md:4:9 card.topic-too-long"))
        #expect(site.isUnpublished)
    }

    @Test("A table of requirements is not counted, so no number is told")
    func documents() throws {
        let list = "## Persyaratan\n1. KTP\n2. KK\n"
        let table = "\n| Dokumen | Bentuk |\n|---|---|\n| Akta | asli |\n"
        #expect(try page(list, "").contains("Siapkan 2 dokumen"))
        #expect(try !page(list + table, "").contains("Siapkan"))
    }

    /// The cell of the page's head that speaks of a section.
    private func told(_ heading: String, _ row: Row) throws -> String {
        let page = try page("## \(heading)\n\(row.body)", row.keys)
        let label = heading == "Biaya" ? "Biaya" : "Waktu"
        for cell in page.components(separatedBy: "<div><dt>").dropFirst() {
            let parts = cell.components(separatedBy: "</dt>")
            guard parts.count > 1, PageText.of(parts[0]) == label else { continue }
            return PageText.of(parts[1].components(separatedBy: "</div>")[0])
        }
        return "nothing"
    }

    private func page(_ body: String, _ keys: String) throws -> String {
        let site = try BuiltSite(card: BuiltSite.card(body, keys))
        return try #require(site.page("layanan/kartu.html"), "\(site.findings)")
    }
}
