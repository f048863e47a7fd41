import Bytes
import ServiceStandard

/// How an activity (kegiatan) is worded: PermenPANRB 35/2012 wants an active verb and its object, without the subject.
enum ActivityForm {
    /// An active verb leads, or it cannot be told.
    case active
    /// Somebody acts: "Petugas loket" in "Petugas loket meneliti berkas".
    case subject(ByteSlice)
    /// Something is done to the leading words: "diolah" or "di olah"; the active form where it is known.
    case passive(ByteSlice, active: [UInt8]?)
    /// A noun leads: "Pendaftaran"; the verb in its place where it is known.
    case noun(ByteSlice, verb: [UInt8]?)

    /// So many words are looked at to find the verb.
    private static let mostWords = 10

    /// - Parameter performers: the lanes of the flow, which may stand before the verb.
    init(_ text: ByteSlice, performers: [Flow.Lane]) {
        let words = ActivityWords.standard
        var cursor = WordCursor(text)
        self = .active
        guard let first = cursor.next(), !words.isActive(first) else { return }
        let roles = words.roles(of: first)
        guard roles.isDisjoint(with: [.clause, .leadingVerb]) else { return }
        if let passive = Self.passive(first, of: text, then: cursor) {
            self = passive
            return
        }
        let isActor = roles.contains(.actor) || performers.contains { Self.begins(text, with: $0.title) }
        var hasVerb = false
        for _ in 0..<Self.mostWords {
            guard let word = cursor.next() else { break }
            if words.roles(of: word).contains(.clause) { break }
            if words.isActive(word) {
                if isActor {
                    self = .subject(text[first.startIndex..<word.startIndex].trimmed())
                    return
                }
                hasVerb = true
                break
            }
            if let passive = Self.passive(word, of: text, then: cursor) {
                self = passive
                return
            }
        }
        if !isActor, let verb = words.verb(for: first) {
            self = .noun(first, verb: verb)
        } else if !isActor, !hasVerb, Self.isNoun(first), !WordCursor.hasVerb(text) {
            self = .noun(first, verb: nil)
        }
    }

    /// A passive verb at `word`, or at `word` and the next one of `cursor`.
    private static func passive(_ word: ByteSlice, of text: ByteSlice, then cursor: WordCursor) -> ActivityForm? {
        let start = word.startIndex
        guard word.count >= 2, ASCII.lowercased(word[start]) == 0x64, ASCII.lowercased(word[start + 1]) == 0x69 else { return nil }
        let words = ActivityWords.standard
        if word.count == 2 {
            var rest = cursor
            guard let base = rest.next(), let active = words.active(ofParted: base) else { return nil }
            return .passive(text[start..<base.endIndex], active: active)
        }
        if let active = words.active(of: word) { return .passive(word, active: active) }
        // Names of offices begin with Dis- and Dit-; a capital inside the sentence is one.
        guard word.count >= 7, start == text.startIndex || word[start] == 0x64, !words.roles(of: word).contains(.noPassive),
            word.allSatisfy(ASCII.isLetter), word.suffix(3).equalsFolded("kan") || word.last == 0x69
        else { return nil }
        return .passive(word, active: nil)
    }

    /// Whether a text begins with a name, and a word ends there.
    private static func begins(_ text: ByteSlice, with name: ByteSlice) -> Bool {
        guard name.count > 1, text.count > name.count else { return false }
        for (a, b) in zip(text, name) where ASCII.lowercased(a) != ASCII.lowercased(b) { return false }
        return !ASCII.isWord(text[text.startIndex + name.count])
    }

    /// Whether a word has the form of a noun that names doing: pem-, pen-, pel-, per- … -an.
    private static func isNoun(_ word: ByteSlice) -> Bool {
        guard word.count >= 8, word.prefix(2).equalsFolded("pe"), word.suffix(2).equalsFolded("an") else { return false }
        switch ASCII.lowercased(word[word.startIndex + 2]) {
        case 0x6C, 0x6D, 0x6E, 0x72: return true
        default: return false
        }
    }
}

extension WordCursor {
    /// Whether an active verb stands anywhere in a text, behind marks too.
    fileprivate static func hasVerb(_ text: ByteSlice) -> Bool {
        text.split { !ASCII.isWord($0) }.contains(where: ActivityWords.standard.isActive)
    }
}
