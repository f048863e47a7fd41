import Glibc

/// A folder on one file system with a generated site, the Hugo theme beside it, and the outputs.
struct Workplace {
    let root: String
    var site: String { "\(root)/site" }
    var hugoSite: String { "\(root)/hugo" }

    /// Makes a workplace below `parent` with a site of `cards` cards.
    ///
    /// - Parameter package: the root of the sources, where the themes are
    init(
        parent: String, cards: Int, seed: UInt64, package: String, withHugo: Bool, laws: LawOptions? = nil
    ) throws {
        root = try Folder.makeTemporary(in: parent)
        do {
            try fill(cards: cards, seed: seed, package: package, withHugo: withHugo, laws)
        } catch {
            try? Folder.remove(root)
            throw error
        }
    }

    /// A folder that is a workplace already.
    init(root: String) throws {
        guard Folder.exists(root) else { throw MachineError(root) }
        self.root = root
    }

    private func fill(cards: Int, seed: UInt64, package: String, withHugo: Bool, _ laws: LawOptions?) throws {
        // A process of its own: what it holds must not count for the commands that are measured.
        try Process.run([
            "/proc/self/exe".resolved, "generate", "--cards", "\(cards)", "--seed", "\(seed)", "--output", site,
        ] + (laws?.arguments ?? []))
        if Folder.exists("\(package)/themes") { try Process.run(["cp", "-r", "\(package)/themes", "\(site)/themes"]) }
        if withHugo { try Process.run(["cp", "-r", "\(package)/Tests/Benchmark/hugo", hugoSite]) }
    }

    func output(_ name: String) -> String { "\(root)/out-\(name)" }
}
