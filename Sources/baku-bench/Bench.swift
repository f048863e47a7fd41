import ArgumentParser

/// Measures baku beside Hugo and beside copying the finished folder.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baku-bench",
        abstract: "Measures baku beside Hugo and beside copying the finished folder.",
        subcommands: [Generate.self, Run.self, Counts.self, Models.self, Regulations.self])
}
