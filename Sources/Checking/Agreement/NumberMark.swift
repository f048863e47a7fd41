import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// The number of an SOP, for comparison with others.
struct NumberMark: Sendable {
    /// Letter case, spaces and marks left away.
    let value: UInt64
    let range: SourceRange

    /// - Parameter offices: slugs of the offices whose number it is; a number that names no office by itself is only theirs.
    init?(_ number: SourcedText?, offices: [ByteSlice]) {
        guard let number else { return nil }
        let read = DocumentNumberReader.read(number.value)
        guard !read.isEmpty, !read.hasGap, read.text.contains(where: ASCII.isDigit) else { return nil }
        var hash = WordsHash.of(read.text)
        if !Self.namesOffice(read.text) {
            guard let office = offices.first, offices.count == 1 else { return nil }
            hash.add(WordsHash.of(office).value)
        }
        value = hash.value
        range = number.range
    }

    /// Whether a word stands in it that is no "SOP", no Roman month: "KC" in "SOP-001/KC/2025".
    private static func namesOffice(_ number: ByteSlice) -> Bool {
        number.split { !ASCII.isWord($0) }.contains { word in
            word.count > 1 && word.allSatisfy(ASCII.isLetter) && !general.contains { word.equalsFolded($0) }
                && !word.allSatisfy { byte in [0x69, 0x76, 0x78].contains(ASCII.lowercased(byte)) }
        }
    }

    private static let general: [StaticString] = ["sop", "spo", "pos", "ap", "sopap", "no", "nomor", "protap", "sk", "kpt"]
}
