import CommonMark
import Diagnostics
import Foundation
import Reading
import ServiceStandard
import Testing

@Suite("Regulations")
struct RegulationReaderTests {
    private func read(_ body: String, header: String = "judul: Contoh") -> (Regulation?, [String]) {
        var report = DiagnosticBag()
        let file = SourceFile(path: "content/regulasi/contoh.md", bytes: Array("---\n\(header)\n---\n\(body)".utf8))
        let read = RegulationReader().read(file, report: &report)
        let findings = report.diagnostics.sorted(by: Diagnostic.inOrder).map { "\($0.code) \($0.place.line):\($0.place.column)-\($0.place.endColumn)" }
        return (read?.regulation, findings)
    }

    /// One line a unit: its kind, number, title and text, and its anchor.
    private func dump(_ regulation: Regulation?) -> String {
        guard let regulation else { return "" }
        func words(_ text: RegulationText?) -> String {
            guard let text else { return "" }
            let document = regulation.documents[text.document]
            return document.plainText(RichText(nodes: 0..<Int32(document.nodes.count))).string
        }
        var depths: [Int] = []
        return regulation.nodes.enumerated().map { index, node in
            depths.append(node.parent < 0 ? 0 : depths[node.parent] + 1)
            var line = String(repeating: "  ", count: depths[index]) + "\(node.kind)"
            if let number = node.number { line += " \(number.value.string)" }
            if node.title != nil { line += " “\(words(node.title))”" }
            if node.text != nil { line += " ‹\(words(node.text))›" }
            return line + (regulation.anchors[index].isEmpty ? "" : " #\(regulation.anchors[index].string)")
        }.joined(separator: "\n")
    }

    @Test("Headings, ayat, huruf and angka become a tree that keeps the law's numbers")
    func tree() {
        let (regulation, findings) = read(
            """
            ## BAB I
            KETENTUAN UMUM

            ### Pasal 1
            Dalam peraturan ini:
            1. Paspor adalah dokumen.
            2. Menteri adalah menteri luar negeri.

            ## BAB II PENERBITAN
            ### Bagian Kesatu Paspor Dinas
            #### Paragraf 2
            Permohonan

            ##### Pasal 14A
            (1) Paspor diberikan untuk:
            a. penempatan; atau
            b. perjalanan untuk:
               1. tugas; dan
               2. sidang,
                  a) tetap; atau
                  b) berkala.
            (2) Permohonan diajukan
            secara tertulis.

            Ketentuan penutup pasal.
            """)
        #expect(
            dump(regulation) == """
                chapter I “KETENTUAN UMUM” #bab-i
                  article 1 ‹Dalam peraturan ini:› #pasal-1
                    item 1 ‹Paspor adalah dokumen.› #pasal-1-angka-1
                    item 2 ‹Menteri adalah menteri luar negeri.› #pasal-1-angka-2
                chapter II “PENERBITAN” #bab-ii
                  part Kesatu “Paspor Dinas” #bab-ii-bagian-kesatu
                    paragraph 2 “Permohonan” #bab-ii-bagian-kesatu-paragraf-2
                      article 14A #pasal-14a
                        clause 1 ‹Paspor diberikan untuk:› #pasal-14a-ayat-1
                          letter a ‹penempatan; atau› #pasal-14a-ayat-1-huruf-a
                          letter b ‹perjalanan untuk:› #pasal-14a-ayat-1-huruf-b
                            item 1 ‹tugas; dan› #pasal-14a-ayat-1-huruf-b-angka-1
                            item 2 ‹sidang,› #pasal-14a-ayat-1-huruf-b-angka-2
                              subletter a ‹tetap; atau› #pasal-14a-ayat-1-huruf-b-angka-2-huruf-a
                              subletter b ‹berkala.› #pasal-14a-ayat-1-huruf-b-angka-2-huruf-b
                        clause 2 ‹Permohonan diajukan secara tertulis.› #pasal-14a-ayat-2
                        text ‹Ketentuan penutup pasal.›
                """)
        #expect(findings == [])
    }

    @Test("An ayat whose list has numbers instead of letters, as a converted text has it")
    func numbersBelowClause() {
        let (regulation, findings) = read("## Pasal 38\n(2) Izin memuat:\n1. nama;\n2. tujuan, dan\na. kota.\n(3) Habis.\n")
        #expect(
            dump(regulation) == """
                article 38 #pasal-38
                  clause 2 ‹Izin memuat:› #pasal-38-ayat-2
                    item 1 ‹nama;› #pasal-38-ayat-2-angka-1
                    item 2 ‹tujuan, dan› #pasal-38-ayat-2-angka-2
                      letter a ‹kota.› #pasal-38-ayat-2-angka-2-huruf-a
                  clause 3 ‹Habis.› #pasal-38-ayat-3
                """)
        #expect(findings == ["regulation.number-missing 5:2-3"])
    }

    @Test("Articles that the source lacks are told, never numbered anew; inserted and unknown ones stay")
    func missing() {
        let (regulation, findings) = read("## Pasal 3\nA.\n## Pasal 4\nB.\n## Pasal ?\nC.\n## Pasal 7\nD.\n## Pasal 7A\nE.\n## Pasal 8\nF.\n")
        #expect(
            dump(regulation) == """
                article 3 ‹A.› #pasal-3
                article 4 ‹B.› #pasal-4
                article ‹C.› #pasal-tanpa-nomor
                article 7 ‹D.› #pasal-7
                article 7A ‹E.› #pasal-7a
                article 8 ‹F.› #pasal-8
                """)
        #expect(regulation?.nodes.indices.map { regulation?.missingArticles(before: $0) } == [1...2, nil, nil, 5...6, nil, nil])
        #expect(findings == [])
    }

    @Test("A number that happens to begin a line of a sentence is no item", arguments: [
        ("sejak tahun\n2019. Setelah itu", 1), ("dalam waktu\n14. hari", 1), ("meliputi:\n1. satu\n2. dua", 3), ("meliputi;\n7. tujuh", 2),
        ("a.n. Menteri", 1), ("atau\n(baca) saja", 1), ("lihat\n(2)Paspor", 2),
    ])
    func wrapped(text: String, units: Int) {
        let (regulation, _) = read("## Pasal 1\n\(text)\n")
        #expect(regulation?.nodes.count == units, "\(dump(regulation))")
    }

    @Test("What is wrong is told where it stands")
    func findings() {
        let (_, findings) = read(
            """
            ## BAB I
            KETENTUAN UMUM

            (1) Tanpa pasal.

            Pasal 2
            ## Pasal 3
            a. satu
            c. tiga
            ## Pasal 3
            Lagi.
            """)
        #expect(
            findings == [
                "regulation.outside-article 7:1-5", "regulation.heading 9:1-8", "regulation.lost 9:1-8", "regulation.number-missing 12:1-2",
                "regulation.number-twice 13:10-11",
            ])
        #expect(read("Hanya teks.\n").1 == ["regulation.no-article 0:0-0"])
        #expect(read("## Pasal 1\n<script>x</script>\n").1 == ["card.raw-html 5:1-19"])
    }

    @Test("The header says what the regulation is, when, and what became of it")
    func header() {
        let (regulation, findings) = read(
            "## Pasal 1\nA.\n",
            header: """
                judul: Paspor Diplomatik dan Paspor Dinas
                jenis: Peraturan Menteri Luar Negeri
                tahun: 2019
                ditetapkan: 2019-01-14
                diundangkan: 21 Januari 2019
                status: berlaku
                mencabut: [Peraturan Menteri Luar Negeri Nomor 1 Tahun 2010, aturan-lama]
                sumber: https://contoh.example/bn30-2019
                ringkasan: ya
                """)
        #expect(findings == [])
        let header = regulation?.header
        #expect(header?.title.value.string == "Paspor Diplomatik dan Paspor Dinas")
        #expect(header?.kind?.value.string == "Peraturan Menteri Luar Negeri")
        #expect(header?.year?.value == 2019)
        #expect(header?.enacted?.value == CalendarDate(year: 2019, month: 1, day: 14))
        #expect(header?.promulgated?.value == CalendarDate(year: 2019, month: 1, day: 21))
        #expect(header?.status?.value == .inForce)
        #expect(header?.revokes.map(\.value.string) == ["Peraturan Menteri Luar Negeri Nomor 1 Tahun 2010", "aturan-lama"])
        #expect(header?.isSummary == true)
        #expect(read("## Pasal 1\nA.\n", header: "judul: A\ntahun: 19").1 == ["header.value 3:8-10"])
    }

    @Test("Hostile texts are read in bounded time")
    func hostile() {
        #expect(read("## Pasal 1\n" + String(repeating: "(1)\n", count: 60_000)).0?.nodes.count == 60_001)
        #expect(read("## Pasal 1\n" + String(repeating: "a. x\n1. y\n", count: 30_000)).0?.nodes.count == 60_001)
        #expect(read("## Pasal 1\n" + String(repeating: "![[]()", count: 100_000)).1.contains { $0.hasPrefix("regulation.text-too-long") })
    }
}

@Suite("The sample's regulation")
struct SampleRegulationTests {
    @Test("It holds every article that its source has")
    func sample() throws {
        let path = "content/regulasi/permenlu-paspor-diplomatik-dan-dinas-2019.md"
        let root = String(#filePath.split(separator: "/Tests/")[0])
        let file = SourceFile(path: path, bytes: Array(try #require(FileManager.default.contents(atPath: "\(root)/\(path)"))))
        var report = DiagnosticBag()
        let read = try #require(RegulationReader().read(file, report: &report))
        // Nine articles are cited whose headings the source has lost.
        #expect(Set(report.diagnostics.compactMap(\.problem.repetition)).count == 9)
        #expect(Set(report.diagnostics.map(\.code)) == ["regulation.lost"])
        let articles = read.regulation.nodes.filter { $0.kind == .article }.map { $0.number?.value.string ?? "?" }
        #expect(
            articles == ["?", "4", "?", "7", "8", "?", "11", "?", "14", "?", "17", "18", "?", "21", "?", "24", "?"]
                + (28...50).map(String.init))
    }
}

@Suite("Notes among authors in a regulation")
struct RegulationNoteTests {
    @Test("A note holds no units, however many lines it has; one without an end is reported", arguments: [
        ("## Pasal 1\n<!-- Contoh:\n\n## Pasal 2\n(1) A.\n-->\nIsi.\n## Pasal 3\nB.", 2, []),
        ("<!-- a\n## Pasal 9\n--> \n## Pasal 1\nA.", 1, []),
        ("## Pasal 1\n<!-- A.\n\n## Pasal 2\nB.", 2, ["card.unclosed-comment"]),
    ])
    func notes(body: String, articles: Int, codes: [String]) throws {
        var report = DiagnosticBag()
        let file = SourceFile(path: "content/regulasi/contoh.md", bytes: Array("---\njudul: Contoh\n---\n\(body)".utf8))
        let regulation = try #require(RegulationReader().read(file, report: &report)?.regulation)
        #expect(regulation.nodes.count { $0.kind == .article } == articles)
        #expect(report.diagnostics.map(\.code) == codes)
    }
}
