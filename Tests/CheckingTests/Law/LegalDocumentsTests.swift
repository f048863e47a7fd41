import Testing

@testable import Checking

@Suite("law.documents")
struct LegalDocumentsTests {
    private static let requirements = "1. KTP elektronik\n   - Bentuk: asli dan fotokopi\n2. Surat keterangan usaha dari kelurahan"

    /// A card with these requirements (from line 16) beside an article with a list of documents.
    private static func site(_ requirements: String, _ list: String = list) -> Checked {
        LawSite.site(LawSite.card.with(Self.requirements, requirements), list)
    }

    private static let list = """
        ## Pasal 3
        Pemohon melampirkan dokumen:
        a. fotokopi kartu tanda penduduk;
        b. pas foto berwarna; dan
        c. surat keterangan usaha dari lurah.
        """

    @Test("A document that its letter does not name is told at the citation, with what the letter says")
    func other() {
        let site = Self.site("1. Ijazah\n   - Dasar: Pasal 3 huruf a\n2. Foto\n   - Dasar: Pasal 3 huruf b dan huruf c")
        #expect(site.findings(of: LegalDocuments.self) == ["law.documents 17:13-28 ‹Pasal 3 huruf a›"])
        #expect(
            site.messages(of: LegalDocuments.self) == [
                "“Ijazah” tidak disebut pada Pasal 3 huruf a Peraturan Bupati Nomor 7 Tahun 2023, yang berbunyi “fotokopi kartu tanda penduduk” (content/regulasi/perbup-izin.md) → rujuk ketentuan yang memang meminta dokumen itu, atau hapus persyaratannya"
            ])
        #expect(
            site.messages(of: LegalDocuments.self, in: .english) == [
                "“Ijazah” is not named by Pasal 3 huruf a Peraturan Bupati Nomor 7 Tahun 2023, which says “fotokopi kartu tanda penduduk” (content/regulasi/perbup-izin.md) → cite the provision that asks for the document, or remove the requirement"
            ])
    }

    @Test("A letter that no requirement cites or names is told")
    func missing() {
        let site = Self.site("1. KTP\n   - Dasar: Pasal 3 huruf a\n2. Surat keterangan usaha\n   - Dasar: Pasal 3 huruf c")
        #expect(site.findings(of: LegalDocuments.self) == ["law.documents 17:13-28 ‹Pasal 3 huruf a›"])
        #expect(
            site.messages(of: LegalDocuments.self) == [
                "Persyaratan merujuk daftar dokumen ini, tetapi tidak memuat Pasal 3 huruf b “pas foto berwarna” (content/regulasi/perbup-izin.md) → tambahkan dokumen itu, atau tulis `Dasar:` pada persyaratan yang dimaksud"
            ])
        #expect(
            site.messages(of: LegalDocuments.self, in: .english) == [
                "The requirements cite this list of documents but leave out Pasal 3 huruf b “pas foto berwarna” (content/regulasi/perbup-izin.md) → add the document, or write `Dasar:` below the requirement that is meant"
            ])
        // Cited as a whole.
        #expect(Self.site("1. KTP\n   - Dasar: Pasal 3\n2. Surat usaha\n   - Dasar: Pasal 3").findings(of: LegalDocuments.self).count == 1)
    }

    @Test(
        "Other words for a document, runs of letters, and documents without a citation are no difference",
        arguments: [
            "1. KTP\n   - Dasar: Pasal 3 huruf a\n2. Pasfoto 3 x 4\n   - Dasar: Pasal 3 huruf b\n3. Keterangan usaha\n   - Dasar: Pasal 3 huruf c",
            "1. KTP, foto, dan keterangan usaha\n   - Dasar: Pasal 3 huruf a sampai dengan huruf c",
            "1. KTP, foto, dan keterangan usaha\n   - Dasar: Pasal 3 huruf a, b, dan c",
            "1. Kartu tanda penduduk\n   - Dasar: Pasal 3 huruf a\n2. Foto diri\n3. Surat usaha",
            "1. KTP dan pas foto\n   - Dasar: Pasal 3 huruf a\n2. Surat usaha\n   - Dasar: Pasal 3 huruf c",
            "1. Salah satu:\n   - KTP\n   - paspor\n   - Dasar: Pasal 3 huruf a\n2. Foto\n3. Surat keterangan usaha",
            "1. Ijazah\n2. Akta kelahiran", "1. Ijazah\n   - Dasar: Pasal 9 huruf a",
        ])
    func same(requirements: String) {
        #expect(Self.site(requirements).findings(of: LegalDocuments.self) == [])
    }

    @Test(
        "Letters for some only, and lists of which one is enough, are never missed",
        arguments: [
            "## Pasal 3\nPemohon melampirkan:\na. KTP; dan\nb. buku nikah, bagi suami atau istri.",
            "## Pasal 3\nPemohon melampirkan:\na. KTP; dan\nb. dalam hal dikuasakan, surat kuasa.",
            "## Pasal 3\nPemohon melampirkan:\na. KTP; atau\nb. paspor.", "## Pasal 3\nPemohon melampirkan salah satu dokumen:\na. KTP;\nb. paspor.",
            "## Pasal 3\nPemohon melampirkan:\na. KTP; dan\nb. surat kuasa (jika diwakilkan).",
            "## Pasal 3\nKantor melayani:\na. KTP; dan\nb. akta.", "a. KTP",
        ])
    func open(list: String) {
        #expect(Self.site("1. KTP\n   - Dasar: Pasal 3 huruf a", list).findings(of: LegalDocuments.self) == [])
    }

    @Test("The list may be one of an ayat, with numbers below its letters")
    func nested() {
        let list = "## Pasal 3\n(1) Umum.\n(2) Persyaratan terdiri atas:\na. identitas:\n   1. KTP; dan\n   2. kartu keluarga; dan\nb. denah lokasi."
        #expect(Self.site("1. KTP\n   - Dasar: Pasal 3 ayat (2) huruf a angka 1\n2. KK", list).messages(of: LegalDocuments.self).count == 1)
        #expect(Self.site("1. KTP\n   - Dasar: Pasal 3 ayat (2) huruf a angka 1\n2. Gambar", list).findings(of: LegalDocuments.self) == [])
    }

    @Test("The data files hold words in small letters, each once")
    func data() {
        let names = DocumentNames.standard
        #expect(names.general.isDisjoint(with: names.empty) && names.lists.count > 10)
        #expect(LimitWords.standard.work.isDisjoint(with: LimitWords.standard.others))
        for word in LimitWords.standard.work.union(LimitWords.standard.others) { #expect(word.allSatisfy { $0 &- 0x61 < 26 }) }
    }
}
