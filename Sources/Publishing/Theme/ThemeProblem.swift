import Bytes
import Diagnostics

/// What can be wrong with a theme as a whole.
enum ThemeProblem: Problem, Equatable {
    case unknown(String, known: [String])
    case parentsInACircle(String)
    case missingWords(language: String)
    case missingWord(String)
    case wordsNotFlat

    var code: String {
        switch self {
        case .unknown: "theme.unknown"
        case .parentsInACircle: "theme.parents-in-a-circle"
        case .missingWords: "theme.no-words"
        case .missingWord: "theme.word-missing"
        case .wordsNotFlat: "theme.word-not-text"
        }
    }

    var severity: Severity { .error }

    func message(in language: Language) -> String {
        let isEnglish = language == .english
        return switch self {
        case .unknown(let name, _): isEnglish ? "There is no theme “\(name)”" : "Tidak ada tema “\(name)”"
        case .parentsInACircle(let name):
            isEnglish ? "The theme “\(name)” is its own parent" : "Tema “\(name)” menjadi induknya sendiri"
        case .missingWords(let tag):
            isEnglish ? "The theme has no words for the language “\(tag)”" : "Tema tidak punya kata-kata untuk bahasa “\(tag)”"
        case .missingWord(let key): isEnglish ? "The word “\(key)” is missing" : "Kata “\(key)” tidak ada"
        case .wordsNotFlat: isEnglish ? "Each word must be a text" : "Setiap kata harus berupa teks"
        }
    }

    func remedy(in language: Language) -> String? {
        let isEnglish = language == .english
        switch self {
        case .unknown(let name, let known):
            if let nearest = Spelling.nearest(to: name, among: known) {
                return isEnglish ? "Did you mean “\(nearest)”?" : "Maksudnya “\(nearest)”?"
            }
            guard !known.isEmpty else {
                return isEnglish ? "Put the theme into the folder themes/" : "Taruh tema di folder themes/"
            }
            let list = known.joined(separator: ", ")
            return isEnglish ? "Known are: \(list)" : "Yang ada: \(list)"
        case .parentsInACircle: return isEnglish ? "Correct “induk:” in tema.yml" : "Perbaiki “induk:” di tema.yml"
        case .missingWords(let tag): return isEnglish ? "Add strings/\(tag).yml" : "Tambahkan strings/\(tag).yml"
        case .missingWord(let key): return isEnglish ? "Add a line “\(key): …”" : "Tambahkan baris “\(key): …”"
        case .wordsNotFlat: return isEnglish ? "Write “key: text”, one on a line" : "Tulis “kunci: teks”, satu baris satu"
        }
    }
}
