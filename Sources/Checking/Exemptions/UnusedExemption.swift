import Diagnostics
import ServiceStandard

/// A file exempts a rule (abaikan) that finds nothing in it: what was accepted once has been mended since.
enum UnusedExemption: Ruled {
    static let rule = Rule(
        "exempt.unused", .exemptions, .warning,
        indonesian: "kunci `abaikan` menyebut aturan yang tidak menemukan apa pun di berkas itu",
        english: "the key `abaikan` names a rule that finds nothing in the file")

    static func words(_ code: String) -> Words {
        Words(
            id: "Aturan “\(code)” diabaikan, tetapi tidak menemukan apa pun di berkas ini",
            "hapus baris itu dari `abaikan`",
            en: "The rule “\(code)” is exempted but finds nothing in this file",
            "remove the line from `abaikan`")
    }
}
