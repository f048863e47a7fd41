import Bytes
import Html

/// Web page → the text that shapes read, with the account of what is not in it.
enum WebPage {
    /// The largest page, in bytes: pictures may be written into it.
    static let largest = 8 << 20

    static func text(of bytes: [UInt8], path: String) throws(ImportProblem) -> DecodedText {
        guard bytes.count <= largest else { throw .tooLarge(limit: largest) }
        let (page, encoding) = TextDecoder.utf8(bytes, declared: WebCharset.declared(bytes))
        return try text(of: page, path, encoding, hasLines: true)
    }

    /// The text of a document that another program made a page of; its lines are nobody's.
    static func text(ofConverted page: [UInt8], path: String) throws(ImportProblem) -> DecodedText {
        try text(of: TextDecoder.utf8(page).text, path, .utf8, hasLines: false)
    }

    private static func text(
        of page: [UInt8], _ path: String, _ encoding: DecodedText.Encoding, hasLines: Bool
    ) throws(ImportProblem) -> DecodedText {
        let tree: HtmlTree
        do throws(HtmlParser.Failure) {
            tree = try HtmlParser.parse(plain(page))
        } catch {
            throw error == .noLibrary ? .noProgram(.html) : .tooDeep
        }
        var writer = WebWriter(tree, WebPlan(tree))
        writer.write()
        WebAddresses(tree, writer.plan).account(in: &writer.account)
        var bytes: [UInt8] = []
        var numbers: [Int] = []
        for line in writer.lines {
            line.append(to: &bytes, numbers: &numbers)
            guard bytes.count <= TextDecoder.largest else { throw .tooLarge(limit: TextDecoder.largest) }
        }
        guard bytes.contains(where: { !ASCII.isSpace($0) }) else { throw .empty }
        var text = DecodedText(path: path, bytes: bytes, encoding: encoding)
        // Of addresses only those that documents show, so that "#fn1" does not stand for a 1 that is missing.
        let shown = tree.addresses.filter { WebLink.isTelling($0[...], ownHost: writer.plan.ownHost) }
        var origin = Origin(words: words(tree.words, tree.addresses), glued: words(tree.glued, shown))
        origin.lineNumbers = hasLines ? numbers : numbers.map { _ in 0 }
        origin.leftOut = writer.account.leftOut
        origin.checks = writer.account.checks
        if !hasLines {
            for index in origin.leftOut.indices { origin.leftOut[index].line = 0 }
            for index in origin.checks.indices { origin.checks[index].line = 0 }
        }
        origin.numbers = writer.account.own
        origin.namesPictures = true
        text.origin = origin
        return text
    }

    /// The words of a text and of addresses.
    private static func words(_ text: [UInt8], _ addresses: [[UInt8]]) -> Words {
        var words = Words(TextDecoder.plain(text)[...])
        for address in addresses { words.add(TextDecoder.plain(address)[...]) }
        return words
    }

    /// Without control characters, at which libxml2 stops, and with one kind of line end; without Word's conditions
    /// (`<![if !supportLists]>`), which HTML passes over as comments and libxml2 takes for text.
    private static func plain(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var end = 0
        for (index, byte) in bytes.enumerated() {
            if byte == 0x3C, index >= end, let length = condition(bytes[index...]) { end = index + length }
            guard index >= end || byte == ASCII.newline else { continue }
            switch byte {
            case ASCII.carriageReturn:
                if index + 1 == bytes.count || bytes[index + 1] != ASCII.newline { out.append(ASCII.newline) }
            case 0x00...0x08, 0x0B...0x1F, 0x7F: break
            default: out.append(byte)
            }
        }
        return out
    }

    /// The length of `<![if …]>` or `<![endif]>` at the start of a text.
    private static func condition(_ text: ByteSlice) -> Int? {
        guard text.prefix(5).equalsFolded("<![if") || text.prefix(8).equalsFolded("<![endif"),
            let end = text.prefix(120).firstIndex(of: 0x3E), end > text.startIndex, text[end - 1] == 0x5D
        else { return nil }
        return end + 1 - text.startIndex
    }
}
