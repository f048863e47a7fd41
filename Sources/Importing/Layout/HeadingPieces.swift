import Bytes

/// The words of a heading's lines as headings of columns.
enum HeadingPieces {
    private static let single: [LayoutWords.Heading] = [.number, .activity, .materials, .time, .output, .note]

    private static func isActivity(_ text: [UInt8]) -> Bool { text[...].equalsFolded("kegiatan") || text[...].equalsFolded("aktivitas") }

    /// The phrases of a line; one with several known headings in it is parted at them.
    static func of(_ line: LayoutLine) -> [LayoutLine.Phrase] { line.phrases.flatMap(parted) }

    private static func parted(_ phrase: LayoutLine.Phrase) -> [LayoutLine.Phrase] {
        guard phrase.words.count > 1, LayoutWords.heading(phrase.text) == nil else { return [phrase] }
        var pieces: [LayoutLine.Phrase] = []
        var known = 0
        var isOpen = false
        var index = 0
        while index < phrase.words.count {
            let word = phrase.words[index]
            let pair = index + 1 < phrase.words.count ? [word, phrase.words[index + 1]] : [word]
            if pair.count == 2, LayoutWords.heading(pair.joinedText) != nil {
                pieces.append(LayoutLine.Phrase(words: pair))
                (known, isOpen) = (known + 1, false)
                index += 2
                continue
            }
            // "Prosedur" and the like are words of sentences, too.
            let isWord = LayoutWords.heading(word.text).map { $0 != .activity || isActivity(word.text) } ?? false
            if isWord, let heading = LayoutWords.heading(word.text), single.contains(heading) {
                pieces.append(LayoutLine.Phrase(words: [word]))
                (known, isOpen) = (known + 1, false)
            } else if isOpen {
                pieces[pieces.count - 1].words.append(word)
            } else {
                pieces.append(LayoutLine.Phrase(words: [word]))
                isOpen = true
            }
            index += 1
        }
        return known >= 2 || known == 1 && phrase.words.count > 2 ? pieces : [phrase]
    }

    /// Pieces that stand above or below two others are two, where a space between their words allows it.
    static func parted(_ pieces: [(line: Int, piece: LayoutLine.Phrase)]) -> [(line: Int, piece: LayoutLine.Phrase)] {
        pieces.flatMap { entry -> [(line: Int, piece: LayoutLine.Phrase)] in
            guard entry.piece.words.count > 1, LayoutWords.heading(entry.piece.text) == nil else { return [entry] }
            for line in Set(pieces.map(\.line)).sorted() where line != entry.line {
                let others = pieces.filter {
                    $0.line == line && $0.piece.overlaps(entry.piece) && ![.performer, .quality].contains(LayoutWords.heading($0.piece.text))
                }.map(\.piece).sorted { $0.start < $1.start }
                guard others.count > 1 else { continue }
                var parts = [entry.piece]
                for (left, right) in zip(others, others.dropFirst()) {
                    let words = parts[parts.count - 1].words
                    let middle = left.end + right.start
                    guard let cut = (1..<max(1, words.count)).min(by: { a, b in
                        abs(words[a - 1].end + words[a].start - middle) < abs(words[b - 1].end + words[b].start - middle)
                    }) else { continue }
                    parts[parts.count - 1].words = Array(words[..<cut])
                    parts.append(LayoutLine.Phrase(words: Array(words[cut...])))
                }
                return parts.map { (entry.line, $0) }
            }
            return [entry]
        }
    }

    /// Pieces that stand above each other are one heading.
    static func columns(_ pieces: [(line: Int, piece: LayoutLine.Phrase)]) -> [FlowHeading.Column] {
        var groups: [[(line: Int, piece: LayoutLine.Phrase)]] = []
        for entry in pieces.sorted(by: { ($0.line, $0.piece.start) < ($1.line, $1.piece.start) }) {
            let touched = groups.indices.filter { groups[$0].contains { $0.line != entry.line && $0.piece.overlaps(entry.piece) } }
            guard let first = touched.first else {
                groups.append([entry])
                continue
            }
            groups[first].append(entry)
            for index in touched.dropFirst().reversed() { groups[first] += groups.remove(at: index) }
        }
        return groups.map { group in
            let sorted = group.sorted { ($0.line, $0.piece.start) < ($1.line, $1.piece.start) }
            let words = sorted.flatMap(\.piece.words)
            let start = words.map(\.start).min() ?? 0
            return FlowHeading.Column(
                words: words, heading: LayoutWords.heading(words.joinedText), place: start..<max(start, words.map(\.end).max() ?? 0))
        }.sorted { $0.place.lowerBound < $1.place.lowerBound }
    }
}
