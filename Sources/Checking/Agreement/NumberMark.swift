import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// The number of an SOP, for comparison with others.
struct NumberMark: Sendable {
    /// Letter case, spaces and marks left away.
    let value: UInt64
    let range: SourceRange
    /// Whether it is only its office's: a number that names no office by itself ("SOP-01") is borne by many.
    let isLocal: Bool
    /// Slug of the office whose number it is, where the file names one.
    let office: [UInt8]?

    /// - Parameter offices: slugs of the offices whose number it is, as far as the file names them.
    init?(_ number: SourcedText?, offices: [ByteSlice]) {
        guard let number else { return nil }
        let read = DocumentNumberReader.read(number.value)
        guard !read.isEmpty, !read.hasGap, read.text.contains(where: ASCII.isDigit) else { return nil }
        isLocal = !Self.namesOffice(read.text)
        if isLocal, offices.count > 1 { return nil }
        office = isLocal ? offices.first.map { Array($0) } : nil
        value = WordsHash.of(read.text).value
        range = number.range
    }

    /// The same number in the same office has the same key.
    func key(ofOffice office: [UInt8]) -> UInt64 {
        var hash = WordsHash()
        hash.add(value)
        hash.add(WordsHash.of(office[...]).value)
        return hash.value
    }

    /// Whether a word stands in it that is no "SOP", no Roman month: "KC" in "SOP-001/KC/2025".
    private static func namesOffice(_ number: ByteSlice) -> Bool {
        number.split { !ASCII.isWord($0) }.contains { word in
            word.count > 1 && word.allSatisfy(ASCII.isLetter) && !word.isOne(of: general)
                && !word.allSatisfy { byte in [0x69, 0x76, 0x78].contains(ASCII.lowercased(byte)) }
        }
    }

    private static let general: [StaticString] = ["sop", "spo", "pos", "ap", "sopap", "no", "nomor", "protap", "sk", "kpt"]
}
