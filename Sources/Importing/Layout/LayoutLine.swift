import Bytes

/// A line of a text in columns, as `pdftotext -layout` gives it: its words, and the columns in which they stand.
struct LayoutLine: Sendable {
    /// A run of characters without white space. Columns are counted in characters, the first is 0.
    struct Word: Sendable, Equatable {
        var start: Int
        /// Behind its last character.
        var end: Int
        var text: [UInt8]
    }

    /// In the source, the first is 1.
    var number: Int
    /// The page that it stands on, the first is 0.
    var page: Int
    /// None on a blank line.
    var words: [Word]

    var isBlank: Bool { words.isEmpty }
    var start: Int { words.first?.start ?? 0 }
    var end: Int { words.last?.end ?? 0 }
    /// The words with one space between them.
    var text: [UInt8] { words.joinedText }

    /// Words with no more than one space between them.
    var phrases: [Phrase] {
        var phrases: [Phrase] = []
        for word in words {
            if let last = phrases.last, word.start - last.end <= 1 {
                phrases[phrases.count - 1].words.append(word)
            } else {
                phrases.append(Phrase(words: [word]))
            }
        }
        return phrases
    }

    /// Words that belong together; there is at least one.
    struct Phrase: Sendable {
        var words: [Word]

        var start: Int { words.first?.start ?? 0 }
        var end: Int { words.last?.end ?? 0 }
        var text: [UInt8] { words.joinedText }

        func overlaps(_ other: Phrase) -> Bool { start < other.end && other.start < end }
    }
}

extension [LayoutLine.Word] {
    var joinedText: [UInt8] { Array<[UInt8]>(map(\.text)).joinedBySpace }
}

extension [[UInt8]] {
    /// The texts with a space between them.
    var joinedBySpace: [UInt8] { Array<UInt8>(joined(separator: [ASCII.space])) }
}
