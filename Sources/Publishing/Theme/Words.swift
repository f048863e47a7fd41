import Bytes

/// Words of the interface that Swift code puts numbers and names into. Templates use the other words of a theme's
/// `strings/` themselves, as `{{strings.key}}`.
public enum Word: Int, CaseIterable, CodingKey, Sendable {
    /// "Siapkan {n} dokumen".
    case modelDocuments
    case modelDocumentsOne
    /// "ditambah {n} dokumen: {case}".
    case modelDocumentsExtra
    case modelDocumentsExtraOne
    /// "atau", between cases of which one is enough.
    case modelOr
    /// "{n} layanan".
    case modelServices
    case modelServicesOne
    /// "{n} layanan dari {k} kantor".
    case modelCount
    /// "Gratis".
    case modelFree
    /// "{from} – {to}": a range of amounts.
    case modelRange
    /// "tergantung kasus dan pilihan".
    case modelFeeByCase
    /// "tergantung pilihan".
    case modelFeeByChoice
    /// "Lihat rincian".
    case modelFeeSeeDetails
    /// "tidak disebutkan; tanyakan ke kantor".
    case modelNotStated
    /// "tergantung kasus".
    case modelTimeByCase
    /// Titles and names of pages.
    case modelHome, modelFees, modelComplaints, modelRegulations, modelNotFound, modelNotFoundBody, modelFeed
    /// Text of the button to apply, and of the one to follow an application.
    case modelApply, modelTrack
    /// "Telepon", "WhatsApp", "Surel": labels of an office's own channels.
    case modelPhone, modelWhatsApp, modelEmail, modelSms
    /// What a link to a sheet says.
    case modelSheetSop, modelSheetStandard, modelSheetPoster, modelSheetChecklist, modelSheetCharter
    /// "Tabel": what a screen reader calls a table's box.
    case modelTable
    /// "{from} sampai {to}" for days.
    case modelDays
    /// "Berlaku mulai {date}", in the feed of changes.
    case modelChangeEffective
    /// "Ditetapkan dengan {number}".
    case modelChangeDecree
    /// "Ditinjau kembali pada {date}".
    case modelChangeReview
    /// "dan", before the last of several.
    case modelAnd
    /// "SOP {title}".
    case modelSop
    /// "Bagan alir: {title}": what a screen reader calls the box of a flow's table.
    case modelSopChart
    /// "Ya", "Tidak": beside the exits of a question.
    case modelSopYes, modelSopNo
    /// "tanpa nomor": stands for the number of an article whose source has lost it.
    case modelArticleUnknown
    /// "{article} tidak ada dalam sumber."
    case modelArticleMissing
    /// "{from} sampai {to} tidak ada dalam sumber."
    case modelArticlesMissing
    /// "Dirujuk oleh", before the articles that cite one.
    case modelCitedBy
    /// "Berlaku", "Diubah", "Dicabut": what became of a regulation.
    case modelInForce, modelAmended, modelRevoked
    /// "Belum ditetapkan": a performer who is not known yet.
    case modelSopOpen
    /// "lanjut ke langkah {n}", "kembali ke langkah {n}", "ke langkah {n}", "selesai".
    case modelSopNext, modelSopBack, modelSopSkip, modelSopFinish
    /// "Jika {condition}", and the exit for all other cases: "Jika tidak", or "Jika ya" beside a lone "Jika tidak".
    case modelSopIf, modelSopElse, modelSopThen
    /// "belum termasuk waktu langkah {n}".
    case modelSopUncounted
    /// Title of the report for evaluators, and what its columns are called on the page and in the table.
    case modelReport
    case modelReportOffice, modelReportCharter, modelReportService, modelReportAddress, modelReportComponents
    case modelReportDecree, modelReportDecreeDate, modelReportEffective, modelReportReview, modelReportOfficer
    /// "halaman web", "halaman SOP", "PDF {name}": publication media.
    case modelReportPage, modelReportSop, modelReportSheet
    case modelReportErrors, modelReportWarnings, modelReportNotes
    /// "ada", "tidak ada".
    case modelReportYes, modelReportNo

    /// The key in a theme's `strings/`: the name of the case.
    var key: String { stringValue }
}

/// The interface words of one language, complete.
public struct Words: Sendable {
    private let texts: [[UInt8]]

    /// - Parameter texts: one for each ``Word``, in order.
    init(texts: [[UInt8]]) { self.texts = texts }

    /// No words at all, for a site that is read but not shown.
    static let none = Words(texts: Word.allCases.map { _ in [] })

    subscript(word: Word) -> [UInt8] { texts[word.rawValue] }

    /// Appends a word with its placeholders filled in.
    func append(_ word: Word, _ values: [(name: StaticString, text: ByteSlice)], to out: inout [UInt8]) {
        out.append(self[word][...], filling: values)
    }

    func text(_ word: Word, _ values: [(name: StaticString, text: ByteSlice)]) -> [UInt8] {
        var out: [UInt8] = []
        append(word, values, to: &out)
        return out
    }

    /// A word for a number of things: the singular form for one.
    func count(_ number: Int, one: Word, many: Word) -> [UInt8] {
        var digits: [UInt8] = []
        digits.append(decimal: number)
        return text(number == 1 ? one : many, [("n", digits[...])])
    }
}
