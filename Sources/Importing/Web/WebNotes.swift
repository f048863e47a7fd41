import Html

/// Footnotes, as pandoc writes those of documents: a reference with a number, and a list of notes at the end.
enum WebNotes {
    /// The note that each reference calls; one that is called twice stays where it is.
    static func find(_ tree: HtmlTree) -> [Int: Int] {
        let references = tree.nodes.indices.filter { tree.nodes[$0].role == "doc-noteref" }
        guard !references.isEmpty else { return [:] }
        var places: [String: Int] = [:]
        for (index, node) in tree.nodes.enumerated() where node.role == "doc-endnote" {
            if let name = node["id"] { places[name.string] = index }
        }
        var notes: [Int: Int] = [:]
        var calls: [Int: Int] = [:]
        for reference in references {
            guard let note = tree.nodes[reference]["href"].flatMap({ places[$0.dropFirst().string] }), note > reference else { continue }
            notes[reference] = note
            calls[note, default: 0] += 1
        }
        return notes.filter { calls[$0.value] == 1 && !tree.inside($0.value).contains($0.key) }
    }

    /// The note without the arrow that leads back.
    static func text(_ tree: HtmlTree, _ note: Int, skipping moved: Set<Int>, ownHost: [UInt8]?) -> [UInt8] {
        let arrows = tree.inside(note).filter { index in
            tree.nodes[index].role == "doc-backlink" && Words.count(tree.text(of: index, ownHost: nil)[...]) == 0
        }
        return tree.text(of: note, skipping: moved.union(arrows), ownHost: ownHost)
    }
}
