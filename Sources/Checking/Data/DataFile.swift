import Bytes
import Diagnostics
import Reading

/// A list that comes with baku as a YAML file: words, names, regulations that rules look for.
struct DataFile {
    /// `nil` when the file is damaged; it then lists nothing, and a test says so.
    private let root: Entry?

    /// - Parameters:
    ///   - bytes: the file as embedded.
    ///   - name: of the file, for a debugger.
    init(_ bytes: [UInt8], named name: String) {
        let file = SourceFile(path: name, bytes: bytes)
        let whole = SourceRange(start: 0, end: bytes.count)
        let tree = try? YamlReader.read(file, whole, limit: YamlReader.maximumSettings)
        root = tree.flatMap { tree in tree.root.map { Entry(tree: tree, node: $0) } }
    }

    /// The items of the list that the file is.
    func items() -> [Entry] { root?.items ?? [] }

    /// The items of the list below a key.
    func items(of key: String) -> [Entry] { root?[key]?.items ?? [] }

    /// The texts of all lists of the file, one after the other.
    func texts() -> [[UInt8]] { root?.values.flatMap { $0.items.map { Array($0.bytes) } } ?? [] }

    /// The texts of the list below a key, e.g. words.
    func texts(of key: String) -> [[UInt8]] { root?[key]?.items.map { Array($0.bytes) } ?? [] }

    /// The pairs below a key: a word and what belongs to it.
    func pairs(of key: String) -> [(key: [UInt8], value: [UInt8])] { root?[key]?.pairs ?? [] }

    /// A value in the file.
    struct Entry {
        fileprivate let tree: YamlTree
        fileprivate let node: Int

        var bytes: ByteSlice { tree[node].text }
        var string: String { bytes.string }
        var pairs: [(key: [UInt8], value: [UInt8])] {
            tree.pairs(of: node).map { (Array(tree[$0.key].text), Array(tree[$0.value].text)) }
        }
        var values: [Entry] { tree.pairs(of: node).map { Entry(tree: tree, node: $0.value) } }
        var items: [Entry] { tree.children(of: node).map { Entry(tree: tree, node: $0) } }

        /// The value of a key; `nil` when it is not there.
        subscript(key: String) -> Entry? {
            guard tree[node].kind == .mapping else { return nil }
            return tree.pairs(of: node).first { tree[$0.key].text.elementsEqual(key.utf8) }.map { Entry(tree: tree, node: $0.value) }
        }

        /// The text of a key, empty when it is not there.
        func text(_ key: String) -> String { self[key]?.string ?? "" }

        /// The one text, or the texts of the list, of a key.
        func texts(_ key: String) -> [String] {
            guard let value = self[key] else { return [] }
            return tree[value.node].kind == .scalar ? [value.string] : value.items.map(\.string)
        }
    }
}
