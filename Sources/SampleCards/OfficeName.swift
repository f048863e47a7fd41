import Bytes

/// An invented office: a kind of office in an invented place.
struct OfficeName {
    /// The file name without its ending.
    let slug: String
    let name: String
    let place: String
    /// What the office's web and mail addresses are made of; `.example` belongs to nobody (RFC 2606).
    var domain: String { "\(slug).example" }

    init(_ index: Int) {
        let kinds = OfficeWords.kinds
        let places = OfficeWords.places
        let kind = kinds[index % kinds.count]
        let place = places[(index / kinds.count + index * 7) % places.count]
        let round = index / (kinds.count * places.count)
        self.place = place.name
        // Beyond all pairs the office gets a number.
        let number = round == 0 ? "" : "-\(round + 1)"
        slug = "\(kind.slug)-\(place.slug)\(number)"
        name = round == 0 ? "\(kind.name) \(place.name)" : "\(kind.name) \(place.name) \(round + 1)"
    }
}

/// Kinds of offices and invented places.
enum OfficeWords {
    static let kinds: [(slug: String, name: String)] = [
        ("dpmptsp", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"),
        ("dukcapil", "Dinas Kependudukan dan Pencatatan Sipil"),
        ("dinkes", "Dinas Kesehatan"),
        ("disdik", "Dinas Pendidikan"),
        ("dishub", "Dinas Perhubungan"),
        ("dinsos", "Dinas Sosial"),
        ("disnaker", "Dinas Tenaga Kerja"),
        ("dlh", "Dinas Lingkungan Hidup"),
        ("pupr", "Dinas Pekerjaan Umum dan Penataan Ruang"),
        ("bapenda", "Badan Pendapatan Daerah"),
        ("kecamatan", "Kantor Kecamatan"),
        ("kelurahan", "Kantor Kelurahan"),
        ("rsud", "Rumah Sakit Umum Daerah"),
        ("perpustakaan", "Dinas Perpustakaan dan Kearsipan"),
        ("distan", "Dinas Pertanian"),
        ("diskop", "Dinas Koperasi dan Usaha Mikro"),
        ("bkpsdm", "Badan Kepegawaian"),
        ("kesbangpol", "Badan Kesatuan Bangsa dan Politik"),
        ("labkesda", "Laboratorium Kesehatan Daerah"),
    ]

    static let places: [(slug: String, name: String)] = [
        ("tanjung-arum", "Tanjung Arum"), ("muara-senja", "Muara Senja"), ("bukit-pelita", "Bukit Pelita"),
        ("sungai-kencana", "Sungai Kencana"), ("teluk-bayu", "Teluk Bayu"), ("padang-lestari", "Padang Lestari"),
        ("lembah-wangi", "Lembah Wangi"), ("pulau-cahaya", "Pulau Cahaya"), ("batu-rimba", "Batu Rimba"),
        ("karang-mukti", "Karang Mukti"), ("telaga-biru", "Telaga Biru"), ("gunung-damar", "Gunung Damar"),
        ("rawa-kemuning", "Rawa Kemuning"), ("kota-pinang-raya", "Kota Pinang Raya"), ("sumber-jati", "Sumber Jati"),
        ("pasir-mendut", "Pasir Mendut"), ("ulu-permata", "Ulu Permata"), ("hilir-sentosa", "Hilir Sentosa"),
        ("tirta-agung", "Tirta Agung"), ("wana-asri", "Wana Asri"), ("mekar-abadi", "Mekar Abadi"),
        ("nusa-harapan", "Nusa Harapan"), ("kuala-tenang", "Kuala Tenang"), ("rantau-indah", "Rantau Indah"),
        ("simpang-mulya", "Simpang Mulya"), ("puncak-raharja", "Puncak Raharja"), ("dermaga-lama", "Dermaga Lama"),
        ("sawah-luhur", "Sawah Luhur"), ("danau-pusaka", "Danau Pusaka"), ("hutan-cemara", "Hutan Cemara"),
        ("pantai-ombak", "Pantai Ombak"), ("lereng-hijau", "Lereng Hijau"), ("tegal-sari-baru", "Tegal Sari Baru"),
        ("banjar-anyar", "Banjar Anyar"), ("campur-rukun", "Campur Rukun"), ("delta-makmur", "Delta Makmur"),
        ("gerbang-timur", "Gerbang Timur"), ("jaya-bersama", "Jaya Bersama"), ("kebun-melati", "Kebun Melati"),
        ("ladang-subur", "Ladang Subur"), ("merpati-putih", "Merpati Putih"), ("ngarai-sunyi", "Ngarai Sunyi"),
        ("oasis-permai", "Oasis Permai"), ("pelabuhan-indah", "Pelabuhan Indah"), ("ranah-elok", "Ranah Elok"),
        ("selat-panjang-baru", "Selat Panjang Baru"), ("tanah-datar-baru", "Tanah Datar Baru"),
        ("umbul-sejuk", "Umbul Sejuk"), ("waduk-lestari", "Waduk Lestari"), ("yogya-baru", "Yogya Baru"),
        ("arus-deras", "Arus Deras"), ("bintang-fajar", "Bintang Fajar"), ("cendana-wangi", "Cendana Wangi"),
    ]
}
