import Bytes

/// E-mail addresses whose sign @ is spelled, so that machines pass over them: "aduan[at]kec.go.id", "aduan (at) kec.go.id".
enum SpelledMail {
    /// Where the address ends that begins at `start`; `nil` when none does.
    static func end(in text: ByteSlice, from start: Int) -> Int? {
        var scanner = TextScanner(text, from: start)
        skipPart(&scanner)
        guard scanner.position > start else { return nil }
        scanner.skipSpaces()
        let closing: UInt8
        switch scanner.next {
        case 0x28: closing = 0x29
        case 0x5B: closing = 0x5D
        case 0x7B: closing = 0x7D
        default: return nil
        }
        scanner.position += 1
        scanner.skipSpaces()
        guard scanner.take(word: "at") else { return nil }
        scanner.skipSpaces()
        guard scanner.take(closing) else { return nil }
        scanner.skipSpaces()
        let domain = scanner.position
        skipPart(&scanner)
        // The full stop of the sentence is no part of it.
        while scanner.position > domain, !scanner.isWord(at: scanner.position - 1) { scanner.position -= 1 }
        return text[domain..<scanner.position].dropFirst().contains(0x2E) ? scanner.position : nil
    }

    /// Passes over the bytes that either side of the sign may hold.
    private static func skipPart(_ scanner: inout TextScanner) {
        while let byte = scanner.next, ASCII.isLetter(byte) || ASCII.isDigit(byte) || [0x2E, 0x5F, 0x2D, 0x2B].contains(byte) {
            scanner.position += 1
        }
    }
}
