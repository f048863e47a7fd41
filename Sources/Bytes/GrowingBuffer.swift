/// Values one behind the other that grow at the end, and whose memory serves again when they are thrown away.
///
/// For loops in which each byte or node counts: an `Array` looks at each change whether somebody shares its memory, this
/// has one owner by its type, and every index is checked.
public struct GrowingBuffer<Element>: ~Copyable {
    @usableFromInline var memory: UnsafeMutablePointer<Element>
    @usableFromInline var capacity: Int
    @usableFromInline var used = 0

    /// - Parameter capacity: how many values there will be room for at first.
    public init(capacity: Int) {
        self.capacity = max(capacity, 16)
        memory = .allocate(capacity: self.capacity)
    }

    deinit {
        memory.deinitialize(count: count)
        memory.deallocate()
    }

    /// How many values there are.
    @inlinable public var count: Int { used }
    @inlinable public var isEmpty: Bool { count == 0 }
    @inlinable public var last: Element? { count > 0 ? memory[count - 1] : nil }

    /// The value at an index.
    @inlinable public subscript(index: Int) -> Element {
        get {
            precondition(index >= 0 && index < count)
            return memory[index]
        }
        _modify {
            precondition(index >= 0 && index < count)
            yield &memory[index]
        }
    }

    @inlinable public mutating func append(_ value: Element) {
        if count == capacity { grow(by: 1) }
        (memory + count).initialize(to: value)
        used += 1
    }

    /// Appends what stands in somebody else's memory.
    @inlinable public mutating func append(contentsOf values: UnsafeBufferPointer<Element>) {
        guard let start = values.baseAddress, !values.isEmpty else { return }
        if values.count > capacity - count { grow(by: values.count) }
        (memory + count).initialize(from: start, count: values.count)
        used += values.count
    }

    /// Appends a part of an array.
    @inlinable public mutating func append(_ range: Range<Int>, of array: [Element]) {
        // Slices of plain memory are checked in debug builds only.
        precondition(range.lowerBound >= 0 && range.upperBound <= array.count)
        array.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Takes the last value away.
    @inlinable public mutating func popLast() -> Element? {
        guard count > 0 else { return nil }
        used -= 1
        return (memory + count).move()
    }

    /// Throws all values away, keeping the memory.
    @inlinable public mutating func removeAll() {
        memory.deinitialize(count: count)
        used = 0
    }

    /// A copy of a part, for what looks at a few values only.
    @inlinable public func slice(_ range: Range<Int>) -> ArraySlice<Element> {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return Array(UnsafeBufferPointer(start: memory + range.lowerBound, count: range.count))[...]
    }

    /// A copy with exactly the memory it needs.
    @inlinable public var array: [Element] { Array(UnsafeBufferPointer(start: memory, count: count)) }

    @usableFromInline mutating func grow(by more: Int) {
        let larger = max(capacity * 2, count + more)
        let fresh = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        fresh.moveInitialize(from: memory, count: count)
        memory.deallocate()
        memory = fresh
        capacity = larger
    }
}
