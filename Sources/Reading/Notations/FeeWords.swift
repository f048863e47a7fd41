import ServiceStandard

/// The words of fees, in Indonesian and English.
enum FeeWords {
    static let free = KeywordTable<Fee.FreeWording>([
        ("gratis", .gratis), ("cuma-cuma", .gratis), ("free of charge", .gratis),
        ("tidak dipungut biaya", .notCharged), ("tidak dipungut bayaran", .notCharged),
        ("tidak dikenakan biaya", .notCharged), ("tidak dikenakan tarif", .notCharged),
        ("tidak dibebani biaya", .notCharged), ("tidak dibebankan biaya", .notCharged), ("no charge", .notCharged),
        ("tidak ada biaya", .none), ("no fee", .none), ("no fees", .none), ("no cost", .none),
        ("nihil", .nothing),
        ("tanpa biaya", .withoutFee), ("tanpa dipungut biaya", .withoutFee), ("tanpa dikenakan biaya", .withoutFee),
        ("without charge", .withoutFee),
        ("bebas biaya", .freeOfFee), ("bebas dari biaya", .freeOfFee),
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

    /// Words that say that something is paid without saying how much.
    static let variables = KeywordTable<Void>([
        ("ada biaya", ()), ("terdapat biaya", ()), ("dibebani biaya", ()), ("dibebankan biaya", ()),
        ("dikenakan biaya", ()), ("dipungut biaya", ()), ("tergantung", ()), ("bergantung pada", ()),
        ("bervariasi", ()), ("dihitung", ()), ("depends on", ()), ("varies", ()), ("variable", ()),
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

    /// Words that name a group of people, where they begin what stands before a fee.
    static let audiences = KeywordTable<Void>([
        ("peserta", ()), ("umum", ()), ("pasien", ()), ("masyarakat", ()), ("warga", ()), ("wni", ()), ("wna", ()),
        ("pelajar", ()), ("mahasiswa", ()), ("anggota", ()), ("pemegang", ()), ("non", ()), ("bagi", ()), ("untuk", ()),
        ("khusus", ()), ("for", ()), ("members", ()),
    ])
}
