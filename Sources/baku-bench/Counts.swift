import ArgumentParser
import Glibc

/// Counts what does not vary from run to run: system calls and instructions for each card.
struct Counts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Count system calls and instructions per card.",
        discussion: """
            Two sites are built, or with --check only checked, with one worker; the difference between them, divided by the difference in cards, is \
            what a card costs, and the rest is what a run costs. strace and valgrind must be installed.
            """)

    @Option(help: "Two numbers of cards.")
    var cards = Sizes([500, 1500])
    @Option(help: "What the sites are drawn from.")
    var seed: UInt64 = 1
    @Option(help: "The root of the sources, where the themes are.")
    var root = "."
    @Option(help: "The program baku; by default the release build below the root.")
    var baku: String?
    @Option(help: "A folder on a memory file system.")
    var memory = "/dev/shm"
    @Flag(help: "Count what `baku check` costs instead of `baku build`.")
    var check = false
    @Flag(help: "Count instructions too (valgrind; slow).")
    var instructions = false

    func validate() throws {
        guard cards.values.count == 2, cards.values[0] < cards.values[1] else {
            throw ValidationError("--cards needs two numbers, the smaller first.")
        }
    }

    func run() throws {
        var calls: [[String: Int]] = []
        var executed: [Int] = []
        for count in cards.values {
            let place = try Workplace(parent: memory, cards: count, seed: seed, package: root, withHugo: false)
            defer { try? Folder.remove(place.root) }
            let contestant = check ? Contestant.check : .baku
            let command =
                contestant.command(
                    tools: Tools(baku: baku ?? "\(root)/.build/release/baku", hugo: ""), in: place, output: place.output("counted"))
                + ["--jobs", "1"]
            let log = "\(place.root)/log"
            try Process.run(["strace", "-f", "-c", "-o", log] + command)
            calls.append(CountLog.systemCalls(try CountLog.read(log)))
            if instructions {
                try Folder.remove(place.output("counted"))
                let tool = ["valgrind", "--quiet", "--tool=callgrind", "--callgrind-out-file=\(log)"]
                try Process.run(tool + command)
                executed.append(CountLog.instructions(try CountLog.read(log)))
            }
        }
        let span = cards.values[1] - cards.values[0]
        func row(_ name: String, _ small: Int, _ large: Int) -> [String] {
            let slope = Double(large - small) / Double(span)
            return [name, decimal(slope, 2), decimal(Double(small) - slope * Double(cards.values[0]), 0)]
        }
        var rows = [["counted", "per card", "per run"]]
        for name in Set(calls[0].keys).union(calls[1].keys).sorted() {
            rows.append(row(name, calls[0][name] ?? 0, calls[1][name] ?? 0))
        }
        rows.append(row("all system calls", calls[0].values.reduce(0, +), calls[1].values.reduce(0, +)))
        if instructions { rows.append(row("instructions", executed[0], executed[1])) }
        print(Table(rows: rows).text)
    }
}
