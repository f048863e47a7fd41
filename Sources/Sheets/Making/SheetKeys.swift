import Bytes
import Publishing

/// What earlier sheets were made of: for each path a key, which is a hash of all that the sheet depends on, and the hash
/// of the file that was made.
///
///     baku-sheets 1 2
///     3f9a0c1d2e4b5a67 0c1d2e4b5a673f9a layanan/paspor.poster.pdf
///     …
///
/// The number in the first line is that of the lines, so that a file that was cut is known; a damaged one is as good as
/// none, and all sheets are made again. Paths stand in byte order.
struct SheetKeys: Sendable {
    struct Entry: Sendable, Equatable {
        /// Of what the sheet was made; 0 for one that is to be made again.
        var key: UInt64
        /// Of the file. A sheet that somebody changed since has another one and is not taken over.
        var contents: UInt64
    }

    private static let version = 1
    private(set) var entries: [[UInt8]: Entry] = [:]

    init() {}

    subscript(route: Route) -> Entry? {
        get { entries[route.path] }
        set { entries[route.path] = newValue }
    }

    /// Takes in entries; of two for one path the new one holds.
    mutating func merge(_ other: SheetKeys) { entries.merge(other.entries) { $1 } }

    /// Reads a file of keys; `nil` when it is damaged, was cut, or is of another version.
    init?(reading bytes: [UInt8]) {
        var lines = bytes[...].split(separator: ASCII.newline, omittingEmptySubsequences: false)[...]
        guard let head = lines.popFirst(), lines.popLast()?.isEmpty == true,
            head.elementsEqual("baku-sheets \(Self.version) \(lines.count)".utf8)
        else { return nil }
        for line in lines {
            let parts = line.split(separator: ASCII.space, maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let key = Self.number(parts[0]), let contents = Self.number(parts[1]), !parts[2].isEmpty
            else { return nil }
            entries[Array(parts[2])] = Entry(key: key, contents: contents)
        }
        guard entries.count == lines.count else { return nil }
    }

    /// The whole file.
    var bytes: [UInt8] {
        var out: [UInt8] = []
        out.append("baku-sheets ")
        out.append(decimal: Self.version)
        out.append(ASCII.space)
        out.append(decimal: entries.count)
        out.append(ASCII.newline)
        for (path, entry) in entries.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            out += ContentHash(value: entry.key).hexadecimal
            out.append(ASCII.space)
            out += ContentHash(value: entry.contents).hexadecimal
            out.append(ASCII.space)
            out += path
            out.append(ASCII.newline)
        }
        return out
    }

    private static func number(_ digits: ByteSlice) -> UInt64? {
        guard digits.count == 16, digits.allSatisfy({ ASCII.isDigit($0) || (0x61...0x66).contains($0) }) else { return nil }
        return UInt64(digits.string, radix: 16)
    }
}
