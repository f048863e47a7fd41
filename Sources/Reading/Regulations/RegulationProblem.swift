import Diagnostics

/// What can be wrong in the body of a regulation.
public enum RegulationProblem: Problem, Equatable {
    /// A unit that its surrounding unit has already: two times Pasal 7.
    case numberTwice(String)
    /// "c." after "a.".
    case numberMissing(String, expected: String)
    /// Text or items below a chapter and above its first article.
    case outsideArticle
    /// A line "Pasal 14" that is no heading.
    case headingWithoutSigns(String)
    /// Nothing but text: no article at all.
    case noArticle
    /// More than can be read at once between two headings or markers.
    case textTooLong(limit: Int)
    /// "Pasal 12 ayat (1)" where Pasal 12 has no such ayat, or where no Pasal 12 can be.
    case citedIsMissing(String)
    /// The same where the source lacks the article, which the page says itself; `file` is the path of the regulation.
    case citedIsLost(String, article: String, file: String)

    public var code: String {
        switch self {
        case .numberTwice: "regulation.number-twice"
        case .numberMissing: "regulation.number-missing"
        case .outsideArticle: "regulation.outside-article"
        case .headingWithoutSigns: "regulation.heading"
        case .noArticle: "regulation.no-article"
        case .textTooLong: "regulation.text-too-long"
        case .citedIsMissing: "regulation.dangling"
        case .citedIsLost: "regulation.lost"
        }
    }

    public var severity: Severity {
        switch self {
        case .textTooLong: .error
        case .citedIsLost: .note
        default: .warning
        }
    }

    /// Each article that the source lacks is told once.
    public var repetition: String? {
        if case .citedIsLost(_, let article, let file) = self { "\(file) \(article)" } else { nil }
    }

    public func message(in language: Language) -> String {
        switch (self, language) {
        case (.numberTwice(let unit), .indonesian): "“\(unit)” ada dua kali di tempat yang sama"
        case (.numberTwice(let unit), .english): "“\(unit)” stands twice in the same place"
        case (.numberMissing(let unit, let expected), .indonesian): "“\(unit)” tidak didahului “\(expected)”"
        case (.numberMissing(let unit, let expected), .english): "“\(unit)” does not follow “\(expected)”"
        case (.outsideArticle, .indonesian): "Ketentuan ini tidak berada di bawah pasal mana pun"
        case (.outsideArticle, .english): "This provision stands below no article"
        case (.headingWithoutSigns(let text), .indonesian): "“\(text)” tidak terbaca sebagai judul"
        case (.headingWithoutSigns(let text), .english): "“\(text)” is not read as a heading"
        case (.noArticle, .indonesian): "Peraturan ini tidak memuat satu pasal pun"
        case (.noArticle, .english): "This regulation has no article"
        case (.citedIsMissing(let text), .indonesian): "“\(text)” tidak ada dalam peraturan ini"
        case (.citedIsLost(_, let article, _), .indonesian): "\(article) dirujuk, tetapi tidak ada dalam sumber peraturan ini"
        case (.citedIsLost(_, let article, _), .english): "\(article) is cited, but the source of this regulation lacks it"
        case (.citedIsMissing(let text), .english): "“\(text)” is not in this regulation"
        case (.textTooLong(let limit), .indonesian): "Teks ini melebihi \(ReadableSize.text(limit, in: language)) tanpa satu judul atau butir pun"
        case (.textTooLong(let limit), .english): "This text is longer than \(ReadableSize.text(limit, in: language)) without a heading or item"
        }
    }

    public func remedy(in language: Language) -> String? {
        switch (self, language) {
        case (.numberTwice, .indonesian): "periksa nomornya pada sumber"
        case (.numberTwice, .english): "compare the numbers with the source"
        case (.numberMissing, .indonesian): "periksa apakah ada butir yang tertinggal; jika sumbernya memang begitu, biarkan"
        case (.numberMissing, .english): "see whether an item was left out; if the source is so, leave it"
        case (.outsideArticle, .indonesian): "tulis judul pasalnya di atasnya; jika sumber tidak menyebut nomornya, tulis “## Pasal ?”"
        case (.outsideArticle, .english): "write the heading of its article above it; where the source has lost the number, write “## Pasal ?”"
        case (.headingWithoutSigns(let text), .indonesian): "tulis “## \(text)”"
        case (.headingWithoutSigns(let text), .english): "write “## \(text)”"
        case (.noArticle, .indonesian): "tulis setiap pasal di bawah judul seperti “## Pasal 1”"
        case (.noArticle, .english): "write each article below a heading such as “## Pasal 1”"
        case (.citedIsMissing, .indonesian): "periksa nomornya pada sumber"
        case (.citedIsMissing, .english): "compare the number with the source"
        case (.citedIsLost, .indonesian): "tambahkan pasalnya jika naskah resminya tersedia"
        case (.citedIsLost, .english): "add the article when the official text is at hand"
        case (.textTooLong, .indonesian): "bagi menjadi pasal, ayat, dan butir"
        case (.textTooLong, .english): "part it into articles, clauses and items"
        }
    }
}
