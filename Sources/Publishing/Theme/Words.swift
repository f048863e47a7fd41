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
    /// "Lihat rincian".
    case modelFeeSeeDetails
    /// "tidak disebutkan; tanyakan ke kantor".
    case modelNotStated
    /// "tergantung kasus".
    case modelTimeByCase
    /// Titles and names of pages.
    case modelHome, modelFees, modelComplaints, modelNotFound, modelNotFoundBody, modelFeed
    /// Text of the button to apply, and of the one to follow an application.
    case modelApply, modelTrack
    /// "Telepon", "WhatsApp", "Surel": labels of an office's own channels.
    case modelPhone, modelWhatsApp, modelEmail, modelSms
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
        let text = self[word]
        out.reserveCapacity(out.count + text.count + 32)
        var index = 0
        while index < text.count {
            if text[index] == 0x7B, let close = text[index...].firstIndex(of: 0x7D) {
                let name = text[(index + 1)..<close]
                if let value = values.first(where: { name.equals($0.name) }) {
                    out.append(contentsOf: value.text)
                    index = close + 1
                    continue
                }
            }
            out.append(text[index])
            index += 1
        }
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
