import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

extension CardContext {
    static let requirementGrammar = ItemGrammar(properties: .requirement)

    /// A requirement with its parts.
    func requirement(_ item: RawItem) -> Requirement {
        Requirement(
            text: item.text, range: item.range, condition: item.condition, properties: item.properties,
            choice: !item.parts.isEmpty && isChoice(item) ? .oneOf : .all, parts: item.parts, partMarks: item.partMarks,
            remainder: item.remainder)
    }

    /// Whether one of the parts is enough: the item says "salah satu", or the last part but one ends in "atau".
    private func isChoice(_ item: RawItem) -> Bool {
        let text = plain(item.text)
        if Self.asksForOne(text) { return true }
        guard item.parts.count >= 2 else { return false }
        var words = plain(item.parts[item.parts.count - 2].text).trimmed()
        while let last = words.last, last == 0x3B || last == 0x2C { words = words.dropLast().trimmed() }
        return words.hasLastWord("atau") || words.hasLastWord("or")
    }

    /// Whether "salah satu" speaks of the parts below and not of somebody: it stands at the end, before a colon, or
    /// before a word for the parts ("paspor salah satu orang tua" asks for no choice).
    private static func asksForOne(_ text: ByteSlice) -> Bool {
        var reader = ByteReader(text)
        while !reader.isAtEnd {
            guard reader.take(word: "salah satu") || reader.take(word: "one of") else {
                if reader.take(while: ASCII.isWord).isEmpty { reader.position += 1 }
                continue
            }
            reader.skipSpaces()
            guard let next = reader.next, ASCII.isWord(next) else { return true }
            let words: [StaticString] = [
                "dari", "di", "antara", "berikut", "dokumen", "berkas", "bukti", "surat", "syarat", "persyaratan", "yaitu", "the",
                "these", "following",
            ]
            if words.contains(where: { reader.take(word: $0) }) { return true }
        }
        return false
    }
}
