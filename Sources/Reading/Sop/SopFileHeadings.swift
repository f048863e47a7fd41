import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

extension CardContext {
    /// What the text below a heading of an SOP file is read as: steps, regulations, or plain text.
    mutating func sopComponent(_ words: ByteSlice, at heading: Int) -> Component? {
        switch names.sopPart(words) {
        case .procedure: return .procedure
        case .legalBasis: return .legalBasis
        case .qualifications, .relations, .equipment, .warnings, .records, .purpose: return nil
        case nil:
            if let suggestion = names.sopSuggestion(for: words) {
                report(.headingNearKnown(words.string, suggestion: suggestion), at: range(of: heading))
            }
            return nil
        }
    }
}
