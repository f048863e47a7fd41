import Bytes
import Diagnostics
import ServiceStandard

/// A bracket closes before one opens, or is never closed (kurung tidak berpasangan).
///
/// Within one paragraph, item or cell. List markers like "a)" and footnote marks like "*)" are no brackets of this kind. It
/// is also what wrapped table cells leave behind that were copied in the wrong order.
enum UnmatchedBracket: CardRule, TextRule {
    static let rule = Rule(
        "text.brackets", .language, .warning,
        indonesian: "tanda kurung tidak berpasangan",
        english: "a bracket without its partner")

    static func check(_ written: some WrittenText, _ findings: inout Findings) {
        for mark in written.prose.marks(of: .bracket) {
            switch written.file[mark.range].first {
            case 0x28: findings.add(rule, at: mark.range, unclosed)
            case 0x29: findings.add(rule, at: mark.range, unopened)
            default: continue
            }
        }
    }

    private static var unclosed: Words {
        Words(
            id: "Kurung buka “(” tidak pernah ditutup dalam bagian teks ini", "tulis “)” di tempatnya, atau hapus “(”",
            en: "The bracket “(” is never closed in this piece of text", "write “)” where it belongs, or delete “(”")
    }

    private static var unopened: Words {
        Words(
            id: "Kurung tutup “)” muncul tanpa kurung buka",
            "tulis “(” di tempatnya, atau hapus “)”; jika teks ini disalin dari tabel, periksa urutannya",
            en: "The bracket “)” closes where none has been opened",
            "write “(” where it belongs, or delete “)”; if the text was copied from a table, check its order")
    }
}
