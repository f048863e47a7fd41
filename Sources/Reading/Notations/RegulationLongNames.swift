import Bytes
import ServiceStandard

/// The full names of regulations, for those that are written short.
enum RegulationLongNames {
    /// The name that belongs to a key; `nil` where a short name may stand for several (SK, SE).
    static func name(of type: RegulationType) -> StaticString? {
        if type.family == .ministerialRegulation || type.family == .ministerialDecree {
            return type.family == .ministerialDecree ? "Keputusan Menteri" : "Peraturan Menteri"
        }
        return names.first { same($0.key, type.key) }?.name
    }

    /// The ministry of a ministerial regulation; `nil` for one that only its text names.
    static func ministry(of type: RegulationType) -> StaticString? {
        ministries.first { same($0.regulation, type.key) || same($0.decree, type.key) }?.name
    }

    private static func same(_ a: StaticString, _ b: StaticString) -> Bool {
        RegulationType(.law, key: a) == RegulationType(.law, key: b)
    }

    private static let names: [(key: StaticString, name: StaticString)] = [
        ("uu", "Undang-Undang"), ("perppu", "Peraturan Pemerintah Pengganti Undang-Undang"), ("pp", "Peraturan Pemerintah"),
        ("perpres", "Peraturan Presiden"), ("tap-mpr", "Ketetapan Majelis Permusyawaratan Rakyat"),
        ("perma", "Peraturan Mahkamah Agung"), ("pbi", "Peraturan Bank Indonesia"),
        ("pojk", "Peraturan Otoritas Jasa Keuangan"), ("perban", "Peraturan Badan"), ("perlem", "Peraturan Lembaga"),
        ("perka", "Peraturan Kepala"), ("perdirjen", "Peraturan Direktur Jenderal"), ("perombudsman", "Peraturan Ombudsman"),
        ("perda", "Peraturan Daerah"), ("pergub", "Peraturan Gubernur"), ("perbup", "Peraturan Bupati"),
        ("perwal", "Peraturan Wali Kota"), ("perdes", "Peraturan Desa"), ("keppres", "Keputusan Presiden"),
        ("inpres", "Instruksi Presiden"), ("kepka", "Keputusan Kepala"), ("kepdirjen", "Keputusan Direktur Jenderal"),
        ("kepgub", "Keputusan Gubernur"), ("kepbup", "Keputusan Bupati"), ("kepwal", "Keputusan Wali Kota"),
    ]

    private static let ministries: [(regulation: StaticString, decree: StaticString, name: StaticString)] = [
        ("permenkumham", "kepmenkumham", "Hukum dan Hak Asasi Manusia"),
        ("permenpanrb", "kepmenpanrb", "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"),
        ("permenpan", "kepmenpan", "Negara Pendayagunaan Aparatur Negara"), ("permendagri", "kepmendagri", "Dalam Negeri"),
        ("permenlu", "kepmenlu", "Luar Negeri"), ("pmk", "kmk", "Keuangan"), ("permenkes", "kepmenkes", "Kesehatan"),
        ("permenag", "kepmenag", "Agama"), ("permenhub", "kepmenhub", "Perhubungan"), ("permensos", "kepmensos", "Sosial"),
        ("permenaker", "kepmenaker", "Ketenagakerjaan"),
        ("permenakertrans", "kepmenakertrans", "Tenaga Kerja dan Transmigrasi"),
        ("permenperin", "kepmenperin", "Perindustrian"), ("permendag", "kepmendag", "Perdagangan"),
        ("permentan", "kepmentan", "Pertanian"), ("permenkp", "kepmenkp", "Kelautan dan Perikanan"),
        ("permenlhk", "kepmenlhk", "Lingkungan Hidup dan Kehutanan"),
        ("permenesdm", "kepmenesdm", "Energi dan Sumber Daya Mineral"),
        ("permenpupr", "kepmenpupr", "Pekerjaan Umum dan Perumahan Rakyat"), ("permenpu", "kepmenpu", "Pekerjaan Umum"),
        ("permenkominfo", "kepmenkominfo", "Komunikasi dan Informatika"),
        ("permenimipas", "kepmenimipas", "Imigrasi dan Pemasyarakatan"), ("permenkum", "kepmenkum", "Hukum"),
        ("permenham", "kepmenham", "Hak Asasi Manusia"),
        ("permenatr", "kepmenatr", "Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional"),
        ("permendikbud", "kepmendikbud", "Pendidikan dan Kebudayaan"),
        ("permendikbudristek", "kepmendikbudristek", "Pendidikan, Kebudayaan, Riset, dan Teknologi"),
        ("permensesneg", "kepmensesneg", "Sekretaris Negara"),
    ]
}
