/// The figures of one size on one file system.
struct Report {
    struct Entry {
        let contestant: Contestant
        let samples: Samples
        let files: Int
        let bytes: Int

        init(_ contestant: Contestant, _ samples: Samples, _ tally: (files: Int, bytes: Int)) {
            self.contestant = contestant
            self.samples = samples
            files = tally.files
            bytes = tally.bytes
        }
    }

    let title: String
    let entries: [Entry]
    /// Peaks up to this many bytes cannot be told from the measuring program's own.
    let peakFloor: Double

    /// Medians of each command.
    var text: String {
        var rows = [[title, "wall s", "CPU s", "peak MB", "files", "output MB"]]
        for entry in entries {
            let median = entry.samples.median
            rows.append([
                entry.contestant.rawValue, decimal(median.wall, 3), decimal(median.cpu, 3), megabytes(median.peak),
                entry.contestant.hasOutput ? grouped(entry.files) : "–",
                entry.contestant.hasOutput ? decimal(Double(entry.bytes) / 1e6, 1) : "–",
            ])
        }
        return "\n" + Table(rows: rows).text
    }

    /// The table of ratios for docs/benchmarks.md.
    static func ratios(_ reports: [Report]) -> String {
        var rows = [["site", "Hugo : baku, wall", "CPU", "memory", "baku : cp -r, wall", "CPU", "Hugo : cp -r, wall", "check : build, wall", "CPU", "baku, peak MB"]]
        for report in reports {
            let baku = report.samples(.baku)
            let hugo = report.samples(.hugo)
            let copy = report.samples(.copy)
            let check = report.samples(.check)
            rows.append([
                report.title, ratio(hugo, baku, \.wall), ratio(hugo, baku, \.cpu), ratio(hugo, baku, \.peak),
                ratio(baku, copy, \.wall), ratio(baku, copy, \.cpu), ratio(hugo, copy, \.wall),
                ratio(check, baku, \.wall), ratio(check, baku, \.cpu),
                baku.map { report.megabytes($0.median.peak) } ?? "–",
            ])
        }
        return "\n" + Table(rows: rows).text
    }

    private func samples(_ contestant: Contestant) -> Samples? {
        entries.first { $0.contestant == contestant }?.samples
    }

    private static func ratio(_ a: Samples?, _ b: Samples?, _ figure: (Usage) -> Double) -> String {
        guard let a, let b else { return "–" }
        let ratio = a.medianRatio(to: b, figure)
        return "\(decimal(ratio, ratio < 10 ? 2 : 1))"
    }

    private func megabytes(_ bytes: Double) -> String { (bytes <= peakFloor ? "<= " : "") + decimal(bytes / 1e6, 1) }
}
