/// A ZIP archive (PKWARE's APPNOTE 6.3) as office documents are: names, and what stands below them, stored or deflated.
public struct ZipArchive: Sendable {
    /// A file in the archive.
    public struct Entry: Sendable {
        public let name: String
        let method: Int
        let packed: Int
        /// Where its local header stands.
        let place: Int
    }

    /// Why an entry could not be read.
    public enum Failure: Error, Equatable {
        /// It is not whole, or packed in another way.
        case damaged
        /// It is longer than the limit.
        case tooLong
    }

    public let entries: [Entry]
    private let bytes: [UInt8]

    /// `nil` when the bytes are no archive with a whole directory; archives above 4 GiB are none.
    public init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard let end = Self.end(of: bytes), let count = Self.number(bytes, end + 10, 2), var place = Self.number(bytes, end + 16, 4)
        else { return nil }
        var entries: [Entry] = []
        for _ in 0..<count {
            guard Self.number(bytes, place, 4) == 0x0201_4B50, let method = Self.number(bytes, place + 10, 2),
                let packed = Self.number(bytes, place + 20, 4), let name = Self.number(bytes, place + 28, 2),
                let extra = Self.number(bytes, place + 30, 2), let comment = Self.number(bytes, place + 32, 2),
                let local = Self.number(bytes, place + 42, 4), place + 46 + name <= bytes.count
            else { return nil }
            let text = String(decoding: bytes[(place + 46)..<(place + 46 + name)], as: UTF8.self)
            entries.append(Entry(name: text, method: method, packed: packed, place: local))
            place += 46 + name + extra + comment
        }
        self.entries = entries
    }

    /// What an entry holds.
    /// - Parameter limit: the most bytes that it may have.
    public func contents(of entry: Entry, limit: Int) throws(Failure) -> [UInt8] {
        guard Self.number(bytes, entry.place, 4) == 0x0403_4B50, let name = Self.number(bytes, entry.place + 26, 2),
            let extra = Self.number(bytes, entry.place + 28, 2)
        else { throw .damaged }
        let start = entry.place + 30 + name + extra
        guard start + entry.packed <= bytes.count else { throw .damaged }
        let packed = bytes[start..<(start + entry.packed)]
        switch entry.method {
        case 0:
            guard packed.count <= limit else { throw .tooLong }
            return Array(packed)
        case 8: return try Inflation.inflated(packed, limit: limit)
        default: throw .damaged
        }
    }

    /// Where the record stands that ends the directory: in the last bytes, before a comment.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        var place = bytes.count - 22
        let least = max(0, place - 0xFFFF)
        while place >= least {
            if number(bytes, place, 4) == 0x0605_4B50 { return place }
            place -= 1
        }
        return nil
    }

    /// A number of 2 or 4 bytes, the lowest first.
    private static func number(_ bytes: [UInt8], _ place: Int, _ length: Int) -> Int? {
        guard place >= 0, place + length <= bytes.count else { return nil }
        return (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
