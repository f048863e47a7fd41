import Bytes
import Synchronization

/// Finds the paths and folders of a marker. It is made when it is first asked: the marker of a new site that takes the old
/// one's place in one step never is.
final class MarkerIndex: Sendable {
    struct Content: Sendable {
        let folders: [ByteSlice]
        let folderSet: Set<ByteSlice>
        /// Open addressing: one more than an index into ``Marker/paths``, 0 for none; its size is a power of two.
        let table: [UInt32]
    }

    private let made = Mutex<Content?>(nil)

    /// - Parameter marker: the marker that has this index.
    func content(of marker: Marker) -> Content {
        made.withLock { made in
            if let made { return made }
            let content = Content(marker)
            made = content
            return content
        }
    }
}

extension MarkerIndex.Content {
    init(_ marker: Marker) {
        var size = 16
        while size < marker.paths.count * 2 { size *= 2 }
        var table = [UInt32](repeating: 0, count: size)
        var folders: Set<ByteSlice> = []
        var previous: ByteSlice = []
        for (index, range) in marker.paths.enumerated() {
            let path = marker.bytes[range]
            var slot = Self.hash(path) & (size - 1)
            while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
            table[slot] = UInt32(truncatingIfNeeded: index + 1)
            let folder = OutputPath.folder(of: path)
            if folder == previous { continue }
            previous = folder
            var above = folder
            while !above.isEmpty, folders.insert(above).inserted { above = OutputPath.folder(of: above) }
        }
        self.table = table
        self.folderSet = folders
        self.folders = folders.sorted { $0.lexicographicallyPrecedes($1) }
    }

    func lists(_ path: ByteSlice, in marker: Marker) -> Bool {
        var slot = Self.hash(path) & (table.count - 1)
        while table[slot] != 0 {
            if marker.bytes[marker.paths[Int(table[slot]) - 1]] == path { return true }
            slot = (slot + 1) & (table.count - 1)
        }
        return false
    }

    private static func hash(_ path: ByteSlice) -> Int {
        Int(truncatingIfNeeded: ContentHash.of(path).value & 0x7FFF_FFFF_FFFF_FFFF)
    }
}
