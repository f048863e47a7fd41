import Bytes
import ServiceStandard

/// A sentence that only tells when somebody can be reached: "Call center 24 jam.", "Untuk pengaduan, hubungi 112 (24 jam)."
enum DurationContact {
    /// Passes over such a sentence up to the mark that ends it; over nothing where it says anything of what the service takes.
    static func skip(_ scanner: inout TextScanner) -> Bool {
        var copy = scanner
        var (hasContact, hasHours, isAllDay) = (false, false, false)
        while true {
            copy.skipBlanks()
            guard let byte = copy.next, byte != ASCII.newline, byte != 0x3B,
                byte != 0x2E || copy.spaceLength(at: copy.position + 1) == 0 && copy.position + 1 < copy.end
            else { break }
            guard copy.isWord(at: copy.position), copy.isAtWordStart else {
                // "< 24 jam"
                if DurationWords.bounds.take(&copy) != nil { return false }
                copy.skipToken()
                continue
            }
            let start = copy.position
            if DurationCore.takeHours(&copy) != nil {
                hasHours = true
            } else if let result = DurationCore.take(&copy) {
                switch result {
                case .success(let core) where core.isAllDay: (hasHours, isAllDay) = (true, true)
                // "24 jam, 7 hari"
                case .success(let core) where isAllDay && core.isAllWeek: break
                case .success: return false
                // "112"
                case .failure: hasContact = hasContact || copy.position - start >= 3
                }
            } else if words.take(&copy) != nil {
                hasContact = true
            } else if copy.take(word: "dalam") || DurationWords.anchors.take(&copy) != nil || DurationWords.bounds.take(&copy) != nil
                || DurationWords.units.take(&copy) != nil
            {
                return false
            } else {
                switch DurationWords.senses.take(&copy) {
                case .process?, .span?, .work?: return false
                case nil: copy.skipToken()
                default: break
                }
            }
        }
        guard hasContact, hasHours else { return false }
        scanner = copy
        return true
    }

    /// Words for how or where somebody is reached.
    private static let words = KeywordTable<Void>([
        ("hubungi", ()), ("menghubungi", ()), ("dihubungi", ()), ("kontak", ()), ("call center", ()), ("contact center", ()),
        ("pusat panggilan", ()), ("hotline", ()), ("helpdesk", ()), ("help desk", ()), ("whatsapp", ()), ("wa", ()),
        ("telepon", ()), ("telp", ()), ("tlp", ()), ("sms", ()), ("chat", ()), ("email", ()), ("e-mail", ()), ("call", ()),
        ("contact", ()),
    ])
}

extension DurationCore {
    /// "24 jam"
    fileprivate var isAllDay: Bool { isExactly(24, .hour) }

    /// "7 hari"
    fileprivate var isAllWeek: Bool { isExactly(7, .day) }

    private func isExactly(_ number: Int, _ unit: TimeUnit) -> Bool {
        let span = Duration.Span(Duration.Term(Quantity(number), unit))
        return bound == .exact && minimum == span && maximum == span
    }
}

extension TextScanner {
    /// Passes over spaces up to the end of the line.
    fileprivate mutating func skipBlanks() {
        while next != ASCII.newline, case let length = spaceLength(at: position), length > 0 { position += length }
    }
}
