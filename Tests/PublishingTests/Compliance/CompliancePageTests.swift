import Testing

@testable import Publishing

/// What the page of the report adds up.
@Suite("Page of the report for evaluators")
struct CompliancePageTests {
    private static let settings = "nama: Situs\nalamat: https://contoh.example/dasar/\ntema: uji\n"

    private static func built(_ files: [String: String]) throws -> String {
        let site = try SiteFixture(files.merging(["baku.yml": settings]) { $1 }).build()
        return try #require(site.files["kepatuhan.html"])
    }

    @Test("Offices without services are left out; a service of two counts once in all") func totals() throws {
        let six = ["Persyaratan", "Prosedur", "Jangka Waktu", "Biaya", "Produk", "Pengaduan"]
        func body(_ headings: [String]) -> String { headings.map { "## \($0)\n- Isi.\n" }.joined() }
        let page = try Self.built([
            "content/instansi/cabang.md": "---\nnama: Cabang\nmaklumat: Kami sanggup.\n---\n",
            "content/instansi/pusat.md": "---\nnama: Pusat\n---\n",
            "content/layanan/a.md": SiteFixture.card(
                "A", "sk:\n  nomor: 1\n  tanggal: 2025-01-02\ntinjau: 2027-01-02\n", office: "[kantor, cabang]",
                body: body(ComplianceTests.headings)),
            "content/layanan/b.md": SiteFixture.card("B", "sk:\n  nomor: 1\n", body: body(six)),
            "content/layanan/c.md": SiteFixture.card("C", "sk:\n  tanggal: 2025-01-02\n", body: body(Array(six.dropLast()))),
        ])
        #expect(page == """
            modelReport kepatuhan.csv 14/6
            Cabang instansi/cabang.html maklumat 1 1 1 1 1
            Kantor instansi/kantor.html 3 1 2 1 1
            3 shared

            """)
    }

    @Test("A site without services has an empty report") func empty() throws {
        #expect(try Self.built([:]) == "modelReport kepatuhan.csv 14/6\n0\n")
    }
}
