import CHtml

/// Web page → ``HtmlTree``, by the HTML parser of libxml2. It reads anything, loads nothing and says nothing.
public enum HtmlParser {
    /// Why a page could not be read.
    public enum Failure: Error, Equatable {
        /// Its elements are nested deeper than libxml2 reads (256).
        case tooDeep
        /// libxml2 is not installed.
        case noLibrary
    }

    private typealias Place = OpaquePointer

    /// - Parameter bytes: the page as UTF-8, without NUL; what it says of its encoding is ignored.
    public static func parse(_ bytes: [UInt8]) throws(Failure) -> HtmlTree {
        guard isLoaded else { throw .noLibrary }
        var isCut = false
        let document = bytes.withUnsafeBytes { raw in
            baku_html_parse(raw.bindMemory(to: CChar.self).baseAddress, Int32(clamping: raw.count), &isCut)
        }
        defer { if let document { baku_html_free(document) } }
        guard !isCut else { throw .tooDeep }
        guard let document, let root = baku_html_root(document) else { return HtmlTree(nodes: [], words: [], glued: [], addresses: []) }
        var reading = Reading()
        walk(from: root) { reading.open($0) } close: { _ in reading.close() }
        // A second walk, so that a node that the first one lost is missed.
        var counting = Counting()
        walk(from: root) { counting.open($0) } close: { counting.close($0) }
        return HtmlTree(nodes: reading.nodes, words: counting.words, glued: counting.glued, addresses: counting.addresses)
    }

    private static let isLoaded = baku_html_load()

    /// Calls `open` for each node from a node on, and `close` behind what is inside of it.
    private static func walk(from root: Place, open: (Place) -> Void, close: (Place) -> Void) {
        var node = root
        while true {
            open(node)
            if let child = baku_html_child(node) {
                node = child
                continue
            }
            close(node)
            while node == root || baku_html_next(node) == nil {
                guard node != root, let parent = baku_html_parent(node) else { return }
                node = parent
                close(node)
            }
            guard let next = baku_html_next(node) else { return }
            node = next
        }
    }

    /// Without the prefix of a namespace, which some versions of libxml2 take off and others do not.
    private static func name(_ node: Place) -> String {
        let whole = baku_html_name(node).map { String(cString: $0).lowercased() } ?? ""
        return whole.utf8.lastIndex(of: 0x3A).map { String(whole[whole.utf8.index(after: $0)...]) } ?? whole
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
        guard let text else { return [] }
        var count = 0
        while text[count] != 0 { count += 1 }
        return UnsafeBufferPointer(start: text, count: count).map { UInt8(bitPattern: $0) }
    }

    /// The text of a node; `nil` for all but texts that are shown.
    private static func text(_ node: Place) -> [UInt8]? {
        guard baku_html_is_text(node) else { return nil }
        if let parent = baku_html_parent(node), HtmlElement.silent.contains(name(parent)) { return nil }
        return bytes(baku_html_text(node))
    }

    private static func attributes(_ node: Place) -> [(name: String, value: [UInt8])] {
        var found: [(name: String, value: [UInt8])] = []
        var next = baku_html_first_attribute(node)
        while let attribute = next {
            let name = baku_html_attribute_name(attribute).map { String(cString: $0).lowercased() } ?? ""
            found.append((name, bytes(baku_html_attribute_value(attribute))))
            next = baku_html_next_attribute(attribute)
        }
        return found
    }

    /// Makes the nodes.
    private struct Reading {
        var nodes: [HtmlTree.Node] = []
        private var open: [Int] = []
        private var line = 1

        mutating func open(_ node: Place) {
            let parent = open.last { $0 >= 0 } ?? -1
            if baku_html_is_element(node) {
                // libxml2 tells where the tag ends; the lines of texts it tells where they end, so they are counted.
                line = max(line, Int(baku_html_line(node)))
                open.append(nodes.count)
                nodes.append(HtmlTree.Node(name: name(node), attributes: attributes(node), line: line, parent: parent, end: 0))
            } else if let text = text(node) {
                open.append(nodes.count)
                nodes.append(HtmlTree.Node(name: "", text: text, line: line, parent: parent, end: 0))
                line += text.count { $0 == 0x0A }
            } else {
                open.append(-1)
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
        var glued: [UInt8] = []
        var addresses: [[UInt8]] = []

        private mutating func add(_ text: [UInt8]) {
            words += text
            glued += text
        }

        mutating func open(_ node: Place) {
            if let text = text(node) { add(text) }
            part(node)
            guard baku_html_is_element(node) else { return }
            let name = name(node)
            for (attribute, value) in attributes(node) {
                if attribute == "alt", HtmlElement.pictures.contains(name) { add(value + [0x20]) }
                if attribute == "href", HtmlElement.links.contains(name) { addresses.append(value) }
            }
        }

        mutating func close(_ node: Place) { part(node) }

        private mutating func part(_ node: Place) {
            guard baku_html_is_element(node), case let name = name(node) else { return }
            let isOnlyParted = HtmlElement.raised.contains(name) || HtmlElement.struck.contains(name)
            if !HtmlElement.inline.contains(name) || HtmlElement.parted.contains(name) { words.append(0x20) }
            if !HtmlElement.inline.contains(name) || HtmlElement.parted.contains(name) && !isOnlyParted { glued.append(0x20) }
        }
    }
}
