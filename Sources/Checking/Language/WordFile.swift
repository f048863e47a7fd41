import Bytes
import Diagnostics
import Reading

/// A data file with words, as it comes with baku.
struct WordFile {
    /// `nil` when the file is damaged, which a test notices.
    private let tree: YamlTree?

    init(_ bytes: [UInt8], named name: String) {
        let file = SourceFile(path: name, bytes: bytes)
        tree = try? YamlReader.read(file, SourceRange(start: 0, end: bytes.count), limit: YamlReader.maximumSettings)
    }

    /// The values of all keys, or of one, as lists of words.
    func texts(of key: String? = nil) -> [[UInt8]] {
        guard let tree, let root = tree.root else { return [] }
        return tree.pairs(of: root).filter { key == nil || tree[$0.key].text.string == key }.flatMap { pair in
            tree.children(of: pair.value).map { Array(tree[$0].text) }
        }
    }

    /// The pairs below a key: a word and what belongs to it.
    func pairs(of key: String) -> [(key: [UInt8], value: [UInt8])] {
        guard let tree, let root = tree.root, let node = tree.pairs(of: root).first(where: { tree[$0.key].text.string == key })
        else { return [] }
        return tree.pairs(of: node.value).map { (Array(tree[$0.key].text), Array(tree[$0.value].text)) }
    }
}
