import Bytes
import Diagnostics

/// Why a file could not be imported.
public enum ImportProblem: Problem, Error, Equatable {
    case tooLarge(limit: Int)
    case foreign(ForeignFormat)
    case empty
    /// No shape that is known fits the text.
    case noShape
    /// A kind was asked for that the text cannot be.
    case notOfKind(DocumentKind)
    /// Words of the source that are neither in the draft nor among what was left out, and words that came from nowhere.
    case unproven(missing: [String], surplus: [String])
    /// The draft is not read back without errors.
    case unreadable(String)
    /// The office is not named by the text.
    case noOffice(known: [String])
    case unknownOffice(String, known: [String])

    public var severity: Severity { .error }

    /// Whether the command line has to say more, rather than the source.
    public var isWrongUse: Bool {
        switch self {
        case .noOffice, .unknownOffice, .notOfKind: true
        default: false
        }
    }

    public var code: String {
        switch self {
        case .tooLarge: "import.too-large"
        case .foreign: "import.format"
        case .empty: "import.empty"
        case .noShape: "import.shape"
        case .notOfKind: "import.kind"
        case .unproven: "import.words"
        case .unreadable: "import.unreadable"
        case .noOffice: "import.no-office"
        case .unknownOffice: "card.unknown-office"
        }
    }

    public func message(in language: Language) -> String {
        let isEnglish = language == .english
        switch self {
        case .tooLarge(let limit):
            return isEnglish ? "The file is larger than \(limit >> 20) MiB" : "Berkas ini lebih besar dari \(limit >> 20) MiB"
        case .foreign(let format):
            let name = format.name(in: language)
            return isEnglish ? "This is \(name), not a text" : "Ini \(name), bukan teks"
        case .empty: return isEnglish ? "There is no text in the file" : "Tidak ada teks dalam berkas ini"
        case .noShape:
            return isEnglish
                ? "The text is in none of the shapes that baku can import" : "Teks ini tidak berbentuk seperti yang dapat diimpor baku"
        case .notOfKind(let kind):
            return isEnglish
                ? "The text cannot be read as --kind \(kind.rawValue)" : "Teks ini tidak dapat dibaca sebagai --kind \(kind.rawValue)"
        case .unproven(let missing, let surplus):
            var parts: [String] = []
            if !missing.isEmpty { parts.append((isEnglish ? "lost: " : "hilang: ") + Self.list(missing)) }
            if !surplus.isEmpty { parts.append((isEnglish ? "from nowhere: " : "tanpa asal: ") + Self.list(surplus)) }
            return (isEnglish ? "The words of source and draft differ; " : "Kata sumber dan kata naskah berbeda; ")
                + parts.joined(separator: "; ")
        case .unreadable(let why):
            return (isEnglish ? "The draft cannot be read as a card: " : "Naskah hasil impor tidak terbaca sebagai kartu: ") + why
        case .noOffice: return isEnglish ? "The text does not name its office" : "Teks ini tidak menyebut instansinya"
        case .unknownOffice(let slug, _): return isEnglish ? "There is no office “\(slug)”" : "Tidak ada instansi “\(slug)”"
        }
    }

    public func remedy(in language: Language) -> String? {
        let isEnglish = language == .english
        switch self {
        case .tooLarge, .empty: return nil
        case .foreign(.utf16): return isEnglish ? "Save it as UTF-8" : "Simpan sebagai UTF-8"
        case .foreign:
            return isEnglish
                ? "Copy its text into a .txt file, a table into a .tsv file" : "Salin teksnya ke berkas .txt, tabelnya ke berkas .tsv"
        case .noShape, .notOfKind:
            return isEnglish ? "Begin with “baku new” and copy the text into it" : "Mulai dengan “baku new”, lalu salin teksnya ke dalamnya"
        case .unproven, .unreadable:
            return isEnglish
                ? "Nothing was written; please send the file to those who make baku"
                : "Tidak ada yang ditulis; mohon kirimkan berkas ini kepada pembuat baku"
        case .noOffice(let known), .unknownOffice(_, let known):
            if case .unknownOffice(let slug, _) = self, let nearest = Spelling.nearest(to: slug, among: known) {
                return isEnglish ? "Did you mean “\(nearest)”?" : "Maksudnya “\(nearest)”?"
            }
            let list = known.isEmpty ? "SLUG" : known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
            return isEnglish ? "Name it with --instansi: \(list)" : "Sebut dengan --instansi: \(list)"
        }
    }

    private static func list(_ words: [String]) -> String {
        words.prefix(12).map { "“\($0)”" }.joined(separator: ", ") + (words.count > 12 ? ", … (\(words.count))" : "")
    }
}

extension ForeignFormat {
    func name(in language: Language) -> String {
        let isEnglish = language == .english
        return switch self {
        case .html: isEnglish ? "a web page" : "halaman web"
        case .pdf: isEnglish ? "a PDF" : "PDF"
        case .office: isEnglish ? "an office document" : "dokumen Word atau Excel"
        case .utf16: isEnglish ? "UTF-16" : "UTF-16"
        case .binary: isEnglish ? "a binary file" : "berkas biner"
        }
    }
}
