import Bytes
import CSupport
import Glibc
import Reading

/// Files in an output folder that baku did not write: they outlive every build.
struct ForeignFiles {
    /// A file or folder of somebody else's.
    struct Entry {
        /// Path below the output folder.
        let path: [UInt8]
        let kind: FolderHandle.EntryKind
        /// The number of the file.
        let inode: UInt64
        /// The open folder that holds it.
        let folder: FolderHandle
    }

    /// Why files cannot be kept by a second name for each.
    enum Obstacle: Error {
        /// The file system, a mount or a missing right forbids it; they can only be left where they are.
        case mustStay
        case failed(OutputError)
    }

    /// Calls `body` with all foreign entries, a folder before what it holds. The order is that of the file system.
    static func walk<Failure: Error>(
        _ root: FolderHandle, marker: Marker, failed: (SystemError) -> Failure,
        _ body: (Entry) throws(Failure) -> Void
    ) throws(Failure) {
        var path: [UInt8] = []
        try walk(root, path: &path, isForeign: false, marker: marker, failed: failed, body)
    }

    /// Whether a folder of the output, the one at `path`, holds anything foreign.
    static func hasAny(below folder: FolderHandle, path: ByteSlice, marker: Marker) throws(SystemError) -> Bool {
        var count = 0
        var path = Array(path)
        try walk(folder, path: &path, isForeign: false, marker: marker, failed: { $0 }) { (_) throws(SystemError) in
            count += 1
        }
        return count > 0
    }

    private static func walk<Failure: Error>(
        _ folder: FolderHandle, path: inout [UInt8], isForeign: Bool, marker: Marker, failed: (SystemError) -> Failure,
        _ body: (Entry) throws(Failure) -> Void
    ) throws(Failure) {
        let length = path.count
        // Folders are entered after the listing is done: a listing holds a descriptor.
        var below: [(path: [UInt8], isForeign: Bool)] = []
        try folder.forEachEntry(
            { (name, kind) throws(Failure) in
                if length > 0 { path.append(0x2F) }
                path.append(contentsOf: name.bytes)
                defer { path.removeLast(path.count - length) }
                if length == 0, Marker.ownNames.contains(where: { path[...].equals($0) }) { return }
                let isForeignEntry =
                    isForeign || !(kind == .folder ? marker.hasFolder(path[...]) : marker.lists(path[...]))
                if kind == .folder { below.append((path, isForeignEntry)) }
                if isForeignEntry { try body(Entry(path: path, kind: kind, inode: name.inode, folder: folder)) }
            }, failed: failed)
        for (inner, isForeign) in below {
            let handle: FolderHandle
            do throws(SystemError) {
                handle = try OutputPath.name(of: inner[...]).withName { (name) throws(SystemError) in
                    try FolderHandle(in: folder, name: name)
                }
            } catch {
                throw failed(error)
            }
            path = inner
            try walk(handle, path: &path, isForeign: isForeign, marker: marker, failed: failed, body)
            path.removeLast(path.count - length)
        }
    }

    /// Gives every foreign file of the output a second name (a hard link) in the staged site; the first stays, so that
    /// nothing is lost whenever the build is killed.
    /// - Returns: the number of each such file by its path.
    static func link(into staged: StagedSite) throws(Obstacle) -> [[UInt8]: UInt64] {
        var linked: [[UInt8]: UInt64] = [:]
        let output = staged.output
        let device = try? output.handle.status().st_dev
        try walk(output.handle, marker: output.marker, failed: { .failed(.write(path: output.path, $0)) }) {
            (entry) throws(Obstacle) in
            let shown = output.shown(entry.path[...])
            let target: FolderHandle
            do throws(OutputError) {
                target = try staged.folder(OutputPath.folder(of: entry.path[...]))
            } catch {
                throw Obstacle(error, shown)
            }
            let result: SystemError? = OutputPath.name(of: entry.path[...]).withName { name in
                if entry.kind != .folder {
                    return linkat(entry.folder.descriptor, name, target.descriptor, name, 0) == 0 ? nil : .last
                }
                guard let from = try? FolderHandle(in: entry.folder, name: name) else { return .last }
                // Something is mounted there.
                guard (try? from.status().st_dev) == device else { return SystemError(code: EXDEV) }
                guard mkdirat(target.descriptor, name, 0o755) == 0 else {
                    // A folder that the new site has, too, is shared.
                    return errno == EEXIST && (try? FolderHandle(in: target, name: name)) != nil
                        ? nil : SystemError(code: EEXIST)
                }
                guard let to = try? FolderHandle(in: target, name: name),
                    baku_copy_ownership(from.descriptor, to.descriptor) == 0
                else { return SystemError(code: EPERM) }
                return nil
            }
            guard let result else {
                linked[entry.path] = entry.inode
                return
            }
            switch result.code {
            case EEXIST: throw .failed(.foreignFile(path: shown))
            case EXDEV, EPERM, EACCES, EMLINK, EOPNOTSUPP, ENOSYS: throw .mustStay
            default: throw .failed(.write(path: shown, result))
            }
        }
        return linked
    }

    /// After the exchange: brings over what somebody made or replaced in the old folder since ``link(into:)`` saw it.
    /// - Returns: the first error, when something could not be moved; then the old folder must stay.
    static func rescue(
        from old: FolderHandle, marker: Marker, into site: FolderHandle, linked: [[UInt8]: UInt64]
    ) -> SystemError? {
        var cursor = FolderCursor(root: site)
        do throws(SystemError) {
            try walk(old, marker: marker, failed: { $0 }) { (entry) throws(SystemError) in
                guard linked[entry.path] != entry.inode, entry.kind != .folder,
                    let target = try cursor.open(OutputPath.folder(of: entry.path[...]), making: true)
                else { return }
                try OutputPath.name(of: entry.path[...]).withName { (name) throws(SystemError) in
                    // What was changed in the new folder meanwhile is newer still.
                    if let there = target.status(of: name), linked[entry.path] != UInt64(there.st_ino) { return }
                    guard renameat(entry.folder.descriptor, name, target.descriptor, name) == 0 else { throw .last }
                }
            }
            return nil
        } catch {
            return error
        }
    }
}

extension ForeignFiles.Obstacle {
    /// A foreign file that stands below what is now a page, or the other way round, is in the way.
    init(_ error: OutputError, _ shown: String) {
        if case .duplicate = error { self = .failed(.foreignFile(path: shown)) } else { self = .failed(error) }
    }
}
