import Testing

@testable import Checking

@Suite("list.conjunction")
struct ListConjunctionTests {
    @Test("Ends and conjunctions that a list with semicolons does not have are told", arguments: [
        ("1. asli;\n2. fotokopi;\n3. map.", "14:12-13 ‹;›"), ("1. asli; dan\n2. fotokopi;\n3. map.", "13:10-13 ‹dan›"),
        ("1. asli;\n2. fotokopi; dan\n3. map;", "15:7-8 ‹;›"), ("1. asli;\n2. fotokopi;\n3. rusak\n4. foto; dan\n5. map.", "15:4-9 ‹rusak›"),
    ])
    func found(text: String, place: String) {
        #expect(Checked(introduction: text).findings == ["list.conjunction \(place)"])
    }

    @Test("The messages say what to do")
    func messages() {
        func messages(_ text: String) -> [String] { Checked(introduction: text).messages(of: ListConjunction.self) }
        #expect(
            messages("- asli;\n- map;") == [
                "Butir sebelum yang terakhir tidak diakhiri “dan”, “atau”, atau “dan/atau” → tulis “; dan” bila semua diperlukan, “; atau” bila cukup satu",
                "Butir terakhir daftar ini diakhiri titik koma → akhiri butir terakhir dengan titik",
            ])
        #expect(
            messages("- asli; dan\n- foto;\n- map.")
                == ["Kata hubung “dan” tidak berada di akhir butir sebelum yang terakhir → pindahkan ke akhir butir sebelum yang terakhir"])
        #expect(
            Checked(introduction: "- asli;\n- foto;\n- map\n- tas; dan\n- buku.").messages(of: ListConjunction.self, in: .english)
                == ["This item does not end with a semicolon as others do → end it with “;”, or take the semicolons from all items"])
    }

    @Test("Lists of the law, lists without semicolons and lists with more below are silent", arguments: [
        "1. asli;\n2. fotokopi; dan\n3. map.", "1. asli;\n2. fotokopi; atau\n3. map.", "1. asli;\n2. fotokopi; dan/atau\n3. map", "- asli\n- fotokopi\n- map",
        "- asli,\n- fotokopi, dan\n- map", "1. asli:\n   - satu; dan\n   - dua;\n2. map.", "- Pelaksana: Pemohon; Petugas\n- Surat", "Surat asli;",
    ])
    func silent(text: String) {
        #expect(Checked(introduction: text).findings(of: ListConjunction.self) == [])
    }
}
