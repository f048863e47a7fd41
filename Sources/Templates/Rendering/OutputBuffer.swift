/// Bytes being rendered: one piece of memory that doubles when it is full.
///
/// `Array.append` of a few bytes costs more than copying them, and a page is made of hundreds of such pieces.
struct OutputBuffer: ~Copyable {
    private var bytes: UnsafeMutableRawPointer
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        bytes = .allocate(byteCount: capacity, alignment: 1)
        self.capacity = capacity
    }

    deinit { bytes.deallocate() }

    var contents: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: bytes, count: count) }

    /// Drops the content and keeps the memory.
    mutating func removeAll() { count = 0 }

    @inline(__always) mutating func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
        if count + length > capacity { grow(by: length) }
        (bytes + count).copyMemory(from: source, byteCount: length)
        count += length
    }

    @inline(__always) mutating func append(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

    @inline(never) private mutating func grow(by length: Int) {
        capacity = max(capacity * 2, count + length)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
        larger.copyMemory(from: bytes, byteCount: count)
        bytes.deallocate()
        bytes = larger
    }
}
