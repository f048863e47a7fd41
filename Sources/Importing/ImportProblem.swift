import Bytes
import Diagnostics

/// Why a file could not be imported.
public enum ImportProblem: Problem, Error, Equatable {
    case tooLarge(limit: Int)
    /// A document whose parts are too large together when they are unpacked.
    case unfolded(limit: Int)
    case foreign(ForeignFormat)
    case empty
    /// A web page whose elements are nested too deep.
    case tooDeep
    /// A document that only a program can read which is not installed.
    case noProgram(ForeignFormat)
    /// That program could not be run; with the system's words.
    case programFailed(ForeignFormat, String)
    /// That program did not come to an end.
    case tookTooLong(seconds: Int)
    /// A document that asks for a password.
    case locked(ForeignFormat)
    /// A document that cannot be read; with the words of the program that reads it.
    case damaged(ForeignFormat, String)
    /// A PDF of pictures.
    case noText
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

    /// Whether the machine lacks something, rather than the source.
    public var isOfTheMachine: Bool {
        switch self {
        case .noProgram, .programFailed: true
        default: false
        }
    }

    public var code: String {
        switch self {
        case .tooLarge, .unfolded: "import.too-large"
        case .foreign: "import.format"
        case .empty: "import.empty"
        case .tooDeep: "import.depth"
        case .noProgram: "import.no-program"
        case .programFailed: "import.program"
        case .tookTooLong: "import.time"
        case .locked: "import.password"
        case .damaged: "import.damaged"
        case .noText: "import.scan"
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
        case .unfolded(let limit):
            return isEnglish
                ? "The parts of this document are larger than \(limit >> 20) MiB together"
                : "Isi dokumen ini, setelah dibuka, seluruhnya lebih besar dari \(limit >> 20) MiB"
        case .foreign(let format):
            let name = format.name(in: language)
            return isEnglish ? "This is \(name), which baku cannot read" : "Ini \(name), yang tidak dapat dibaca baku"
        case .empty: return isEnglish ? "There is no text in the file" : "Tidak ada teks dalam berkas ini"
        case .tooDeep: return isEnglish ? "The elements of this page are nested too deep" : "Elemen halaman ini bersarang terlalu dalam"
        case .noProgram(let format):
            let (name, program) = (format.name(in: language), format.program)
            return isEnglish ? "To read \(name), baku needs \(program), which is not installed" : "Untuk membaca \(name), baku memerlukan \(program), yang belum terpasang"
        case .programFailed(let format, let why):
            return isEnglish ? "\(format.program) could not be run: \(why)" : "\(format.program) tidak dapat dijalankan: \(why)"
        case .tookTooLong(let seconds):
            return isEnglish ? "Reading was given up after \(seconds) seconds" : "Pembacaan dihentikan setelah \(seconds) detik"
        case .locked(let format):
            let name = format.name(in: language)
            return isEnglish ? "This is \(name) that is protected by a password" : "Ini \(name) yang dilindungi kata sandi"
        case .damaged(let format, let why):
            let name = format.name(in: language)
            let words = why.isEmpty ? "" : " (\(format.program): \(why))"
            return (isEnglish ? "This is \(name) that cannot be read; is it whole?" : "Ini \(name) yang tidak terbaca; utuhkah berkasnya?") + words
        case .noText: return isEnglish ? "This PDF holds pictures of pages (a scan), no text" : "PDF ini berisi gambar halaman (hasil pindai), tanpa teks"
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
        case .empty, .programFailed: return nil
        case .tooLarge, .unfolded:
            return isEnglish ? "Divide it: one service a file" : "Bagilah: satu layanan per berkas"
        case .foreign(.oldOffice):
            return isEnglish
                ? "Save it anew: a text as .docx, a table as .csv" : "Simpan ulang: dokumen sebagai .docx, tabel sebagai .csv"
        case .foreign(.rtf): return isEnglish ? "Save it as .docx" : "Simpan sebagai .docx"
        case .foreign(.spreadsheet): return isEnglish ? "Save the sheet as .csv" : "Simpan lembarnya sebagai .csv"
        case .foreign, .tooDeep, .tookTooLong:
            return isEnglish
                ? "Copy its text into a .txt file, a table into a .tsv file" : "Salin teksnya ke berkas .txt, tabelnya ke berkas .tsv"
        case .noProgram(let format):
            return (isEnglish ? "Install it: " : "Pasanglah: ") + "apt-get install \(format.package)"
        case .locked:
            return isEnglish
                ? "Open it with its password and save a copy without one" : "Buka dengan kata sandinya, lalu simpan salinan tanpa kata sandi"
        case .damaged:
            return isEnglish
                ? "Open it in the program that it comes from and save it anew" : "Buka di program asalnya, lalu simpan ulang"
        case .noText:
            return isEnglish
                ? "Import the Word file that it was made of, or have its text recognised first (OCR, such as ocrmypdf)"
                : "Impor berkas Word asalnya, atau kenali dahulu teksnya (OCR, misalnya dengan ocrmypdf)"
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
        case .docx: isEnglish ? "a Word document" : "dokumen Word"
        case .odt: isEnglish ? "an OpenDocument text" : "dokumen OpenDocument"
        case .rtf: isEnglish ? "an RTF document" : "dokumen RTF"
        case .lockedOffice: isEnglish ? "an Office document" : "dokumen Office"
        case .spreadsheet: isEnglish ? "a spreadsheet" : "lembar sebar (Excel)"
        case .oldOffice: isEnglish ? "an Office file of the old kind (.doc, .xls)" : "berkas Office lama (.doc, .xls)"
        case .binary: isEnglish ? "a file that is no text" : "berkas yang bukan teks"
        }
    }

    /// The program or library that reads it for baku.
    var program: String { self == .pdf ? "pdftotext" : self == .html ? "libxml2" : "pandoc" }
    /// The Debian package of ``program``.
    var package: String { self == .pdf ? "poppler-utils" : self == .html ? "libxml2" : "pandoc" }
}
