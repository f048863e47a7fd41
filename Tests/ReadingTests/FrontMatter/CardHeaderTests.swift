import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Headers of cards, offices, free pages and the settings as values.
@Suite struct CardHeaderTests {
    private func read(_ yaml: String) throws -> (CardHeader, SourceFile) {
        var report = DiagnosticBag()
        let source = cardFile(yaml)
        let card = try #require(HeaderReading.card(source, report: &report))
        #expect(report.isEmpty, "\(told(report))")
        return (card.header, source)
    }

    @Test func everyKey() throws {
        let (card, source) = try read(
            """
            judul: "Penggantian Paspor: Hilang"
            instansi: [kanim-contoh, kanim-lain]
            ringkasan: >
              Untuk warga yang
              paspornya hilang.
            sk: {nomor: 12/KPT/2025, tanggal: 2025-03-04, pejabat: Kepala Kantor, berkas: ../berkas/sk.pdf}
            berlaku: 2025-03-04
            tinjau: 4 Maret 2027
            topik: paspor, izin tinggal
            kata-kunci: [hilang, rusak]
            unggulan: 3
            ajukan: https://contoh.go.id/daftar?a=b#c
            lacak:
              alamat: ../cara.md
              teks: Lacak permohonan
            kasus:
              sebab: [hilang, rusak]
              usia: dewasa, anak
            skenario:
              - judul: Paspor anak hilang
                sebab: hilang
                usia: anak
            alias: [/Lama/paspor.html, lama/b/, lama/c]
            draf: ya
            riwayat:
              - tanggal: 2025-03-04
                perubahan: Tarif baru
            abaikan:
              yaml.hash: Nomor loket
            sop:
              judul: SOP paspor
              nomor: W.18/2025
              tanggal-pembuatan: 2025-01-02
              tanggal-revisi: "-"
              tanggal-efektif: 2025-01-03
              disahkan: {jabatan: Kepala, nama: A, nip: 19700101 199001 1 001}
              pelaksana: [Pemohon, Petugas]
              berkas: https://contoh.go.id/sop.pdf
            """)
        #expect(card.title.value.string == "Penggantian Paspor: Hilang")
        #expect(source[card.title.range].string == "\"Penggantian Paspor: Hilang\"")
        #expect(card.offices.map(\.value.string) == ["kanim-contoh", "kanim-lain"])
        #expect(card.summary?.value.string == "Untuk warga yang paspornya hilang.")
        #expect(card.decree?.number?.value.string == "12/KPT/2025")
        #expect(card.decree?.date?.value == CalendarDate(year: 2025, month: 3, day: 4))
        #expect(card.decree?.official?.value.string == "Kepala Kantor")
        #expect(card.decree?.file?.kind == .relative)
        #expect(card.effective?.value == CalendarDate(year: 2025, month: 3, day: 4))
        #expect(card.review?.value == CalendarDate(year: 2027, month: 3, day: 4))
        #expect(card.topics.map(\.value.string) == ["paspor", "izin tinggal"])
        #expect(card.topics.map { source[$0.range].string } == ["paspor", "izin tinggal"])
        #expect(card.keywords.map(\.value.string) == ["hilang", "rusak"])
        #expect(card.featured?.value == 3)
        #expect(card.apply?.kind == .web)
        #expect(card.apply?.text == nil)
        #expect(card.track?.kind == .relative)
        #expect(card.track?.text?.value.string == "Lacak permohonan")
        #expect(card.cases.map(\.name.value.string) == ["sebab", "usia"])
        #expect(card.cases.map { $0.values.map(\.value.string) } == [["hilang", "rusak"], ["dewasa", "anak"]])
        #expect(card.scenarios.map(\.title?.value.string) == ["Paspor anak hilang"])
        #expect(
            card.scenarios.first?.choices.map { "\($0.dimension.value.string)=\($0.value.value.string)" } == [
                "sebab=hilang", "usia=anak",
            ])
        #expect(card.aliases.map(\.value.string) == ["Lama/paspor.html", "lama/b/index.html", "lama/c/index.html"])
        #expect(card.isDraft)
        #expect(card.history.map(\.text.value.string) == ["Tarif baru"])
        #expect(
            card.ignoredRules.map { "\($0.code.value.string): \($0.reason.value.string)" } == ["yaml.hash: Nomor loket"]
        )
        #expect(card.sop?.title?.value.string == "SOP paspor")
        #expect(card.sop?.number?.value.string == "W.18/2025")
        #expect(card.sop?.created?.value == CalendarDate(year: 2025, month: 1, day: 2))
        #expect(card.sop?.revised == nil)
        #expect(card.sop?.effective?.value == CalendarDate(year: 2025, month: 1, day: 3))
        #expect(card.sop?.approvedBy?.staffNumber?.value.string == "19700101 199001 1 001")
        #expect(card.sop?.performers.map(\.value.string) == ["Pemohon", "Petugas"])
        #expect(card.sop?.file?.kind == .web)
        #expect(card.extras.isEmpty)
    }

    /// Keys without a value are as if they were not there.
    @Test func blankKeys() throws {
        let (card, _) = try read(
            "judul: A\ninstansi: a\nringkasan:\nsk:\nberlaku: ~\ntopik: []\nkasus:\ndraf:\nsop:\nriwayat: ''")
        #expect(card.summary == nil)
        #expect(card.decree == nil)
        #expect(card.effective == nil)
        #expect(card.topics.isEmpty && card.cases.isEmpty && card.history.isEmpty)
        #expect(!card.isDraft)
        #expect(card.sop == nil)
    }

    /// What is not known is kept with its place.
    @Test func extraKeys() throws {
        var report = DiagnosticBag()
        let source = cardFile("judul: A\ninstansi: a\npenulis: [x, y]")
        let card = try #require(HeaderReading.card(source, report: &report)).header
        #expect(card.extras.map { source[$0.value].string } == ["[x, y]"])
        #expect(places(report) == ["4:1-8 header.unknown-key"])
        #expect(!report.hasErrors)
    }

    /// A card that lacks its title is read on, and cannot be published.
    @Test func missingTitle() throws {
        var report = DiagnosticBag()
        let card = try #require(HeaderReading.card(cardFile("instansi: a\ntopik: b"), report: &report)).header
        #expect(card.title.value.isEmpty)
        #expect(card.topics.count == 1)
        #expect(report.hasErrors)
    }

    /// A single text lists its topics with commas or semicolons; a quoted one is one topic.
    @Test(arguments: [("Kependudukan; KTP", ["Kependudukan", "KTP"]), ("a, b; c", ["a", "b", "c"]), ("'a; b'", ["a; b"]), ("[a; b, c]", ["a; b", "c"])])
    func topics(_ value: String, _ expected: [String]) throws {
        var report = DiagnosticBag()
        let card = try #require(HeaderReading.card(cardFile("judul: a\ninstansi: a\ntopik: \(value)"), report: &report)).header
        #expect(card.topics.map(\.value.string) == expected)
    }

    @Test(arguments: [("Isi", 34..<37), ("\n\nIsi\n", 34..<40), ("", 34..<34)])
    func body(_ text: String, _ range: Range<Int>) throws {
        var report = DiagnosticBag()
        let source = cardFile("judul: Paspor\ninstansi: a", body: text)
        let card = try #require(HeaderReading.card(source, report: &report))
        #expect(card.body.indices == range)
        #expect(source[card.body].string == text)
    }

    /// Addresses of links, and what becomes of them.
    @Test(
        arguments: [
            ("https://a.go.id", SiteLink.Kind.web), ("HTTP://a", .web), ("mailto:a@b.go.id", .mail),
            ("tel:+62561736541", .phone),
            ("x.md", .relative), ("../a/b.md#biaya", .relative), ("#biaya", .relative), ("a/b:c.md", .relative),
            ("?a:b", .relative), ("a&#58;b", .relative),
            ("javascript:x", nil), ("JAVASCRIPT:x", nil), ("data:,", nil), ("file:///etc/passwd", nil), ("//a.b", nil),
            ("/a", nil),
            ("a b", nil), ("a\\\\b", nil), ("https://", nil), ("https:///a", nil), ("mailto:", nil), ("tel:x", nil),
            ("a\\\"b", nil), ("<x>", nil), ("C:\\\\a", nil), ("\\u00A0javascript:x", nil),
        ] as [(String, SiteLink.Kind?)])
    func links(_ address: String, _ kind: SiteLink.Kind?) throws {
        var report = DiagnosticBag()
        let card = try #require(
            HeaderReading.card(cardFile("judul: A\ninstansi: a\najukan: \"\(address)\""), report: &report))
        #expect(card.header.apply?.kind == kind)
        #expect(report.hasErrors == (kind == nil))
    }

    @Test(arguments: [
        ("ya", true), ("Ya", true), ("true", true), ("yes", true), ("tidak", false), ("TIDAK", false), ("false", false),
        ("no", false),
    ])
    func flags(_ text: String, _ isDraft: Bool) throws {
        let (card, _) = try read("judul: A\ninstansi: a\ndraf: \(text)")
        #expect(card.isDraft == isDraft)
    }

    @Test(arguments: ["2025-03-04", "'2025-03-04'", "4 Maret 2025", "04-03-2025", "2025-3-4", "4 March 2025"])
    func dates(_ text: String) throws {
        let (card, source) = try read("judul: A\ninstansi: a\nberlaku: \(text)")
        #expect(card.effective?.value == CalendarDate(year: 2025, month: 3, day: 4))
        #expect(card.effective.map { source[$0.range].string } == text)
    }
}
