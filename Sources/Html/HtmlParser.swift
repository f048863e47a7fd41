import CXml2

/// Web page → ``HtmlTree``, by the HTML parser of libxml2. It reads anything, loads nothing and says nothing.
public enum HtmlParser {
    /// Why a page could not be read.
    public enum Failure: Error, Equatable {
        /// Its elements are nested deeper than libxml2 reads (256).
        case tooDeep
        case noMemory
    }

    /// - Parameter bytes: the page as UTF-8, without NUL; what it says of its encoding is ignored.
    public static func parse(_ bytes: [UInt8]) throws(Failure) -> HtmlTree {
        _ = isReady
        guard let context = htmlNewParserCtxt() else { throw .noMemory }
        defer { htmlFreeParserCtxt(context) }
        let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
        let document = bytes.withUnsafeBytes { raw in
            htmlCtxtReadMemory(
                context, raw.bindMemory(to: CChar.self).baseAddress, Int32(clamping: raw.count), nil, "UTF-8", Int32(options))
        }
        defer { xmlFreeDoc(document) }
        // The parser gives up in the middle when elements are nested too deep or memory is short, and in no other case.
        guard context.pointee.disableSAX == 0 else { throw .tooDeep }
        guard let document else { return HtmlTree(nodes: [], words: [], addresses: []) }
        var reading = Reading()
        guard let root = xmlDocGetRootElement(document) else { return HtmlTree(nodes: [], words: [], addresses: []) }
        walk(from: root) { reading.open($0) } close: { _ in reading.close() }
        // A second walk, so that a node that the first one lost is missed.
        var counting = Counting()
        walk(from: root) { counting.open($0) } close: { counting.close($0) }
        return HtmlTree(nodes: reading.nodes, words: counting.words, addresses: counting.addresses)
    }

    private static let isReady: Void = xmlInitParser()

    /// Calls `open` for each node from a node on, and `close` behind what is inside of it.
    private static func walk(from root: xmlNodePtr, open: (xmlNodePtr) -> Void, close: (xmlNodePtr) -> Void) {
        var node = root
        while true {
            open(node)
            if isElement(node), let child = node.pointee.children {
                node = child
                continue
            }
            close(node)
            while node.pointee.next == nil || node == root {
                guard node != root, let parent = node.pointee.parent else { return }
                node = parent
                close(node)
            }
            guard let next = node.pointee.next else { return }
            node = next
        }
    }

    private static func isElement(_ node: xmlNodePtr) -> Bool { node.pointee.type == XML_ELEMENT_NODE }

    /// Without the prefix of a namespace, which some versions of libxml2 take off and others do not.
    private static func name(_ node: xmlNodePtr) -> String {
        let whole = node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
        return whole.utf8.lastIndex(of: 0x3A).map { String(whole[whole.utf8.index(after: $0)...]) } ?? whole
    }

    /// The bytes of a C string.
    private static func bytes(_ text: UnsafePointer<xmlChar>?) -> [UInt8] {
        text.map { Array(UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0)))) } ?? []
    }

    /// The text of a node; `nil` for all but texts that are shown.
    private static func text(_ node: xmlNodePtr) -> [UInt8]? {
        guard node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE else { return nil }
        if let parent = node.pointee.parent, isElement(parent), HtmlElement.silent.contains(name(parent)) { return nil }
        return bytes(node.pointee.content)
    }

    private static func attributes(_ node: xmlNodePtr) -> [(name: String, value: [UInt8])] {
        var found: [(name: String, value: [UInt8])] = []
        var next = node.pointee.properties
        while let attribute = next {
            let name = attribute.pointee.name.map { String(cString: $0).lowercased() } ?? ""
            // Entities are read already: the value is one text.
            found.append((name, bytes(attribute.pointee.children?.pointee.content)))
            next = attribute.pointee.next
        }
        return found
    }

    /// Makes the nodes.
    private struct Reading {
        var nodes: [HtmlTree.Node] = []
        private var open: [Int] = []
        private var line = 1

        mutating func open(_ node: xmlNodePtr) {
            open.append(nodes.count)
            let parent = open.dropLast().last { $0 >= 0 } ?? -1
            if isElement(node) {
                // libxml2 tells where the tag ends; the lines of texts it tells where they end, so they are counted.
                line = max(line, Int(node.pointee.line))
                nodes.append(HtmlTree.Node(name: name(node), attributes: attributes(node), line: line, parent: parent, end: 0))
            } else if let text = text(node) {
                nodes.append(HtmlTree.Node(name: "", text: text, line: line, parent: parent, end: 0))
                line += text.count { $0 == 0x0A }
            } else {
                open[open.count - 1] = -1
            }
        }

        mutating func close() {
            let index = open.removeLast()
            if index >= 0 { nodes[index].end = nodes.count }
        }
    }

    /// Counts what can be read.
    private struct Counting {
        var words: [UInt8] = []
        var addresses: [[UInt8]] = []

        mutating func open(_ node: xmlNodePtr) {
            if let text = text(node) { words += text }
            part(node)
            guard isElement(node) else { return }
            let name = name(node)
            for (attribute, value) in attributes(node) {
                if attribute == "alt", HtmlElement.pictures.contains(name) { words += value + [0x20] }
                if attribute == "href", name == "a" { addresses.append(value) }
            }
        }

        mutating func close(_ node: xmlNodePtr) { part(node) }

        private mutating func part(_ node: xmlNodePtr) {
            if isElement(node), !HtmlElement.inline.contains(name(node)) { words.append(0x20) }
        }
    }
}
