import Bytes
import Diagnostics

/// What keys must be: single texts, each once in its mapping.
enum YamlKeys {
    /// The first thing that is wrong with the keys of a document.
    static func problem(in tree: YamlTree) -> YamlFailure? {
        var keys: [Int] = []
        keys.reserveCapacity(32)
        for index in tree.nodes.indices where tree.nodes[index].kind == .mapping {
            keys.removeAll(keepingCapacity: true)
            var child = index + 1
            while child < tree.nodes[index].end {
                if tree.nodes[child].kind != .scalar {
                    return YamlFailure(problem: .complexKey, range: tree.nodes[child].range)
                }
                if tree.nodes[child].style == .plain, tree.nodes[child].text.equals("<<") {
                    return YamlFailure(problem: .mergeKey, range: tree.nodes[child].range)
                }
                keys.append(child)
                // Over the value, on to the next key.
                let value = Int(tree.nodes[child].end)
                child = value < tree.nodes[index].end ? Int(tree.nodes[value].end) : value
            }
            if let (first, second) = duplicate(keys, tree) {
                return YamlFailure(
                    problem: .duplicateKey(tree[second].text.string), range: tree[second].range,
                    related: [tree[first].range])
            }
        }
        return nil
    }

    private static func duplicate(_ keys: [Int], _ tree: YamlTree) -> (first: Int, second: Int)? {
        // The mapping of a person has a dozen keys; one of a machine may have thousands, where pairs are too many.
        guard keys.count <= 32 else { return duplicateBySorting(keys, tree) }
        for later in keys.indices.dropFirst() {
            for earlier in 0..<later where tree.nodes[keys[earlier]].text == tree.nodes[keys[later]].text {
                return (keys[earlier], keys[later])
            }
        }
        return nil
    }

    private static func duplicateBySorting(_ keys: [Int], _ tree: YamlTree) -> (first: Int, second: Int)? {
        let sorted = keys.sorted { a, b in
            let left = tree[a].text
            let right = tree[b].text
            return left == right ? a < b : left.lexicographicallyPrecedes(right)
        }
        var found: (first: Int, second: Int)?
        for (a, b) in zip(sorted, sorted.dropFirst()) where tree[a].text == tree[b].text && b < found?.second ?? .max {
            found = (a, b)
        }
        return found
    }
}
