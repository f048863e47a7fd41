extension UnsafeBufferPointer<UInt8> {
    /// Whether these are the same bytes as `other`, letter for letter.
    public func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        let (first, second) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
        var index = 0
        while index &+ 8 <= count {
            guard
                first.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    == second.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            else { return false }
            index &+= 8
        }
        while index < count {
            guard self[index] == other[index] else { return false }
            index &+= 1
        }
        return true
    }

    /// Whether these bytes come before `other` in byte order: what begins alike is passed over in words.
    public func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        let length = Swift.min(count, other.count)
        let (first, second) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
        var index = 0
        while index &+ 8 <= length,
            first.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                == second.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        {
            index &+= 8
        }
        while index < length, self[index] == other[index] { index &+= 1 }
        return index < length ? self[index] < other[index] : count < other.count
    }
}

extension [UInt8] {
    /// Whether these bytes come before `other` in byte order.
    public func precedes(_ other: [UInt8]) -> Bool {
        withUnsafeBufferPointer { first in other.withUnsafeBufferPointer { first.precedes($0) } }
    }
}

extension ByteSlice {
    /// Whether these bytes come before `other` in byte order.
    public func precedes(_ other: ByteSlice) -> Bool {
        withUnsafeBufferPointer { first in other.withUnsafeBufferPointer { first.precedes($0) } }
    }
}

extension String {
    /// Whether this text comes before `other` in the order of its UTF-8 bytes.
    public func precedes(_ other: ByteSlice) -> Bool {
        let isBefore = utf8.withContiguousStorageIfAvailable { first in
            other.withUnsafeBufferPointer { first.precedes($0) }
        }
        // No text that was made of bytes lacks the first; the second is right for any.
        return isBefore ?? utf8.lexicographicallyPrecedes(other)
    }
}
