import Diagnostics

/// What the import could not decide; a person has to look at it.
public enum Doubt: Sendable, Hashable {
    /// The text has no title.
    case noTitle
    /// "No. SK:" stands in the source with nothing behind it.
    case decreeEmpty
    /// Lines of table cells that ran into each other.
    case interleaved
    /// A picture is not in the text.
    case missingImage
    /// A heading that is none of the guide, and what stands below it.
    case unknownSection(String)
    /// Sections found by their order and values only.
    case guessed([String])
    /// Numbers of a list jump.
    case numberGap(after: Int)
    /// Numbers begin again at 1.
    case listBeginsAnew
    /// A symbol of the flowchart and with it the performer is lost.
    case noPerformer
    /// A time or fee that stands in another section only.
    case valueElsewhere(component: String, text: String)
    /// A finding of the reader in the draft.
    case finding(String)
    case other(indonesian: String, english: String)

    public func text(in language: Language) -> String {
        let isEnglish = language == .english
        return switch self {
        case .noTitle:
            isEnglish ? "the source has no title; this one is the file's name" : "sumber tidak memuat judul; judul ini nama berkasnya"
        case .decreeEmpty: isEnglish ? "the source leaves the decree number empty" : "sumber mengosongkan nomor SK"
        case .interleaved:
            isEnglish
                ? "the cells of a table seem to have run into each other; put the lines in order"
                : "isi tabel tampaknya bercampur; susun ulang baris-barisnya"
        case .missingImage: isEnglish ? "a picture is missing in the source" : "gambar pada sumber tidak ikut tersalin"
        case .unknownSection(let name):
            isEnglish ? "“\(name)” is no known section; is this its place?" : "“\(name)” bukan bagian yang dikenal; tepatkah tempatnya?"
        case .guessed(let names):
            isEnglish
                ? "the source has no headings; these sections were found by order and contents: \(names.joined(separator: "; "))"
                : "sumber tidak memuat judul bagian; bagian ini dikenali dari urutan dan isinya: \(names.joined(separator: "; "))"
        case .numberGap(let number):
            isEnglish ? "the source jumps after number \(number)" : "nomor pada sumber melompat setelah \(number)"
        case .listBeginsAnew: isEnglish ? "the source begins its list anew here" : "daftar pada sumber mulai lagi di sini"
        case .noPerformer:
            isEnglish ? "the source does not say who does this step" : "sumber tidak menyebut pelaksana langkah ini"
        case .valueElsewhere(let component, let text):
            isEnglish
                ? "the source has no section “\(component)”; this is said elsewhere: “\(text)”"
                : "sumber tidak punya bagian “\(component)”; hal ini disebut di tempat lain: “\(text)”"
        case .finding(let text): text
        case .other(let indonesian, let english): isEnglish ? english : indonesian
        }
    }
}
