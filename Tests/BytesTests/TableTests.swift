import Bytes
import Testing

@Suite struct ByteTableTests {
    @Test func findsEveryKeyAfterGrowing() {
        var table = ByteTable<Int>()
        for number in 0..<1000 { table.set(Array("layanan/kantor-\(number % 7)/\(number)".utf8), number) }
        #expect((0..<1000).allSatisfy { table[Array("layanan/kantor-\($0 % 7)/\($0)".utf8)] == $0 })
        #expect(table[Array("layanan/kantor-1/0".utf8)] == nil)
        #expect(table[[]] == nil)
        #expect(table.keys.count == 1000)
    }

    @Test func aSecondValueTakesThePlaceOfTheFirst() {
        var table = ByteTable<Int>()
        table.set([1], 1)
        table.set([1], 2)
        #expect(table[[1]] == 2)
        #expect(table.keys == [[1]])
    }
}

@Suite struct ContentHashSetTests {
    @Test func tellsNewFromKnownAcrossGrowthAndReuse() {
        var set = ContentHashSet()
        for _ in 0..<2 {
            let first = (0..<500).filter { set.insert(.of("langkah-\($0)".utf8)) }
            let second = (0..<500).filter { set.insert(.of("langkah-\($0)".utf8)) }
            #expect(first.count == 500)
            #expect(second.isEmpty)
            #expect(set.all.count == 500)
            set.removeAll()
            #expect(set.all.isEmpty)
        }
    }
}

@Suite struct NumberTests {
    @Test(arguments: [0, 7, 9, 10, 19, 100, 101, 99_999, 1_000_000, -1, -10, Int.max, Int.min])
    func writesDecimalDigits(number: Int) {
        var bytes: [UInt8] = [0x20]
        bytes.append(decimal: number)
        #expect(bytes.string == " \(number)")
    }
}

@Suite struct SpellingLimitTests {
    /// The distance as its definition gives it, without any short cut.
    private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var rows = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
        for i in 0..<a.count {
            rows[i + 1][0] = i + 1
            for j in 0..<b.count {
                var cost = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, rows[i + 1][j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
                rows[i + 1][j + 1] = cost
            }
        }
        return rows[a.count][b.count]
    }

    /// Words of few letters and many repetitions, so that near and far ones occur alike.
    private var words: [String] {
        var state: UInt64 = 7
        return (0..<120).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let length = Int(state >> 60) + 2
            return String((0..<length).map { ["a", "b", "c"][Int((state >> (UInt64($0) * 3)) % 3)] }.joined())
        }
    }

    @Test func stoppingEarlyChangesNoAnswer() {
        let words = words
        for word in words {
            let bytes = Array(word.utf8)
            let limit = min(3, max(1, bytes.count / 3))
            let candidates = words.filter { $0 != word }
            let expected = candidates.map { distance(bytes, Array($0.utf8)) }.enumerated().filter { $0.element <= limit }
                .min { ($0.element, $0.offset) < ($1.element, $1.offset) }
            #expect(Spelling.nearest(to: word, among: candidates) == expected.map { candidates[$0.offset] })
        }
    }
}
