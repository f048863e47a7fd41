import ArgumentParser
import Glibc
import SampleCards

/// Writes a generated site.
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write a generated site; the same numbers give the same bytes.")

    @Option(help: "How many service cards.")
    var cards: Int
    @Option(help: "What the site is drawn from.")
    var seed: UInt64 = 1
    @OptionGroup var laws: LawOptions
    @Option(help: "The folder to write into; made if it does not exist.")
    var output: String

    func validate() throws {
        guard cards > 0 else { throw ValidationError("--cards must be positive.") }
    }

    func run() throws {
        let site = SampleSite(cards: cards, seed: seed, laws: laws.laws)
        var writer = TreeWriter(root: output)
        for index in 0..<site.fileCount { try writer.write(site.file(index)) }
    }
}
