import Diagnostics
import Publishing
import Reading

/// Why sheets could not be made, or not as their card wants them. None of them stops publishing: the page then offers no
/// such sheet.
enum SheetProblem: Problem, Equatable {
    /// No Python with Typst was found.
    case noTypst
    /// The one that was found is of no use.
    case typstUnusable(python: String, reason: String)
    case typstTooOld(python: String, version: String)
    case fontMissing([String], package: String?)
    /// A logo that cannot be printed.
    case logo(FileProblem)
    case logoPixels(ImageSize, limit: Int)
    case logoBroken(String)
    /// No font has these characters.
    case noGlyph(SheetKind, String)
    /// The template says that the card does not fit.
    case refused(SheetKind, SheetRefusal)
    /// The template has an error.
    case template(SheetKind, message: String, hints: [String])
    case templateWarning(SheetKind, message: String)
    /// Two workers ended while they made it.
    case workerEnded(SheetKind, how: String)
    case timedOut(SheetKind, seconds: Int)
    /// Too many broke one after the other.
    case givenUp
    /// There is no sheet now, so that of an earlier run was removed.
    case earlierRemoved(SheetKind, path: String)
    /// There is no sheet now, but where it would be stands a file that somebody has changed or put there.
    case earlierStays(SheetKind, path: String)

    var code: String {
        switch self {
        case .noTypst: "sheet.no-typst"
        case .typstUnusable: "sheet.typst-unusable"
        case .typstTooOld: "sheet.typst-too-old"
        case .fontMissing: "sheet.font-missing"
        case .logo, .logoPixels, .logoBroken: "sheet.logo"
        case .noGlyph: "sheet.no-glyph"
        case .refused: "sheet.does-not-fit"
        case .template: "sheet.template"
        case .templateWarning: "sheet.template-warning"
        case .workerEnded: "sheet.worker-ended"
        case .timedOut: "sheet.timed-out"
        case .givenUp: "sheet.given-up"
        case .earlierRemoved: "sheet.earlier-removed"
        case .earlierStays: "sheet.earlier-stays"
        }
    }

    var severity: Severity {
        switch self {
        case .noTypst: .note
        default: .warning
        }
    }

    /// What a theme does wrong with all cards, and what ends all sheets, is told once.
    var repetition: String? {
        switch self {
        case .template(let kind, let message, _), .templateWarning(let kind, let message): "\(kind.rawValue) \(message)"
        case .givenUp: ""
        default: nil
        }
    }

    func message(in language: Language) -> String {
        let id = language == .indonesian
        switch self {
        case .noTypst:
            return id
                ? "Lembar cetak (PDF) tidak dibuat, karena Typst belum dipasang"
                : "No sheets (PDF) were made, because Typst is not installed"
        case .typstUnusable(let python, let reason):
            let said = reason.isEmpty ? "" : ": \(reason)"
            return id
                ? "Lembar cetak (PDF) tidak dibuat, karena Typst tidak dapat dijalankan dengan \(python)\(said)"
                : "No sheets (PDF) were made, because Typst cannot be run with \(python)\(said)"
        case .typstTooOld(let python, let version):
            return id
                ? "Lembar cetak (PDF) tidak dibuat, karena Typst \(version) di \(python) terlalu lama"
                : "No sheets (PDF) were made, because Typst \(version) in \(python) is too old"
        case .fontMissing(let families, _):
            let names = families.joined(separator: ", ")
            return id
                ? "Lembar cetak (PDF) tidak dibuat, karena huruf \(names) tidak terpasang"
                : "No sheets (PDF) were made, because these fonts are not installed: \(names)"
        case .logo(let problem):
            return id
                ? "Logo ini tidak dapat dicetak. \(problem.message(in: language))"
                : "This logo cannot be printed. \(problem.message(in: language))"
        case .logoPixels(let size, let limit):
            return id
                ? "Logo ini \(size.width) × \(size.height) piksel, paling besar \(limit) × \(limit)"
                : "This logo has \(size.width) × \(size.height) pixels, the limit is \(limit) × \(limit)"
        case .logoBroken(let reason):
            return id ? "Logo ini rusak: \(reason)" : "This logo is damaged: \(reason)"
        case .noGlyph(let kind, let text):
            return id
                ? "Huruf tema tidak memuat “\(text)”; lembar \(kind.name(in: language)) menunjukkan tanda penggantinya"
                : "The theme’s fonts do not have “\(text)”; the \(kind.name(in: language)) shows a sign in its place"
        case .refused(let kind, let refusal): return refusal.message(kind, in: language)
        case .template(let kind, let message, _):
            return id
                ? "Lembar \(kind.name(in: language)) tidak dapat dibuat. Typst: \(message)"
                : "The \(kind.name(in: language)) could not be made. Typst: \(message)"
        case .templateWarning(let kind, let message):
            return id
                ? "Typst memperingatkan pada lembar \(kind.name(in: language)): \(message)"
                : "Typst warns of the \(kind.name(in: language)): \(message)"
        case .workerEnded(let kind, let how):
            return id
                ? "Lembar \(kind.name(in: language)) tidak dapat dibuat: pembuat PDF berhenti dua kali (\(how))"
                : "The \(kind.name(in: language)) could not be made: the PDF worker ended twice (\(how))"
        case .timedOut(let kind, let seconds):
            return id
                ? "Lembar \(kind.name(in: language)) tidak selesai dalam \(seconds) detik, dua kali"
                : "The \(kind.name(in: language)) was not done within \(seconds) seconds, twice"
        case .givenUp:
            return id
                ? "Lembar ini tidak dicoba lagi, karena pembuat PDF terlalu sering berhenti"
                : "This sheet was not tried, because the PDF worker ended too often"
        case .earlierRemoved(let kind, let path):
            return id
                ? "Lembar \(kind.name(in: language)) yang lama, \(path), dihapus karena isinya tidak berlaku lagi"
                : "The earlier \(kind.name(in: language)), \(path), was removed because it no longer says what the card says"
        case .earlierStays(let kind, let path):
            return id
                ? "Di tempat lembar \(kind.name(in: language)) ada berkas lain, \(path), yang tidak dihapus karena bukan tulisan baku "
                    + "atau sudah diubah; isinya mungkin tidak berlaku lagi"
                : "In the place of the \(kind.name(in: language)) stands another file, \(path), which was not removed because baku "
                    + "did not write it or somebody changed it; it may no longer hold"
        }
    }

    func remedy(in language: Language) -> String? {
        let id = language == .indonesian
        switch self {
        case .noTypst, .typstUnusable, .typstTooOld:
            let command = "python3 -m venv .venv/typst && .venv/typst/bin/pip install typst==\(TypstTools.wanted)"
            return id
                ? "Di folder situs jalankan “\(command)”, atau sebut Python yang lain dengan \(TypstPython.variable); "
                    + "tanpa lembar cetak: --no-sheets"
                : "In the site’s folder run “\(command)”, or name another Python with \(TypstPython.variable); "
                    + "to do without sheets: --no-sheets"
        case .fontMissing(_, let package?):
            return id
                ? "Pasang dengan “apt-get install \(package)”; tanpa lembar cetak: --no-sheets"
                : "Install them with “apt-get install \(package)”; to do without sheets: --no-sheets"
        case .fontMissing(_, nil):
            return id
                ? "Pasang huruf itu, atau sebut huruf lain pada “huruf:” di tema.yml"
                : "Install them, or name others at “huruf:” in tema.yml"
        case .logo(let problem):
            let rest = id ? "Lembar dibuat tanpa logo" : "Sheets are made without a logo"
            return problem.remedy(in: language).map { "\($0). \(rest)" } ?? rest
        case .logoPixels, .logoBroken:
            return id
                ? "Simpan ulang sebagai PNG yang lebih kecil; lembar dibuat tanpa logo"
                : "Save it again as a smaller PNG; sheets are made without a logo"
        case .noGlyph: return id ? "Hapus atau ganti huruf itu" : "Delete or replace it"
        case .refused(let kind, let refusal): return refusal.remedy(kind, in: language)
        case .template(_, _, let hints):
            let hint = hints.isEmpty ? "" : " (\(hints.joined(separator: "; ")))"
            return id ? "Perbaiki templat di sheets/\(hint)" : "Correct the template in sheets/\(hint)"
        case .templateWarning, .earlierRemoved: return nil
        case .earlierStays: return id ? "Periksa berkas itu; jangan ditempel bila sudah usang" : "Look at that file; do not hang it up if it is out of date"
        case .workerEnded, .timedOut:
            return id
                ? "Halamannya terbit tanpa lembar ini; bila berulang, periksa isi kartu dan memori mesin"
                : "The page is published without it; if it happens again, look at the card’s text and the machine’s memory"
        case .givenUp:
            return id ? "Periksa memori dan pemasangan Typst" : "Look at the memory and at how Typst is installed"
        }
    }
}

extension SheetKind {
    /// What the sheet is called in a message.
    func name(in language: Language) -> String {
        switch (self, language) {
        case (.sop, .indonesian): "SOP"
        case (.sop, .english): "SOP sheet"
        case (.standard, .indonesian): "standar pelayanan"
        case (.standard, .english): "standard sheet"
        case (.poster, .indonesian): "poster"
        case (.poster, .english): "poster"
        case (.checklist, .indonesian): "daftar periksa"
        case (.checklist, .english): "checklist"
        case (.charter, .indonesian): "maklumat"
        case (.charter, .english): "service charter"
        }
    }
}
