import Bytes
import Reading
import Testing

@Suite struct DocumentNumberReaderTests {
    @Test(arguments: [
        ("W 18 IMI IMI 1-GR.01 14- 06482", "W 18 IMI IMI 1-GR.01 14- 06482", false),
        ("IMI-GR.01.01-1102", "IMI-GR.01.01-1102", false),
        ("W.24.IMI.IMI.2-829-OT.02.01", "W.24.IMI.IMI.2-829-OT.02.01", false),
        ("SOP-031/17000/2025", "SOP-031/17000/2025", false),
        ("070/ /35.07.25/2017", "070/ /35.07.25/2017", true),
        ("140 / / SK / PDB / 2022", "140 / / SK / PDB / 2022", true),
        ("060.1/KP/2024", "060.1/KP/2024", false), ("470/414.a/2022", "470/414.a/2022", false),
        ("61/KPN.W16-U11/SK.OT1.2/III/2024", "61/KPN.W16-U11/SK.OT1.2/III/2024", false),
        ("188/139/K.Setda/2021", "188/139/K.Setda/2021", false), ("No. SK :", "", false),
        // Neighbours.
        ("", "", false), ("-", "", false), (" \u{A0}– ", "", false), ("No. SK : 060.1/KP/2024 ", "060.1/KP/2024", false),
        ("Nomor: 12/KPT/2025", "12/KPT/2025", false), ("Nomor 12/KPT/2025", "12/KPT/2025", false),
        ("070/…/35.07.25/2017", "070/…/35.07.25/2017", true), ("070/....../2017", "070/....../2017", true),
        ("/35.07.25/2017", "/35.07.25/2017", true), ("070/\u{A0}/2017", "070/\u{A0}/2017", true),
        ("SK 089/PK/V/95/01", "SK 089/PK/V/95/01", false), ("SOP 031", "SOP 031", false),
        ("065/SOP-  /2025", "065/SOP-  /2025", true), ("065/SOP-/2025", "065/SOP-/2025", true), ("065/SOP – 12/2025", "065/SOP – 12/2025", false),
    ] as [(String, String, Bool)])
    func reads(_ text: String, _ expected: String, _ hasGap: Bool) {
        let number = DocumentNumberReader.read(slice(text))
        #expect(number.text.string == expected)
        #expect(number.hasGap == hasGap)
        #expect(number.isEmpty == expected.isEmpty)
    }

    @Test(arguments: [
        ("12/KPT/2025", "12/KPT/2025", false), ("Nomor 5 Tahun 2024", "5 Tahun 2024", false), ("No. 470/12", "470/12", false),
        ("Nomor: 470/12", "470/12", false), ("SK Camat Nomor 12 Tahun 2024", "SK Camat Nomor 12 Tahun 2024", true),
        ("Keputusan Camat No. 12/2024", "Keputusan Camat No. 12/2024", true), ("-", "-", false), ("", "", false),
        ("SK 089/PK", "SK 089/PK", false), ("IMI.NO.12", "IMI.NO.12", false),
        ("188.4/12/Kep. No. 5/2024", "188.4/12/Kep. No. 5/2024", false), ("SK/Kep. No. 5/2024", "SK/Kep. No. 5/2024", false),
        ("Kep. Camat No. 5/2024", "Kep. Camat No. 5/2024", true),
    ] as [(String, String, Bool)])
    func standsBehindTheWord(_ text: String, _ expected: String, _ isName: Bool) {
        #expect(DocumentNumberReader.withoutLabel(slice(text)).string == expected)
        #expect(DocumentNumberReader.namesDocument(slice(text)) == isName)
    }
}
