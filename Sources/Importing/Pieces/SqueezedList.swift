import Bytes

/// A list whose items stand in one line: "a.Pemohon datang;b.Petugas memeriksa", "1. KTP2. KK".
enum SqueezedList {
    struct Item {
        var kind: Marker.Kind
        var marker: ByteSlice
        var text: ByteSlice
    }

    /// What stands before the first item, and the items; `nil` when the markers do not run on from the first: years,
    /// "Nomor 31" and abbreviations are none.
    static func split(_ text: ByteSlice) -> (head: ByteSlice, items: [Item])? {
        let best = best(in: text)
        guard let first = best.first else { return nil }
        var items: [Item] = []
        for (index, entry) in best.enumerated() {
            let end = index + 1 < best.count ? best[index + 1].at : text.endIndex
            let behind = entry.at + entry.marker.length
            items.append(Item(kind: entry.marker.kind, marker: text[entry.at..<behind], text: text[behind..<end].trimmed()))
        }
        guard items.allSatisfy({ !$0.text.isEmpty }) else { return nil }
        return (text[..<first.at].trimmed(), items)
    }

    /// The first run of markers 1, 2, 3 … of one kind that is no chance; empty where there is none.
    private static func best(in text: ByteSlice) -> [(at: Int, marker: Marker)] {
        let all = text.indices.compactMap { index in marker(text, index).map { (at: index, marker: $0) } }
        // From the end, so that each marker is looked at once: what follows it, and how long the run from it on is.
        var next: [Int?] = Array(repeating: nil, count: all.count)
        var counts = Array(repeating: 1, count: all.count)
        var nearest: [Label: Int] = [:]
        for index in all.indices.reversed() {
            let marker = all[index].marker
            if let following = nearest[Label(kind: marker.kind, value: marker.value + 1)] {
                next[index] = following
                counts[index] = counts[following] + 1
            }
            nearest[Label(kind: marker.kind, value: marker.value)] = index
        }
        let lead = text.firstIndex { !ASCII.isSpace($0) } ?? text.endIndex
        for index in all.indices where all[index].marker.value == 1 && counts[index] >= 2 {
            let at = all[index].at
            // Behind other words two markers may be chance.
            guard counts[index] >= 3 || at <= lead || text[lead..<at].trimmed().last == 0x3A else { continue }
            return Array(sequence(first: index) { next[$0] }).map { all[$0] }
        }
        return []
    }

    private struct Label: Hashable {
        var kind: Marker.Kind
        var value: Int
    }

    /// The marker at `index`, where one can begin.
    private static func marker(_ text: ByteSlice, _ index: Int) -> Marker? {
        let byte = text[index]
        let isDigit = ASCII.isDigit(byte)
        guard isDigit || byte == 0x28 || byte >= 0x61 && byte <= 0x7A else { return nil }
        if index > text.startIndex {
            let before = text[index - 1]
            // A number may stand close behind a word ("KTP2. KK"), a letter may not.
            if isDigit ? ASCII.isDigit(before) || before == 0x2E && index > text.startIndex + 1 && ASCII.isDigit(text[index - 2])
                : ASCII.isWord(before) || before == 0x2F || before == 0x2D || before == 0x40
            {
                return nil
            }
            if isDigit, before == 0x2F || before == 0x2D || before == 0x2C { return nil }
        }
        guard let marker = Marker(text[index...]), marker.kind != .bullet, marker.kind != .roman, marker.kind != .capital
        else { return nil }
        let next = text[index + marker.length]
        return ASCII.isLetter(next) || next >= 0x80 || next == 0x28 || next == 0x22 ? marker : nil
    }
}
