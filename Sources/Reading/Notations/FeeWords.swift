import ServiceStandard

/// The words of fees, in Indonesian and English.
enum FeeWords {
    static let free = KeywordTable<Fee.FreeWording>([
        ("gratis", .gratis), ("cuma-cuma", .gratis), ("free of charge", .gratis),
        ("tidak dipungut biaya", .notCharged), ("tidak dipungut bayaran", .notCharged), ("tidak dipungut", .notCharged),
        ("tidak di pungut biaya", .notCharged), ("tidak di pungut bayaran", .notCharged), ("tidak di pungut", .notCharged),
        ("tidak dikenai biaya", .notCharged), ("tidak di kenakan biaya", .notCharged), ("tidak berbayar", .notCharged),
        ("tidak dikenakan biaya", .notCharged), ("tidak dikenakan tarif", .notCharged),
        ("tidak dibebani biaya", .notCharged), ("tidak dibebankan biaya", .notCharged), ("no charge", .notCharged),
        ("tidak ada biaya", .none), ("tidak ada pungutan", .none), ("tidak ada pungutan biaya", .none), ("no fee", .none), ("no fees", .none), ("no cost", .none),
        ("nihil", .nothing),
        ("tanpa biaya", .withoutFee), ("tanpa pungutan", .withoutFee), ("tanpa pungutan biaya", .withoutFee), ("tanpa bayaran", .withoutFee), ("tanpa dipungut biaya", .withoutFee), ("tanpa dikenakan biaya", .withoutFee),
        ("without charge", .withoutFee),
        ("bebas biaya", .freeOfFee), ("bebas dari biaya", .freeOfFee), ("bebas pungutan", .freeOfFee), ("bebas dari pungutan", .freeOfFee),
    ])

    /// Words behind "tidak ada pungutan" that leave the fee itself open: what is not charged is something else.
    /// `true` for those behind which something that is paid is named.
    static let others = KeywordTable<Bool>([
        ("liar", false), ("lain", false), ("lainnya", false), ("lain-lain", false), ("tambahan", false), ("di luar", true),
        ("diluar", true), ("selain", true),
    ])

    /// Words for what an office itself charges, which is the fee though it is named as an exception: "selain PNBP Rp100.000".
    static let charges = KeywordTable<Void>([
        ("pnbp", ()), ("retribusi", ()), ("tarif", ()), ("pajak", ()), ("bea", ()), ("iuran", ()), ("biaya resmi", ()),
        ("biaya perkara", ()), ("biaya pendaftaran", ()), ("biaya penerbitan", ()), ("penerimaan negara", ()),
    ])

    /// Words for what is paid to somebody else, though the service is free.
    static let sundries = KeywordTable<Void>([
        ("parkir", ()), ("fotokopi", ()), ("fotocopy", ()), ("foto kopi", ()), ("foto copy", ()), ("ongkos kirim", ()),
        ("ongkir", ()), ("kirim", ()), ("pengiriman", ()), ("pos", ()), ("kurir", ()), ("transport", ()), ("transportasi", ()),
        ("postage", ()), ("delivery", ()), ("parking", ()), ("photocopy", ()),
    ])

    /// Words behind an amount that is given back.
    static let returns = KeywordTable<Void>([
        ("dikembalikan", ()), ("akan dikembalikan", ()), ("dapat dikembalikan", ()), ("yang dikembalikan", ()), ("refundable", ()),
    ])

    /// Words that say "free" only where they stand alone.
    static let freeAlone = KeywordTable<Fee.FreeWording>([("tidak ada", .none), ("none", .none), ("free", .gratis)])

    /// Words behind "tidak dipungut biaya" that say it once more.
    static let emphases = KeywordTable<Void>([("apa pun", ()), ("apapun", ()), ("sama sekali", ()), ("at all", ())])

    /// Words that turn "gratis" behind them round.
    static let denials = KeywordTable<Void>([
        ("tidak", ()), ("tak", ()), ("bukan", ()), ("belum", ()), ("tiada", ()), ("not", ()), ("never", ()), ("no longer", ()),
    ])

    /// Words before the rule that sets a fee.
    static let references = KeywordTable<Void>([
        ("sesuai", ()), ("sesuai dengan", ()), ("berdasarkan", ()), ("mengacu pada", ()), ("mengacu kepada", ()),
        ("mengacu", ()), ("menurut", ()), ("berpedoman pada", ()), ("diatur dalam", ()), ("merujuk pada", ()),
        ("lihat", ()), ("in accordance with", ()), ("according to", ()), ("pursuant to", ()), ("as set in", ()),
        ("based on", ()), ("under", ()), ("see", ()),
    ])

    /// What a fee depends on when it stands behind "sesuai".
    static let measures = KeywordTable<Void>([
        ("radius", ()), ("jarak", ()), ("luas", ()), ("jumlah", ()), ("volume", ()), ("kebutuhan", ()), ("hasil", ()),
        ("jenis", ()), ("nilai", ()), ("pemakaian", ()), ("distance", ()), ("area", ()),
    ])

    /// Words that say that something is paid without saying how much; `true` for those after which an amount is only one
    /// of several.
    static let variables = KeywordTable<Bool>([
        ("ada biaya", false), ("terdapat biaya", false), ("dibebani biaya", false), ("dibebankan biaya", false),
        ("dikenakan biaya", false), ("dipungut biaya", false), ("tergantung", true), ("bergantung pada", true),
        ("bervariasi", true), ("menyesuaikan", true), ("dapat berubah sesuai", true), ("dihitung", false), ("depends on", true), ("varies", true), ("variable", true),
    ])

    /// Words between a bound and its amount.
    static let fillers = KeywordTable<Void>([
        ("dari", ()), ("sebesar", ()), ("senilai", ()), ("seharga", ()), ("sejumlah", ()), ("adalah", ()), ("yaitu", ()),
        ("hanya", ()), ("biaya", ()), ("tarif", ()), ("harga", ()), ("tempel", ()), ("elektronik", ()), ("of", ()), (":", ()),
        ("=", ()), ("@", ()),
    ])

    /// Words and endings behind an amount that bind it.
    static let boundsBehind = KeywordTable<Void>([
        ("-an", ()), ("ke atas", ()), ("keatas", ()), ("ke bawah", ()), ("kebawah", ()), ("atau lebih", ()), ("atau kurang", ()),
        ("or more", ()), ("or less", ()), ("lebih", ()),
    ])

    /// Words that begin a unit.
    static let units = KeywordTable<Void>([
        ("per", ()), ("setiap", ()), ("tiap", ()), ("untuk setiap", ()), ("untuk tiap", ()), ("each", ()), ("every", ()),
    ])

    /// Words that say for whom or when a fee holds.
    static let conditions = KeywordTable<Void>([
        ("apabila", ()), ("jika", ()), ("bila", ()), ("kecuali", ()), ("bagi", ()), ("untuk", ()), ("khusus", ()),
        ("dengan syarat", ()), ("dengan ketentuan", ()), ("if", ()), ("for", ()), ("unless", ()), ("except", ()),
    ])

    /// Words behind "gratis" that, as conditions do, say for whom, when or where nothing is paid.
    static let occasions = KeywordTable<Void>([
        ("kepada", ()), ("hanya", ()), ("di", ()), ("pada", ()), ("saat", ()), ("ketika", ()), ("selama", ()), ("when", ()),
        ("at", ()), ("on", ()), ("during", ()),
    ])

    /// Words that name a group of people, where they begin what stands before a fee.
    static let audiences = KeywordTable<Void>([
        ("peserta", ()), ("umum", ()), ("pasien", ()), ("masyarakat", ()), ("warga", ()), ("wni", ()), ("wna", ()),
        ("pelajar", ()), ("mahasiswa", ()), ("anggota", ()), ("pemegang", ()), ("non", ()), ("bagi", ()), ("untuk", ()),
        ("khusus", ()), ("for", ()), ("members", ()),
    ])
}
