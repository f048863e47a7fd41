import Bytes
import Reading

/// The marker file of an output folder: it says that the folder is baku's, and which files in it baku wrote. All
/// others are kept. It depends on nothing but the published paths, so equal sites have equal markers; it is served like
/// any other file and tells no more than the pages' addresses.
///
///     baku-output 1 2
///     …two lines for people…
///
///     404.html
///     layanan/paspor.html
///
/// The first line has the version of the format and the number of paths, so that a marker that was cut is known.
/// Paths stand folder by folder, each folder's in byte order.
struct Marker: Sendable {
    static let name = ".baku"
    static let version = 1
    /// Largest marker that is read, in bytes: some ten million pages.
    static let limit = 1 << 30
    /// Names at the top of an output folder that are neither a page nor somebody else's.
    static let ownNames: [StaticString] = [".baku", ".baku-journal", ".baku-journal-new", ".baku-staging", ".baku-sheets"]
    /// What the sheets of the site were made of. Stands beside the marker and comes and goes with it; a site without it has
    /// no sheets, or makes them all anew.
    static let sheetKeys = ".baku-sheets"

    /// The whole file.
    let bytes: [UInt8]
    /// Where each path stands in ``bytes``, in the order of the file.
    let paths: [Range<Int>]
    /// All folders that hold a listed path, at any depth; parents before what they hold. The output folder itself is not named.
    let folders: [ByteSlice]
    private let folderSet: Set<ByteSlice>
    /// Open addressing: one more than an index into ``paths``, 0 for none; its size is a power of two.
    private let table: [UInt32]

    static let empty = Marker(paths: [])

    /// The marker of a site with these paths, which are in order.
    init(paths: [ByteSlice]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(paths.reduce(400) { $0 + $1.count + 1 })
        bytes.append("baku-output ")
        bytes.append(decimal: Self.version)
        bytes.append(0x20)
        bytes.append(decimal: paths.count)
        bytes.append(
            """

            Folder ini ditulis oleh baku. Berkas yang tercantum di bawah diganti pada setiap pembuatan; berkas lain dibiarkan.
            This folder is written by baku. The files listed below are replaced by each build; others are kept.


            """)
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(paths.count)
        for path in paths {
            ranges.append(bytes.count..<(bytes.count + path.count))
            bytes += path
            bytes.append(ASCII.newline)
        }
        self.init(bytes: bytes, paths: ranges)
    }

    /// Reads a marker file; `nil` when it is damaged, was cut, or is of a later version.
    init?(reading bytes: [UInt8]) {
        var reader = ByteReader(bytes, 0..<bytes.count)
        guard reader.take(word: "baku-output"), reader.take(ASCII.space),
            Self.number(&reader) == Self.version, reader.take(ASCII.space), let count = Self.number(&reader),
            reader.take(ASCII.newline)
        else { return nil }
        while let line = Self.line(&reader), !line.isEmpty {}
        var ranges: [Range<Int>] = []
        while let line = Self.line(&reader) {
            guard OutputPath.isSound(bytes[line]) else { return nil }
            ranges.append(line)
        }
        guard reader.isAtEnd, ranges.count == count else { return nil }
        self.init(bytes: bytes, paths: ranges)
    }

    private init(bytes: [UInt8], paths: [Range<Int>]) {
        self.bytes = bytes
        self.paths = paths
        var size = 16
        while size < paths.count * 2 { size *= 2 }
        var table = [UInt32](repeating: 0, count: size)
        var folders: Set<ByteSlice> = []
        var previous: ByteSlice = []
        for (index, range) in paths.enumerated() {
            var slot = Self.hash(bytes[range]) & (size - 1)
            while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
            table[slot] = UInt32(truncatingIfNeeded: index + 1)
            let folder = OutputPath.folder(of: bytes[range])
            if folder == previous { continue }
            previous = folder
            var above = folder
            while !above.isEmpty, folders.insert(above).inserted { above = OutputPath.folder(of: above) }
        }
        self.table = table
        self.folderSet = folders
        self.folders = folders.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The marker in a folder; `nil` when there is none.
    static func read(in folder: FolderHandle, shown: String) throws(OutputError) -> Marker? {
        do throws(FileProblem) {
            let bytes = try SiteFolder(path: shown, handle: folder).read(name, limit: limit)
            if let marker = Marker(reading: bytes) { return marker }
        } catch {
            if error == .missing { return nil }
        }
        throw .unknownMarker(folder: shown)
    }

    /// Whether baku wrote the file of this path.
    func lists(_ path: ByteSlice) -> Bool {
        var slot = Self.hash(path) & (table.count - 1)
        while table[slot] != 0 {
            if bytes[paths[Int(table[slot]) - 1]] == path { return true }
            slot = (slot + 1) & (table.count - 1)
        }
        return false
    }

    /// Whether a folder of this path holds, or held, something of baku's.
    func hasFolder(_ path: ByteSlice) -> Bool { folderSet.contains(path) }

    private static func hash(_ path: ByteSlice) -> Int {
        Int(truncatingIfNeeded: ContentHash.of(path).value & 0x7FFF_FFFF_FFFF_FFFF)
    }

    private static func number(_ reader: inout ByteReader) -> Int? {
        let digits = reader.take(while: ASCII.isDigit)
        return digits.count <= 9 ? Int(reader.bytes[digits].string) : nil
    }

    /// The range of the next line that has an end; `nil` when there is none.
    private static func line(_ reader: inout ByteReader) -> Range<Int>? {
        let before = reader.position
        let line = reader.take { $0 != ASCII.newline }
        guard reader.take(ASCII.newline) else {
            reader.position = before
            return nil
        }
        return line
    }
}
