/// What a section of a card is about: one of the 14 components of a service standard, or one of the sections that
/// offices add.
///
/// The first fourteen are those of UU 25/2009 Pasal 21, in its order (huruf a to n). Their names, parts and numbers in a
/// guide are data of a ``Profile``.
public enum Component: UInt8, Sendable, CaseIterable {
    /// Dasar hukum.
    case legalBasis
    /// Persyaratan.
    case requirements
    /// Sistem, mekanisme, dan prosedur.
    case procedure
    /// Jangka waktu penyelesaian: of the whole process, never the opening hours.
    case time
    /// Biaya/tarif.
    case fee
    /// Produk pelayanan.
    case product
    /// Sarana, prasarana, dan/atau fasilitas.
    case facilities
    /// Kompetensi pelaksana.
    case competence
    /// Pengawasan internal.
    case supervision
    /// Penanganan pengaduan, saran, dan masukan.
    case complaints
    /// Jumlah pelaksana.
    case staff
    /// Jaminan pelayanan.
    case guarantee
    /// Jaminan keamanan dan keselamatan pelayanan.
    case security
    /// Evaluasi kinerja pelaksana.
    case evaluation

    /// Jam layanan (not a component of the law).
    case hours
    /// Lokasi layanan (not a component of the law).
    case location
    /// Deskripsi layanan (not a component of the law).
    case description
    /// Penerima layanan: who may use it (not a component of the law).
    case users
    /// Maklumat pelayanan (not a component of the law).
    case charter
    /// Nomor SK, where an office writes it in the text (not a component of the law).
    case decree

    /// The keys that profile files use.
    public var key: String {
        switch self {
        case .legalBasis: "dasar-hukum"
        case .requirements: "persyaratan"
        case .procedure: "prosedur"
        case .time: "waktu"
        case .fee: "biaya"
        case .product: "produk"
        case .facilities: "sarana"
        case .competence: "kompetensi"
        case .supervision: "pengawasan"
        case .complaints: "pengaduan"
        case .staff: "jumlah-pelaksana"
        case .guarantee: "jaminan"
        case .security: "jaminan-keamanan"
        case .evaluation: "evaluasi"
        case .hours: "jam-layanan"
        case .location: "lokasi"
        case .description: "deskripsi"
        case .users: "pengguna"
        case .charter: "maklumat"
        case .decree: "nomor-sk"
        }
    }
}
