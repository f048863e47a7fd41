import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// Since when a name or a regulation is no longer right: a day, a month or a year, as the data file says it.
struct Since: Sendable {
    private let indonesian: String
    private let english: String

    /// "2 Oktober 2014", "Oktober 2024" or "tahun 2014".
    init(_ text: String) {
        indonesian = text
        switch DateReader.read(Array(text.utf8)[...]) {
        case .success(.day(let date)):
            var bytes: [UInt8] = []
            date.append(to: &bytes, language: .english)
            english = bytes.string
        case .success(.month(let date)):
            var bytes: [UInt8] = []
            date.append(to: &bytes, language: .english)
            english = bytes.string
        case .failure: english = text.replacing("tahun ", with: "")
        }
    }

    subscript(language: Language) -> String { language == .english ? english : indonesian }
}
