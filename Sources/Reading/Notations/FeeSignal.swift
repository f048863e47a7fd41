/// Words and marks that make of an amount something else than what is paid.
enum FeeSignal: Sendable {
    /// The least that is paid, before its amount.
    case least
    /// The most, or nearly so, before its amount.
    case bound
    case percent
    /// "x", between what is multiplied.
    case cross
    /// "Kali", right behind or before an amount.
    case times
    case formula
    case equals
    case plus
    case and
    /// What follows is an example.
    case example
    /// "Contoh", which is an example before a colon, and elsewhere a sample that is tested.
    case sample
    /// Amounts behind it are parts of the amount before it.
    case including
    /// A former fee, before its amount.
    case former
    /// What follows is asked for by swindlers.
    case warning
    /// A duty stamp (meterai), before its amount.
    case stamp
    /// What is paid besides the fee, or given back: a fine, a deposit, what the bank takes.
    case apart
    /// What is paid though the service is free.
    case exception
    /// What is paid on top of the fee, where it stands.
    case surcharge

    static let table = KeywordTable<FeeSignal>([
        ("mulai", .least), ("mulai dari", .least), ("dimulai dari", .least), ("starting from", .least), ("starting at", .least),
        ("minimal", .bound), ("minimum", .bound), ("min.", .bound), ("paling sedikit", .bound), ("paling rendah", .bound),
        ("paling kurang", .bound), ("paling murah", .bound), ("sekurang-kurangnya", .bound), ("serendah-rendahnya", .bound),
        ("sedikitnya", .bound), ("setidaknya", .bound), ("lebih dari", .bound), ("di atas", .bound), ("diatas", .bound),
        ("at least", .bound), ("more than", .bound), ("over", .bound), (">", .bound), ("\u{2265}", .bound),
        ("maksimal", .bound), ("maksimum", .bound), ("maks.", .bound), ("maks", .bound), ("max.", .bound), ("max", .bound),
        ("paling banyak", .bound), ("paling tinggi", .bound), ("paling besar", .bound), ("paling mahal", .bound),
        ("setinggi-tingginya", .bound), ("sebanyak-banyaknya", .bound), ("sebesar-besarnya", .bound),
        ("kurang dari", .bound), ("di bawah", .bound), ("dibawah", .bound), ("sampai", .bound), ("sampai dengan", .bound),
        ("hingga", .bound), ("s/d", .bound), ("s.d.", .bound), ("up to", .bound), ("at most", .bound), ("less than", .bound),
        ("<", .bound), ("\u{2264}", .bound),
        ("sekitar", .bound), ("kira-kira", .bound), ("kurang lebih", .bound), ("lebih kurang", .bound), ("rata-rata", .bound),
        ("berkisar", .least), ("kisaran", .least), ("estimasi", .bound), ("perkiraan", .bound), ("about", .bound),
        ("around", .bound), ("approximately", .bound), ("\u{B1}", .bound), ("+/-", .bound), ("~", .bound),
        ("%", .percent), ("persen", .percent), ("per cent", .percent), ("percent", .percent), ("\u{2030}", .percent),
        ("permil", .percent),
        ("x", .cross), ("\u{D7}", .cross), ("kali", .times), ("times", .times), ("dikali", .formula), ("dikalikan", .formula), ("setengah harga", .formula), ("separuh harga", .formula),
        ("multiplied by", .formula), ("dibagi", .formula), ("=", .equals),
        ("+", .plus), ("ditambah", .plus), ("ditambahkan", .plus), ("plus", .plus), ("dan", .and), ("and", .and), ("&", .and),
        ("contoh", .sample), ("contohnya", .example), ("contoh perhitungan", .example), ("sebagai contoh", .example),
        ("misal", .example), ("misalnya", .example), ("misalkan", .example),
        ("ilustrasi", .example), ("simulasi", .example), ("semula", .former), ("sebelumnya", .former), ("tadinya", .former),
        ("example", .sample), ("for example", .example), ("e.g.", .example), ("tarif lama", .former), ("biaya lama", .former), ("formerly", .former), ("previously", .former),
        ("termasuk", .including), ("terdiri dari", .including), ("terdiri atas", .including), ("meliputi", .including),
        ("including", .including), ("includes", .including),
        ("hati-hati", .warning), ("waspada", .warning), ("waspadai", .warning), ("penipuan", .warning), ("penipu", .warning),
        ("pungli", .warning), ("pungutan liar", .warning), ("calo", .warning), ("beware", .warning), ("scam", .warning),
        ("imbalan", .warning), ("gratifikasi", .warning), ("suap", .warning), ("bila ada pungutan", .warning),
        ("jika ada pungutan", .warning), ("apabila ada pungutan", .warning), ("bila diminta", .warning),
        ("jika diminta", .warning), ("apabila diminta", .warning),
        ("tidak termasuk", .apart), ("belum termasuk", .apart), ("not including", .apart), ("uang muka", .apart),
        ("uang jaminan", .apart), ("jaminan bongkar", .apart), ("jaminan sewa", .apart), ("biaya jaminan", .apart),
        ("deposit", .apart), ("denda", .apart), ("admin bank", .apart), ("administrasi bank", .apart),
        ("dengan jaminan", .apart), ("di luar biaya", .exception), ("diluar biaya", .exception), ("di luar ongkos", .exception),
        ("diluar ongkos", .exception), ("selain biaya", .exception), ("selain ongkos", .exception),
        ("kecuali biaya", .exception), ("kecuali ongkos", .exception),
        ("tambahan", .surcharge), ("surcharge", .surcharge),
        ("biaya transfer", .apart), ("down payment", .apart), ("fine", .apart), ("besides", .apart),
        ("meterai", .stamp), ("materai", .stamp), ("duty stamp", .stamp), ("stamp duty", .stamp),
    ])
}
