/// Values one behind the other, in one piece of memory that doubles when it is full and is kept when the content
/// is dropped.
///
/// An array asks at each change whether somebody else holds it, which costs more than the few bytes that a page is made
/// of at a time, or a byte or node of a text. This has one owner, since it cannot be copied. All accesses are checked.
@frozen public struct GrowingMemory<Element>: ~Copyable {
    @usableFromInline var start: UnsafeMutablePointer<Element>
    @usableFromInline var capacity: Int
    @usableFromInline var used = 0

    /// - Parameter capacity: room for so many values; more is made when it is needed.
    public init(capacity: Int = 0) {
        self.capacity = max(capacity, 16)
        start = .allocate(capacity: self.capacity)
    }

    deinit {
        start.deinitialize(count: used)
        start.deallocate()
    }

    /// How many values there are.
    @inlinable public var count: Int { used }
    /// There are no values.
    @inlinable public var isEmpty: Bool { count == 0 }

    /// The value behind which nothing stands.
    @inlinable public var last: Element? { count > 0 ? start[count &- 1] : nil }

    @inlinable public subscript(index: Int) -> Element {
        get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            return start[index]
        }
        _modify {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            yield &start[index]
        }
    }

    @inlinable public mutating func append(_ element: Element) {
        if count == capacity { grow(by: 1) }
        (start + count).initialize(to: element)
        used &+= 1
    }

    /// Appends `length` values.
    @inlinable public mutating func append(repeating element: Element, count length: Int) {
        if length > capacity &- count { grow(by: length) }
        (start + count).initialize(repeating: element, count: max(0, length))
        used &+= max(0, length)
    }

    @inlinable public mutating func append(contentsOf values: UnsafeBufferPointer<Element>) {
        guard let source = values.baseAddress else { return }
        if values.count > capacity &- count { grow(by: values.count) }
        (start + count).initialize(from: source, count: values.count)
        used &+= values.count
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
        used &-= 1
        return (start + count).move()
    }

    /// Drops what lies behind the first `length` values.
    @inlinable public mutating func truncate(to length: Int) {
        let kept = max(0, min(used, length))
        (start + kept).deinitialize(count: used &- kept)
        used = kept
    }

    /// Drops the content and keeps the memory.
    @inlinable public mutating func removeAll() { truncate(to: 0) }

    /// A copy of a part, for what looks at a few values only.
    @inlinable public func slice(_ range: Range<Int>) -> ArraySlice<Element> {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return Array(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))[...]
    }

    /// A copy with exactly the memory it needs.
    @inlinable public borrowing func array() -> [Element] { withUnsafeBufferPointer { Array($0) } }

    /// The values as they stand, for as long as `body` runs.
    @inlinable public borrowing func withUnsafeBufferPointer<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: start, count: count))
    }

    @inline(never) @usableFromInline mutating func grow(by length: Int) {
        capacity = max(capacity * 2, count + length)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        larger.moveInitialize(from: start, count: count)
        start.deallocate()
        start = larger
    }
}

extension GrowingMemory where Element: BitwiseCopyable {
    /// Appends what `write` puts at the place it is given, where there is room for `room` values; it returns how many.
    @inlinable public mutating func append(atMost room: Int, _ write: (UnsafeMutablePointer<Element>) -> Int) {
        if room > capacity &- count { grow(by: room) }
        let written = write(start + count)
        precondition(written >= 0 && written <= room)
        used &+= written
    }
}

// One owner, so it may go from one thread to another.
extension GrowingMemory: @unchecked Sendable where Element: Sendable {}
