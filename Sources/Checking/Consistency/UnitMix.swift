import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// One card counts in hari and in hari kerja.
///
/// Ten days are two weeks in working days and less than that otherwise; nobody who reads both can tell whether the shorter
/// word was meant (domain.md 5.2). How long something stays valid, and the deadlines of complaints, are another matter.
enum UnitMix: CardRule {
    static let rule = Rule(
        "time.unit-mix", .consistency, .warning,
        indonesian: "satu kartu memakai “hari” dan “hari kerja” berdampingan",
        english: "one card counts in “hari” (days) and in “hari kerja” (working days)")
    /// Where the completion time itself uses one unit only.
    private static let inSteps = Rule(
        rule.code, rule.family, .note, indonesian: rule.title(in: .indonesian), english: rule.title(in: .english))

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        var working: (range: SourceRange, isPromise: Bool)?
        var hasLooked = false
        for number in card.numbers where number.hints.contains(.day) {
            guard let day = unit(behind: number, in: card.text(around: number)), !day.isWorking, let component = component(of: number, card)
            else { continue }
            if !hasLooked {
                working = workingDays(card)
                hasLooked = true
            }
            guard let working else { return }
            let text = card.text(around: number)
            let isPromise = working.isPromise || component == .time
            findings.add(
                isPromise ? rule : inSteps, at: card.place(day.range, inNode: Int(number.node)), related: [(working.range, card.file)],
                words(text[day.range].string, card.file[working.range].string))
        }
    }

    /// The first "N hari kerja" of the card, one of the completion time before all others.
    private static func workingDays(_ card: CheckedCard) -> (range: SourceRange, isPromise: Bool)? {
        var first: (range: SourceRange, isPromise: Bool)?
        for number in card.numbers where number.hints.contains(.day) {
            guard let day = unit(behind: number, in: card.text(around: number)), day.isWorking, let component = component(of: number, card)
            else { continue }
            let found = (card.place(day.range, inNode: Int(number.node)), component == .time)
            if found.1 { return found }
            first = first ?? found
        }
        return first
    }

    /// "hari" or "hari kerja" behind a number, with the number; `nil` for any other unit.
    private static func unit(behind number: TextNumber, in text: ByteSlice) -> (range: Range<Int>, isWorking: Bool)? {
        var end = number.range.upperBound
        // "30 (tiga puluh) hari".
        if end + 1 < text.endIndex, text[end + 1] == 0x28 {
            guard let close = text[end...].offset(of: 0x29) else { return nil }
            end += close + 1
        }
        let day = text.word(after: end)
        guard day.equalsFolded("hari") else { return nil }
        let kind = text.word(after: day.endIndex)
        if kind.equalsFolded("kerja") { return (number.range.lowerBound..<kind.endIndex, true) }
        let between = text[day.endIndex...].prefix(2)
        if kind.equalsFolded("kalender") || between.elementsEqual([ASCII.space, 0x28]) && text[(day.endIndex + 2)...].starts(with: "kerja") { return nil }
        // "berlaku 7 hari", "1 hari sekali", "7 hari seminggu" count no process.
        if regular.occur(in: text[..<number.range.lowerBound]) || weekly.occur(in: text[day.endIndex...]) {
            return nil
        }
        return (number.range.lowerBound..<day.endIndex, false)
    }

    private static let regular = TextRoots("berlaku", "setiap", "tiap ")
    private static let weekly = TextRoots("seminggu", "sekali")

    /// What the section of a number is about; `nil` where no process is timed.
    private static func component(of number: TextNumber, _ card: CheckedCard) -> Component? {
        switch card.component(ofNode: Int(number.node)) {
        case let component? where [.time, .procedure, .requirements, .product, .description].contains(component): component
        default: nil
        }
    }

    private static func words(_ day: String, _ working: String) -> Words {
        Words(
            id: "“\(day)” di sini, tetapi “\(working)” di tempat lain",
            "tulis “hari kerja” jika itu yang dimaksud, atau “hari kalender”",
            en: "“\(day)” here but “\(working)” elsewhere",
            "write “hari kerja” (working days) if that is meant, or “hari kalender” (calendar days)")
    }
}
