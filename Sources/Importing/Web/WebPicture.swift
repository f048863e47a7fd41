import Bytes
import Html

/// A picture in a page.
struct WebPicture {
    /// What stands for it.
    let text: [UInt8]
    private let file: [UInt8]
    /// Whether it may say something that the text does not.
    let isContent: Bool

    /// `nil` for fields of forms without a picture.
    init?(_ node: HtmlTree.Node) {
        text = HtmlElement.pictures.contains(node.name)
            ? Array(TextDecoder.plain(node["alt"] ?? []).split(whereSeparator: ASCII.isSpace).joined(separator: [ASCII.space])) : []
        let address = node["src"] ?? []
        // A picture that is written into the page has no name.
        let name = address.starts(with: "data:".utf8) ? [] : address.prefix { $0 != 0x3F && $0 != 0x23 }.split(separator: 0x2F).last ?? []
        file = Array(name)
        guard node.name == "img" else {
            isContent = false
            if text.isEmpty { return nil }
            return
        }
        let isSmall = ["width", "height"].contains { attribute in
            guard let value = node[attribute], let size = Int(value.prefix(while: ASCII.isDigit).string) else { return false }
            return size < 48 && !value.contains(0x25)
        }
        let parts: Set<String> = ["icon", "icons", "ico", "emoji", "logo", "avatar", "spacer"]
        isContent = !isSmall && parts.isDisjoint(with: node.styleParts)
    }

    /// Whether the text is the name of the file and says nothing.
    var isNameOnly: Bool {
        guard !text.isEmpty, !file.isEmpty else { return false }
        let stem = file.lastIndex(of: 0x2E).map { Array(file[..<$0]) } ?? file
        let key = HeadingFolding.letters(text)
        return key == HeadingFolding.letters(file) || key == HeadingFolding.letters(stem)
    }

    var doubt: Doubt {
        let name = file.isEmpty ? "" : " “\(file.prefix(80).string)”"
        return .other(
            indonesian: "gambar\(name) tidak ikut; jika memuat keterangan, tuliskan isinya",
            english: "the picture\(name) is not taken over; if it says something, write that down")
    }
}

/// Letters and digits of a text, without capitals.
private enum HeadingFolding {
    static func letters(_ text: [UInt8]) -> [UInt8] { text.filter(ASCII.isWord).map(ASCII.lowercased) }
}
