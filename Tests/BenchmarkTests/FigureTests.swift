import Testing

@testable import baku_bench

@Suite struct FigureTests {
    @Test(arguments: [([3.0, 1, 2], 2.0), ([4.0, 1, 2, 3], 2.5), ([7.0], 7.0), ([], 0.0)] as [([Double], Double)])
    func median(values: [Double], expected: Double) {
        #expect(medianOf(values) == expected)
    }

    @Test func ratiosAreOfTheSameRound() {
        let slow = Samples(runs: [2.0, 20, 6].map { Usage(wall: $0, cpu: 1, peak: 1) })
        let fast = Samples(runs: [1.0, 10, 2].map { Usage(wall: $0, cpu: 1, peak: 1) })
        #expect(slow.medianRatio(to: fast, \.wall) == 2)
    }

    @Test(arguments: [(1.005, 2, "1.00"), (0.25, 3, "0.250"), (12.6, 0, "13"), (-0.5, 1, "-0.5"), (-0.001, 1, "0.0")])
    func decimals(value: Double, digits: Int, expected: String) {
        #expect(decimal(value, digits) == expected)
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")])
    func thousands(value: Int, expected: String) {
        #expect(grouped(value) == expected)
    }

    @Test func systemCallsOfStrace() {
        let log = """
            % time     seconds  usecs/call     calls    errors syscall
            ------ ----------- ----------- --------- --------- ----------------
             60.00    0.000600           6       100           openat
             40.00    0.000400           4       110        10 read
            ------ ----------- ----------- --------- --------- ----------------
            100.00    0.001000           4       210        10 total
            """
        #expect(CountLog.systemCalls(log) == ["openat": 100, "read": 110])
    }

    @Test func instructionsOfCallgrind() {
        #expect(CountLog.instructions("events: Ir\nfn=(1) main\n16 400\nsummary: 123456\n\n") == 123_456)
        #expect(CountLog.instructions("events: Ir\n") == 0)
    }
}

@Suite struct TableTests {
    @Test func columnsAlignByCharacters() {
        let table = Table(rows: [["site", "wall"], ["a", "–"], ["long name", "12.5"]])
        #expect(
            table.text == """
                | site      | wall |
                | --------- | ---: |
                | a         |    – |
                | long name | 12.5 |

                """)
    }
}
