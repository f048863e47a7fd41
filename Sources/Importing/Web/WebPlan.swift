import Bytes
import Html

/// What is to become of the parts of a page, decided before it is written.
struct WebPlan {
    let ownHost: [UInt8]?
    /// Parts that are not the page's text, and why.
    private(set) var leftOut: [Int: Reason]
    /// Labels of panes, which are written where the pane begins; pane → label.
    let labels: [Int: Int]
    /// The notes that references call; reference → note.
    let notes: [Int: Int]
    /// Nodes that are written elsewhere: labels and notes.
    let moved: Set<Int>
    /// The heading that is the title of the service; `nil`: as the page has it.
    private(set) var title: Int?
    /// The title, where only the window has it.
    private(set) var windowTitle: (index: Int, text: [UInt8])?

    init(_ tree: HtmlTree) {
        ownHost = WebLink.ownHost(of: tree)
        let panes = WebPanes.find(tree)
        var leftOut = WebFurniture.find(tree, labels: Set(panes.values))
        if let main = WebMain(tree, leftOut: leftOut) {
            for index in main.outside(tree, leftOut: leftOut) {
                leftOut[index] = .other(indonesian: "di luar isi utama halaman", english: "outside of the page's main part")
            }
        }
        for (index, node) in tree.nodes.enumerated() where HtmlElement.struck.contains(node.name) && !Self.isInside(leftOut, index, tree) {
            leftOut[index] = .other(indonesian: "dicoret pada sumber", english: "struck out in the source")
        }
        self.leftOut = leftOut
        // What belongs to a part that is left out, or that is moved itself, stays there.
        let called = WebNotes.find(tree)
        let movable = Set(panes.values).union(called.values)
        func stays(_ index: Int) -> Bool {
            movable.contains(index) || Self.isInside(leftOut, index, tree) || tree.ancestors(of: index).contains { movable.contains($0) }
        }
        labels = panes.filter { !stays($0.key) }
        notes = called.filter { !stays($0.key) }
        moved = Set(labels.values).union(notes.values)
        takeTitle(tree)
    }

    /// Whether a node or one around it is left out.
    private static func isInside(_ leftOut: [Int: Reason], _ index: Int, _ tree: HtmlTree) -> Bool {
        leftOut[index] != nil || tree.ancestors(of: index).contains { leftOut[$0] != nil }
    }

    /// The title of the window, which is left out, tells the title of a page without a first heading.
    private mutating func takeTitle(_ tree: HtmlTree) {
        guard let window = tree.nodes.firstIndex(where: { $0.name == "title" }), !Self.isInside(leftOut, window, tree) else { return }
        leftOut[window] = .other(indonesian: "judul jendela peramban", english: "title of the browser's window")
        let headings = tree.elements(HtmlTree.headings, in: tree.nodes.indices).filter { !Self.isInside(leftOut, $0, tree) }
        guard !headings.contains(where: { tree.nodes[$0].name == "h1" }) else { return }
        let title = WebTitle(tree.text(of: window, ownHost: nil))
        if let heading = headings.first(where: { title.names(tree.text(of: $0, ownHost: nil)) }) {
            self.title = heading
        } else if let text = title.service, !WebTitle.isOfAProgram(tree) {
            windowTitle = (window, text)
            leftOut[window] = nil
        }
    }

    /// What is left of the title of the window when ``windowTitle`` is taken from it.
    func windowRest(_ whole: [UInt8]) -> [UInt8] {
        guard let words = windowTitle?.text, words.count <= whole.count else { return whole }
        for start in 0...(whole.count - words.count) where whole[start..<(start + words.count)].elementsEqual(words) {
            let rest = [whole[..<start], whole[(start + words.count)...]].filter { Words.count($0) > 0 }
            return rest.map { Array($0.trimmed()) }.joined(separator: [ASCII.space]).map { $0 }
        }
        return whole
    }
}
