import Bytes
import Testing

@Suite("Growing memory")
struct GrowingMemoryTests {
    @Test("Pieces of any length are appended, and nothing else")
    func lengths() {
        let source = (0..<100).map { UInt8($0) }
        var buffer = ByteBuffer()
        var expected: [UInt8] = []
        for length in 0...64 {
            source.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress else { return }
                buffer.append(start + 3, length)
            }
            expected += source[3..<3 + length]
            buffer.append(contentsOf: source[5..<5 + length])
            expected += source[5..<5 + length]
        }
        #expect(buffer.array() == expected)
        #expect(buffer.count == expected.count)
    }

    @Test("Numbers", arguments: [0, 1, 9, 10, 99, 100, 2026, -7, Int.max, Int.min])
    func decimals(_ number: Int) {
        var buffer = ByteBuffer()
        buffer.append(decimal: number)
        #expect(String(decoding: buffer.array(), as: UTF8.self) == String(number))
    }

    @Test("Values are kept while it grows, and their memory when they are dropped")
    func growth() {
        var numbers = GrowingMemory<Int32>()
        for number in 0..<1000 { numbers.append(Int32(number)) }
        numbers.append(repeating: 7, count: 3)
        numbers[1] = 5
        #expect(numbers.withUnsafeBufferPointer { Array($0) } == [0, 5] + Array(2..<1000) + [7, 7, 7])
        numbers.truncate(to: 2)
        #expect(numbers.count == 2)
        numbers.append(1..<4, of: [0, 1, 2, 3, 4])
        numbers[0] += 9
        // It cannot be copied, so the test macros are given what it gives.
        let (part, all, last) = (numbers.slice(1..<4), numbers.array(), numbers.last)
        #expect(part == [5, 1, 2])
        #expect(all == [9, 5, 1, 2, 3])
        #expect(last == 3)
        let (taken, left) = (numbers.popLast(), numbers.count)
        #expect(taken == 3)
        #expect(left == 4)
        numbers.removeAll()
        let isEmpty = numbers.isEmpty
        #expect(isEmpty)
        let (none, nothing) = (numbers.popLast(), numbers.last)
        #expect(none == nil)
        #expect(nothing == nil)
    }

    @Test("Values that are counted are kept and let go")
    func countedValues() {
        var texts = GrowingMemory<[String]>(capacity: 2)
        for number in 0..<40 { texts.append(["\(number)"]) }
        texts[3].append("x")
        let (changed, last) = (texts[3], texts.popLast())
        #expect(changed == ["3", "x"])
        #expect(last == ["39"])
        texts.truncate(to: 1)
        texts.append(["again"])
        let all = texts.array()
        #expect(all == [["0"], ["again"]])
    }

    @Test("What is written in place counts by what it says")
    func inPlace() {
        var buffer = ByteBuffer()
        buffer.append("a")
        buffer.append(atMost: 1000) { target in
            target[0] = 0x62
            return 1
        }
        #expect(buffer.array() == Array("ab".utf8))
    }

    @Test("Pieces with a separator")
    func pieces() {
        var buffer = ByteBuffer()
        buffer.append(["a", "", "c"].map { Array($0.utf8)[...] }, separatedBy: ", ")
        #expect(buffer.array() == Array("a, , c".utf8))
    }
}

@Suite("Byte order")
struct ByteOrderTests {
    @Test("As the elements stand, a beginning before the whole")
    func order() {
        let texts = ["", "a", "ab", "abcdefgh", "abcdefgh0", "abcdefgi", "abcdefghijklmnop", "abcdefghijklmnoq", "b", "é"]
        for first in texts {
            for second in texts {
                let expected = first.utf8.lexicographicallyPrecedes(second.utf8)
                #expect(Array(first.utf8).precedes(Array(second.utf8)) == expected)
                #expect(first.precedes(Array(second.utf8)[...]) == expected)
            }
        }
    }
}
