import Diagnostics

/// What can be wrong with the keys of a header or of the settings, and with their values.
public enum HeaderProblem: Problem, Equatable {
    /// A required key is not there.
    case missingKey(String)
    /// A required key has no value.
    case blankKey(String)
    case misspeltKey(String, nearest: String)
    case unknownKey(String)
    /// A list where a text is asked for, and so on.
    case wrongKind(key: String, expected: HeaderValue, found: YamlNode.Kind)
    /// A text that is not what the key asks for; what was probably meant.
    case wrongValue(key: String, value: String, expected: HeaderValue, nearest: String? = nil)
    /// A date that no calendar has.
    case noSuchDay(String)
    /// A date without a year of four digits.
    case noYear(String)
    /// A month of a year where a day is asked for.
    case noDay(String)
    /// A link whose scheme no page may carry.
    case scheme(String)
    /// A text that is no address: white space, a backslash, `//host`, a host without `https://`.
    case badAddress(String, nearest: String? = nil)
    /// Coordinates far from Indonesia; whether they would lie in it the other way round.
    case outsideIndonesia(isSwapped: Bool)
    case duplicateValue(String)
    /// The last day stands before the first.
    case reversedPeriod
    /// A rule is ignored without a reason.
    case noReason(String)
    /// The site's address is not encrypted.
    case plainHTTP

    public var code: String {
        switch self {
        case .missingKey: "header.missing-key"
        case .blankKey: "header.blank-key"
        case .misspeltKey: "header.misspelt-key"
        case .unknownKey: "header.unknown-key"
        case .wrongKind: "header.wrong-kind"
        case .wrongValue(_, _, let expected, _):
            switch expected {
            case .date: "header.date"
            case .slug, .slugs: "header.slug"
            case .coordinates, .degrees: "header.coordinates"
            case .alias: "header.alias"
            case .number, .menu: "header.number"
            case .flag: "header.yes-no"
            case .siteAddress: "header.site-address"
            case .choice: "header.choice"
            default: "header.value"
            }
        case .noSuchDay, .noYear, .noDay: "header.date"
        case .scheme: "header.scheme"
        case .badAddress: "header.address"
        case .outsideIndonesia: "header.far-coordinates"
        case .duplicateValue: "header.duplicate-value"
        case .reversedPeriod: "header.reversed-period"
        case .noReason: "header.no-reason"
        case .plainHTTP: "header.plain-http"
        }
    }

    public var severity: Severity {
        switch self {
        case .misspeltKey, .outsideIndonesia, .duplicateValue, .plainHTTP: .warning
        case .unknownKey: .note
        default: .error
        }
    }

    public var repetition: String? {
        if case .unknownKey(let key) = self { return key }
        return nil
    }

    public func message(in language: Language) -> String {
        switch (self, language) {
        case (.missingKey(let key), .indonesian): "kunci \(key) wajib ada"
        case (.missingKey(let key), .english): "the key \(key) is required"
        case (.blankKey(let key), .indonesian): "kunci \(key) wajib diisi"
        case (.blankKey(let key), .english): "the key \(key) needs a value"
        case (.misspeltKey(let key, _), .indonesian), (.unknownKey(let key), .indonesian): "kunci \(key) tidak dikenal"
        case (.misspeltKey(let key, _), .english), (.unknownKey(let key), .english): "the key \(key) is not known"
        case (.wrongKind(let key, let expected, let found), .indonesian):
            "nilai \(key) harus berupa \(expected.name(in: language)), bukan \(Self.name(found, language))"
        case (.wrongKind(let key, let expected, let found), .english):
            "the value of \(key) must be \(expected.name(in: language)), not \(Self.name(found, language))"
        case (.wrongValue(let key, let value, let expected, _), .indonesian):
            "nilai \(key) harus berupa \(expected.name(in: language)), bukan “\(value)”"
        case (.wrongValue(let key, let value, let expected, _), .english):
            "the value of \(key) must be \(expected.name(in: language)), not “\(value)”"
        case (.noSuchDay(let date), .indonesian): "tanggal “\(date)” tidak ada dalam kalender"
        case (.noSuchDay(let date), .english): "there is no such day as “\(date)”"
        case (.noYear(let date), .indonesian): "tanggal “\(date)” tidak menyebut tahun dengan empat angka"
        case (.noYear(let date), .english): "the date “\(date)” has no year of four digits"
        case (.noDay(let date), .indonesian): "tanggal “\(date)” hanya menyebut bulan dan tahun, tanpa hari"
        case (.noDay(let date), .english): "the date “\(date)” names a month and a year, but no day"
        case (.scheme(let scheme), .indonesian): "tautan dengan skema \(scheme): tidak diterima"
        case (.scheme(let scheme), .english): "a link with the scheme \(scheme): is not accepted"
        case (.badAddress(let address, _), .indonesian): "“\(address)” bukan alamat tautan"
        case (.badAddress(let address, _), .english): "“\(address)” is no link address"
        case (.outsideIndonesia, .indonesian): "koordinat ini jauh di luar Indonesia"
        case (.outsideIndonesia, .english): "these coordinates lie far from Indonesia"
        case (.duplicateValue(let value), .indonesian): "“\(value)” ditulis dua kali"
        case (.duplicateValue(let value), .english): "“\(value)” is written twice"
        case (.reversedPeriod, .indonesian): "tanggal akhir mendahului tanggal awal"
        case (.reversedPeriod, .english): "the last day stands before the first"
        case (.noReason(let code), .indonesian): "aturan \(code) diabaikan tanpa alasan"
        case (.noReason(let code), .english): "the rule \(code) is ignored without a reason"
        case (.plainHTTP, .indonesian): "alamat situs memakai http tanpa enkripsi"
        case (.plainHTTP, .english): "the address of the site is http, not encrypted"
        }
    }

    public func remedy(in language: Language) -> String? {
        switch (self, language) {
        case (.missingKey(let key), .indonesian): "tambahkan baris \(key): …"
        case (.missingKey(let key), .english): "add a line \(key): …"
        case (.blankKey(let key), .indonesian): "tulis nilainya: \(key): …"
        case (.blankKey(let key), .english): "write its value: \(key): …"
        case (.misspeltKey(_, let nearest), .indonesian): "mungkin maksudnya \(nearest)"
        case (.misspeltKey(_, let nearest), .english): "perhaps \(nearest) is meant"
        case (.unknownKey, .indonesian): "isinya disimpan, tetapi tidak dipakai"
        case (.unknownKey, .english): "what it says is kept but not used"
        case (.wrongKind(_, let expected, _), _): expected.example(in: language)
        case (.wrongValue(_, _, _, let nearest?), .indonesian), (.badAddress(_, let nearest?), .indonesian):
            "mungkin maksudnya \(nearest)"
        case (.wrongValue(_, _, _, let nearest?), .english), (.badAddress(_, let nearest?), .english):
            "perhaps \(nearest) is meant"
        case (.wrongValue(_, _, let expected, nil), _): expected.example(in: language)
        case (.noSuchDay, _), (.noYear, _), (.noDay, _): HeaderValue.date.example(in: language)
        case (.scheme, .indonesian): "pakai https:, http:, mailto:, tel:, atau alamat di dalam situs"
        case (.scheme, .english): "use https:, http:, mailto:, tel: or an address within the site"
        case (.badAddress(_, nil), _): HeaderValue.link.example(in: language)
        case (.outsideIndonesia(true), .indonesian): "tampaknya terbalik: lintang dulu, lalu bujur"
        case (.outsideIndonesia(true), .english): "they seem to be swapped: latitude first, then longitude"
        case (.outsideIndonesia(false), .indonesian): "periksa tanda minus dan titik desimalnya"
        case (.outsideIndonesia(false), .english): "check the minus sign and the decimal point"
        case (.duplicateValue, .indonesian): "hapus salah satu"
        case (.duplicateValue, .english): "delete one of them"
        case (.reversedPeriod, .indonesian): "tukar tanggal dan sampai"
        case (.reversedPeriod, .english): "swap tanggal and sampai"
        case (.noReason(let code), .indonesian): "tulis alasannya: \(code): …"
        case (.noReason(let code), .english): "write the reason: \(code): …"
        case (.plainHTTP, .indonesian): "pakai https bila server mendukungnya"
        case (.plainHTTP, .english): "use https if the server can"
        }
    }

    private static func name(_ kind: YamlNode.Kind, _ language: Language) -> String {
        switch (kind, language) {
        case (.scalar, .indonesian): "satu teks"
        case (.scalar, .english): "one text"
        case (.sequence, .indonesian): "daftar"
        case (.sequence, .english): "a list"
        case (.mapping, .indonesian): "pasangan kunci: nilai"
        case (.mapping, .english): "pairs key: value"
        }
    }
}
