import Bytes
import Reading

/// The cards, offices and SOP files that were named on the command line: by their slug (`paspor`), with folders (`kanim/paspor`), or
/// as the file is named (`content/layanan/kanim/paspor.md`).
struct PrintSelection {
    /// Whether anything was named; else all is meant.
    let isNamed: Bool
    /// Paths of cards, in their order.
    private(set) var cards: [String] = []
    /// Places of offices.
    private(set) var offices: [Int] = []
    /// Places of SOP files.
    private(set) var sops: [Int] = []
    private(set) var unknown: [SiteProblem] = []

    init(_ slugs: [String], cards: [String], offices: [String], sops: [String] = []) {
        isNamed = !slugs.isEmpty
        guard isNamed else {
            self.cards = cards
            self.offices = Array(offices.indices)
            self.sops = Array(sops.indices)
            return
        }
        let cardNames = cards.map(Self.name)
        let officeNames = offices.map(Self.name)
        let sopNames = sops.map(Self.name)
        let wanted = slugs.map { Self.name($0) }
        self.cards = cards.indices.filter { index in wanted.contains { Self.means($0, cardNames[index]) } }.map { cards[$0] }
        self.offices = offices.indices.filter { index in wanted.contains { Self.means($0, officeNames[index]) } }
        self.sops = sops.indices.filter { index in wanted.contains { Self.means($0, sopNames[index]) } }
        let known = cardNames + officeNames + sopNames
        for (slug, name) in zip(slugs, wanted) where !known.contains(where: { Self.means(name, $0) }) {
            let nearest = Spelling.nearest(to: name, among: known.map(Self.short) + known.map(Self.last))
                ?? known.map(Self.last).first { $0.hasPrefix(Self.last(name)) }
            unknown.append(.unknownSlug(slug, nearest: nearest))
        }
    }

    /// `layanan/kanim/paspor`, of any way to write it.
    private static func name(_ path: String) -> String {
        var name = path[...]
        if name.hasPrefix("./") { name = name.dropFirst(2) }
        if name.hasPrefix("content/") { name = name.dropFirst("content/".count) }
        if name.hasSuffix(".md") { name = name.dropLast(3) }
        if name.hasSuffix(".html") { name = name.dropLast(5) }
        return String(name)
    }

    /// Whether what was written means the file of this name.
    private static func means(_ wanted: String, _ name: String) -> Bool {
        wanted == name || wanted == short(name) || wanted == last(name)
    }

    /// Without `layanan/`, `instansi/` or `sop/`.
    private static func short(_ name: String) -> String { name.split(separator: "/").dropFirst().joined(separator: "/") }
    private static func last(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }
}
