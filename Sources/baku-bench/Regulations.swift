import ArgumentParser

/// Measures what regulations add to a build.
struct Regulations: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure what an article of a regulation adds to a build.",
        discussion: """
            A site with regulations and the same site without their files are built in turns; the difference, divided by the \
            articles, is what an article costs.
            """)

    @Option(help: "How many service cards.")
    var cards = 1000
    @Option(help: "How many regulations.")
    var regulations = 500
    @Option(help: "How many articles each regulation has.")
    var articles = 50
    @Option(help: "How many citations of articles there are in all, in regulations and cards.")
    var citations = 20_000
    @Option(help: "Rounds, after one to warm up.")
    var runs = 5
    @Option(help: "What the site is drawn from.")
    var seed: UInt64 = 1
    @Option(help: "The root of the sources, where the themes are.")
    var root = "."
    @Option(help: "The program baku; by default the release build below the root.")
    var baku: String?
    @Option(help: "A folder on a memory file system.")
    var memory = "/dev/shm"
    @Flag(help: "Count instructions instead of time (valgrind; slow).")
    var instructions = false

    func validate() throws {
        guard runs > 0, cards > 0, regulations > 0, articles > 0, citations >= 0 else {
            throw ValidationError("Numbers must be positive.")
        }
    }

    func run() throws {
        var laws = LawOptions()
        (laws.regulations, laws.articles, laws.citations) = (regulations, articles, citations)
        let place = try Workplace(parent: memory, cards: cards, seed: seed, package: root, withHugo: false, laws: laws)
        defer { try? Folder.remove(place.root) }
        let plain = "\(place.root)/plain"
        try Process.run(["cp", "-r", place.site, plain])
        try Folder.remove("\(plain)/content/regulasi")
        let total = regulations * articles
        if instructions {
            let counts = try [plain, place.site].map { try count(site: $0, in: place) }
            print("instructions per article: \(grouped((counts[1] - counts[0]) / total))")
            return
        }
        var samples = [Samples(), Samples()]
        for round in 0...runs {
            // Each begins a round in its turn.
            for turn in 0..<2 {
                let index = (turn + round) % 2
                let output = place.output("\(index)-\(round)")
                let usage = try Process.run(command(site: index == 0 ? plain : place.site, output: output))
                if round > 0 { samples[index].runs.append(usage) }
                try Folder.remove(output)
            }
        }
        let added = medianOf(zip(samples[1].runs, samples[0].runs).map { $0.cpu - $1.cpu })
        var rows = [["\(grouped(total)) articles, \(grouped(citations)) citations", "wall s", "CPU s", "peak MB"]]
        for (name, sample) in zip(["without", "with"], samples) {
            let median = sample.median
            rows.append([name, decimal(median.wall, 3), decimal(median.cpu, 3), decimal(median.peak / 1e6, 1)])
        }
        print("\n" + Table(rows: rows).text)
        let time = medianOf(zip(samples[1].runs, samples[0].runs).map { $0.wall - $1.wall })
        func each(_ seconds: Double) -> String { decimal(seconds / Double(total) * 1e6, 1) }
        print("An article adds \(each(time)) µs, of CPU time \(each(added)) µs")
    }

    private func command(site: String, output: String) -> [String] {
        [baku ?? "\(root)/.build/release/baku", "build", "--no-sheets", "--site", site, "--output", output, "--quiet"]
    }

    private func count(site: String, in place: Workplace) throws -> Int {
        let log = "\(place.root)/log"
        let output = place.output("counted")
        defer { try? Folder.remove(output) }
        try Process.run(
            ["valgrind", "--quiet", "--tool=callgrind", "--callgrind-out-file=\(log)"] + command(site: site, output: output) + ["--jobs", "1"])
        return CountLog.instructions(try CountLog.read(log))
    }
}
