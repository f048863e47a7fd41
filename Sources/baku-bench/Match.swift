import Glibc

/// Runs the commands in turns on one site.
struct Match {
    let place: Workplace
    let tools: Tools
    let contestants: [Contestant]
    /// On a disk nothing is removed between runs; in memory it must be, or it fills up.
    let keepsOutputs: Bool

    /// - Throws: ``MachineError`` when a command fails.
    func play(title: String, rounds: Int, warmUps: Int) throws -> Report {
        // What cp -r copies: baku's finished folder.
        let finished = place.output("finished")
        try Process.run(Contestant.baku.command(tools: tools, in: place, output: finished))
        var samples = contestants.map { _ in Samples() }
        var tallies = contestants.map { _ in (files: 0, bytes: 0) }
        for round in 0..<(warmUps + rounds) {
            for turn in contestants.indices {
                // Each begins a round in its turn, so that none always runs behind the same one.
                let index = (turn + round) % contestants.count
                let contestant = contestants[index]
                let output = place.output("\(contestant.folder)-\(round)")
                if keepsOutputs { sync() }
                let usage = try Process.run(contestant.command(tools: tools, in: place, output: output))
                if round >= warmUps { samples[index].runs.append(usage) }
                guard contestant.hasOutput else { continue }
                if round == 0 { tallies[index] = try Folder.tally(output) }
                if !keepsOutputs { try Folder.remove(output) }
            }
        }
        return Report(
            title: title, entries: contestants.indices.map { Report.Entry(contestants[$0], samples[$0], tallies[$0]) },
            peakFloor: Process.peakFloor)
    }
}
