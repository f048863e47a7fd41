import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Testing

@Suite("What a regulation cites")
struct RegulationCitationTests {
    /// One line a citation: the unit that cites, the words, and what they lead to.
    private func citations(_ body: String) -> (citations: [String], findings: [String]) {
        var report = DiagnosticBag()
        let file = SourceFile(path: "content/regulasi/contoh.md", bytes: Array("---\njudul: Contoh\n---\n\(body)".utf8))
        guard let (regulation, _) = RegulationReader().read(file, report: &report) else { return ([], []) }
        let lines = regulation.citations.map { citation in
            let document = regulation.documents[citation.document]
            let words = citation.pieces.map { document.text[Int($0.range.lowerBound)..<Int($0.range.upperBound)].string }
            let target =
                switch citation.target {
                case .unit(let unit): "#" + regulation.anchors[unit].string
                case .missing: "?"
                case .other(let reference, let provision):
                    {
                        var key: [UInt8] = []
                        reference.appendKey(to: &key)
                        if let provision {
                            key.append(0x23)
                            provision.appendAnchor(to: &key)
                        }
                        return key.string
                    }()
                }
            return "\(regulation.anchors[citation.source].string): ‹\(words.joined(separator: "|"))› \(target)"
        }
        let findings = report.diagnostics.sorted(by: Diagnostic.inOrder)
            .map { "\($0.code) \($0.place.line):\($0.place.column)-\($0.place.endColumn)" }
        return (lines, findings)
    }

    private static let law = """
        ## Pasal 13
        (1) Data dicocokkan.
        (4) Pemohon datang untuk:
        a. menyerahkan dokumen;
        d. difoto; dan
        e. diwawancarai.
        ## Pasal 28
        (1) Paspor diganti jika:
        a. habis;
        d. rusak:
           1. selama penerbitan; atau
           2. di luar penerbitan.

        """

    @Test("Citations lead to the units they name", arguments: [
        ("sebagaimana dimaksud dalam Pasal 13 ayat (4) huruf e", ["‹Pasal 13 ayat (4) huruf e› #pasal-13-ayat-4-huruf-e"]),
        (
            "dalam Pasal 13 ayat (4) huruf a, huruf d, dan huruf e",
            [
                "‹Pasal 13 ayat (4) huruf a› #pasal-13-ayat-4-huruf-a", "‹huruf d› #pasal-13-ayat-4-huruf-d",
                "‹huruf e› #pasal-13-ayat-4-huruf-e",
            ]
        ),
        ("menurut Pasal 28 ayat (1) huruf d angka 2", ["‹Pasal 28 ayat (1) huruf d angka 2› #pasal-28-ayat-1-huruf-d-angka-2"]),
        ("Pasal 13 atau Pasal 28", ["‹Pasal 13› #pasal-13", "‹Pasal 28› #pasal-28"]),
        (
            "pada ayat (1) huruf a dan Pasal 13 ayat (4) huruf d",
            ["‹ayat (1) huruf a› ?", "‹Pasal 13 ayat (4) huruf d› #pasal-13-ayat-4-huruf-d"]
        ),
        ("dalam pasal 13\nayat (4)", ["‹pasal 13|ayat (4)› #pasal-13-ayat-4"]),
        ("Pasal 5 Undang-Undang Nomor 25 Tahun 2009", ["‹Pasal 5 Undang-Undang Nomor 25 Tahun 2009› uu-25-2009#pasal-5"]),
        ("UU 25/2009 Pasal 2 dan Pasal 3", ["‹UU 25/2009 Pasal 2› uu-25-2009#pasal-2", "‹Pasal 3› uu-25-2009#pasal-3"]),
        ("UU 25/2009, Pasal 2", ["‹UU 25/2009, Pasal 2› uu-25-2009#pasal-2"]),
        ("menurut PP 96/2012", ["‹PP 96/2012› pp-96-2012"]),
        (
            "UU Nomor 25 Tahun 2009 tentang Pelayanan Publik, Pasal 3",
            ["‹UU Nomor 25 Tahun 2009 tentang Pelayanan Publik, Pasal 3› uu-25-2009#pasal-3"]
        ),
        (
            "UU 25/2009 tentang Pelayanan Publik (Lembaran Negara Tahun 2009 Nomor 112), khususnya Pasal 3 ayat (2) dan Pasal 5.",
            [
                "‹UU 25/2009 tentang Pelayanan Publik (Lembaran Negara Tahun 2009 Nomor 112), khususnya Pasal 3 ayat (2)› uu-25-2009#pasal-3-ayat-2",
                "‹Pasal 5› uu-25-2009#pasal-5",
            ]
        ),
        ("UU 25/2009 tentang A dan B (Pasal 3)", ["‹UU 25/2009 tentang A dan B (Pasal 3› uu-25-2009#pasal-3"]),
        ("UU 25/2009 pada Pasal 3", ["‹UU 25/2009 pada Pasal 3› uu-25-2009#pasal-3"]),
        // Another sentence, another law, the law that speaks.
        ("UU 25/2009 tentang Pelayanan Publik. Pasal 13 berlaku.", ["‹UU 25/2009› uu-25-2009", "‹Pasal 13› #pasal-13"]),
        (
            "UU 25/2009 tentang Pelayanan Publik dan PP 96/2012, Pasal 4",
            ["‹UU 25/2009› uu-25-2009", "‹PP 96/2012, Pasal 4› pp-96-2012#pasal-4"]
        ),
        ("UU 25/2009, Pasal 13 Peraturan Menteri ini", ["‹UU 25/2009› uu-25-2009", "‹Pasal 13› #pasal-13"]),
        ("UU 25/2009 tentang Pelayanan Publik dan Pasal 13", ["‹UU 25/2009› uu-25-2009", "‹Pasal 13› #pasal-13"]),
        // Runs.
        ("Pasal 13 sampai dengan Pasal 28", ["‹Pasal 13› #pasal-13", "‹Pasal 28› #pasal-28"]),
        ("Pasal 5 sampai dengan Pasal 7 UU 25/2009", ["‹Pasal 5› uu-25-2009#pasal-5", "‹Pasal 7 UU 25/2009› uu-25-2009#pasal-7"]),
        ("Pasal 5 s.d. 7 UU 25/2009", ["‹Pasal 5› uu-25-2009#pasal-5", "‹7 UU 25/2009› uu-25-2009#pasal-7"]),
        ("Pasal 13 ayat (1) – ayat (4)", ["‹Pasal 13 ayat (1)› #pasal-13-ayat-1", "‹ayat (4)› #pasal-13-ayat-4"]),
        ("Pasal 13 ayat (4) huruf a, d, dan e", [
            "‹Pasal 13 ayat (4) huruf a› #pasal-13-ayat-4-huruf-a", "‹d› #pasal-13-ayat-4-huruf-d", "‹e› #pasal-13-ayat-4-huruf-e",
        ]),
        ("Pasal 13 ayat (4) huruf a, b. lain", ["‹Pasal 13 ayat (4) huruf a› #pasal-13-ayat-4-huruf-a"]),
        ("Pasal 13 sampai sore", ["‹Pasal 13› #pasal-13"]), ("Pasal 13 ayat (1) dan ayat (4)", ["‹Pasal 13 ayat (1)› #pasal-13-ayat-1", "‹ayat (4)› #pasal-13-ayat-4"]),
        ("Pasal 99", ["‹Pasal 99› ?"]), ("tidak ada apa-apa", []), ("`Pasal 13`", []),
    ])
    func citations(text: String, expected: [String]) {
        let found = citations(Self.law + "## Pasal 29\n\(text)\n").citations
        #expect(found == expected.map { "pasal-29: \($0)" })
    }

    @Test("Ayat, huruf and angka without an article are those of the same article, ayat, huruf")
    func same() {
        let text = "## Pasal ?\n(1) Isi:\na. satu, lihat huruf b;\nb. dua.\n(2) Menurut ayat (1) huruf a dan huruf b.\n"
        #expect(
            citations(text).citations == [
                "pasal-tanpa-nomor-ayat-1-huruf-a: ‹huruf b› #pasal-tanpa-nomor-ayat-1-huruf-b",
                "pasal-tanpa-nomor-ayat-2: ‹ayat (1) huruf a› #pasal-tanpa-nomor-ayat-1-huruf-a",
                "pasal-tanpa-nomor-ayat-2: ‹huruf b› #pasal-tanpa-nomor-ayat-1-huruf-b",
            ])
    }

    @Test("A citation of what is not there is a finding at its words")
    func dangling() {
        #expect(citations("## Pasal 1\n(1) Lihat **Pasal 12**\nayat (2), dan Pasal 1 ayat (2).\n").findings == [
            "regulation.dangling 5:13-21", "regulation.dangling 6:15-31",
        ])
    }
}
