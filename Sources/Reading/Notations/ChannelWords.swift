import Bytes
import ServiceStandard

/// The labels of channels.
enum ChannelWords {
    static let labels = KeywordTable<Channel.Kind>([
        ("telepon", .phone), ("telpon", .phone), ("telefon", .phone), ("telephone", .phone), ("telp.", .phone),
        ("telp", .phone), ("tlp.", .phone), ("tlp", .phone), ("tel.", .phone), ("tel", .phone), ("phone", .phone),
        ("hp", .phone), ("hp.", .phone), ("no. hp", .phone), ("no hp", .phone), ("nomor hp", .phone),
        ("no. telp", .phone), ("no. telp.", .phone), ("no telp", .phone), ("no. telepon", .phone),
        ("nomor telepon", .phone), ("handphone", .phone), ("contact center", .phone), ("contact centre", .phone),
        ("call center", .phone), ("call centre", .phone), ("hotline", .phone), ("helpdesk", .phone),
        ("help desk", .phone), ("pusat panggilan", .phone), ("mobile", .phone),
        ("sms", .sms), ("sms center", .sms), ("sms centre", .sms), ("sms gateway", .sms),
        ("whatsapp", .whatsapp), ("whats app", .whatsapp), ("wa", .whatsapp), ("no. wa", .whatsapp), ("no wa", .whatsapp),
        ("nomor wa", .whatsapp), ("nomor whatsapp", .whatsapp), ("no. whatsapp", .whatsapp), ("wa center", .whatsapp),
        ("whatsapp center", .whatsapp),
        ("w.a.", .whatsapp), ("w.a", .whatsapp), ("whatsap", .whatsapp), ("whatsaap", .whatsapp), ("watsap", .whatsapp),
        ("watsapp", .whatsapp),
        ("faksimile", .fax), ("faksimili", .fax), ("faximile", .fax), ("facsimile", .fax), ("faks.", .fax),
        ("faks", .fax), ("fax.", .fax), ("fax", .fax),
        ("email", .email), ("e-mail", .email), ("surel", .email), ("pos-el", .email), ("surat elektronik", .email),
        ("website", .website), ("web", .website), ("situs web", .website), ("situs", .website), ("laman", .website),
        ("portal", .website), ("aplikasi", .website),
        ("instagram", .instagram), ("ig", .instagram), ("facebook", .facebook), ("fb", .facebook),
        ("fanpage facebook", .facebook), ("twitter(x)", .x), ("twitter (x)", .x), ("twitter/x", .x),
        ("x (twitter)", .x), ("x(twitter)", .x), ("x/twitter", .x), ("twitter", .x),
        ("youtube", .youtube), ("yt", .youtube), ("tiktok", .tiktok), ("tik tok", .tiktok), ("telegram", .telegram),
        // "SPAN LAPOR" is a frequent slip of the pen.
        ("sp4n-lapor!", .lapor), ("sp4n lapor!", .lapor), ("sp4n-lapor", .lapor), ("span-lapor!", .lapor),
        ("span-lapor", .lapor), ("lapor!", .lapor), ("sp4n", .lapor),
        ("surat", .letter), ("alamat surat", .letter), ("alamat", .letter), ("letter", .letter), ("post", .letter),
        ("kotak saran", .dropBox), ("kotak pengaduan", .dropBox), ("kotak aduan", .dropBox),
        ("kotak saran dan pengaduan", .dropBox), ("suggestion box", .dropBox),
        ("datang langsung", .counter), ("secara langsung", .counter), ("tatap muka", .counter), ("loket", .counter),
        ("loket pengaduan", .counter), ("in person", .counter), ("langsung", .counter),
        ("petugas", .officer), ("petugas pengaduan", .officer), ("pejabat pengelola pengaduan", .officer),
        ("pejabat pengelola", .officer), ("pejabat", .officer), ("penanggung jawab", .officer),
        ("penanggung jawab pengaduan", .officer), ("pj pengaduan", .officer), ("pengelola pengaduan", .officer), ("officer", .officer),
    ])

    /// Labels that are words of their own and count only where a colon follows.
    static let labelsWithColon = KeywordTable<Channel.Kind>([("x", .x), ("lapor", .lapor), ("mail", .email), ("call", .phone)])

    /// Hosts that say what a web address is.
    static let hosts = KeywordTable<Channel.Kind>([
        ("instagram.com", .instagram), ("facebook.com", .facebook), ("fb.com", .facebook), ("fb.me", .facebook),
        ("m.facebook.com", .facebook), ("twitter.com", .x), ("x.com", .x), ("youtube.com", .youtube), ("youtu.be", .youtube),
        ("tiktok.com", .tiktok), ("t.me", .telegram), ("lapor.go.id", .lapor),
        // Short addresses, whose ends are used by nobody else here.
        ("bit.ly", .website), ("linktr.ee", .website), ("forms.gle", .website), ("goo.gl", .website),
    ])

    static let postalCodes = KeywordTable<Void>([
        ("kode pos", ()), ("kode-pos", ()), ("kodepos", ()), ("postal code", ()), ("postcode", ()), ("zip code", ()),
    ])

    static let extensions = KeywordTable<Void>([
        ("ext.", ()), ("ext", ()), ("ekst.", ()), ("ekst", ()), ("extension", ()), ("pesawat", ()), ("psw.", ()),
        ("psw", ()), ("pes.", ()),
    ])
}
