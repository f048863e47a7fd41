import Bytes

extension TextLink {
    /// What stands before a named link.
    static let separator: StaticString = " · "

    /// Writes a text with its links, which stand in its order; one that overlaps the one before is left away.
    static func write(_ text: ByteSlice, with links: [TextLink], to output: inout ByteBuffer) {
        var position = text.startIndex
        for link in links {
            let range = Int(link.range.lowerBound)..<Int(link.range.upperBound)
            guard range.lowerBound >= position, range.upperBound <= text.endIndex else { continue }
            Escaping.append(text: text[position..<range.lowerBound], to: &output)
            if link.name != nil { output.append(separator) }
            link.write(link.name?[...] ?? text[range], to: &output)
            position = range.upperBound
        }
        Escaping.append(text: text[position...], to: &output)
    }

    /// Writes the link with its words.
    func write(_ words: ByteSlice, to output: inout ByteBuffer) {
        output.append(isAddress(words) ? "<a class=\"url\" href=\"" : "<a href=\"")
        Escaping.append(address: address[...], to: &output)
        output.append("\">")
        Escaping.append(text: words, to: &output)
        output.append("</a>")
    }

    /// Whether words are the address itself, which paper then need not print again.
    private func isAddress(_ words: ByteSlice) -> Bool {
        words.elementsEqual(address) || address[...].starts(with: "https://") && words.elementsEqual(address.dropFirst(8))
    }
}
