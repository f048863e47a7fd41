import Bytes
import Diagnostics
import ServiceStandard

/// The text points to a step or an item by its number: right today, wrong once an item is added before it.
///
/// Targets of `Jika …` lines are checked whenever the card is read, so they are left alone.
enum UnstableReference: CardRule {
    static let rule = Rule(
        "ref.unstable", .consistency, .note,
        indonesian: "rujukan dengan nomor mudah keliru bila urutannya berubah",
        english: "a reference by number goes wrong when items are renumbered")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        for reference in card.references {
            guard reference.exists(in: card) == true, !reference.isInBranch(of: card) else { continue }
            let text = card.document.text[reference.range].string
            findings.add(
                rule, at: card.place(reference.range, inNode: reference.node),
                Words(
                    id: "“\(text)” menjadi keliru bila ada butir yang ditambah atau dihapus",
                    "sebut nama hal yang dimaksud, misalnya “pemeriksaan berkas” atau “surat pengantar”",
                    en: "“\(text)” goes wrong when an item is added or taken away",
                    "name the thing that is meant, for instance “pemeriksaan berkas” or “surat pengantar”"))
        }
    }
}
