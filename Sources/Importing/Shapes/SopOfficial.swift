import Bytes

/// Who has approved an SOP, as the sheet's field has it: a title, below it a name and a number (NIP).
struct SopOfficial {
    private(set) var entries: [Draft.HeaderEntry] = []
    /// Words that tell what follows them.
    private(set) var labels: [UInt8] = []

    /// - Parameter value: lines parted by ``SourceLine/cellBreak``; an empty one is the space of the signature.
    init(_ value: some Collection<UInt8>) {
        var lines = Array(value).split(separator: SourceLine.cellBreak, omittingEmptySubsequences: false).map { Array($0.trimmed()) }
        var number: [UInt8] = []
        if let index = lines.firstIndex(where: { Folded.of($0[...]).begins("nip") }) {
            labels = Array(lines[index].prefix(3))
            number = Array(lines[index].dropFirst(3).drop { $0 == 0x2E || $0 == 0x3A || ASCII.isSpace($0) })
            lines.remove(at: index)
            // The number goes on in the next line.
            while index < lines.count, !lines[index].isEmpty, !lines[index].contains(where: ASCII.isLetter) {
                number += [ASCII.space] + lines.remove(at: index)
            }
        }
        var title = lines.filter { !$0.isEmpty }
        var name: [UInt8] = []
        let parts = lines.split(separator: [])
        if parts.count > 1, let last = parts.last {
            name = Array(last).joinedBySpace
            title = parts.dropLast().flatMap { Array($0) }
        } else if !number.isEmpty, title.count > 1 {
            name = title.removeLast()
        }
        var text = title.joinedBySpace
        while text.last == 0x2C { text.removeLast() }
        for (key, value) in [("jabatan", text), ("nama", name), ("nip", number)] where Words.count(value[...]) > 0 {
            entries.append(Draft.HeaderEntry(key, value))
        }
    }
}
