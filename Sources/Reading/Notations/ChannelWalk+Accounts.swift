import Bytes
import ServiceStandard

/// Names of accounts behind the label of a network: "Instagram : imigrasijaktim", "@lapor1708", "IG @kec dan @kec_info".
extension ChannelWalk {
    mutating func takeAccount() -> Bool {
        var start = scanner.position
        guard !isServed || isOneMore(start), kinds.contains(where: \.isSocial) else { return false }
        guard scanner.isWord(at: start) || scanner.next == 0x40 else { return false }
        var end = start
        while end < text.endIndex, ![0x2C, 0x3B, 0x28, 0x2F, 0x0A].contains(text[end]) { end += 1 }
        // What is longer names no accounts, and is not looked at from each of its words.
        if end - start <= Self.longestNames, let cut = beginning(behind: start, before: end) {
            // "Instagram resmi @kec": words stand before the name.
            let words = text[start..<cut].split(whereSeparator: ASCII.isSpace)
            let isJoined = words.last.map { Self.joinsNames($0[...]) } ?? false
            if text[start] != 0x40, text[cut] == 0x40, !isJoined { start = cut }
            let next = start == cut ? beginning(behind: start, before: end) ?? end : cut
            if text[start] != 0x40, text[next == end ? start : next] == 0x40 {
                // "kec_suka atau @kec.suka" names two; of "kami atau @kec.suka" nobody knows.
                if words.count == 2, ChannelReader.isAccount(words[0][...]) { end = next }
            } else if text[start] != 0x40
                || text[start..<next].split(whereSeparator: ASCII.isSpace).dropFirst().allSatisfy({ Self.joinsNames($0[...]) })
            {
                // "@kec bukan @kec_lain" is a sentence.
                end = next
            }
        }
        var name = TextScanner.trim(text[start..<end], leading: "@", trailing: ".,-|&")
        while let space = name.lastIndex(where: ASCII.isSpace), Self.joinsNames(name[(space + 1)...]) {
            name = TextScanner.trim(name[..<space], trailing: ".,-|&")
        }
        guard !name.isEmpty else { return false }
        // "kec @suka.go.id" is the half of an e-mail address.
        let isHalf = start > scanner.position && AddressText.hasDomain(name)
        if !isHalf { for kind in kinds where kind.isSocial { found.append(Found(Channel(kind, text: name), name.indices)) } }
        isServed = true
        scanner.position = end
        return true
    }

    /// Where a name with its sign or another label begins in `start..<end`, behind the first word; `nil` where none does.
    private func beginning(behind start: Int, before end: Int) -> Int? {
        var copy = self
        var index = start + 1
        while index < end {
            defer { index += 1 }
            guard ASCII.isSpace(text[index - 1]) else { continue }
            if text[index] == 0x40 { return index }
            guard scanner.isWord(at: index) else { continue }
            copy.scanner.position = index
            guard copy.takeLabel() != nil else { continue }
            copy.scanner.skipSpaces()
            if copy.scanner.next == 0x3A || copy.scanner.next == 0x40 { return index }
        }
        return nil
    }

    /// Bytes.
    private static var longestNames: Int { 200 }

    /// Whether one more name begins with its sign right behind the last: "@kec dan @kec_info", "@kec, @kec_info".
    private func isOneMore(_ start: Int) -> Bool {
        guard scanner.next == 0x40, let last = found.last, last.value.kind.isSocial, last.range.upperBound <= start else { return false }
        return text[last.range.upperBound..<start].split(whereSeparator: ASCII.isSpace).allSatisfy { Self.joinsNames($0[...]) }
    }

    /// Whether a word only joins two names.
    static func joinsNames(_ word: ByteSlice) -> Bool {
        word.isOne(of: ["dan", "atau", "and", "or"]) || word.allSatisfy { [0x2C, 0x2F, 0x26, 0x7C, 0x2D].contains($0) }
    }
}

extension Channel.Kind {
    /// Whether the name of an account follows its label.
    var isSocial: Bool {
        switch self {
        case .instagram, .facebook, .x, .youtube, .tiktok, .telegram: true
        default: false
        }
    }
}
