import Bytes
import ServiceStandard

/// What stands behind the numbers of a duration: a bound, the event, a condition, and the rest.
struct DurationTail {
    var bound: Duration.Bound?
    var anchor: Duration.Anchor?
    var condition: ByteSlice?
    var remainder: ByteSlice?

    init(_ tail: ByteSlice) {
        var scanner = TextScanner(tail)
        takeBound(&scanner)
        let start = scanner.position
        guard start < tail.endIndex else { return }

        // Where the event and the condition begin, and where the sentence ends.
        var anchorStart: Int?
        var eventStart = start
        var relation = Duration.Anchor.Relation.after
        var conditionStart: Int?
        var sentenceEnd = tail.endIndex
        scan: while !scanner.isAtEnd {
            let position = scanner.position
            switch tail[position] {
            case ASCII.newline, 0x3B:
                sentenceEnd = position
                break scan
            case 0x2E where scanner.spaceLength(at: position + 1) > 0 && endsSentence(scanner):
                sentenceEnd = position
                break scan
            default: break
            }
            if scanner.isAtWordStart {
                if anchorStart == nil, let found = DurationWords.anchors.take(&scanner) {
                    anchorStart = position
                    eventStart = scanner.position
                    relation = found
                    continue
                }
                if conditionStart == nil, DurationWords.conditions.take(&scanner) != nil {
                    conditionStart = position
                    continue
                }
            }
            scanner.skipToken()
        }

        if let anchorStart {
            let end = conditionStart.map { $0 > anchorStart ? $0 : sentenceEnd } ?? sentenceEnd
            anchor = Duration.Anchor(
                relation: relation, phrase: trim(tail[anchorStart..<end]), event: trim(tail[min(eventStart, end)..<end]))
        }
        if let conditionStart {
            let end = anchorStart.map { $0 > conditionStart ? $0 : sentenceEnd } ?? sentenceEnd
            condition = trim(tail[conditionStart..<end])
        }
        let known = min(anchorStart ?? sentenceEnd, conditionStart ?? sentenceEnd)
        if let before = rest(tail[start..<known]) {
            // What stands on both sides of the event is kept in one piece.
            let behind = rest(tail[sentenceEnd...])
            remainder = behind == nil ? before : tail[before.startIndex..<(behind?.endIndex ?? before.endIndex)]
        } else {
            remainder = rest(tail[sentenceEnd...])
        }
    }

    /// "3 hari kerja maksimal", "3 hari (paling lama)".
    private mutating func takeBound(_ scanner: inout TextScanner) {
        let before = scanner.position
        scanner.skipSpaces()
        let bracket = scanner.take(0x28)
        if bracket { scanner.skipSpaces() }
        if let found = DurationWords.bounds.take(&scanner) {
            let end = scanner.position
            scanner.skipSpaces()
            if bracket ? scanner.take(0x29) : Self.ends(scanner) {
                bound = found
                if !bracket { scanner.position = end }
                return
            }
        }
        scanner.position = before
    }

    /// Whether a phrase ends here: with the text, or with punctuation.
    private static func ends(_ scanner: TextScanner) -> Bool {
        guard let next = scanner.next else { return true }
        return next == 0x2E || next == 0x2C || next == 0x3B || next == 0x28
    }

    /// Whether the full stop here ends a sentence: a capital letter or a digit follows.
    private func endsSentence(_ scanner: TextScanner) -> Bool {
        var copy = scanner
        copy.position += 1
        copy.skipSpaces()
        guard let next = copy.next else { return true }
        return next &- 0x41 < 26 || ASCII.isDigit(next) || next >= 0x80
    }

    private func trim(_ slice: ByteSlice) -> ByteSlice {
        var result = TextScanner.trim(slice, leading: ",(", trailing: ".,;(")
        // A bracket that was opened before goes, one that the text opened itself stays.
        while result.last == 0x29, result.lazy.filter({ $0 == 0x28 }).count < result.lazy.filter({ $0 == 0x29 }).count {
            result = TextScanner.trim(result.dropLast(), trailing: ".,;")
        }
        return result
    }

    private func rest(_ slice: ByteSlice) -> ByteSlice? {
        let trimmed = TextScanner.trim(slice, leading: ".,;:-", trailing: ",;")
        // Punctuation alone says nothing.
        return trimmed.contains { ASCII.isWord($0) } ? trimmed : nil
    }
}
