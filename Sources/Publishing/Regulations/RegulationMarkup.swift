import Bytes
import CommonMark
import Reading
import ServiceStandard

/// Writes the units of a regulation as HTML: headings for what has one, lists for ayat, huruf and angka with the numbers that
/// the law gives them.
///
/// Nothing here calls itself: units stand in the order of the text and know where they end.
struct RegulationMarkup {
    /// An element that still needs its end.
    private struct Frame {
        enum Kind: Equatable {
            case article(Int)
            /// The list of the units below a parent.
            case list(parent: Int)
            case unit
        }

        var kind: Kind
        /// Index behind the last unit in it.
        var end: Int
    }

    /// Place of the regulation in ``RegulationIndex/entries``.
    private let place: Int
    private let words: Words
    private let links: ContentLinks
    /// For each document what it cites, in its order.
    private let citations: [Int: [RegulationCitation]]
    private let regulations: RegulationIndex
    /// The services that cite an article, with what their requirements ask for that do.
    private let services: (Int) -> [(service: ServiceSummary, requirements: [[UInt8]])]
    private var open: [Frame] = []

    init(
        _ place: Int, of regulations: RegulationIndex, words: Words, links: ContentLinks,
        services: @escaping (Int) -> [(service: ServiceSummary, requirements: [[UInt8]])]
    ) {
        self.services = services
        self.regulations = regulations
        self.place = place
        self.words = words
        self.links = links
        citations = Dictionary(grouping: regulations.entries[place].regulation.citations, by: \.document)
    }

    private var entry: RegulationEntry { regulations.entries[place] }
    private var regulation: Regulation { entry.regulation }

    mutating func write(to out: inout ByteBuffer) {
        for index in regulation.nodes.indices {
            while let last = open.last, last.end <= index { leave(to: &out) }
            let node = regulation.nodes[index]
            if node.kind.isHeading {
                beginHeading(index, to: &out)
            } else if node.kind == .text {
                // A text among items parts their list in two.
                if open.last?.kind == .list(parent: node.parent) { leave(to: &out) }
                write(node.text, to: &out)
            } else {
                beginUnit(index, to: &out)
            }
        }
        while !open.isEmpty { leave(to: &out) }
    }

    private mutating func leave(to out: inout ByteBuffer) {
        guard let frame = open.popLast() else { return }
        switch frame.kind {
        case .article(let index):
            writeCitedBy(index, to: &out)
            out.append("</section>\n")
        case .list: out.append("</ol>\n")
        case .unit: out.append("</div></li>\n")
        }
    }

    // MARK: Headings

    private mutating func beginHeading(_ index: Int, to out: inout ByteBuffer) {
        let node = regulation.nodes[index]
        if let missing = regulation.missingArticles(before: index) { writeMissing(missing, to: &out) }
        if node.kind == .article {
            out.append("<section class=\"article\">\n")
            open.append(Frame(kind: .article(index), end: node.end))
        }
        // Levels go down one by one, whatever units the law has.
        var level = 2
        var parent = node.parent
        while parent >= 0 {
            level += 1
            parent = regulation.nodes[parent].parent
        }
        out.append("<h")
        out.append(decimal: min(level, 6))
        out.append(" id=\"")
        out.append(contentsOf: regulation.anchors[index])
        out.append("\">")
        let name = name(of: index, in: regulation)
        if node.title == nil {
            Escaping.append(text: name[...], to: &out)
        } else {
            if !name.isEmpty {
                out.append("<span class=\"unit\">")
                Escaping.append(text: name[...], to: &out)
                out.append("</span> ")
            }
            writeTitle(node, to: &out)
        }
        out.append("</h")
        out.append(decimal: min(level, 6))
        out.append(">\n")
        write(node.text, to: &out)
    }

    /// The title's words, without the paragraph that Markdown makes of them.
    private func writeTitle(_ node: RegulationNode, to out: inout ByteBuffer) {
        guard let title = node.title else { return }
        let document = regulation.documents[title.document]
        guard let first = document.children(of: 0).first(where: { _ in true }) else { return }
        var hooks = hooks(of: title.document)
        let inlines = document.nodes[first].kind == .paragraph ? document.richText(ofInlinesIn: first) : RichText.empty
        MarkupWriter().write(inlines, of: document, &hooks, to: &out)
    }

    /// "Pasal 5 sampai Pasal 6 tidak ada dalam sumber."
    private func writeMissing(_ missing: ClosedRange<Int>, to out: inout ByteBuffer) {
        func article(_ number: Int) -> ByteSlice {
            var text: [UInt8] = []
            text.append("Pasal ")
            text.append(decimal: number)
            return text[...]
        }
        let text =
            missing.count == 1
            ? words.text(.modelArticleMissing, [("article", article(missing.lowerBound))])
            : words.text(.modelArticlesMissing, [("from", article(missing.lowerBound)), ("to", article(missing.upperBound))])
        out.append("<p class=\"missing\">")
        Escaping.append(text: text[...], to: &out)
        out.append("</p>\n")
    }

    /// "Dirujuk oleh Pasal 13, Pasal 24": at the article's end, where it does not part the heading from its text.
    private func writeCitedBy(_ index: Int, to out: inout ByteBuffer) {
        let (own, others, services) = (entry.citedBy[index] ?? [], regulations.sources(citing: index, of: place), services(index))
        guard !own.isEmpty || !others.isEmpty || !services.isEmpty else { return }
        out.append("<p class=\"cited\">")
        Escaping.append(text: words[.modelCitedBy][...], to: &out)
        var isFirst = true
        func add(_ address: [UInt8], _ text: ByteSlice) {
            out.append(isFirst ? " <a href=\"" : ", <a href=\"")
            isFirst = false
            Escaping.append(address: address[...], to: &out)
            out.append("\">")
            Escaping.append(text: text, to: &out)
            out.append("</a>")
        }
        for source in own { add([0x23] + regulation.anchors[source], name(of: source, in: regulation)[...]) }
        for source in others {
            let other = regulations.entries[source.regulation]
            let law = other.regulation.header.name
            let name = name(of: source.article, in: other.regulation) + [ASCII.space] + (law.isEmpty ? Array(other.title) : law)
            add(regulations.address(of: source.regulation, unit: source.article, from: links.depth), name[...])
        }
        for (service, requirements) in services {
            var address = ByteBuffer()
            service.route.append(from: links.depth, to: &address)
            guard !requirements.isEmpty else {
                add(address.array(), service[service.title])
                continue
            }
            address.append(0x23)
            address.append(contentsOf: Component.requirements.anchor)
            // "Paspor dinas: KTP"
            for requirement in requirements { add(address.array(), (service[service.title] + Array(": ".utf8) + requirement)[...]) }
        }
        out.append("</p>\n")
    }

    private func name(of unit: Int, in regulation: Regulation) -> [UInt8] {
        var name: [UInt8] = []
        UnitNames.append(regulation.nodes[unit], unknown: words[.modelArticleUnknown], to: &name)
        return name
    }

    // MARK: Units

    private mutating func beginUnit(_ index: Int, to out: inout ByteBuffer) {
        let node = regulation.nodes[index]
        if open.last?.kind != .list(parent: node.parent) {
            out.append("<ol class=\"units\">\n")
            open.append(
                Frame(kind: .list(parent: node.parent), end: node.parent < 0 ? .max : regulation.nodes[node.parent].end))
        }
        out.append("<li id=\"")
        out.append(contentsOf: regulation.anchors[index])
        out.append("\"><span class=\"no\">")
        Escaping.append(text: UnitNames.marker(node)[...], to: &out)
        out.append("</span>\n<div>")
        write(node.text, to: &out)
        open.append(Frame(kind: .unit, end: node.end))
    }

    /// A text with all its blocks; its citations are links.
    private func write(_ text: RegulationText?, to out: inout ByteBuffer) {
        guard let text else { return }
        let document = regulation.documents[text.document]
        var hooks = hooks(of: text.document)
        for block in document.children(of: 0) { MarkupWriter(headingShift: 3).write(document, block, &hooks, to: &out) }
    }

    private func hooks(of document: Int) -> ContentLinks {
        var links = links
        for citation in citations[document] ?? [] {
            guard let address = address(of: citation.target) else { continue }
            for piece in citation.pieces {
                links.citations[piece.node, default: []].append(TextLink(range: piece.range, address: address))
            }
        }
        return links
    }

    /// Where a citation leads; `nil` for what the site does not have.
    private func address(of target: RegulationCitation.Target) -> [UInt8]? {
        switch target {
        case .missing: return nil
        case .unit(let unit): return [0x23] + regulation.anchors[unit]
        case .other(let reference, let provision):
            guard let target = regulations.lookup.target(reference, provision) else { return nil }
            return regulations.address(of: target.regulation, unit: target.unit, from: links.depth)
        }
    }
}
