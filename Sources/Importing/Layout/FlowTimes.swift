import Bytes

/// Where the times stand on a page of a flow's table: they tell how far its columns are moved when no heading does.
enum FlowTimes {
    /// Less is nothing: cells are not set exactly.
    private static let least = 8

    /// How far the times of a page stand from those of the page before, in characters; 0 where that cannot be told.
    static func shift(from before: [LayoutLine], to page: [LayoutLine]) -> Int {
        guard let first = place(before), let second = place(page), abs(second - first) > least else { return 0 }
        return second - first
    }

    /// Where most times begin.
    private static func place(_ lines: [LayoutLine]) -> Int? {
        var places: [Int: Int] = [:]
        for line in lines {
            for (word, next) in zip(line.words, line.words.dropFirst()) where isNumber(word.text) && isUnit(next.text) {
                places[word.start, default: 0] += 1
            }
        }
        let best = places.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return best?.key
    }

    private static func isNumber(_ text: [UInt8]) -> Bool { text.first.map(ASCII.isDigit) ?? false }

    private static func isUnit(_ text: [UInt8]) -> Bool {
        let units: [StaticString] = ["menit", "jam", "hari", "minggu", "bulan", "detik"]
        return text[...].isOne(of: units)
    }
}
