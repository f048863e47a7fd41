/// Plain values one behind the other, in one piece of memory that doubles when it is full and is kept when the content
/// is dropped.
///
/// An array asks at each append whether somebody else holds it, which costs more than the few bytes that a page is made
/// of at a time. This has one owner, since it cannot be copied. All accesses are checked.
@frozen public struct GrowingMemory<Element: BitwiseCopyable>: ~Copyable {
    @usableFromInline var start: UnsafeMutablePointer<Element>
    @usableFromInline var capacity: Int
    @usableFromInline var used = 0

    /// - Parameter capacity: room for so many values; more is made when it is needed.
    public init(capacity: Int = 0) {
        self.capacity = max(capacity, 16)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// How many values there are.
    @inlinable public var count: Int { used }
    /// There are no values.
    @inlinable public var isEmpty: Bool { count == 0 }

    @inlinable public subscript(index: Int) -> Element {
        get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            return start[index]
        }
        set {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            start[index] = newValue
        }
    }

    @inlinable public mutating func append(_ element: Element) {
        if count == capacity { grow(by: 1) }
        start[count] = element
        used &+= 1
    }

    /// Appends `length` values.
    @inlinable public mutating func append(repeating element: Element, count length: Int) {
        if length > capacity &- count { grow(by: length) }
        for index in 0..<max(0, length) { start[count &+ index] = element }
        used &+= max(0, length)
    }

    @inlinable public mutating func append(contentsOf values: UnsafeBufferPointer<Element>) {
        guard let source = values.baseAddress else { return }
        if values.count > capacity &- count { grow(by: values.count) }
        (start + count).update(from: source, count: values.count)
        used &+= values.count
    }

    /// Appends what `write` puts at the place it is given, where there is room for `room` values; it returns how many.
    @inlinable public mutating func append(atMost room: Int, _ write: (UnsafeMutablePointer<Element>) -> Int) {
        if room > capacity &- count { grow(by: room) }
        let written = write(start + count)
        precondition(written >= 0 && written <= room)
        used &+= written
    }

    /// Drops what lies behind the first `length` values.
    @inlinable public mutating func truncate(to length: Int) { used = max(0, min(used, length)) }

    /// Drops the content and keeps the memory.
    @inlinable public mutating func removeAll() { used = 0 }

    /// The values as they stand, for as long as `body` runs.
    @inlinable public borrowing func withUnsafeBufferPointer<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: start, count: count))
    }

    @inline(never) @usableFromInline mutating func grow(by length: Int) {
        capacity = max(capacity * 2, count + length)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }
}

// One owner, so it may go from one thread to another.
extension GrowingMemory: @unchecked Sendable where Element: Sendable {}
