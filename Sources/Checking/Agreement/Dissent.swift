/// A card that says otherwise than most cards of the same service.
struct Dissent<Said> {
    /// Its place in ``Ledger/entries``.
    var entry: Int
    var said: Said
    /// A card that says what most say; where no two say the same, the first by its path.
    var other: Int
    var otherSaid: Said
}

extension Ledger {
    /// Each card that contradicts what most cards of its service say, once.
    ///
    /// - Parameters:
    ///   - said: what a promise says; `nil` when it says nothing that can be compared.
    ///   - value: what is counted to find what most say.
    func dissents<Said, Value: Hashable>(
        _ said: (Promise) -> Said?, by value: (Said) -> Value, contradicts: (Said, Said) -> Bool
    ) -> [Dissent<Said>] {
        var dissents: [Dissent<Said>] = []
        var told: Set<Int> = []
        for group in sameServices {
            let all = group.compactMap { place in entries[place].promise.flatMap(said).map { (place: place, said: $0) } }
            guard let first = all.first, all.contains(where: { value($0.said) != value(first.said) }) else { continue }
            var counts: [Value: Int] = [:]
            for one in all { counts[value(one.said), default: 0] += 1 }
            let most = counts.values.max() ?? 0
            let usual = all.first { counts[value($0.said)] == most } ?? first
            for one in all where contradicts(one.said, usual.said) && told.insert(one.place).inserted {
                dissents.append(Dissent(entry: one.place, said: one.said, other: usual.place, otherSaid: usual.said))
            }
        }
        return dissents
    }
}
