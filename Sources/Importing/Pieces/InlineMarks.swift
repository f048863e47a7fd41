import Bytes

/// Marks of Markdown in a line: links, pictures, emphasis, backslashes.
enum InlineMarks {
    /// The text as a reader sees it.
    static func cleaned(_ text: ByteSlice, line: Int, account: inout Account) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var index = text.startIndex
        var links = InlineLinks(text)
        while index < text.endIndex {
            let byte = text[index]
            if byte == 0x5B, let link = links.link(at: index) {
                let words = cleaned(text[link.words], line: line, account: &account)
                let address = text[link.address]
                if out.last == 0x21 {
                    out.removeLast()
                    account.doubt(.missingImage, line: line)
                }
                out.append(contentsOf: words)
                if bare(address).elementsEqual(bare(words[...])) {
                    account.leaveOut(address, .linkAddress, line: line)
                } else if Words.count(address) > 0 {
                    out.append(words.isEmpty ? "" : " (")
                    out.append(contentsOf: address)
                    out.append(words.isEmpty ? "" : ")")
                }
                index = link.end
            } else if byte == 0x2A || byte == 0x5F, index + 1 < text.endIndex, text[index + 1] == byte {
                // "**" and "__" are emphasis; a run of underscores is a blank to be filled in.
                let run = text[index...].prefix { $0 == byte }.count
                if run > 3 { out.append(contentsOf: text[index..<(index + run)]) }
                index += run
            } else if byte == 0x5C, index + 1 < text.endIndex, isPunctuation(text[index + 1]) {
                out.append(text[index + 1])
                index += 2
            } else {
                out.append(byte)
                index += 1
            }
        }
        return out
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !ASCII.isLetter(byte) && !ASCII.isDigit(byte) }

    /// An address without scheme, "www." and the stroke at its end.
    private static func bare(_ address: ByteSlice) -> ByteSlice {
        var rest = address.trimmed()
        for scheme: StaticString in ["mailto:", "tel:", "https://", "http://"]
        where rest.prefix(scheme.utf8CodeUnitCount).equalsFolded(scheme) {
            rest = rest.dropFirst(scheme.utf8CodeUnitCount)
        }
        while rest.last == 0x2F { rest = rest.dropLast() }
        return rest
    }
}
