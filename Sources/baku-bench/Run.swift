import ArgumentParser
import Glibc

/// Measures in turns and prints medians and ratios.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measure building and checking generated sites, in turns with Hugo and cp -r.")

    @Option(help: "Numbers of cards, with commas between them.")
    var cards = Sizes([1000, 10000])
    @Option(help: "Rounds on the memory file system, after one to warm up.")
    var runs = 5
    @Option(help: "What the sites are drawn from.")
    var seed: UInt64 = 1
    @Option(help: "The root of the sources: themes and the Hugo theme are found there.")
    var root = "."
    @Option(help: "The program baku; by default the release build below the root.")
    var baku: String?
    @Option(help: "The program Hugo itself, without a wrapper.")
    var hugo = "hugo"
    @Option(help: "A folder on a memory file system.")
    var memory = "/dev/shm"
    @Option(help: "A folder on a disk; measured once, in new folders.")
    var disk: String?
    @Flag(help: "Leave Hugo out.")
    var noHugo = false

    func validate() throws {
        guard runs > 0 else { throw ValidationError("--runs must be positive.") }
    }

    func run() throws {
        let tools = Tools(baku: baku ?? "\(root)/.build/release/baku", hugo: hugo)
        let contestants: [Contestant] = noHugo ? [.baku, .check, .copy] : [.baku, .check, .hugo, .copy]
        print("Cores: \(sysconf(Int32(_SC_NPROCESSORS_ONLN)))")
        if !noHugo { try Process.run([hugo, "version"], showsOutput: true) }
        var summary: [Report] = []
        for count in cards.values {
            let place = try Workplace(parent: memory, cards: count, seed: seed, package: root, withHugo: !noHugo)
            let report: Report
            do {
                report = try Match(place: place, tools: tools, contestants: contestants, keepsOutputs: false)
                    .play(title: "\(grouped(count)) cards, memory", rounds: runs, warmUps: 1)
            } catch {
                try? Folder.remove(place.root)
                throw error
            }
            try Folder.remove(place.root)
            print(report.text)
            summary.append(report)
        }
        if let disk { summary += try measureOnDisk(disk, tools: tools, contestants: contestants) }
        print(Report.ratios(summary))
    }

    /// One round for each size. Everything is removed at the end: after a mass delete the file system looks for free
    /// inodes and the next run would pay for it.
    private func measureOnDisk(_ disk: String, tools: Tools, contestants: [Contestant]) throws -> [Report] {
        var reports: [Report] = []
        var places: [Workplace] = []
        defer { for place in places { try? Folder.remove(place.root) } }
        for count in cards.values {
            let place = try Workplace(parent: disk, cards: count, seed: seed, package: root, withHugo: !noHugo)
            places.append(place)
            let report = try Match(place: place, tools: tools, contestants: contestants, keepsOutputs: true)
                .play(title: "\(grouped(count)) cards, disk", rounds: 1, warmUps: 1)
            print(report.text)
            reports.append(report)
        }
        return reports
    }
}
