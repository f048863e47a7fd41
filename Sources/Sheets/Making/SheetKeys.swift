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
            guard let (path, entry) = Self.entry(line) else { return nil }
            entries[path] = entry
        }
        guard entries.count == lines.count else { return nil }
    }

    /// Takes in what runs noted that were cut (see ``note(_:at:)``), where the file is the one that the note is of: a run may
    /// have been cut before it took its place.
    ///
    /// - Parameter contents: the hash of the file that stands at a path; `nil` where there is none.
    mutating func merge(notes: [UInt8], contents: (Route) -> UInt64?) {
        var noted: [[UInt8]: [Entry]] = [:]
        for line in notes.split(separator: ASCII.newline) {
            guard let (path, entry) = Self.entry(line) else { continue }
            noted[path, default: []].append(entry)
        }
        for (path, found) in noted {
            guard let contents = contents(Route(path)), let entry = found.last(where: { $0.contents == contents }) else { continue }
            entries[path] = entry
        }
    }

    /// A line of its own, whatever a run that was cut has left before it.
    static func note(_ entry: Entry, at route: Route) -> [UInt8] {
        var out: [UInt8] = [ASCII.newline]
        out.append(entry, path: route.path)
        return out
    }

    private static func entry(_ line: ByteSlice) -> (path: [UInt8], Entry)? {
        let parts = line.split(separator: ASCII.space, maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let key = number(parts[0]), let contents = number(parts[1]), !parts[2].isEmpty
        else { return nil }
        return (Array(parts[2]), Entry(key: key, contents: contents))
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
            out.append(entry, path: path)
        }
        return out
    }

    private static func number(_ digits: ByteSlice) -> UInt64? {
        guard digits.count == 16, digits.allSatisfy({ ASCII.isDigit($0) || (0x61...0x66).contains($0) }) else { return nil }
        return UInt64(digits.string, radix: 16)
    }
}

extension [UInt8] {
    /// The line of a sheet.
    fileprivate mutating func append(_ entry: SheetKeys.Entry, path: [UInt8]) {
        self += ContentHash(value: entry.key).hexadecimal
        append(ASCII.space)
        self += ContentHash(value: entry.contents).hexadecimal
        append(ASCII.space)
        self += path
        append(ASCII.newline)
    }
}
