/// Bytes that are being written: a page, or the texts of its model.
public typealias ByteBuffer = GrowingMemory<UInt8>

extension ByteBuffer {
    /// Appends a piece of memory. Short pieces, of which a page has a thousand, cost no call.
    @inline(__always) @inlinable public mutating func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
        if length > capacity &- count { grow(by: length) }
        let from = UnsafeRawPointer(source)
        let to = UnsafeMutableRawPointer(start + count)
        // Two halves that overlap where the length is not a power of two.
        if length > 16 {
            to.copyMemory(from: from, byteCount: length)
        } else if length >= 8 {
            let head = from.loadUnaligned(as: UInt64.self)
            let tail = (from + (length - 8)).loadUnaligned(as: UInt64.self)
            to.storeBytes(of: head, as: UInt64.self)
            (to + (length - 8)).storeBytes(of: tail, as: UInt64.self)
        } else if length >= 4 {
            let head = from.loadUnaligned(as: UInt32.self)
            let tail = (from + (length - 4)).loadUnaligned(as: UInt32.self)
            to.storeBytes(of: head, as: UInt32.self)
            (to + (length - 4)).storeBytes(of: tail, as: UInt32.self)
        } else if length > 0 {
            let (first, middle, last) = (source[0], source[length / 2], source[length - 1])
            start[count] = first
            start[count + length / 2] = middle
            start[count + length - 1] = last
        } else {
            precondition(length == 0)
        }
        used &+= length
    }

    @inlinable public mutating func append(contentsOf bytes: ByteSlice) {
        bytes.withUnsafeBufferPointer { if let source = $0.baseAddress { append(source, $0.count) } }
    }

    @inlinable public mutating func append(contentsOf bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { if let source = $0.baseAddress { append(source, $0.count) } }
    }

    /// Appends the bytes of a literal.
    @inlinable public mutating func append(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

    /// Appends a whole number in decimal digits.
    public mutating func append(decimal value: Int) {
        if value < 0 { append(0x2D) }
        let magnitude = value.magnitude
        var unit: UInt = 1
        while magnitude / unit >= 10 { unit *= 10 }
        repeat {
            append(0x30 + UInt8(truncatingIfNeeded: magnitude / unit % 10))
            unit /= 10
        } while unit > 0
    }

    /// Appends pieces with a separator between them.
    public mutating func append(_ pieces: [ByteSlice], separatedBy separator: StaticString) {
        for (index, piece) in pieces.enumerated() {
            if index > 0 { append(separator) }
            append(contentsOf: piece)
        }
    }
}
