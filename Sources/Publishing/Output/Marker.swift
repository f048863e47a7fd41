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
    static let ownNames: [StaticString] = [".baku", ".baku-journal", ".baku-journal-new", ".baku-staging", ".baku-sheets", ".baku-sheets-new"]
    /// What the sheets of the site were made of. Stands beside the marker and comes and goes with it; a site without it has
    /// no sheets, or makes them all anew.
    static let sheetKeys = ".baku-sheets"
    /// Keys of the sheets that a print makes, until it is done.
    static let sheetNotes = ".baku-sheets-new"

    /// The whole file.
    let bytes: [UInt8]
    /// Where each path stands in ``bytes``, in the order of the file.
    let paths: [Range<Int>]
    private let index = MarkerIndex()

    static let empty = Marker(folders: [])

    /// The marker of a site with these folders, which are in order; behind each name of a file in them stands a newline.
    init(folders: [(path: [UInt8], names: [UInt8])]) {
        let count = folders.reduce(0) { $0 + $1.names.count { $0 == ASCII.newline } }
        var bytes: [UInt8] = []
        bytes.append("baku-output ")
        bytes.append(decimal: Self.version)
        bytes.append(0x20)
        bytes.append(decimal: count)
        bytes.append(
            """

            Folder ini ditulis oleh baku. Berkas yang tercantum di bawah diganti pada setiap pembuatan; berkas lain dibiarkan.
            This folder is written by baku. The files listed below are replaced by each build; others are kept.


            """)
        var paths: [Range<Int>] = []
        paths.reserveCapacity(count)
        for folder in folders {
            folder.names.withUnsafeBufferPointer { names in
                var files = names.split(separator: ASCII.newline)
                files.sort { UnsafeBufferPointer(rebasing: $0).precedes(UnsafeBufferPointer(rebasing: $1)) }
                for name in files {
                    let start = bytes.count
                    if !folder.path.isEmpty {
                        bytes.append(contentsOf: folder.path)
                        bytes.append(0x2F)
                    }
                    bytes.append(contentsOf: name)
                    paths.append(start..<bytes.count)
                    bytes.append(ASCII.newline)
                }
            }
        }
        self.bytes = bytes
        self.paths = paths
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
        self.bytes = bytes
        paths = ranges
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

    /// All folders that hold a listed path, at any depth; parents before what they hold. The output folder itself is not named.
    var folders: [ByteSlice] { index.content(of: self).folders }

    /// Whether baku wrote the file of this path.
    func lists(_ path: ByteSlice) -> Bool { index.content(of: self).lists(path, in: self) }

    /// Whether a folder of this path holds, or held, something of baku's.
    func hasFolder(_ path: ByteSlice) -> Bool { index.content(of: self).folderSet.contains(path) }

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
