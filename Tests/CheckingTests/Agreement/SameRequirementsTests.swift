import Testing

@testable import Checking

@Suite("same.requirements")
struct SameRequirementsTests {
    private static let list = "1. KTP elektronik\n   - Bentuk: asli dan fotokopi\n2. Surat keterangan usaha dari kelurahan\n"

    private static func findings(_ first: String, _ second: String) -> Checked {
        SecondCard.site(SecondCard.card.with(list, second), first: Sound.card.with(list, first))
    }

    private static let three = "1. KTP elektronik\n2. Surat keterangan usaha dari kelurahan\n3. Pas foto berwarna\n"

    @Test("Documents that only one of two cards asks are named at the heading")
    func found() {
        let second = Self.three.with("Pas foto berwarna", "Bukti lunas pajak reklame")
        let site = Self.findings(Self.three, second)
        #expect(site.findings == ["content/layanan/ulp/kartu-izin.md: same.requirements 15:1-15 ‹## Persyaratan›"])
        #expect(
            site.messages(of: SameRequirements.self) == [
                "Berkas yang diminta berbeda dengan kartu content/layanan/kartu-izin.md untuk layanan yang sama; hanya di sini: “Bukti lunas pajak reklame”; hanya di sana: “Pas foto berwarna” → samakan daftar persyaratan kedua kartu, atau bedakan judul atau produknya bila layanannya memang berbeda"
            ])
        #expect(
            site.messages(of: SameRequirements.self, in: .english) == [
                "The documents differ from those of the card content/layanan/kartu-izin.md for the same service; only here: “Bukti lunas pajak reklame”; only there: “Pas foto berwarna” → make both lists the same, or give the services different titles or products if they do differ"
            ])
    }

    @Test("At most three are named")
    func most() {
        let second = Self.three + "4. Denah bangunan\n5. Meterai tempel\n6. Stempel perusahaan\n7. Buku rekening\n"
        let messages = Self.findings(Self.three, second).messages(of: SameRequirements.self)
        #expect(messages.count == 1)
        #expect(messages.first?.contains("hanya di sini: “Denah bangunan”, “Meterai tempel”, “Stempel perusahaan”, …") == true)
    }

    @Test(
        "The same documents in other words, in another order, or asked in a case only, are not told",
        arguments: [
            "1. Pas foto berwarna\n2. KTP elektronik\n3. Surat keterangan usaha dari kelurahan\n",
            "1. Fotokopi KTP pemohon\n2. Surat usaha\n3. Foto 3 × 4\n4. Formulir permohonan\n",
            "1. KTP elektronik\n2. Surat keterangan usaha dari kelurahan\n3. Surat kuasa bermeterai dari perusahaan\n   - Untuk: diwakilkan\n4. Pas foto\n",
            "1. Denah bangunan\n2. Buku rekening\n",
        ])
    func same(second: String) {
        #expect(Self.findings(Self.three, second).findings(of: SameRequirements.self) == [])
    }
}
