import Bytes
import Reading
import ServiceStandard
import Testing

private func text(_ number: PhoneNumber) -> String {
    var out: [UInt8] = []
    number.append(to: &out)
    return out.string + (number.kind == .local ? " local" : "") + (number.extensionNumber.map { " ext \($0)" } ?? "")
}

private func line(_ channels: [Found<Channel>]) -> String {
    channels.map { found in
        let channel = found.value
        var result = "\(channel.kind) " + (channel.number.map(text) ?? "«\(channel.text.string)»")
        if let end = channel.rangeEnd { result += "…" + text(end) }
        if let note = channel.note { result += " note=«\(note.string)»" }
        return result
    }.joined(separator: " | ")
}

@Suite struct ChannelReaderTests {
    @Test(arguments: [
        // Seen on cards.
        ("0561736541", "phone +62561736541"), ("(0561) 736541 ext. 207", "phone +62561736541 ext 207"),
        ("0811 1477 756", "phone +628111477756"), ("0821-8243-7282", "phone +6282182437282"),
        ("08115919998", "phone +628115919998"), ("0811 4430 1212", "phone +6281144301212"),
        ("( 081329754754 )", "phone +6281329754754"),
        ("(0351) 467527, 4772787", "phone +62351467527 | phone +623514772787"),
        ("021-5296084-95", "phone +62215296084…+62215296095"),
        ("Telp. 31401-31402-34425", "phone 31401 local | phone 31402 local | phone 34425 local"),
        ("SMS/WA 082130456435", "sms +6282130456435 | whatsapp +6282130456435"),
        ("Telp : 085642622226 (Fulltimer pada jam kerja)", "phone +6285642622226 note=«Fulltimer pada jam kerja»"),
        ("SMS 1708", "sms 1708"), ("+62 811 1477 756", "phone +628111477756"),
        ("wa.me/628111477756", "whatsapp +628111477756"),
        ("SMS/Telepon : (0561) 736541 ext. 207", "sms +62561736541 ext 207 | phone +62561736541 ext 207"),
        ("Telp 0561736541", "phone +62561736541"), ("Telephone 0561736541", "phone +62561736541"),
        ("Tlp. 0561736541", "phone +62561736541"), ("HP 08115919998", "phone +628115919998"),
        ("No. Hp 08115919998", "phone +628115919998"), ("WA 08115919998", "whatsapp +628115919998"),
        ("Whatsapp 08115919998", "whatsapp +628115919998"), ("WhatsApp: 08115919998", "whatsapp +628115919998"),
        ("Contact Center 1500165", "phone 1500165"), ("Call Center 14045", "phone 14045"),
        ("Hotline 0811 4430 1212", "phone +6281144301212"), ("Helpdesk 021-5296084", "phone +62215296084"),
        ("Pontianak 78124 0561736541", "phone +62561736541"), ("Telp. 78124 (0561) 736541", "phone +62561736541"),
        ("Instagram : imigrasijaktim", "instagram «imigrasijaktim»"), ("Twitter(X) : ImigrasiJaktim", "x «ImigrasiJaktim»"),
        ("biro@gmail.com", "email «biro@gmail.com»"),
        ("LAPOR!", "lapor «»"), ("SP4N-LAPOR!", "lapor «»"), ("SP4N LAPOR!", "lapor «»"), ("SPAN LAPOR", "lapor «»"),
        ("Sms Center 1708", "sms 1708"), ("www.lapor.go.id", "lapor «www.lapor.go.id»"),
    ])
    func reads(_ text: String, _ expected: String) { #expect(dump(text, ChannelReader.read, line) == expected) }

    @Test(arguments: [
        ("WA\u{A0}0811\u{A0}1477\u{A0}756", "whatsapp +628111477756"), ("wa : 0811–1477–756", "whatsapp +628111477756"),
        ("+62 (0)561 736541", "phone +62561736541"), ("62811 1477 756", "phone +628111477756"),
        ("+60 3-1234 5678", "phone +60312345678"), ("(021) 5296084 pesawat 12", "phone +62215296084 ext 12"),
        ("0542-421175/421176", "phone +62542421175 | phone +62542421176"),
        ("Telp. (0561) 736541; Fax. (0561) 738422", "phone +62561736541 | fax +62561738422"),
        (
            "Telp. (0561) 736541, e-mail: biro@gmail.com, www.kalbarprov.go.id",
            "phone +62561736541 | email «biro@gmail.com» | website «www.kalbarprov.go.id»"
        ),
        ("Instagram dan Facebook: imigrasijaktim", "instagram «imigrasijaktim» | facebook «imigrasijaktim»"),
        ("Instagram: @imigrasijaktim, Facebook: Imigrasi Jaktim", "instagram «imigrasijaktim» | facebook «Imigrasi Jaktim»"),
        ("X : ImigrasiJaktim", "x «ImigrasiJaktim»"), ("https://www.instagram.com/imigrasijaktim/", "instagram «https://www.instagram.com/imigrasijaktim/»"),
        ("LAPOR!: https://www.lapor.go.id", "lapor «https://www.lapor.go.id»"),
        ("LAPOR! SMS 1708", "lapor «» | sms 1708"), ("https://wa.me/628111477756", "whatsapp +628111477756"),
        ("Surat: Jalan Contoh 1, Kota Contoh", "letter «Jalan Contoh 1, Kota Contoh»"), ("Kotak saran", "dropBox «»"),
        ("Kotak saran di ruang tunggu", "dropBox «di ruang tunggu»"),
        ("Datang langsung ke loket 3", "counter «ke loket 3»"),
        ("Petugas: Kepala Subbagian Tata Usaha", "officer «Kepala Subbagian Tata Usaha»"),
        (
            "Petugas: Kepala Subbagian Tata Usaha, 0811 0000 000",
            "officer «Kepala Subbagian Tata Usaha» | phone +628110000000"
        ),
        ("E-mail: kantor [at] contoh.go.id, kantor@contoh.go.id", "email «kantor [at] contoh.go.id» | email «kantor@contoh.go.id»"),
        // The sign @ spelled; a half of an address is no site.
        ("Email : aduan[at]kec.go.id", "email «aduan[at]kec.go.id»"), ("aduan(at)kec.go.id.", "email «aduan(at)kec.go.id»"),
        ("Surel aduan.kec {at} kec.go.id, WA 0811 4430 1213", "email «aduan.kec {at} kec.go.id» | whatsapp +6281144301213"),
        ("Email : aduan @kec.go.id, WA 0811 4430 1213", "whatsapp +6281144301213"),
        ("Kantor (at) Loket 3, www.kec.go.id", "counter «3, www.kec.go.id»"),
        ("bit.ly/aduankec", "website «bit.ly/aduankec»"),
        (
            "Hubungi telp 0274-123456 pada jam kerja, WA 08123456789, atau IG @kec_sukamaju",
            "phone +62274123456 | whatsapp +628123456789 | instagram «kec_sukamaju»"
        ),
        ("kepada:kantor@contoh.go.id", "email «kantor@contoh.go.id»"),
        ("Situs: contoh.go.id/pengaduan", "website «contoh.go.id/pengaduan»"),
        ("+62 811 1477 056", "phone +628111477056"), ("WA 0811 14770 056", "whatsapp +6281114770056"),
        ("0561-736541 0811 1477 756", "phone +62561736541 | phone +628111477756"),
        ("HP. 0813 2975 4754", "phone +6281329754754"), ("Melalui WA 0811 4430 1212", "whatsapp +6281144301212"),
        ("Melalui WA 0811 4430 1212 atau HP. 0813 2975 4754", "whatsapp +6281144301212 | phone +6281329754754"),
        // Words of a way without an address end where the next way begins.
        (
            "Kotak saran, WA 0811 4430 1213, SPAN LAPOR www.lapor.go.id, datang langsung, Ig: @kantoruji",
            "dropBox «» | whatsapp +6281144301213 | lapor «www.lapor.go.id» | counter «» | instagram «kantoruji»"
        ),
        ("Datang langsung ke loket 3, WA 0811 4430 1213", "counter «ke loket 3» | whatsapp +6281144301213"),
        ("Datang langsung, kotak saran", "counter «» | dropBox «»"),
        ("Surat: Jalan Contoh 1, Telp. (0561) 736541", "letter «Jalan Contoh 1» | phone +62561736541"),
        ("Surat: Jalan Contoh 1, Gedung Portal, Loket 3", "letter «Jalan Contoh 1, Gedung Portal, Loket 3»"),
        // An address behind words that lead to it.
        ("Email: kirim ke biro@contoh.go.id", "email «biro@contoh.go.id»"), ("Email resmi: biro@contoh.go.id", "email «biro@contoh.go.id»"),
        ("Email biro biro@contoh.go.id", "email «biro@contoh.go.id»"),
        ("Email: a@contoh.go.id b@contoh.go.id", "email «a@contoh.go.id» | email «b@contoh.go.id»"),
        ("Email: puskesmas contoh@gmail.com, WA 0811 4430 1213", "whatsapp +6281144301213"),
    ])
    func readsVariants(_ text: String, _ expected: String) { #expect(dump(text, ChannelReader.read, line) == expected) }

    @Test(arguments: [
        ("WhatsApp", "0811 0000 000", "whatsapp +628110000000"), ("LAPOR!", "https://www.lapor.go.id", "lapor «https://www.lapor.go.id»"),
        ("LAPOR", "1708", "lapor 1708"), ("Petugas", "Kepala Subbagian Tata Usaha", "officer «Kepala Subbagian Tata Usaha»"),
        ("Instagram", "@imigrasijaktim", "instagram «imigrasijaktim»"), ("SMS/WA", "0811 0000 000", "sms +628110000000 | whatsapp +628110000000"),
        ("Surat", "Jalan Contoh 1", "letter «Jalan Contoh 1»"), ("Twitter(X)", "ImigrasiJaktim", "x «ImigrasiJaktim»"),
        ("Bagian Umum", "(0561) 736541", "phone +62561736541"), ("E-mail", "biro@gmail.com", "email «biro@gmail.com»"),
        ("Email", "puskesmas sukamakmur@gmail.com", "refused: brokenAddress «sukamakmur@gmail.com»"),
        ("Email", "kirim ke biro@contoh.go.id", "email «biro@contoh.go.id»"),
        ("Email", "aduan @kec.go.id", "refused: brokenAddress «kec.go.id»"), ("Email", "aduan@ kec.go.id", "refused: brokenAddress «kec.go.id»"),
        ("Email", "aduan[at]kec.go.id", "email «aduan[at]kec.go.id»"), ("Email", "aduan [at] kec", "refused: noChannel «aduan [at] kec»"),
        ("Ombudsman", "137", "phone 137"), ("Halo Kementerian", "1500259", "phone 1500259"), ("Ruang", "112", "refused: noChannel «112»"),
        ("Jumlah aduan", "137", "refused: noChannel «137»"), ("Ombudsman", "237", "refused: noChannel «237»"),
        // Numbers that nobody answers.
        ("Pesawat", "101", "refused: noChannel «101»"), ("Ext", "112", "refused: noChannel «112»"), ("Telepon (ext.)", "112", "refused: noChannel «112»"),
        ("Tarif", "100", "refused: noChannel «100»"), ("Kuota", "150", "refused: noChannel «150»"), ("Nilai IKM", "100", "refused: noChannel «100»"),
        ("PIN", "123", "refused: noChannel «123»"), ("Meja", "101", "refused: noChannel «101»"), ("Blok C", "110", "refused: noChannel «110»"),
        ("RT", "112", "refused: noChannel «112»"), ("Jl. Merdeka", "112", "refused: noChannel «112»"), ("Budi", "112", "refused: noChannel «112»"),
        ("Tarif layanan", "100", "refused: noChannel «100»"), ("Nomor pengaduan", "112", "refused: noChannel «112»"),
        ("Tarif ambulans", "100", "refused: noChannel «100»"), ("Layanan", "2024", "refused: noChannel «2024»"),
        ("No. Rekening", "0812000105", "refused: noChannel «0812000105»"), ("Halo Kemendagri", "1500-044", "phone 1500044"),
        ("Ambulans", "118 (24 jam)", "phone 118"), ("Polisi", "110", "phone 110"), ("Ambulans Puskesmas", "119", "phone 119"), ("Nomor darurat", "112", "phone 112"), ("Kring Pajak", "1500200", "phone 1500200"),
        ("Layanan pengaduan", "137", "phone 137"), ("Pusat panggilan darurat", "112", "phone 112"), ("Damkar", "113", "phone 113"),
        ("IG/TikTok", "kecsuka", "instagram «kecsuka» | tiktok «kecsuka»"), ("Ig/FB", "@kec.sukamaju", "instagram «kec.sukamaju» | facebook «kec.sukamaju»"),
        // The half of an address is somebody else's.
        ("Email", "pengaduan.kecamatan [dot] suka [at] gmail.com", "refused: brokenAddress «pengaduan.kecamatan»"),
        ("Email", "kec/suka[at]gmail.com", "refused: brokenAddress «suka[at]gmail.com»"),
        ("Email", "Kecamatan Suka: kec_ suka [at] gmail.com", "refused: brokenAddress «suka [at] gmail.com»"),
        ("Email", "\"kec suka\" [at] gmail.com", "refused: brokenAddress «gmail.com»"), ("Email", "kecá[at]gmail.com", "refused: brokenAddress «gmail.com»"),
        ("Email", "info at b.go.id", "refused: brokenAddress «b.go.id»"), ("Email", "aduan [at] kec.go [dot] id", "refused: brokenAddress «aduan [at] kec.go»"),
        ("Email", "kec.suka [dot] umum@gmail.com", "refused: brokenAddress «kec.suka»"), ("Email", "kec. suka[at]gmail.com", "refused: brokenAddress «suka[at]gmail.com»"),
        ("Email", "mu'min@gmail.com", "refused: brokenAddress «min@gmail.com»"), ("Email", "kec'suka[at]gmail.com", "refused: brokenAddress «suka[at]gmail.com»"),
        ("Email", "aduan[at]kec. go.id", "refused: noChannel «aduan[at]kec. go.id»"), ("Email", "aduan[at]gmail.com/kec", "refused: brokenAddress «aduan[at]gmail.com»"),
        ("Email", "kec dot suka [at] gmail.com", "refused: brokenAddress «suka [at] gmail.com»"),
        ("Email", "Kecamatan Suka: kec suka [at] gmail.com", "refused: brokenAddress «suka [at] gmail.com»"),
        ("Email", "kec.go/suka[at]gmail.com", "refused: brokenAddress «kec.go/suka»"), ("Email", "kec_ suka@gmail.com", "refused: brokenAddress «suka@gmail.com»"),
        ("Email", "kirim ke: aduan [at] kec.go.id.", "email «aduan [at] kec.go.id»"), ("Email", "(aduan[at]kec.go.id)", "email «aduan[at]kec.go.id»"),
        ("Email", "“aduan@kec.go.id”", "email «aduan@kec.go.id»"), ("Email", "\"aduan@kec.go.id\"", "email «aduan@kec.go.id»"),
        ("Kontak", "Write at info@kec.go.id", "email «info@kec.go.id»"), ("Kontak", "Visit us at www.kec.go.id", "website «www.kec.go.id»"),
        // A postal code is no second number.
        ("Telp", "(0561) 736541, Jalan Suka 1, kode pos 78121", "phone +62561736541"), ("Telp", "(0561) 736541 Kode Pos: 78121", "phone +62561736541"),
        ("Telp", "kode pos 78121 (0561) 736541", "phone +62561736541"),
    ])
    func readsLabelAndValueApart(_ label: String, _ value: String, _ expected: String) {
        #expect(dump(value, { ChannelReader.read(label: slice(label), value: $0) }, line) == expected)
    }

    /// What clerks write around numbers and accounts.
    @Test(arguments: [
        // Hours and counts behind a number are no more of it.
        ("Telp 0561-736501 24 jam", "phone +62561736501"), ("Telp. (0561) 736502 7 hari seminggu", "phone +62561736502"),
        ("WA 0812 0002 0010 24 jam", "whatsapp +6281200020010"), ("Hotline 1500-301 24 jam", "phone 1500301"),
        ("Call Center: 1500 302 (24 jam)", "phone 1500302"), ("Telp. 0561 736503 8.00-15.00", "phone +62561736503"),
        ("Telp. 0561 736503, 8.00-15.00", "phone +62561736503"), ("WA 0812 0002 0010, 24/7", "whatsapp +6281200020010"),
        ("WA 0812 0002 0010 8-15", "whatsapp +6281200020010"), ("Telp. 021-5296084-95", "phone +62215296084…+62215296095"),
        // Several behind one area code.
        ("Telp. 0561-736510 - 736511", "phone +62561736510 | phone +62561736511"),
        ("Tlp (0561) 112001-112003", "phone +62561112001 | phone +62561112003"),
        ("0812-0002-0063 - 0812-0002-0064", "phone +6281200020063 | phone +6281200020064"),
        ("Telp 0561-736581-82-83", "phone +62561736581…+62561736583"), ("021-529-60-84", "phone +62215296084"),
        ("Kepala Seksi 2 0812 0003 0024", "phone +6281200030024"), ("wa.me/message/ABCDEF", "website «wa.me/message/ABCDEF»"),
        ("No HP: 62812 0001 0016", "phone +6281200010016"), ("Telp. 0561 (736512)", "phone +62561736512"),
        // The way stands behind the number.
        ("0812 0002 0022 (WA)", "whatsapp +6281200020022 note=«WA»"), ("0812-0002-0024 WA only", "whatsapp +6281200020024"),
        ("0812 0002 0025 WhatsApp", "whatsapp +6281200020025"), ("0812 0002 0025 WA 0812 0002 0026", "phone +6281200020025 | whatsapp +6281200020026"),
        ("W.A 0812 0002 0028", "whatsapp +6281200020028"),
        // Numbers of something else.
        ("No. Rek 0812000105 Bank Contoh", "refused: noChannel «No. Rek 0812000105 Bank Contoh»"),
        ("Izin PIRT 0812345678", "refused: noChannel «Izin PIRT 0812345678»"), ("NIP 0812345678", "refused: noChannel «NIP 0812345678»"),
        ("Rekening 0812345678, WA 0812 0002 0028", "whatsapp +6281200020028"),
        // LAPOR! takes messages at its short number.
        ("SP4N-LAPOR! (0561) 736515", "phone +62561736515"), ("LAPOR! 1708", "lapor 1708"),
        ("PSC 119", "phone 119"), ("Halo Kemendagri 1500-044 (24 jam)", "phone 1500044"), ("Ruang 119", "refused: noChannel «Ruang 119»"),
        // Accounts.
        ("IG: @kec44 dan @kec44_info", "instagram «kec44» | instagram «kec44_info»"), ("X @kec47", "x «kec47»"), ("IG @kec15 bukan @kec_palsu", "instagram «kec15 bukan @kec_palsu»"),
        ("IG @kec15, waspadai @kec_palsu", "instagram «kec15»"),
        ("Twitter: @kec37 FB: kec37 IG: @kec38", "x «kec37» | facebook «kec37» | instagram «kec38»"),
        ("Telegram Bot @kec_bot", "telegram «kec_bot»"), ("FB: @Kecamatan Suka", "facebook «Kecamatan Suka»"),
        ("IG: kec @suka.go.id", "refused: noChannel «IG: kec @suka.go.id»"), ("IG kecsuka, lalu suka@kantor", "instagram «kecsuka»"),
    ])
    func readsHurriedLines(_ text: String, _ expected: String) { #expect(dump(text, ChannelReader.read, line) == expected) }

    /// A word of another number unlinks only the number right behind it; hours and brackets say what they say.
    @Test(arguments: [
        ("0812 3456 7890 (wa tidak aktif, telepon saja)", "phone +6281234567890 note=«wa tidak aktif, telepon saja»"),
        ("0812 3456 7890 (SMS tidak dilayani)", "phone +6281234567890 note=«SMS tidak dilayani»"),
        ("0812 3456 7890 (SMS center mati)", "phone +6281234567890 note=«SMS center mati»"),
        ("0812 3456 7890 (SMS berbayar, telepon gratis)", "phone +6281234567890 note=«SMS berbayar, telepon gratis»"),
        ("0812 3456 7890 (WA saja)", "whatsapp +6281234567890 note=«WA saja»"),
        ("0812 3456 7890 (WA/SMS)", "whatsapp +6281234567890 note=«WA/SMS» | sms +6281234567890 note=«WA/SMS»"),
        ("Budi (NIP 198501012010011001) 0812 3456 7890", "phone +6281234567890"), ("Kirim NIK dan nama ke 0812 3456 7890", "phone +6281234567890"),
        ("Cek NIK 0812 3456 7890", "phone +6281234567890"), ("Bidang NIB dan Perizinan 0812 3456 7890", "phone +6281234567890"),
        ("No. Rek 0812000105 konfirmasi 0812 3456 7890", "phone +6281234567890"),
        ("Budi, NRP 08123456789", "refused: noChannel «Budi, NRP 08123456789»"),
        ("No. Rek (BRI) 0812000105", "refused: noChannel «No. Rek (BRI) 0812000105»"),
        ("Transfer ke rekening 0812000105", "refused: noChannel «Transfer ke rekening 0812000105»"),
        ("No. Rek 0812000105 / 0812000106", "refused: noChannel «No. Rek 0812000105 / 0812000106»"),
        ("Telp 0561 736 08.00-15.00", "refused: badNumber «0561 736»"), ("Telp 0561 736 24 jam", "refused: badNumber «0561 736»"),
        ("Instagram kec_suka atau @kec.suka", "instagram «kec_suka» | instagram «kec.suka»"),
        ("Instagram kami atau @kec.suka", "instagram «kami atau @kec.suka»"),
    ])
    func readsWhatWordsSay(_ text: String, _ expected: String) { #expect(dump(text, ChannelReader.read, line) == expected) }

    /// The label of a number for a matter does not unlink it.
    @Test(arguments: [
        ("Pengaduan rekening air", "0812 3456 7890", "phone +6281234567890"), ("Layanan NIK dan KK", "0812 3456 7890", "phone +6281234567890"),
        ("Aduan NPWP", "(021) 1500200", "phone +62211500200"), ("Kontak PIRT", "0812 3456 7890", "phone +6281234567890"),
        ("Hubungi sekretariat dengan menyebut nomor registrasi", "0812 3456 7890", "phone +6281234567890"),
        ("NRP", "08123456789", "refused: noChannel «08123456789»"), ("No. Rekening", "konfirmasi ke 0812 3456 7890", "phone +6281234567890"),
    ])
    func readsLabelsOfMatters(_ label: String, _ value: String, _ expected: String) {
        #expect(dump(value, { ChannelReader.read(label: slice(label), value: $0) }, line) == expected)
    }

    /// Where an address with spelled signs stands that was not read.
    @Test(arguments: [
        ("kec [at] suka [dot] go.id", false, "kec [at] suka [dot] go.id"), ("Surel kec(at)suka(dot)go(dot)id ya", false, "kec(at)suka(dot)go(dot)id"),
        ("kec [dot] umum [at] suka.go.id.", false, "kec [dot] umum [at] suka.go.id"), ("kec at suka.go.id", true, "kec at suka.go.id"),
        ("kec [at] suka", true, "kec [at] suka"), ("kec at suka dot go dot id", true, "kec at suka dot go dot id"),
        ("kec at suka.go.id", false, nil), ("lihat [at] sini", false, nil), ("datang (atau telepon) ke kantor.", false, nil),
    ] as [(String, Bool, String?)])
    func findsUnreadMail(_ text: String, _ isPromised: Bool, _ expected: String?) {
        let bytes = slice(text)
        #expect(ChannelReader.unreadMail(in: bytes, isPromised: isPromised) { _ in false }.map { bytes[$0].string } == expected)
    }

    @Test(arguments: [
        ("", "refused: emptyText «»"), ("-", "refused: emptyText «-»"), ("segera", "refused: noChannel «segera»"),
        ("14 hari", "refused: noChannel «14 hari»"), ("Jalan Contoh 12 78124", "refused: noChannel «Jalan Contoh 12 78124»"),
        ("WA 0811", "refused: badNumber «0811»"), ("Telp. 0561", "refused: badNumber «0561»"),
        ("Telp. 0811111111111111", "refused: badNumber «0811111111111111»"),
        ("Telp. 0991 123456", "refused: badNumber «0991 123456»"),
        ("Email : puskesmas sukamakmur@gmail.com", "refused: brokenAddress «sukamakmur@gmail.com»"),
        ("E-mail: bag.umum kantor@contoh.go.id", "refused: brokenAddress «kantor@contoh.go.id»"),
        ("@imigrasijaktim", "refused: noChannel «@imigrasijaktim»"), ("javascript://x.com", "refused: noChannel «javascript://x.com»"),
    ])
    func refuses(_ text: String, _ expected: String) { #expect(dump(text, ChannelReader.read, line) == expected) }

    /// What is shown of a channel: whole brackets, and each number once.
    @Test(arguments: [
        ("(0561) 123456 / 123457", "(0561) 123456 | 123457"), ("Telp (0351) 467527, 4772787", "(0351) 467527 | 4772787"),
        ("( 081329754754 )", "081329754754"), ("+62 (0)561 736541", "+62 (0)561 736541"),
        ("Telp. 31401-31402-34425", "31401 | 31402 | 34425"), ("021-5296084-95", "021-5296084-95"),
        ("(0561) 736541 ext. 207", "(0561) 736541 ext. 207"), ("Email: a@contoh.go.id.", "a@contoh.go.id"),
    ])
    func keepsText(_ text: String, _ expected: String) throws {
        let found = try ChannelReader.read(slice(text)).get()
        #expect(found.map(\.value.text.string).joined(separator: " | ") == expected)
        #expect(found.allSatisfy { $0.range.contains($0.value.text.startIndex) })
    }

    @Test(arguments: [
        ("(0561) 736541 ext. 207", "tel:+62561736541;ext=207"), ("WA 0811 1477 756", "https://wa.me/628111477756"),
        ("SMS 0811 1477 756", "sms:+628111477756"), ("SMS 1708", "sms:1708"), ("Call Center 14045", "tel:14045;phone-context=+62"),
        ("Telp. 31401", "none"), ("biro@gmail.com", "mailto:biro@gmail.com"), ("Instagram : imigrasijaktim", "https://www.instagram.com/imigrasijaktim"),
        ("Facebook : imigrasijaktim", "https://www.facebook.com/imigrasijaktim"), ("Facebook : Imigrasi Jaktim", "none"),
        ("Twitter(X) : ImigrasiJaktim", "https://x.com/ImigrasiJaktim"), ("LAPOR!", "https://www.lapor.go.id"),
        ("Situs: contoh.go.id/a\u{201D}b", "https://contoh.go.id/a"), ("Situs: http://contoh.go.id/?a='b\"", "http://contoh.go.id/?a="),
        ("Kotak saran", "none"), ("Youtube: kantor", "https://www.youtube.com/@kantor"), ("Telegram: kantor", "https://t.me/kantor"),
        ("https://wa.me/628111477756", "https://wa.me/628111477756"),
        // A number is no name there.
        ("Telegram: 0811 1477 756", "https://t.me/+628111477756"), ("Telegram: 31401", "none"),
    ])
    func leadsSomewhere(_ text: String, _ expected: String) throws {
        let channel = try #require(try ChannelReader.read(slice(text)).get().first).value
        var out = Array("«".utf8)
        let isLinked = channel.appendLink(to: &out)
        #expect((isLinked ? out.string : out.string + "none") == "«" + expected)
    }
}
