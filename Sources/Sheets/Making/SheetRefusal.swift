import Diagnostics
import Publishing

/// What a template says when a card does not fit on its sheet: `panic("baku:<code>:<detail>")`.
enum SheetRefusal: Equatable {
    /// More columns than legible ones have room for; with their number.
    case tooWide(String)
    /// A row that is higher than a page; with its number.
    case rowTooTall(String)
    /// A box beside the flow that is higher than a page; with its title.
    case boxTooTall(String)
    /// More text than fits in any size that can be read.
    case tooLong(String)
    /// Something that this version knows no words for.
    case other(code: String, detail: String)

    /// Reads what Typst tells of a panic; `nil` for an error of another kind.
    init?(_ message: String) {
        let prefix = "panicked with: "
        guard message.hasPrefix(prefix) else { return nil }
        let quotes: (Character) -> Bool = { $0 == "\"" }
        let said = message.dropFirst(prefix.count).drop(while: quotes)
        let parts = said.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0] == "baku" else { return nil }
        var code = String(parts[1])
        if code.hasPrefix("sheet.") { code.removeFirst("sheet.".count) }
        var detail = parts.count > 2 ? String(parts[2]) : ""
        if detail.hasSuffix("\""), message.dropFirst(prefix.count).hasPrefix("\"") { detail.removeLast() }
        self =
            switch code {
            case "too-wide": .tooWide(detail)
            case "row-too-tall": .rowTooTall(detail)
            case "box-too-tall": .boxTooTall(detail)
            case "too-long": .tooLong(detail)
            default: .other(code: code, detail: detail)
            }
    }

    func message(_ kind: SheetKind, in language: Language) -> String {
        let name = kind.name(in: language)
        let id = language == .indonesian
        return switch self {
        case .tooWide(let columns):
            id
                ? "Lembar \(name) tidak muat: \(columns) pelaksana terlalu banyak untuk huruf yang terbaca"
                : "The \(name) does not fit: \(columns) performers are too many for legible letters"
        case .rowTooTall(let row):
            id
                ? "Lembar \(name) tidak muat: teks langkah \(row) lebih tinggi dari satu halaman"
                : "The \(name) does not fit: the text of step \(row) is higher than a page"
        case .boxTooTall(let title):
            id
                ? "Lembar \(name) tidak muat: bagian “\(title)” lebih tinggi dari satu halaman"
                : "The \(name) does not fit: the section “\(title)” is higher than a page"
        case .tooLong:
            id
                ? "Lembar \(name) tidak muat: teksnya terlalu panjang untuk huruf yang terbaca"
                : "The \(name) does not fit: the text is too long for legible letters"
        case .other(let code, let detail):
            id ? "Lembar \(name) tidak dapat dibuat (\(code): \(detail))" : "The \(name) cannot be made (\(code): \(detail))"
        }
    }

    func remedy(_ kind: SheetKind, in language: Language) -> String? {
        let id = language == .indonesian
        switch self {
        case .tooWide:
            return id
                ? "Gabungkan pelaksana yang bekerja bersama, pakai kertas yang lebih lebar, atau bagi menjadi dua alur"
                : "Join performers who work together, use wider paper, or make two flows of it"
        case .rowTooTall: return id ? "Persingkat, atau bagi menjadi beberapa langkah" : "Shorten it, or make several steps of it"
        case .boxTooTall: return id ? "Persingkat bagian itu" : "Shorten that section"
        case .tooLong: return id ? "Persingkat judul dan isinya" : "Shorten its title and text"
        case .other: return nil
        }
    }
}
