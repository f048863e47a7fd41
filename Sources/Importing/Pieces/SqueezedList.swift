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
        var best: [(at: Int, marker: Marker)] = []
        var start = text.startIndex
        while start < text.endIndex {
            if let first = marker(text, start, value: 1, kind: nil) {
                let run = run(text, from: start, first)
                // Behind other words two markers may be chance.
                let isSure = text[..<start].trimmed().isEmpty || text[..<start].trimmed().last == 0x3A ? run.count >= 2 : run.count >= 3
                if isSure, run.count > best.count { best = run }
                if isSure { break }
            }
            start += 1
        }
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

    private static func run(_ text: ByteSlice, from start: Int, _ first: Marker) -> [(at: Int, marker: Marker)] {
        var run = [(at: start, marker: first)]
        var index = start + first.length
        while index < text.endIndex {
            if let next = marker(text, index, value: run.count + 1, kind: first.kind) {
                run.append((index, next))
                index += next.length
            } else {
                index += 1
            }
        }
        return run
    }

    /// The marker of that value at `index`, where one can begin.
    private static func marker(_ text: ByteSlice, _ index: Int, value: Int, kind: Marker.Kind?) -> Marker? {
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
        guard let marker = Marker(text[index...]), marker.value == value, marker.kind != .bullet, marker.kind != .roman,
            marker.kind != .capital, kind == nil || marker.kind == kind
        else { return nil }
        let next = text[index + marker.length]
        return ASCII.isLetter(next) || next >= 0x80 || next == 0x28 || next == 0x22 ? marker : nil
    }
}
