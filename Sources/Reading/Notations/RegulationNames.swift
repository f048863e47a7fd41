import ServiceStandard

/// The names of regulations, long and short.
enum RegulationNames {
    /// What a name stands for.
    enum Name: Sendable {
        /// A whole name; nothing else says who issued it.
        case whole(RegulationType)
        /// The name of a region, agency or office follows.
        case withIssuer(RegulationType)
        /// "Peraturan Menteri" or "Keputusan Menteri": the ministry follows.
        case ministerial(isDecree: Bool)
        /// UUD 1945: no number.
        case constitution
    }

    private static func type(_ family: RegulationType.Family, _ key: StaticString) -> RegulationType {
        RegulationType(family, key: key)
    }

    /// All kinds that stand in lists of legal bases (UU 12/2011 Pasal 7 and 8, and decrees).
    static let names = KeywordTable<Name>([
        ("undang-undang dasar negara republik indonesia", .constitution), ("undang-undang dasar", .constitution),
        ("uud negara republik indonesia", .constitution), ("uud nri", .constitution), ("uud", .constitution),
        ("ketetapan majelis permusyawaratan rakyat", .whole(type(.assemblyDecree, "tap-mpr"))),
        ("ketetapan mpr", .whole(type(.assemblyDecree, "tap-mpr"))), ("tap mpr", .whole(type(.assemblyDecree, "tap-mpr"))),
        ("undang-undang", .whole(type(.law, "uu"))), ("uu", .whole(type(.law, "uu"))), ("law", .whole(type(.law, "uu"))),
        ("peraturan pemerintah pengganti undang-undang", .whole(type(.emergencyLaw, "perppu"))),
        ("perppu", .whole(type(.emergencyLaw, "perppu"))), ("perpu", .whole(type(.emergencyLaw, "perppu"))),
        ("peraturan pemerintah", .whole(type(.governmentRegulation, "pp"))),
        ("pp", .whole(type(.governmentRegulation, "pp"))),
        ("government regulation", .whole(type(.governmentRegulation, "pp"))),
        ("peraturan presiden", .whole(type(.presidentialRegulation, "perpres"))),
        ("perpres", .whole(type(.presidentialRegulation, "perpres"))),
        ("presidential regulation", .whole(type(.presidentialRegulation, "perpres"))),
        ("peraturan menteri negara", .ministerial(isDecree: false)), ("peraturan menteri", .ministerial(isDecree: false)),
        ("permen", .ministerial(isDecree: false)),
        ("peraturan mahkamah agung", .whole(type(.supremeCourtRegulation, "perma"))),
        ("perma", .whole(type(.supremeCourtRegulation, "perma"))),
        ("peraturan bank indonesia", .whole(type(.centralBankRegulation, "pbi"))),
        ("pbi", .whole(type(.centralBankRegulation, "pbi"))),
        ("peraturan otoritas jasa keuangan", .whole(type(.financialAuthorityRegulation, "pojk"))),
        ("pojk", .whole(type(.financialAuthorityRegulation, "pojk"))),
        ("peraturan badan", .withIssuer(type(.agencyRegulation, "perban"))),
        ("perban", .withIssuer(type(.agencyRegulation, "perban"))),
        ("peraturan lembaga", .withIssuer(type(.agencyRegulation, "perlem"))),
        ("peraturan kepala", .withIssuer(type(.agencyRegulation, "perka"))),
        ("perka", .withIssuer(type(.agencyRegulation, "perka"))),
        ("peraturan direktur jenderal", .withIssuer(type(.agencyRegulation, "perdirjen"))),
        ("perdirjen", .withIssuer(type(.agencyRegulation, "perdirjen"))),
        ("peraturan ombudsman", .whole(type(.agencyRegulation, "perombudsman"))),
        ("peraturan daerah", .withIssuer(type(.regionalRegulation, "perda"))),
        ("perda", .withIssuer(type(.regionalRegulation, "perda"))),
        ("peraturan gubernur", .withIssuer(type(.governorRegulation, "pergub"))),
        ("pergub", .withIssuer(type(.governorRegulation, "pergub"))),
        ("peraturan bupati", .withIssuer(type(.regentRegulation, "perbup"))),
        ("perbup", .withIssuer(type(.regentRegulation, "perbup"))),
        ("peraturan wali kota", .withIssuer(type(.mayorRegulation, "perwal"))),
        ("peraturan walikota", .withIssuer(type(.mayorRegulation, "perwal"))),
        ("perwal", .withIssuer(type(.mayorRegulation, "perwal"))), ("perwali", .withIssuer(type(.mayorRegulation, "perwal"))),
        ("peraturan desa", .withIssuer(type(.villageRegulation, "perdes"))),
        ("perdes", .withIssuer(type(.villageRegulation, "perdes"))),
        ("keputusan presiden", .whole(type(.presidentialDecree, "keppres"))),
        ("keppres", .whole(type(.presidentialDecree, "keppres"))),
        ("instruksi presiden", .whole(type(.presidentialInstruction, "inpres"))),
        ("inpres", .whole(type(.presidentialInstruction, "inpres"))),
        ("keputusan menteri negara", .ministerial(isDecree: true)), ("keputusan menteri", .ministerial(isDecree: true)),
        ("kepmen", .ministerial(isDecree: true)),
        ("keputusan kepala", .withIssuer(type(.agencyDecree, "kepka"))),
        ("kepka", .withIssuer(type(.agencyDecree, "kepka"))),
        ("keputusan direktur jenderal", .withIssuer(type(.agencyDecree, "kepdirjen"))),
        ("keputusan gubernur", .withIssuer(type(.decree, "kepgub"))), ("kepgub", .withIssuer(type(.decree, "kepgub"))),
        ("keputusan bupati", .withIssuer(type(.decree, "kepbup"))), ("kepbup", .withIssuer(type(.decree, "kepbup"))),
        ("keputusan wali kota", .withIssuer(type(.decree, "kepwal"))),
        ("keputusan walikota", .withIssuer(type(.decree, "kepwal"))),
        ("surat edaran", .withIssuer(type(.circular, "se"))), ("se", .withIssuer(type(.circular, "se"))),
        ("surat keputusan", .withIssuer(type(.decree, "sk"))), ("sk", .withIssuer(type(.decree, "sk"))),
        // A ministry's regulations under a name of their own.
        ("pmk", .whole(type(.ministerialRegulation, "pmk"))),
    ])

    /// The names that begin with these letters go on with the ministry: Permenkumham, Kepmenpan.
    static let glued = KeywordTable<Bool>([("permen", false), ("kepmen", true), ("perka", false)])

    /// Ministries as long names and as the ends of short ones, with the keys of their regulations and decrees.
    static let ministries = KeywordTable<(regulation: StaticString, decree: StaticString)>([
        ("hukum dan hak asasi manusia", ("permenkumham", "kepmenkumham")), ("hukum dan ham", ("permenkumham", "kepmenkumham")),
        ("kumham", ("permenkumham", "kepmenkumham")),
        ("pendayagunaan aparatur negara dan reformasi birokrasi", ("permenpanrb", "kepmenpanrb")),
        ("pan dan rb", ("permenpanrb", "kepmenpanrb")), ("panrb", ("permenpanrb", "kepmenpanrb")),
        ("pan-rb", ("permenpanrb", "kepmenpanrb")), ("pan & rb", ("permenpanrb", "kepmenpanrb")),
        ("pendayagunaan aparatur negara", ("permenpan", "kepmenpan")), ("pan", ("permenpan", "kepmenpan")),
        ("dalam negeri", ("permendagri", "kepmendagri")), ("dagri", ("permendagri", "kepmendagri")),
        ("luar negeri", ("permenlu", "kepmenlu")), ("lu", ("permenlu", "kepmenlu")),
        ("keuangan", ("pmk", "kmk")), ("keu", ("pmk", "kmk")),
        ("kesehatan", ("permenkes", "kepmenkes")), ("kes", ("permenkes", "kepmenkes")),
        ("agama", ("permenag", "kepmenag")), ("ag", ("permenag", "kepmenag")),
        ("perhubungan", ("permenhub", "kepmenhub")), ("hub", ("permenhub", "kepmenhub")),
        ("sosial", ("permensos", "kepmensos")), ("sos", ("permensos", "kepmensos")),
        ("ketenagakerjaan", ("permenaker", "kepmenaker")), ("naker", ("permenaker", "kepmenaker")),
        ("aker", ("permenaker", "kepmenaker")),
        ("tenaga kerja dan transmigrasi", ("permenakertrans", "kepmenakertrans")),
        ("akertrans", ("permenakertrans", "kepmenakertrans")),
        ("perindustrian", ("permenperin", "kepmenperin")), ("perin", ("permenperin", "kepmenperin")),
        ("perdagangan", ("permendag", "kepmendag")), ("dag", ("permendag", "kepmendag")),
        ("pertanian", ("permentan", "kepmentan")), ("tan", ("permentan", "kepmentan")),
        ("kelautan dan perikanan", ("permenkp", "kepmenkp")), ("kp", ("permenkp", "kepmenkp")),
        ("lingkungan hidup dan kehutanan", ("permenlhk", "kepmenlhk")), ("lhk", ("permenlhk", "kepmenlhk")),
        ("energi dan sumber daya mineral", ("permenesdm", "kepmenesdm")), ("esdm", ("permenesdm", "kepmenesdm")),
        ("pekerjaan umum dan perumahan rakyat", ("permenpupr", "kepmenpupr")), ("pupr", ("permenpupr", "kepmenpupr")),
        ("pekerjaan umum", ("permenpu", "kepmenpu")), ("pu", ("permenpu", "kepmenpu")),
        ("komunikasi dan informatika", ("permenkominfo", "kepmenkominfo")), ("kominfo", ("permenkominfo", "kepmenkominfo")),
        ("imigrasi dan pemasyarakatan", ("permenimipas", "kepmenimipas")), ("imipas", ("permenimipas", "kepmenimipas")),
        ("hukum", ("permenkum", "kepmenkum")), ("kum", ("permenkum", "kepmenkum")),
        ("hak asasi manusia", ("permenham", "kepmenham")), ("ham", ("permenham", "kepmenham")),
        ("agraria dan tata ruang/kepala badan pertanahan nasional", ("permenatr", "kepmenatr")),
        ("agraria dan tata ruang", ("permenatr", "kepmenatr")), ("atr/bpn", ("permenatr", "kepmenatr")),
        ("atr", ("permenatr", "kepmenatr")),
        ("pendidikan dan kebudayaan", ("permendikbud", "kepmendikbud")), ("dikbud", ("permendikbud", "kepmendikbud")),
        ("pendidikan, kebudayaan, riset, dan teknologi", ("permendikbudristek", "kepmendikbudristek")),
        ("dikbudristek", ("permendikbudristek", "kepmendikbudristek")),
        ("sekretaris negara", ("permensesneg", "kepmensesneg")), ("sesneg", ("permensesneg", "kepmensesneg")),
    ])

    static let numberMarks = KeywordTable<Void>([
        ("nomor:", ()), ("nomor :", ()), ("nomor", ()), ("no.:", ()), ("no.", ()), ("no", ()), ("nomer", ()), ("number", ()),
    ])
    static let yearMarks = KeywordTable<Void>([("tahun", ()), ("thn.", ()), ("thn", ()), ("th.", ()), ("th", ()), ("of", ())])
    static let state = KeywordTable<Void>([("negara republik indonesia", ()), ("republik indonesia", ()), ("ri", ())])
}
