import Bytes
import Reading
import ServiceStandard

/// Sections of values: time, fee, complaints.
extension CardWriter {
    /// The promise, and its parts as a list below it.
    mutating func times(_ pieces: [Piece]) {
        guard let first = pieces.first else { return }
        guard !first.isItem, pieces.count > 1, Values.isTime(first.text[...]) else { return stand(pieces) }
        paragraph(first.text)
        var rest = pieces.dropFirst().map { $0 }
        let isMixed = Self.areInterleaved(rest)
        if isMixed { note(.interleaved, line: first.line) }
        // Lines without a time go on with the part before them.
        var index = 0
        while index < rest.count {
            if index > 0, !rest[index].isItem, !rest[index - 1].isItem, isMixed, !Self.beginsWithTime(rest[index]), rest[index].parts.isEmpty {
                rest[index - 1].text += [ASCII.space] + rest[index].text
                rest.remove(at: index)
            } else {
                index += 1
            }
        }
        if rest.allSatisfy({ $0.isItem || Self.beginsWithTime($0) || Values.isTime(HeadingFinder.split($0.text[...]).value) }) {
            blank()
            for piece in rest { item(piece, number: nil, indent: 0) }
        } else {
            stand(rest)
        }
    }

    /// Brackets that close before they open, and lines without a time between such with one: cells of a table that ran
    /// into each other.
    private static func areInterleaved(_ pieces: [Piece]) -> Bool {
        let times = pieces.count(where: beginsWithTime)
        guard times > 0, times < pieces.count else { return false }
        return pieces.contains { piece in
            var depth = 0
            for byte in piece.text {
                if byte == 0x28 { depth += 1 }
                if byte == 0x29 { depth -= 1 }
                if depth < 0 { return true }
            }
            return depth > 0
        }
    }

    private static func beginsWithTime(_ piece: Piece) -> Bool {
        let name = HeadingFinder.split(piece.text[...]).name
        guard let first = name.first, ASCII.isDigit(first) else { return false }
        return Values.isTime(name)
    }

    /// Lines with an amount are a list where there are several; the rest are notices.
    mutating func fees(_ pieces: [Piece]) {
        let hasParts = pieces.contains { !$0.parts.isEmpty }
        let amounts = pieces.count { Values.isFee($0.text[...]) }
        guard !hasParts, amounts > 0, pieces.count > 1 else { return stand(pieces) }
        var isList = false
        for piece in pieces {
            if Values.isFee(piece.text[...]) {
                if !isList { blank() }
                bullet(piece.text, line: piece.line)
                isList = true
            } else {
                paragraph(piece.text)
                isList = false
            }
        }
    }

    /// Channels, the officer, the deadline: a list of lines.
    mutating func contacts(_ pieces: [Piece]) {
        var lines: [Piece] = []
        for piece in pieces {
            if !piece.isItem, piece.parts.isEmpty, let last = lines.last, !last.isItem, last.parts.isEmpty, goesOn(last, piece) {
                let joint: [UInt8] = last.isCaption ? [ASCII.space] : [0x2C, ASCII.space]
                lines[lines.count - 1].text += joint + piece.text
            } else {
                lines.append(piece)
            }
        }
        guard lines.count > 1 || lines.contains(where: \.isItem) || lines.contains(where: { Values.isChannel($0.text[...]) }) else { return stand(lines) }
        blank()
        for line in lines { item(line, number: nil, indent: 0) }
    }

    /// Whether a line belongs to the one before: the officer below the label, the second line of a postal address.
    private func goesOn(_ last: Piece, _ piece: Piece) -> Bool {
        let label = HeadingFinder.split(last.text[...]).name
        if last.isCaption { return setting.names.contact(label) != nil }
        let small = Folded.of(label)
        guard small.begins("surat") || small.begins("alamat") else { return false }
        return !piece.text.contains(0x3A) && !Values.isChannel(piece.text[...])
    }
}
