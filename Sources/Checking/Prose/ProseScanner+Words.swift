import Bytes
import Diagnostics

extension ProseScanner {
    /// Reads a piece of text: `base[start..<stop]`.
    ///
    /// - Parameter readable: up to where the memory may be read.
    mutating func read(_ base: UnsafePointer<UInt8>, _ start: Int, _ stop: Int, readable: Int) {
        guard let filter, start < stop else { return }
        token = 0..<0
        lineStart = isNewLine ? start : -1
        // A sentence is wrapped in the middle; a line that does not go on in small letters, or as "a." does, may be one of
        // its own.
        if isNewLine, wordCount > 0 {
            let isItem = start + 1 < stop && (base[start + 1] == 0x2E || base[start + 1] == 0x29)
            if isItem || base[start] &- 0x61 >= 26 { endSentence(at: end) }
        }
        if isNewLine, base[start] == 0x2D, start + 1 < stop, ASCII.isDigit(base[start + 1]) { mark(.pageNumber, place(base, start..<start + 1)) }
        isNewLine = false
        var index = start
        // Kept beside the scanner while nothing but words comes by.
        var (hash, word, count) = (lastHash, lastWord, wordCount)
        while index < stop {
            let byte = base[index]
            guard ASCII.isLetter(byte) || ASCII.isDigit(byte) else {
                if byte != ASCII.space {
                    (lastHash, lastWord, wordCount) = (hash, word, count)
                    readSign(base, index, start, stop)
                    count = wordCount
                }
                index += 1
                continue
            }
            let key = WordKey(base, at: index, end: stop, readable: readable)
            if count == 0 { sentenceStart = place(base, index..<index + key.length).start }
            count += 1
            if Lexicon.mayHold(key.hash, filter) || key.hash == hash || key.isCapital && key.length > 1 {
                (lastHash, lastWord) = (hash, word)
                look(at: key, base, index, start, stop)
            }
            hash = key.hash
            word = index..<index + key.length
            index += key.length
            if index < stop, base[index] == ASCII.space { index += 1 }
        }
        (lastHash, lastWord, wordCount) = (hash, word, count)
        end = Int(place(base, stop..<stop).end)
        lastByte = base[stop - 1]
    }

    /// Looks closer at a word that may be on a list, stand twice, or be written in capitals.
    @inline(never)
    private mutating func look(
        at key: WordKey, _ base: UnsafePointer<UInt8>, _ index: Int, _ start: Int, _ stop: Int
    ) {
        let word = index..<index + key.length
        guard let filter else { return }
        // A piece of a longer word with letters outside ASCII.
        if Self.endsLetter(base, index, start) || Prose.isWord(base, word.upperBound, stop) { return }
        if key.hash == lastHash { markRepetition(base, word, start, stop) }
        var isKnown = false
        Lexicon.shared.find(key, filter, base, at: index, end: stop) { entry, end in
            if entry.list == .abbreviation {
                isKnown = isKnown || end == word.upperBound
            } else if entry.list == .oldName {
                mayHoldOldName = true
            } else if !isInAddress(base, index..<end, start, stop) {
                mark(entry, place(base, index..<end))
            }
        }
        guard key.isCapital, key.length > 1, !isKnown else { return }
        for letter in word where !(base[letter] &- 0x41 < 26) { return }
        if !isInAddress(base, word, start, stop) { mark(.capitals, place(base, word)) }
    }

    private mutating func markRepetition(_ base: UnsafePointer<UInt8>, _ word: Range<Int>, _ start: Int, _ stop: Int) {
        guard word.count == lastWord.count, ASCII.isLetter(base[word.lowerBound]), lastWord.upperBound <= word.lowerBound else { return }
        for offset in 0..<word.count {
            guard ASCII.lowercased(base[word.lowerBound + offset]) == ASCII.lowercased(base[lastWord.lowerBound + offset]) else { return }
        }
        for between in lastWord.upperBound..<word.lowerBound where base[between] != ASCII.space && base[between] != 0x2F { return }
        if isInAddress(base, word, start, stop) { return }
        // The first of the two may stand in the line above.
        mark(.repeated, place(base, lastWord.lowerBound >= start ? lastWord.lowerBound..<word.upperBound : word))
    }

    /// Whether a letter outside ASCII ends before `index`.
    private static func endsLetter(_ base: UnsafePointer<UInt8>, _ index: Int, _ start: Int) -> Bool {
        var before = index - 1
        guard before >= start, base[before] >= 0x80 else { return false }
        while before > start, base[before] & 0xC0 == 0x80 { before -= 1 }
        return base[before] != 0xC2 && base[before] != 0xE2
    }

    /// Whether a word is a piece of a web or e-mail address, a file name or an account.
    private mutating func isInAddress(_ base: UnsafePointer<UInt8>, _ word: Range<Int>, _ start: Int, _ stop: Int) -> Bool {
        // The words of a long token are asked one after another; each would walk over all of it.
        if token.lowerBound <= word.lowerBound, word.upperBound <= token.upperBound { return isTokenAddress }
        var lower = word.lowerBound
        var upper = word.upperBound
        while lower > start, Self.isInToken(base[lower - 1]) { lower -= 1 }
        while upper < stop, Self.isInToken(base[upper]) { upper += 1 }
        token = lower..<upper
        isTokenAddress = Self.isAddress(base, token)
        return isTokenAddress
    }

    private static func isAddress(_ base: UnsafePointer<UInt8>, _ token: Range<Int>) -> Bool {
        for index in token {
            switch base[index] {
            case 0x40, 0x5F, 0x5C, 0x3D: return true
            case 0x3A where index + 2 < token.upperBound && base[index + 1] == 0x2F && base[index + 2] == 0x2F: return true
            // A full stop with two letters or digits before it and one in small letters behind it.
            case 0x2E where index - 2 >= token.lowerBound && index + 1 < token.upperBound:
                let isInside = ASCII.isWord(base[index - 1]) && ASCII.isWord(base[index - 2])
                if isInside, base[index + 1] &- 0x61 < 26 || ASCII.isDigit(base[index + 1]) { return true }
            default: continue
            }
        }
        return false
    }

    private static func isInToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09...0x0D, ASCII.space, 0x28, 0x29, 0x2C, 0x3B: false
        default: true
        }
    }
}
