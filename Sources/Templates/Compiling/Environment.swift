/// The blocks that replace those of the parents being rendered, by name.
///
/// Environments are compared when a routine is looked up, so they hold numbers; the blocks are kept by the compiler.
struct Environment: Hashable {
    private(set) var blocks: [[UInt8]: Int] = [:]

    /// This environment within a parent that is given `blocks`: what was given further out replaces them.
    func entering(_ own: [[UInt8]: Int]) -> Environment {
        Environment(blocks: own.merging(blocks) { _, outer in outer })
    }

    /// The environment within the block that replaces `name`: there `name` stands for its default.
    func within(_ name: [UInt8]) -> Environment {
        var rest = blocks
        rest[name] = nil
        return Environment(blocks: rest)
    }
}

/// A block that replaces another, and the template it stands in.
struct Replacement {
    let file: Int
    let block: Block
}
