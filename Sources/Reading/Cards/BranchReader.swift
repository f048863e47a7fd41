import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

extension CardContext {
    /// An exit of a decision, if `word` begins with "Jika", "Apabila", "Bila" or "If".
    func branch(label: RichText, word: ByteSlice, value: RichText) -> Branch? {
        var reader = ByteReader(word)
        reader.skipSpaces()
        switch reader.next.map(ASCII.lowercased) {
        case 0x6A, 0x61, 0x62, 0x69: break
        default: return nil
        }
        guard reader.take(word: "jika") || reader.take(word: "apabila") || reader.take(word: "bilamana") || reader.take(word: "bila")
            || reader.take(word: "if")
        else { return nil }
        let range = SourceRange(start: Int(self.range(of: label).start), end: Int(self.range(of: value).end))
        return Branch(label: label, text: value, target: Self.target(plain(value)), range: range)
    }

    /// Where "lanjut", "selesai", "kembali ke langkah N", "ke langkah N" (then optionally `; text`) leads.
    static func target(_ text: ByteSlice) -> Branch.Target {
        var reader = ByteReader(text)
        reader.skipSpaces()
        if reader.take(word: "lanjut") || reader.take(word: "continue") {
            reader.skipSpaces()
            // "lanjut ke langkah 5" names its step.
            return isTargetEnd(reader) ? .next : step(&reader) ?? .other
        }
        if reader.take(word: "selesai") || reader.take(word: "end") { return isTargetEnd(reader) ? .finish : .other }
        return step(&reader) ?? .other
    }

    private static func step(_ reader: inout ByteReader) -> Branch.Target? {
        if reader.take(word: "kembali") || reader.take(word: "back") || reader.take(word: "go") { reader.skipSpaces() }
        guard reader.take(word: "ke") || reader.take(word: "to") else { return nil }
        reader.skipSpaces()
        guard reader.take(word: "langkah") || reader.take(word: "step") else { return nil }
        reader.skipSpaces()
        let digits = reader.take(while: ASCII.isDigit)
        guard !digits.isEmpty, digits.count <= 4, isTargetEnd(reader) else { return nil }
        return .step(reader.bytes[digits].reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }

    /// A target ends with the text, a full stop or a semicolon.
    private static func isTargetEnd(_ reader: ByteReader) -> Bool {
        var reader = reader
        reader.skipSpaces()
        guard let next = reader.next else { return true }
        return next == 0x3B || next == 0x2E || next == 0x2C
    }
}
