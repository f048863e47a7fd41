import Testing

@testable import Checking

/// The rules of language in files other than cards: SOPs, offices and free pages.
@Suite("Language outside of cards")
struct OtherTextsTests {
    private static let path = "content/halaman/tentang.md"

    /// A site with a free page.
    private static func page(_ body: String, header: String = "judul: Tentang\n") -> Checked {
        Checked(others: [path: "---\n\(header)---\n\(body)\n"])
    }

    private static func words(_ count: Int) -> String { (1...count).map { $0 % 2 == 0 ? "warga" : "dan" }.joined(separator: " ") }

    /// What each rule of language finds, one for each.
    private static let slips: [(text: String, code: String, marked: String)] = [
        ("Bawalah akte asli.", "text.spelling", "akte"), ("Surat yang yang asli.", "text.repeated-word", "yang yang"),
        ("Bagian umum & dan bagian arsip.", "text.conjunction-twice", "& dan"), ("Surat izin) dari kantor.", "text.brackets", ")"),
        ("\(words(26)).", "text.long-sentence", "\(words(26))."), ("Data biometrik(foto dan sidik jari).", "text.glued", "biometrik(foto"),
        ("Berkas yang TIDAK LENGKAP AKAN ditolak.", "text.capitals", "TIDAK LENGKAP AKAN"),
        ("Petugas menyimpan BPRX.", "text.abbreviation", "BPRX"),
    ]

    @Test("Free pages", arguments: slips)
    func pages(text: String, code: String, marked: String) {
        let found = Self.page(text).findings
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("\(Self.path): \(code) 4:") == true)
        #expect(found.first?.hasSuffix("‹\(marked)›") == true)
    }

    @Test("Offices", arguments: slips)
    func offices(text: String, code: String, marked: String) {
        let found = Checked(office: Sound.office + text + "\n").findings
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("\(Checked.officePath): \(code) ") == true)
        #expect(found.first?.hasSuffix("‹\(marked)›") == true)
    }

    @Test("Files of SOPs", arguments: slips)
    func sops(text: String, code: String, marked: String) {
        let found = Checked(sop: Sound.sop.with("Izin dicatat dalam register.", text)).findings
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("content/sop/sop-izin.md: \(code) ") == true)
        #expect(found.first?.hasSuffix("‹\(marked)›") == true)
    }

    @Test("Lists with semicolons, everywhere")
    func lists() {
        let list = "1. asli;\n2. fotokopi;\n3. dilegalisasi."
        let found = [Self.page(list), Checked(office: Sound.office + list + "\n"), Checked(sop: Sound.sop.with("1. Komputer dan pencetak", list))]
        for site in found {
            #expect(site.findings(of: ListConjunction.self).count == 1)
            #expect(site.findings.count == 1)
        }
    }

    @Test("Titles, summaries, notices and charters are read too")
    func headers() {
        #expect(
            Self.page("Isi.", header: "judul: Ijin usaha\nringkasan: Bawalah akte.\n").findings
                == ["\(Self.path): text.spelling 2:8-12 ‹Ijin›", "\(Self.path): text.spelling 3:20-24 ‹akte›"])
        #expect(Self.page("Isi.", header: "judul: PENGUMUMAN UNTUK WARGA\n").findings == ["\(Self.path): text.capitals 2:8-30 ‹PENGUMUMAN UNTUK WARGA›"])
        #expect(
            Checked(sop: Sound.sop.with("judul: Pemberian Izin Contoh", "judul: Pemberian Ijin Contoh")).findings
                == ["content/sop/sop-izin.md: text.spelling 2:18-22 ‹Ijin›"])
        let office = Sound.office.with("maklumat: Kami sanggup", "pengumuman: Loket pindah, bawalah akte.\nmaklumat: Kami silahkan sanggup")
        #expect(
            Checked(office: office).findings == [
                "\(Checked.officePath): text.spelling 10:35-39 ‹akte›", "\(Checked.officePath): text.spelling 11:16-24 ‹silahkan›",
            ])
    }

    @Test("A charter is a formula and may be long; a notice may not")
    func charter() {
        let charter = Sound.office.with("Kami sanggup melayani", "Kami sanggup \(Self.words(26)) melayani")
        #expect(Checked(office: charter).findings == [])
        let notice = Sound.office.with("maklumat:", "pengumuman: \(Self.words(26))\nmaklumat:")
        #expect(Checked(office: notice).findings(of: LongSentence.self).count == 1)
    }

    @Test("The legal basis of an SOP keeps the spelling of its titles, and may be long")
    func legalBasis() {
        let basis = "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n"
        for line in ["2. Peraturan Bupati 5/2001 Ijin Gangguan", "2. \(Self.words(30))", "2. Keputusan BPRX"] {
            #expect(Checked(sop: Sound.sop.with(basis, "\(basis)\(line)\n")).findings == [])
        }
    }

    @Test("An abbreviation in the name of any office needs no explanation")
    func names() {
        let page = "Datanglah ke DPMPTSP."
        #expect(Self.page(page).findings.count == 1)
        var site = Self.page(page)
        site.files["content/instansi/lain.md"] = "---\nnama: Kantor DPMPTSP Contoh\n---\n"
        #expect(site.findings == [])
    }

    @Test("Remnants of pages are told of SOPs; free pages and offices may link to a store")
    func furniture() {
        #expect(
            Checked(sop: Sound.sop.with("Izin dicatat dalam register.", "Halaman 1 dari 2")).findings
                == ["content/sop/sop-izin.md: text.furniture 46:1-17 ‹Halaman 1 dari 2›"])
        #expect(Checked(sop: Sound.sop(activity: "Mengisi data")).findings == [])
        #expect(Self.page("Unduh di Play Store").findings == [])
        #expect(Checked(office: Sound.office + "Unduh di Play Store\n").findings == [])
    }

    @Test("The words of a regulation, and of a card's own SOP, are looked at by nobody or once")
    func others() {
        let law = "---\njudul: Ijin\njenis: Perda\nnomor: 5\ntahun: 2001\n---\n# BAB I\n\nPasal 1\n\nIjin yang yang asli.\n"
        #expect(Checked(others: ["content/regulasi/perda-5-2001.md": law]).findings.filter { $0.contains("text.") } == [])
        let card = Sound.card.with("topik: [usaha]\n", "topik: [usaha]\nsop:\n  nomor: SOP-1\n").with("Data pemohon dirahasiakan.", "Ijin dirahasiakan.")
        #expect(Checked(card).findings(of: StandardSpelling.self).count == 1)
    }

    @Test("A free page may accept a finding with its reason, as the others may; an idle exemption is told")
    func exemptions() {
        let header = "judul: Tentang\nabaikan:\n  text.spelling: nama resmi\n"
        #expect(Self.page("Bawalah akte.", header: header).findings == [])
        #expect(Self.page("Bawalah akta.", header: header).findings == ["\(Self.path): exempt.unused 4:3-16 ‹text.spelling›"])
        let sop = Sound.sop.with("layanan: kartu-izin\n", "layanan: kartu-izin\nabaikan:\n  text.spelling: nama resmi\n")
            .with("Izin dicatat", "Ijin dicatat")
        #expect(Checked(sop: sop).findings == [])
        #expect(Checked(office: Sound.office("abaikan: {text.spelling: nama resmi}") + "Bawalah akte.\n").findings == [])
    }
}
