import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Two headings of the completion time give two different times, with nothing to say when which of them holds.
///
/// Authors copy a card and write the new time below a heading of its own; the old one stays. Only times that stand alone
/// below their headings are compared: a name, a case, or several times below one heading part them.
enum TimeContradiction: CardRule {
    static let rule = Rule(
        "time.contradiction", .consistency, .warning,
        indonesian: "dua bagian Jangka Waktu menyebut waktu yang berbeda",
        english: "two headings of the completion time give different times")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.time), section.isJoined(in: card.document) else { return }
        var first: Sourced<Duration>?
        for group in section.groups where group.isWhole(in: card.document) {
            guard let promise = promise(group) else { continue }
            guard let before = first else {
                first = promise
                continue
            }
            guard !isSame(before.value, promise.value) else { continue }
            let (here, there) = (card.file[promise.range].string, card.file[before.range].string)
            return findings.add(rule, at: promise.range, related: [(before.range, card.file)], words(here, there))
        }
    }

    /// The only time of a group, which holds for all.
    private static func promise(_ group: Group) -> Sourced<Duration>? {
        var found: Sourced<Duration>?
        for case .times(let lines) in group.blocks {
            for line in lines where !line.isPart {
                guard found == nil, line.label == nil, line.condition == nil, let duration = line.duration, holdsForAll(duration.value)
                else { return nil }
                found = duration
            }
        }
        return found
    }

    /// Whether nothing beside a time says for what or when it holds.
    private static func holdsForAll(_ time: Duration) -> Bool {
        time.isBinding && time.parts.isEmpty && time.label == nil && time.condition == nil && time.remainder == nil
    }

    /// Whether two times are as long, or may both hold: "1 minggu" and "7 hari" cannot be told apart, and neither can times
    /// that count from different events, or one of them from none.
    private static func isSame(_ a: Duration, _ b: Duration) -> Bool {
        guard countAlike(a.anchor, b.anchor), let unit = a.unit?.unitClass, unit == b.unit?.unitClass else { return true }
        guard let most = a.most(in: unit) else { return a.maximum == b.maximum && a.minimum == b.minimum }
        return most == b.most(in: unit)
    }

    private static func countAlike(_ a: Duration.Anchor?, _ b: Duration.Anchor?) -> Bool {
        guard let a, let b else { return a == nil && b == nil }
        return a.relation == b.relation && a.event.elementsEqual(b.event)
    }

    private static func words(_ here: String, _ there: String) -> Words {
        Words(
            id: "“\(here)” di sini, tetapi “\(there)” di bawah judul Jangka Waktu sebelumnya",
            "hapus yang tidak berlaku, atau tulis bagi siapa masing-masing berlaku dengan `### Bagi …`",
            en: "“\(here)” here but “\(there)” below the earlier heading of the completion time",
            "delete the one that does not hold, or say for whom each of them holds with `### Bagi …`")
    }
}
