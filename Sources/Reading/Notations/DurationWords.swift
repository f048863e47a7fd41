import ServiceStandard

/// The words of durations, in Indonesian and English.
enum DurationWords {
    /// "hr" is missing on purpose: it is "hari" to one office and "hour" to another.
    static let units = KeywordTable<TimeUnit>([
        ("detik", .second), ("dtk", .second), ("second", .second), ("seconds", .second), ("sec", .second),
        ("menit", .minute), ("mnt", .minute), ("minute", .minute), ("minutes", .minute), ("min", .minute),
        ("mins", .minute),
        ("jam", .hour), ("hour", .hour), ("hours", .hour), ("hrs", .hour),
        ("hari kerja", .workingDay), ("harikerja", .workingDay), ("hari (kerja)", .workingDay),
        ("working day", .workingDay), ("working days", .workingDay), ("workday", .workingDay),
        ("workdays", .workingDay), ("business day", .workingDay), ("business days", .workingDay),
        ("work days", .workingDay), ("work day", .workingDay),
        ("hari kalender", .calendarDay), ("hari kalender kerja", .workingDay), ("calendar day", .calendarDay),
        ("calendar days", .calendarDay),
        ("hari", .day), ("day", .day), ("days", .day),
        ("minggu", .week), ("mgg", .week), ("pekan", .week), ("week", .week), ("weeks", .week),
        ("bulan", .month), ("bln", .month), ("month", .month), ("months", .month),
        ("tahun", .year), ("thn", .year), ("year", .year), ("years", .year),
    ])

    static let bounds = KeywordTable<Duration.Bound>([
        ("paling lama", .atMost), ("paling lambat", .atMost), ("selambat-lambatnya", .atMost),
        ("selambatnya", .atMost), ("selama-lamanya", .atMost), ("maksimal", .atMost), ("maksimum", .atMost),
        ("maks.", .atMost), ("maks", .atMost), ("max.", .atMost), ("max", .atMost), ("maximum of", .atMost),
        ("maximum", .atMost), ("tidak lebih dari", .atMost), ("kurang dari", .atMost), ("hingga", .atMost),
        ("sampai dengan", .atMost), ("sampai", .atMost), ("s.d.", .atMost), ("s/d", .atMost), ("dalam waktu", .atMost),
        ("dalam jangka waktu", .atMost), ("at most", .atMost), ("up to", .atMost), ("no more than", .atMost),
        ("not more than", .atMost), ("no later than", .atMost), ("less than", .atMost), ("within", .atMost), ("<=", .atMost), ("<", .atMost), ("\u{2264}", .atMost),
        ("paling cepat", .atLeast), ("paling singkat", .atLeast), ("paling sedikit", .atLeast),
        ("paling kurang", .atLeast), ("sekurang-kurangnya", .atLeast), ("minimal", .atLeast), ("minimum", .atLeast),
        ("minimum of", .atLeast), ("min.", .atLeast), ("secepat-cepatnya", .atLeast), ("lebih dari", .atLeast),
        ("at least", .atLeast), ("more than", .atLeast), ("not less than", .atLeast), ("no earlier than", .atLeast), (">=", .atLeast),
        (">", .atLeast), ("\u{2265}", .atLeast),
        ("\u{B1}", .estimate), ("+/-", .estimate), ("~", .estimate), ("kurang lebih", .estimate),
        ("lebih kurang", .estimate), ("kira-kira", .estimate), ("sekitar", .estimate), ("estimasi waktu", .estimate),
        ("estimasi", .estimate), ("perkiraan", .estimate), ("diperkirakan", .estimate), ("rata-rata", .estimate),
        ("about", .estimate), ("approximately", .estimate), ("approx.", .estimate), ("around", .estimate),
        ("estimated", .estimate), ("on average", .estimate), ("average", .estimate),
        ("=<", .atMost), ("=>", .atLeast), ("di bawah", .atMost), ("dibawah", .atMost), ("tidak melebihi", .atMost),
        ("tak lebih dari", .atMost), ("tidak boleh lebih dari", .atMost), ("tidak sampai", .atMost), ("under", .atMost),
        ("below", .atMost), ("not exceeding", .atMost),
        ("paling tidak", .atLeast), ("setidaknya", .atLeast), ("setidak-tidaknya", .atLeast), ("sedikitnya", .atLeast),
        ("sekurangnya", .atLeast), ("tidak kurang dari", .atLeast), ("di atas", .atLeast), ("diatas", .atLeast),
        ("no less than", .atLeast), ("above", .atLeast), ("over", .atLeast),
    ])

    /// Words that may stand between a bound and its number and say nothing themselves.
    static let fillers = KeywordTable<Void>([
        ("dalam", ()), ("dalam waktu", ()), ("dalam jangka waktu", ()), ("jangka waktu", ()), ("waktu", ()),
        ("selama", ()), ("adalah", ()), ("yaitu", ()), ("in", ()), ("is", ()), ("of", ()), ("a", ()),
    ])

    static let separators = KeywordTable<Void>([
        ("s/d", ()), ("s/d.", ()), ("s / d", ()), ("s.d.", ()), ("s.d", ()), ("s. d.", ()), ("s d", ()), ("sd", ()), ("sd.", ()),
        ("s.d,", ()), ("sampai dengan", ()), ("sampai dgn", ()), ("sampai", ()),
        ("hingga", ()), ("atau", ()), ("to", ()), ("or", ()), ("until", ()), ("~", ()),
    ])

    /// Words after which the event stands from which, or before which, the time counts.
    static let anchors = KeywordTable<Duration.Anchor.Relation>([
        ("terhitung sejak", .after), ("terhitung mulai", .after), ("terhitung setelah", .after),
        ("terhitung dari", .after), ("terhitung", .after), ("dihitung sejak", .after), ("dihitung mulai", .after),
        ("dihitung dari", .after), ("dihitung setelah", .after), ("sejak", .after), ("semenjak", .after),
        ("setelah", .after), ("sesudah", .after), ("pasca", .after), ("after", .after), ("since", .after),
        ("from", .after), ("following", .after), ("counted from", .after),
        ("sebelum", .before), ("before", .before), ("prior to", .before),
    ])

    /// Words that begin a condition.
    static let conditions = KeywordTable<Void>([
        ("apabila", ()), ("jika", ()), ("bila", ()), ("bilamana", ()), ("dengan catatan", ()), ("dengan syarat", ()),
        ("dengan ketentuan", ()), ("asalkan", ()), ("sepanjang", ()), ("if", ()), ("provided", ()), ("unless", ()),
        ("kecuali", ()), ("tidak terhitung", ()),
    ])

    /// Words behind a time that make it a rate: "3 bulan sekali", "8 jam sehari".
    static let rates = KeywordTable<Void>([
        ("sekali", ()), ("satu kali", ()), ("1 kali", ()), ("sehari", ()), ("seminggu", ()), ("sepekan", ()), ("sebulan", ()),
        ("setahun", ()), ("dalam sehari", ()), ("dalam seminggu", ()), ("dalam sepekan", ()), ("dalam sebulan", ()),
        ("dalam setahun", ()), ("per hari", ()), ("per minggu", ()), ("per pekan", ()), ("per bulan", ()), ("per tahun", ()),
        ("perhari", ()), ("perminggu", ()), ("perbulan", ()), ("pertahun", ()), ("setiap hari", ()), ("setiap minggu", ()),
        ("setiap bulan", ()), ("setiap tahun", ()), ("tiap hari", ()), ("tiap minggu", ()), ("tiap bulan", ()),
        ("tiap tahun", ()), ("/hari", ()), ("/ hari", ()), ("/minggu", ()), ("/ minggu", ()), ("/bulan", ()), ("/ bulan", ()),
        ("a day", ()), ("a week", ()), ("a month", ()), ("a year", ()), ("per day", ()), ("per week", ()), ("per month", ()),
        ("per year", ()),
    ])

    /// Words behind "24 jam" that say that it never ends.
    static let always = KeywordTable<Void>([
        ("nonstop", ()), ("non-stop", ()), ("penuh", ()), ("terus-menerus", ()), ("x 7", ()), ("x7", ()), ("/7", ()), ("/ 7", ()),
    ])
}
