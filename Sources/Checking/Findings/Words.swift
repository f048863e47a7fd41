import Diagnostics

/// What a finding says: the rule and the offender in one sentence without a full stop, and what to do about it.
struct Words: Sendable {
    struct Text: Sendable {
        var message: String
        /// `nil` when the message says it all.
        var remedy: String?
    }

    private let indonesian: Text
    private let english: Text

    init(id: String, _ remedy: String? = nil, en: String, _ englishRemedy: String? = nil) {
        indonesian = Text(message: id, remedy: remedy)
        english = Text(message: en, remedy: englishRemedy)
    }

    subscript(language: Language) -> Text { language == .english ? english : indonesian }
}

/// What a rule has found.
struct Finding: Problem {
    let code: String
    let severity: Severity
    let words: Words

    func message(in language: Language) -> String { words[language].message }
    func remedy(in language: Language) -> String? { words[language].remedy }
}
