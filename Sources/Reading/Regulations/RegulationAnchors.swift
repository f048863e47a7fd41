import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Makes the fragments of a regulation's addresses: `pasal-13-ayat-4-huruf-e`. They say where a provision is, so that links
/// hold as long as the law's numbers do.
enum RegulationAnchors {
    static func make(
        _ nodes: [RegulationNode], _ documents: [Document], file: SourceFile, report: inout DiagnosticBag
    ) -> AnchorTable {
        var table = AnchorTable(capacity: nodes.count)
        // Those that had to be told apart, with the number of the last one.
        var doubled: [[UInt8]: Int] = [:]
        for node in nodes {
            guard node.kind != .text else {
                table.append([])
                continue
            }
            var anchor = prefix(of: node, nodes, table.anchors)
            append(node, documents, to: &anchor)
            if table.unit(at: anchor) != nil {
                if let number = node.number {
                    report.add(RegulationProblem.numberTwice(file[node.range].trimmed().string), at: number.range, in: file)
                }
                var count = doubled[anchor] ?? 1
                var candidate: [UInt8]
                repeat {
                    count += 1
                    candidate = anchor
                    candidate.append(0x2D)
                    candidate.append(decimal: count)
                } while table.unit(at: candidate) != nil
                doubled[anchor] = count
                anchor = candidate
            }
            table.append(anchor)
        }
        return table
    }

    /// Articles run through the whole regulation, so their anchors do not name the chapter.
    private static func prefix(of node: RegulationNode, _ nodes: [RegulationNode], _ anchors: [[UInt8]]) -> [UInt8] {
        guard node.parent >= 0, node.kind != .article, node.kind != .section, node.kind != .chapter, node.kind != .book
        else { return [] }
        return anchors[node.parent]
    }

    private static func append(_ node: RegulationNode, _ documents: [Document], to anchor: inout [UInt8]) {
        if !anchor.isEmpty { anchor.append(0x2D) }
        let name: StaticString =
            switch node.kind {
            case .book: "buku"
            case .chapter: "bab"
            case .part: "bagian"
            case .paragraph: "paragraf"
            case .article: "pasal"
            case .clause: "ayat"
            case .letter, .subletter: "huruf"
            case .item, .subitem: "angka"
            case .section, .text: "bagian-lain"
            }
        guard node.kind != .section else { return appendWords(of: node, documents, to: &anchor) }
        anchor.append(name)
        anchor.append(0x2D)
        guard let number = node.number else { return anchor.append(contentsOf: "tanpa-nomor".utf8) }
        appendSlug(number.value, to: &anchor)
    }

    /// A section is known by its title.
    private static func appendWords(of node: RegulationNode, _ documents: [Document], to anchor: inout [UInt8]) {
        let start = anchor.count
        if let title = node.title {
            let document = documents[title.document]
            let end = Int32(truncatingIfNeeded: document.nodes.count)
            if end > 1 { appendSlug(document.plainText(RichText(nodes: 1..<end))[...].prefix(60), to: &anchor) }
        }
        if anchor.count == start { anchor.append(contentsOf: "bagian-lain".utf8) }
    }

    private static func appendSlug(_ text: ByteSlice, to anchor: inout [UInt8]) {
        var isPending = false
        let start = anchor.count
        for byte in text {
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                if isPending, anchor.count > start { anchor.append(0x2D) }
                isPending = false
                anchor.append(ASCII.lowercased(byte))
            } else {
                isPending = true
            }
        }
    }
}
