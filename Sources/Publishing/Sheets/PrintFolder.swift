import Bytes
import CSupport
import Glibc
import Reading

/// A folder that sheets are printed into (`baku print`), file by file: each takes its place in one step, and what stands
/// there besides stays. A file that an earlier run did not write is never overwritten.
struct PrintFolder: SheetTarget {
    private let path: String
    private let folder: FolderHandle

    /// Opens the folder and locks it against other runs; makes it where it is missing.
    /// - Parameter site: path of the site's folder, whose texts must not be overwritten.
    init(_ path: String, site: String) throws(OutputError) {
        var made: [String] = []
        let realPath = try OutputFolder.resolve(path, making: &made)
        do throws(OutputError) {
            if let realSite = OutputFolder.realPath(site), OutputFolder.overlaps(realPath, site: realSite) {
                throw .overlapsSite(folder: path)
            }
            let folder = try OutputFolder.openLocked(realPath, shown: path)
            if Marker.name.withCString({ folder.status(of: $0) }) != nil { throw .published(folder: path) }
            self.folder = folder
        } catch {
            OutputFolder.removeEmpty(made)
            throw error
        }
        self.path = path
    }

    var keepsOthers: Bool { true }

    func earlier(_ route: Route) -> EarlierSheet? { EarlierSheet(route.path, below: folder) }

    /// It stays where it is.
    func keep(_ sheet: EarlierSheet, at route: Route) {}

    func write(_ bytes: [UInt8], at route: Route, replacing earlier: ContentHash?) throws(OutputError) {
        guard OutputPath.isSound(route.path[...]) else { throw .path(route.path.string) }
        let shown = path + "/" + route.path.string
        do throws(SystemError) {
            var cursor = FolderCursor(root: folder)
            guard let parent = try cursor.open(OutputPath.folder(of: route.path[...]), making: true) else { throw SystemError(code: ENOENT) }
            let name = OutputPath.name(of: route.path[...])
            if name.withName({ parent.status(of: $0) }) != nil {
                let there = self.earlier(route)
                if there?.bytes == bytes { return }
                guard let there, let earlier, ContentHash.of(there.bytes) == earlier else {
                    throw SystemError(code: EEXIST)
                }
            }
            try replace(name, in: parent, bytes)
        } catch {
            throw [EEXIST, ENOTDIR, ELOOP].contains(error.code) ? .foreignFile(path: shown) : .write(path: shown, error)
        }
    }

    func withdraw(_ route: Route, earlier: ContentHash?) throws(OutputError) -> WithdrawnSheet {
        let shown = path + "/" + route.path.string
        do throws(SystemError) {
            var cursor = FolderCursor(root: folder)
            let name = OutputPath.name(of: route.path[...])
            guard OutputPath.isSound(route.path[...]),
                let parent = try cursor.open(OutputPath.folder(of: route.path[...]), making: false),
                name.withName({ parent.status(of: $0) }) != nil
            else { return .none }
            guard let earlier, let there = self.earlier(route), ContentHash.of(there.bytes) == earlier
            else { return .notOurs(path: shown) }
            guard name.withName({ unlinkat(parent.descriptor, $0, 0) }) == 0 else { throw .last }
            return .removed(path: shown)
        } catch {
            if [ENOTDIR, ELOOP].contains(error.code) { return .none }
            throw .write(path: shown, error)
        }
    }

    func earlierKeys() -> [UInt8]? { read(Marker.sheetKeys) }
    func notes() -> [UInt8]? { read(Marker.sheetNotes) }

    private func read(_ name: String) -> [UInt8]? {
        try? SiteFolder(path: path, handle: folder).read(name, limit: Marker.limit)
    }

    func note(_ bytes: [UInt8]) throws(OutputError) {
        do throws(SystemError) {
            try append(bytes)
        } catch {
            throw .write(path: path + "/" + Marker.sheetNotes, error)
        }
    }

    /// Workers write at the same time; each note goes to the end of the file in one piece.
    private func append(_ bytes: [UInt8]) throws(SystemError) {
        let descriptor = Marker.sheetNotes.withCString {
            openat(folder.descriptor, $0, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644)
        }
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        var count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        while count < 0, errno == EINTR { count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) } }
        guard count >= 0 else { throw .last }
        // Only a disk that is full takes less than the whole.
        guard count == bytes.count else { throw SystemError(code: ENOSPC) }
    }

    func writeKeys(_ bytes: [UInt8]) throws(OutputError) {
        do throws(SystemError) {
            try replace(Array(Marker.sheetKeys.utf8)[...], in: folder, bytes)
            // Where it stays, the next run reads it once more, which does no harm.
            _ = Marker.sheetNotes.withCString { unlinkat(folder.descriptor, $0, 0) }
        } catch {
            throw .write(path: path, error)
        }
    }

    /// Puts a whole file in the place of a name.
    private func replace(_ name: ByteSlice, in parent: FolderHandle, _ bytes: [UInt8]) throws(SystemError) {
        let new = Array(".baku-new-".utf8) + name
        // A run that was killed may have left one.
        new[...].withName { _ = unlinkat(parent.descriptor, $0, 0) }
        do throws(SystemError) {
            try writeFile(new[...], in: parent, bytes[...])
            let error: SystemError? = new[...].withName { new in
                name.withName { renameat(parent.descriptor, new, parent.descriptor, $0) == 0 ? nil : .last }
            }
            if let error { throw error }
        } catch {
            new[...].withName { _ = unlinkat(parent.descriptor, $0, 0) }
            throw error
        }
    }
}
