/// Gives runs that lie side by side in a channel tracks of their own: short runs next to the symbols, so that long ones
/// go around them.
///
/// Runs of one name share a track: they lead to one place.
struct TrackTable<Channel: Hashable, Run: Hashable> {
    private struct Entry {
        var channel: Channel
        var run: Run
        var lower: Int
        var upper: Int
        var track = 0
    }

    private struct Key: Hashable {
        var channel: Channel
        var run: Run
    }

    private var entries: [Entry] = []
    private var indices: [Key: Int] = [:]
    /// Number of tracks of each channel that has some; known once ``settle()`` was called.
    private(set) var counts: [Channel: Int] = [:]

    /// Adds a piece from one place to another, both included, in either order.
    mutating func add(_ run: Run, in channel: Channel, from: Int, to: Int) {
        let (lower, upper) = (min(from, to), max(from, to))
        let key = Key(channel: channel, run: run)
        if let index = indices[key] {
            entries[index].lower = min(entries[index].lower, lower)
            entries[index].upper = max(entries[index].upper, upper)
        } else {
            indices[key] = entries.count
            entries.append(Entry(channel: channel, run: run, lower: lower, upper: upper))
        }
    }

    /// Numbers the tracks; the order of adding decides between runs that are alike.
    mutating func settle() {
        let order = entries.indices.sorted { a, b in
            let (one, other) = (entries[a], entries[b])
            let (length, otherLength) = (one.upper - one.lower, other.upper - other.lower)
            return length != otherLength ? length < otherLength : a < b
        }
        var settled: [Channel: [Int]] = [:]
        for index in order {
            let entry = entries[index]
            let taken = settled[entry.channel, default: []].filter {
                entries[$0].lower <= entry.upper && entry.lower <= entries[$0].upper
            }.map { entries[$0].track }
            var track = 0
            while taken.contains(track) { track += 1 }
            entries[index].track = track
            settled[entry.channel, default: []].append(index)
            counts[entry.channel] = max(counts[entry.channel] ?? 0, track + 1)
        }
    }

    /// The track of a run that was added.
    func track(of run: Run, in channel: Channel) -> Int { indices[Key(channel: channel, run: run)].map { entries[$0].track } ?? 0 }
}
