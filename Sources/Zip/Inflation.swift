import CZlib

/// Deflated bytes (RFC 1951) → bytes, by zlib.
enum Inflation {
    /// - Throws: ``ZipArchive/Failure``; too long are more than `limit` bytes.
    static func inflated(_ packed: ArraySlice<UInt8>, limit: Int) throws(ZipArchive.Failure) -> [UInt8] {
        var stream = z_stream()
        // Negative: without a header.
        guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .damaged }
        defer { inflateEnd(&stream) }
        var out: [UInt8] = []
        // zlib does not write to its input; its interface says so only in newer versions.
        var input = Array(packed)
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        return try input.withUnsafeMutableBufferPointer { (input) throws(ZipArchive.Failure) -> [UInt8] in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            while true {
                let (state, count) = buffer.withUnsafeMutableBufferPointer { buffer in
                    stream.next_out = buffer.baseAddress
                    stream.avail_out = UInt32(buffer.count)
                    let state = inflate(&stream, Z_NO_FLUSH)
                    return (state, buffer.count - Int(stream.avail_out))
                }
                out += buffer[..<count]
                guard out.count <= limit else { throw .tooLong }
                if state == Z_STREAM_END { return out }
                // Without progress the input ends too early.
                guard state == Z_OK, count > 0 || stream.avail_in > 0 else { throw .damaged }
            }
        }
    }
}
