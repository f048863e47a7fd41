import Bytes
import Diagnostics

/// A card or another file (abaikan) or the settings (aturan) name a rule that there is not.
enum UnknownRule: Ruled {
    static let rule = Rule(
        "exempt.unknown", .exemptions, .warning,
        indonesian: "kunci `abaikan` atau `aturan` menyebut kode aturan yang tidak ada",
        english: "the key `abaikan` or `aturan` names a code that no rule has")

    static func words(_ code: String) -> Words {
        let nearest = Spelling.nearest(to: code, among: RuleBook.exemptible)
        return Words(
            id: "Tidak ada aturan dengan kode “\(code)”",
            nearest.map { "mungkin yang dimaksud “\($0)”; semua kode ada di docs/aturan/" } ?? "semua kode ada di docs/aturan/",
            en: "No rule has the code “\(code)”",
            nearest.map { "perhaps “\($0)” is meant; all codes are in docs/aturan/" } ?? "all codes are in docs/aturan/")
    }
}
