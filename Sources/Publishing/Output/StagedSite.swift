import Bytes
import Glibc
import Reading
import Synchronization

/// A new site that is being written beside the published one. Files may be written from many threads at once; nobody sees
/// them before ``publish()``. A site that is let go of without being published is removed.
public final class StagedSite: Sendable {
    /// Where it stands: next to the output folder, or in it when nothing can be put beside it.
    struct Location: Sendable {
        let parent: FolderHandle
        let name: [UInt8]
        let isInside: Bool
    }

    let output: OutputFolder
    let location: Location
    let root: FolderHandle
    /// Whether the staged folder may stand for the output folder: it has its owner, mode and attributes.
    let canReplace: Bool
    private let state: Mutex<State>

    /// Descriptors kept open; a site has few folders, and a process may have 1,024 files open.
    private static let mostOpenFolders = 200

    /// A folder of the site. Touched under the lock only.
    private final class Folder: @unchecked Sendable {
        /// `nil` when it was closed to make room.
        var handle: FolderHandle?
        /// Names of the files written into it, each with a newline behind it.
        var names: [UInt8] = []

        init(handle: FolderHandle) { self.handle = handle }
    }

    private struct State {
        /// By their paths; the folder of all has the empty one.
        var folders = ByteTable<Folder>()
        var open = 0
        var isFinished = false

        init(root: FolderHandle) { folders.set([], Folder(handle: root)) }
    }

    init(output: OutputFolder, location: Location, root: FolderHandle, canReplace: Bool) {
        self.output = output
        self.location = location
        self.root = root
        self.canReplace = canReplace
        state = Mutex(State(root: root))
    }

    deinit { discard() }

    /// Writes a file; folders above it are made as needed. May be called from many threads.
    /// - Parameters:
    ///   - path: path below the output folder, e.g. the bytes of `layanan/kanim/paspor.html`.
    ///   - contents: the whole file.
    /// - Throws: ``OutputError/path(_:)``, ``OutputError/duplicate(path:)`` or ``OutputError/write(path:_:)``.
    public func write(_ path: ByteSlice, _ contents: UnsafeRawBufferPointer) throws(OutputError) {
        guard OutputPath.isSound(path) else { throw .path(path.string) }
        let name = OutputPath.name(of: path)
        let folder = try folder(OutputPath.folder(of: path), recording: name)
        do throws(SystemError) {
            try writeFile(name, in: folder, contents)
        } catch {
            throw error.code == EEXIST ? .duplicate(path: path.string) : .write(path: output.shown(path), error)
        }
    }

    /// The same with a part of an array.
    public func write(_ path: ByteSlice, _ contents: ByteSlice) throws(OutputError) {
        try contents.withUnsafeBufferPointer { (bytes) throws(OutputError) in try write(path, UnsafeRawBufferPointer(bytes)) }
    }

    /// The same with whole arrays.
    public func write(_ path: [UInt8], _ contents: [UInt8]) throws(OutputError) { try write(path[...], contents[...]) }

    /// Takes over a file of the published site: as the same file where that can be, else as a copy.
    func keep(_ file: EarlierSheet, as path: ByteSlice) throws(OutputError) {
        guard OutputPath.isSound(path) else { throw .path(path.string) }
        let name = OutputPath.name(of: path)
        if file.link(as: name, in: try folder(OutputPath.folder(of: path))) {
            _ = try folder(OutputPath.folder(of: path), recording: name)
        } else {
            try write(path, file.bytes[...])
        }
    }

    /// Gives up: removes what was staged. The published folder is untouched.
    public func discard() {
        let isFirst = state.withLock { state in
            defer { state.isFinished = true }
            return !state.isFinished
        }
        if isFirst { FolderRemoval.remove(location.name, in: location.parent) }
    }

    /// Marks the staged site as gone, so that nothing removes what now stands under its name.
    func markFinished() { state.withLock { $0.isFinished = true } }

    /// What was written, in the order of a marker.
    func marker() -> Marker {
        let folders = state.withLock { state in
            state.folders.keys.map { (path: $0, names: state.folders[$0]?.names ?? []) }
        }
        return Marker(folders: folders.sorted { $0.path.precedes($1.path) })
    }

    /// A folder of the staged site, made if it is not there.
    /// - Parameter name: a file that is about to be written into it and belongs to baku.
    func folder(_ path: ByteSlice, recording name: ByteSlice? = nil) throws(OutputError) -> FolderHandle {
        do throws(SystemError) {
            return try state.withLock { (state) throws(SystemError) in
                let (folder, handle) = try Self.open(path, &state)
                if let name {
                    folder.names.append(contentsOf: name)
                    folder.names.append(ASCII.newline)
                }
                return handle
            }
        } catch {
            if error.code == ENOTDIR || error.code == ELOOP { throw .duplicate(path: path.string) }
            throw .write(path: output.shown(path), error)
        }
    }

    private static func open(_ path: ByteSlice, _ state: inout State) throws(SystemError) -> (Folder, FolderHandle) {
        let known = path.withUnsafeBufferPointer { state.folders[$0] }
        if let known, let handle = known.handle { return (known, handle) }
        let (_, parent) = try open(OutputPath.folder(of: path), &state)
        let handle = try OutputPath.name(of: path).withName { (name) throws(SystemError) in
            guard mkdirat(parent.descriptor, name, 0o755) == 0 || errno == EEXIST else { throw .last }
            return try FolderHandle(in: parent, name: name)
        }
        if state.open >= mostOpenFolders {
            for other in state.folders.keys where !other.isEmpty { state.folders[other]?.handle = nil }
            state.open = 0
        }
        state.open += 1
        let folder = known ?? Folder(handle: handle)
        folder.handle = handle
        if known == nil { state.folders.set(Array(path), folder) }
        return (folder, handle)
    }
}

/// Writes a new file in one go; a file that stands there already is an error (`EEXIST`).
func writeFile(_ name: ByteSlice, in folder: FolderHandle, _ contents: UnsafeRawBufferPointer) throws(SystemError) {
    let descriptor = name.withName {
        openat(folder.descriptor, $0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else { throw .last }
    func writeAll() -> SystemError? {
        var rest = contents
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                return .last
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return nil
    }
    let error = writeAll()
    // A network file system tells of a full disk only here.
    let closed = close(descriptor) == 0 || errno == EINTR ? nil : SystemError.last
    if let error = error ?? closed { throw error }
}

/// The same with a part of an array.
package func writeFile(_ name: ByteSlice, in folder: FolderHandle, _ contents: ByteSlice) throws(SystemError) {
    try contents.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try writeFile(name, in: folder, UnsafeRawBufferPointer(bytes))
    }
}
