import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// What can be read in a section, whatever form it has. Made only where a rule is about to find something.
struct SectionText {
    /// The words of each paragraph, table cell, code block and lower heading, each on a line of its own.
    private(set) var words: [UInt8] = []
    /// Where its links lead.
    private(set) var links: [ByteSlice] = []
    private(set) var hasPicture = false
    /// Where the first paragraph or cell with words stands.
    private(set) var first: SourceRange?

    init(_ section: Section, of card: CheckedCard) { self.init(section, in: card.document) }

    fileprivate init(_ section: Section, in document: Document) {
        add(below: section.heading, document)
        // Further headings of the same component were joined to it.
        for case let heading? in section.groups.lazy.map(\.heading) where document.nodes[heading].level <= 2 {
            add(below: heading, document)
        }
    }

    private mutating func add(below heading: Int, _ document: Document) {
        for index in Int(document.nodes[heading].end)..<document.nodes.count {
            let node = document.nodes[index]
            switch node.kind {
            case .heading where node.level <= 2 && node.parent == 0: return
            case .heading, .paragraph, .tableCell:
                let run = document.richText(ofInlinesIn: index)
                let start = words.count
                document.appendPlainText(run, to: &words)
                if first == nil, node.kind != .heading, words.count > start { first = document.place(of: run) }
                words.append(ASCII.newline)
            case .codeBlock:
                words.append(contentsOf: document.literal(node))
                words.append(ASCII.newline)
            case .link: links.append(document.target(node))
            case .image: hasPicture = true
            default: break
            }
        }
    }

    var lines: [ByteSlice] { words[...].split(separator: ASCII.newline) }

    /// Whether nothing stands in it, or only what holds a place.
    var isBlank: Bool {
        var rest = words[...]
        while !rest.isEmpty, !hasPicture {
            let line = rest.prefix(rest.offset(of: ASCII.newline) ?? rest.count)
            guard Placeholder.isOne(line) else { return false }
            rest = rest.dropFirst(line.count + 1)
        }
        return !hasPicture
    }

    /// Whether it leads to another page of the site, which may say more.
    var leadsToPage: Bool {
        links.contains { link in
            link.firstIndex(of: "://") == nil && link.firstIndex(of: ".md") != nil
        }
    }
}

extension Section {
    /// Whether it says nothing: only its heading, only comments, or only what holds a place ("-", "…").
    package func isBlank(in document: Document) -> Bool {
        !beginsWithWords(document) && SectionText(self, in: document).isBlank
    }

    /// Whether the first words below its heading are more than a placeholder: so it is nearly always.
    private func beginsWithWords(_ document: Document) -> Bool {
        for index in Int(document.nodes[heading].end)..<document.nodes.count {
            switch document.nodes[index].kind {
            case .text: return !Placeholder.isOne(document.literal(document.nodes[index]))
            case .heading where document.nodes[index].level <= 2: return false
            default: continue
            }
        }
        return false
    }
}
