import Testing

@testable import Checking

@Suite("same.time")
struct SameTimeTests {
    private static let promise = "Paling lama 4 (empat) hari kerja sejak berkas lengkap"

    private static func second(_ promise: String) -> String { SecondCard.card.with(Self.promise, promise) }

    @Test("Two cards of one service that promise different times are told at the second's promise")
    func found() {
        let site = SecondCard.site(Self.second("Paling lama 7 hari kerja sejak berkas lengkap"))
        #expect(
            site.findings == [
                "content/layanan/ulp/kartu-izin.md: same.time 40:1-46 ‹Paling lama 7 hari kerja sejak berkas lengkap›"
            ])
        #expect(site.all.first?.related.map(\.file) == [Checked.cardPath])
        #expect(
            site.messages(of: SameTime.self) == [
                "Kartu ini menjanjikan “Paling lama 7 hari kerja sejak berkas lengkap”, sedangkan kartu content/layanan/kartu-izin.md menjanjikan “Paling lama 4 (empat) hari kerja sejak berkas lengkap” untuk layanan yang sama → samakan kedua janji waktu, atau bedakan judul atau produknya bila layanannya memang berbeda"
            ])
        #expect(
            site.messages(of: SameTime.self, in: .english) == [
                "This card promises “Paling lama 7 hari kerja sejak berkas lengkap”, but the card content/layanan/kartu-izin.md promises “Paling lama 4 (empat) hari kerja sejak berkas lengkap” for the same service → make both promises the same, or give the services different titles or products if they do differ"
            ])
    }

    @Test("Spellings of title and product do not part a service")
    func spellings() {
        let second = Self.second("10 hari").with("judul: Kartu Izin Contoh", "judul: Pelayanan Pembuatan KARTU  IZIN CONTOH")
            .with("- Izin contoh\n", "- izin Contoh.\n")
        #expect(SecondCard.site(second).findings(of: SameTime.self).count == 1)
    }

    @Test("Initials behind a title do not part a service, other words in brackets do", arguments: [("KIC", 1), ("PPPK", 0), ("baru", 0)])
    func initials(row: (words: String, count: Int)) {
        let second = Self.second("10 hari").with("judul: Kartu Izin Contoh", "judul: Kartu Izin Contoh (\(row.words))")
        #expect(SecondCard.site(second).findings(of: SameTime.self).count == row.count)
    }

    @Test("Of three cards the one that differs from the two others is told, wherever it stands")
    func majority() {
        let others = ["content/layanan/zona/kartu-izin.md": Self.second("5 hari kerja").with("unit-contoh", "kantor-contoh")]
        let site = SecondCard.site(Self.second("5 hari kerja sejak berkas lengkap"), others: others)
        // Five days with and without an event are two values; the first of three different ones is the measure.
        #expect(site.findings(of: SameTime.self).count == 2)
        let same = SecondCard.site(
            Self.second("5 hari kerja"), others: others)
        #expect(same.findings(of: SameTime.self) == ["same.time 40:1-54 ‹\(Self.promise)›"])
    }

    @Test(
        "The same time in other words, and times that may both hold, are not told",
        arguments: [
            "4 hari kerja sejak berkas lengkap", "4 (empat) hari kerja", "Paling cepat 2 hari kerja", "5 hari kerja setelah wawancara",
            "- Reguler: 4 hari kerja\n- Kilat: 1 hari kerja", "Sesuai jadwal sidang",
        ])
    func sameTime(promise: String) {
        #expect(SecondCard.site(Self.second(promise)).findings(of: SameTime.self) == [])
    }

    @Test("Another title, another product, a draft and an office under another head are other services")
    func otherServices() {
        let second = Self.second("7 hari kerja")
        let titled = second.with("judul: Kartu Izin Contoh", "judul: Perpanjangan Kartu Izin Contoh")
        let product = second.with("- Izin contoh\n", "- Salinan izin contoh\n")
        let draft = second.with("topik: [usaha]", "topik: [usaha]\ndraf: ya")
        for card in [titled, product, draft] { #expect(SecondCard.site(card).findings(of: SameTime.self) == []) }
        let below = SecondCard.office.with("alamat:", "induk: kota-lain\nalamat:")
        let head = Sound.office.with("nama: Kantor Contoh", "nama: Kota Lain")
        #expect(
            SecondCard.site(second, office: below, others: ["content/instansi/kota-lain.md": head]).findings(of: SameTime.self) == [])
    }

    @Test("Titles and products that say nothing of the service part nothing")
    func general() {
        func general(_ card: String) -> String {
            card.with("judul: Kartu Izin Contoh", "judul: Surat Keterangan").with("- Izin contoh\n", "- Surat keterangan\n")
        }
        #expect(SecondCard.site(general(Self.second("7 hari kerja")), first: general(Sound.card)).findings(of: SameTime.self) == [])
    }

    @Test("A card may say why it differs")
    func exempt() {
        let second = Self.second("7 hari kerja").with("topik: [usaha]", "topik: [usaha]\nabaikan:\n  same.time: kantor ini melayani pulau terluar")
        #expect(SecondCard.site(second).findings == [])
    }

    @Test("Of very many findings of one rule the first are told, the others counted")
    func limit() {
        var others: [String: String] = [:]
        for number in 1...(SiteFindings.limitPerRule + 20) {
            others["content/layanan/k\(number)/kartu-izin.md"] = Sound.card.with(Self.promise, "\(number + 10) hari kerja")
        }
        let site = Checked(Sound.card, others: others)
        #expect(site.findings(of: SameTime.self).count == SiteFindings.limitPerRule)
    }
}
