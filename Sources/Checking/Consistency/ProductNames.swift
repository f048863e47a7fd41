import Bytes
import Diagnostics
import Reading

/// Names of documents that services hand out, from the data file beside this one.
struct ProductNames: Sendable {
    /// The longest names first; a kind is a number of its own.
    private var names: [(name: [UInt8], kind: Int)] = []
    /// Words for the work on a product: "penerbitan".
    private var works: [[UInt8]] = []

    static let standard: ProductNames = {
        let file = SourceFile(path: "products.yml", bytes: PackageResources.products_yml)
        let whole = SourceRange(start: 0, end: file.bytes.count)
        // A damaged file is seen by the tests; a rule without data finds nothing.
        guard let tree = try? YamlReader.read(file, whole), let root = tree.root else { return ProductNames() }
        var result = ProductNames()
        for (key, value) in tree.pairs(of: root) {
            if tree[key].text.equals("pekerjaan") {
                result.works = tree.children(of: value).map { Array(tree[$0].text) }
                continue
            }
            for (kind, entry) in tree.pairs(of: value).enumerated() {
                for name in tree.children(of: entry.value) { result.names.append((Array(tree[name].text), kind)) }
            }
        }
        result.names.sort { $0.name.count > $1.name.count }
        return result
    }()

    /// The kind of the product with whose name a text begins, work on it passed over; `nil` when it begins with another word.
    func kind(at start: ByteSlice) -> Int? {
        var text = start.trimmed()
        while let work = works.first(where: { begins(text, with: $0) }) { text = text.dropFirst(work.count).trimmed() }
        return names.first { begins(text, with: $0.name) }?.kind
    }

    private func begins(_ text: ByteSlice, with name: [UInt8]) -> Bool {
        guard text.count >= name.count, zip(text, name).allSatisfy({ ASCII.lowercased($0) == $1 }) else { return false }
        let end = text.startIndex + name.count
        // "KTP-el" is a name of its own, "KTPku" is none.
        return end == text.endIndex || !ASCII.isWord(text[end])
    }
}
