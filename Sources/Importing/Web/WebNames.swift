import Bytes
import Html

extension HtmlTree.Node {
    /// The words of class and id in small letters.
    var styleNames: [String] {
        (self["class"] ?? []).split(whereSeparator: ASCII.isSpace).map { $0.string.lowercased() }
            + [self["id"]?.string.lowercased() ?? ""].filter { !$0.isEmpty }
    }

    /// The parts of ``styleNames`` between hyphens; of "has-sidebar" none, since it speaks of something else.
    var styleParts: Set<String> {
        Set(
            styleNames.filter { name in !["has-", "no-", "with-", "without-"].contains { name.hasPrefix($0) } }
                .flatMap { $0.split { $0 == "-" || $0 == "_" }.map(String.init) })
    }

    var role: String { self["role"]?.string.lowercased() ?? "" }

    var headingLevel: Int? {
        guard name.utf8.count == 2, name.utf8.first == 0x68, let digit = name.utf8.last, (0x31...0x36).contains(digit) else { return nil }
        return Int(digit - 0x30)
    }
}

extension HtmlTree {
    static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

    /// All words of a part of the page in one line, with what stands in place of pictures and the addresses that say something.
    /// - Parameter skipped: nodes that stand elsewhere.
    func text(of index: Int, skipping skipped: Set<Int> = [], ownHost: [UInt8]?) -> [UInt8] {
        var out: [UInt8] = []
        // Behind which nodes a space or an address stands.
        var open: [(end: Int, tail: [UInt8])] = []
        var place = index
        while place < nodes[index].end {
            while let last = open.last, last.end <= place { out += open.removeLast().tail }
            let node = nodes[place]
            if skipped.contains(place), place != index {
                place = node.end
                continue
            }
            if node.isText {
                out += node.text
            } else {
                let isWithin = HtmlElement.inline.contains(node.name) && !HtmlElement.parted.contains(node.name)
                let space: [UInt8] = isWithin ? [] : [ASCII.space]
                out += space
                if HtmlElement.pictures.contains(node.name), let alt = node["alt"] { out += alt + space }
                var tail = space
                if node.name == "a", let address = node["href"], WebLink.isTelling(address[...], ownHost: ownHost) {
                    tail = [ASCII.space, 0x28] + address + [0x29]
                }
                open.append((node.end, tail))
            }
            place += 1
        }
        for last in open.reversed() { out += last.tail }
        let words = TextDecoder.plain(out).split(whereSeparator: ASCII.isSpace)
        return Array(words.joined(separator: [ASCII.space]))
    }
}
