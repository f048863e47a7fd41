import Testing

@testable import Bytes

@Suite struct GrowingBufferTests {
    @Test func growsAndKeepsWhatItHas() {
        var buffer = GrowingBuffer<Int>(capacity: 1)
        for number in 0..<1000 { buffer.append(number) }
        buffer.append(2..<4, of: [0, 1, 2, 3, 4])
        // The buffer cannot be copied, so the test macros are given what it gives.
        let (all, part, last) = (buffer.array, buffer.slice(998..<1001), buffer.last)
        #expect(all == Array(0..<1000) + [2, 3])
        #expect(part == [998, 999, 2])
        #expect(last == 3)
    }

    @Test func holdsValuesThatAreCounted() {
        var buffer = GrowingBuffer<[String]>(capacity: 2)
        for number in 0..<40 { buffer.append(["\(number)"]) }
        buffer[3].append("x")
        let (changed, last) = (buffer[3], buffer.popLast())
        #expect(changed == ["3", "x"])
        #expect(last == ["39"])
        buffer.removeAll()
        let (isEmpty, none) = (buffer.isEmpty, buffer.popLast())
        #expect(isEmpty)
        #expect(none == nil)
        buffer.append(["again"])
        let all = buffer.array
        #expect(all == [["again"]])
    }

    @Test func takesLongRunsAtOnce() {
        let bytes = [UInt8](repeating: 7, count: 5000)
        var buffer = GrowingBuffer<UInt8>(capacity: 16)
        buffer.append(1)
        bytes.withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
        buffer.append(contentsOf: UnsafeBufferPointer(start: nil, count: 0))
        let all = buffer.array
        #expect(all == [1] + bytes)
    }
}
