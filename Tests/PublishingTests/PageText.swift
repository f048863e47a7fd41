/// The words of a page as a reader has them: without tags, with the signs that entities stand for, white space folded.
enum PageText {
    /// Elements that stand within a line: their borders do not part words.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "em", "i", "mark", "q", "s", "small", "span", "strong",
        "sub", "sup", "time", "u", "wbr",
    ]
    /// Elements whose content is no text of the page.
    private static let silent: Set<String> = ["script", "style"]

    static func of(_ html: String) -> String {
        let bytes = Array(html.utf8)
        var text: [UInt8] = []
        var index = 0
        var silencer: String?
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                if silencer == nil { text.append(bytes[index]) }
                index += 1
                continue
            }
            if silencer != nil, index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "/") {
                index += 1
                continue
            }
            let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
            let name = tagName(bytes[(index + 1)..<end])
            if let open = silencer {
                if name == "/" + open { silencer = nil }
            } else if silent.contains(name) {
                silencer = name
            } else if !inline.contains(name.hasPrefix("/") ? String(name.dropFirst()) : name) {
                text.append(UInt8(ascii: " "))
            }
            index = end + 1
        }
        return folded(decoded(String(decoding: text, as: UTF8.self)))
    }

    static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func tagName(_ tag: ArraySlice<UInt8>) -> String {
        let slash = tag.first == UInt8(ascii: "/") ? "/" : ""
        let name = tag.dropFirst(slash.utf8.count)
            .prefix { (97...122).contains($0 | 0x20) || (48...57).contains($0) }
        return slash + String(decoding: name, as: UTF8.self).lowercased()
    }

    private static func decoded(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...]
            guard let end = rest.prefix(12).firstIndex(of: ";"),
                let sign = sign(rest[rest.index(after: start)..<end])
            else {
                result.append("&")
                rest = rest.dropFirst()
                continue
            }
            result.unicodeScalars.append(sign)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func sign(_ name: Substring) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        case "nbsp": return "\u{a0}"
        default:
            guard name.hasPrefix("#") else { return nil }
            let number = name.dropFirst()
            let value = number.lowercased().hasPrefix("x") ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
            return value.flatMap(Unicode.Scalar.init)
        }
    }
}
