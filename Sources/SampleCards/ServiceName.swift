/// What a generated service is called and where its card stands.
struct ServiceName {
    let title: String
    /// "Izin Usaha Mikro".
    let productName: String
    /// The product in small letters, for running text: "izin usaha mikro".
    var product: String { productName.lowercased() }
    let topic: String
    /// The office's folder, then the file name without its ending.
    let folder: String
    let slug: String

    /// The path of the card below the site's folder.
    var path: String { "content/layanan/\(folder)/\(slug).md" }

    /// - Parameters:
    ///   - office: the index of the office
    ///   - position: the how manieth card of the office; different positions give different names
    init(office: Int, position: Int) {
        let actions = ServiceWords.actions
        let products = ServiceWords.products
        let groups = ServiceWords.groups
        let all = actions.count * products.count * groups.count
        // A step that shares no factor with the table sizes visits every combination once.
        let place = (office * 131 + position * 1009) % all
        let round = position / all
        let action = actions[place % actions.count]
        let product = products[place / actions.count % products.count]
        let group = groups[place / (actions.count * products.count)]
        productName = product.name
        topic = product.topic
        folder = OfficeName(office).slug
        var title = "\(action.name) \(product.name)"
        var slug = "\(action.slug)-\(product.slug)"
        if !group.slug.isEmpty {
            title += " \(group.name)"
            slug += "-\(group.slug)"
        }
        if round > 0 {
            title += " Tahap \(round + 1)"
            slug += "-\(round + 1)"
        }
        self.title = title
        self.slug = slug
    }
}

/// The words that names of services are made of.
enum ServiceWords {
    static let actions: [(slug: String, name: String)] = [
        ("penerbitan", "Penerbitan"), ("perpanjangan", "Perpanjangan"), ("perubahan", "Perubahan Data"),
        ("penggantian", "Penggantian"), ("pencabutan", "Pencabutan"), ("legalisasi", "Legalisasi"),
        ("pendaftaran", "Pendaftaran"), ("pengesahan", "Pengesahan"), ("salinan", "Permintaan Salinan"),
        ("verifikasi", "Verifikasi"), ("pemutakhiran", "Pemutakhiran"),
    ]

    static let products: [(slug: String, name: String, topic: String)] = [
        ("izin-usaha-mikro", "Izin Usaha Mikro", "usaha"), ("kartu-keluarga", "Kartu Keluarga", "kependudukan"),
        ("akta-kelahiran", "Akta Kelahiran", "kependudukan"), ("izin-trayek", "Izin Trayek", "angkutan"),
        ("kartu-pencari-kerja", "Kartu Pencari Kerja", "ketenagakerjaan"),
        ("surat-keterangan-domisili", "Surat Keterangan Domisili", "kependudukan"),
        ("izin-praktik-perawat", "Izin Praktik Perawat", "kesehatan"), ("laik-higiene", "Sertifikat Laik Higiene", "kesehatan"),
        ("uji-kendaraan", "Bukti Uji Berkala Kendaraan", "angkutan"), ("persetujuan-gedung", "Persetujuan Bangunan Gedung", "bangunan"),
        ("izin-reklame", "Izin Reklame", "usaha"), ("ijazah", "Ijazah dan Rapor", "pendidikan"),
        ("beasiswa", "Beasiswa Daerah", "pendidikan"), ("bantuan-sosial", "Data Penerima Bantuan Sosial", "sosial"),
        ("dokumen-lingkungan", "Dokumen Lingkungan", "lingkungan"), ("pajak-bumi", "Surat Pajak Bumi dan Bangunan", "pajak"),
        ("kartu-perpustakaan", "Kartu Anggota Perpustakaan", "pendidikan"), ("rekomendasi-pupuk", "Rekomendasi Pupuk", "pertanian"),
        ("izin-penelitian", "Surat Keterangan Penelitian", "pendidikan"), ("hasil-uji-air", "Hasil Uji Air Bersih", "lingkungan"),
        ("nomor-koperasi", "Nomor Induk Koperasi", "usaha"), ("akta-kematian", "Akta Kematian", "kependudukan"),
        ("izin-apotek", "Izin Apotek", "kesehatan"),
    ]

    static let groups: [(slug: String, name: String)] = [
        ("", ""), ("perorangan", "Perorangan"), ("badan-usaha", "Badan Usaha"), ("lanjut-usia", "Lanjut Usia"),
        ("penyandang-disabilitas", "Penyandang Disabilitas"), ("pelajar", "Pelajar"), ("luar-daerah", "Pemohon Luar Daerah"),
        ("daring", "Secara Daring"), ("di-mal-pelayanan", "di Mal Pelayanan Publik"), ("keliling", "Layanan Keliling"),
        ("kolektif", "Secara Kolektif"), ("prioritas", "Antrean Prioritas"), ("satu-hari", "Satu Hari Selesai"),
    ]
}
