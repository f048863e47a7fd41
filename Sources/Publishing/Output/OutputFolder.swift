import Bytes
import CSupport
import Glibc
import Reading

/// The folder a site is published to, opened, judged to be baku's, and locked against other builds.
///
/// The lock (`flock` on the folder itself) goes with the process, so a build that was killed blocks nobody. On file
/// systems without it (some network ones) two builds at once are not noticed.
public final class OutputFolder: Sendable {
    /// How a new site takes the old one's place.
    public enum Swap: Sendable {
        /// In one step where that can be (the two folders are exchanged), else as ``inPlace``.
        case automatic
        /// File by file under a journal. The folder stays the same one for a program that holds it open, such as a
        /// container it is mounted into.
        case inPlace
    }

    /// The path as the user gave it, for messages.
    public let path: String
    /// The same without links and dots.
    let realPath: [UInt8]
    let handle: FolderHandle
    /// What baku wrote into it last time; empty when it is new.
    let marker: Marker
    let swap: Swap
    /// Folders made for it, the outermost first; those still empty are removed again at the end.
    private let made: [String]

    /// Names that may stand in a folder that baku has not written to yet: what version control, hosts of static sites
    /// and web servers keep there.
    static let carriedNames: Set<String> = [
        ".gitkeep", ".keep", ".git", ".gitignore", ".gitattributes", ".github", ".gitlab-ci.yml", "CNAME", ".nojekyll",
        ".well-known", ".htaccess", ".user.ini", ".DS_Store", "lost+found",
    ]

    /// Opens the output folder; makes it, and folders above it, where they are missing. A link is followed: what it
    /// leads to is the output folder. A publication that was cut is finished first.
    /// - Parameters:
    ///   - path: where to publish.
    ///   - site: path of the site's folder, which must not be overwritten; `nil` where there is none.
    public init(_ path: String, site: String?, swap: Swap = .automatic) throws(OutputError) {
        self.path = path
        var made: [String] = []
        defer { if !made.isEmpty { Self.removeEmpty(made) } }
        let realPath = try Self.resolve(path, making: &made)
        if let site, let realSite = Self.realPath(site), Self.overlaps(realPath, site: realSite) {
            throw .overlapsSite(folder: path)
        }
        let handle = try Self.openLocked(realPath, shown: path)
        // Root may do all; for others an exchange of names would get round the folder's own mode.
        guard faccessat(handle.descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0 else { throw .write(path: path, .last) }
        try Journal.finishIfCut(in: handle, realPath: realPath, shown: path)
        marker = try Self.judge(handle, shown: path)
        self.realPath = realPath
        self.handle = handle
        self.swap = swap == .inPlace || Self.isWorkingFolder(handle) ? .inPlace : .automatic
        self.made = made
        made = []
    }

    deinit { Self.removeEmpty(made) }

    /// A path below the output folder as messages show it.
    func shown(_ path: ByteSlice) -> String { path.isEmpty ? self.path : self.path + "/" + path.string }

    static func removeEmpty(_ folders: [String]) {
        for folder in folders.reversed() { rmdir(folder) }
    }

    // MARK: Where it is

    static func realPath(_ path: String) -> [UInt8]? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return Array(UnsafeBufferPointer(start: resolved, count: strlen(resolved))).map(UInt8.init(bitPattern:))
    }

    /// The real path of the folder, which is made where nothing stands.
    static func resolve(_ path: String, making made: inout [String]) throws(OutputError) -> [UInt8] {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .path(path) }
        if let real = realPath(path) { return real }
        guard errno == ENOENT else { throw errno == ENOTDIR ? .notAFolder(folder: path) : .write(path: path, .last) }
        var status = stat()
        let bytes = Array(path.utf8)
        for index in bytes.indices where (bytes[index] == 0x2F && index > 0) || index == bytes.count - 1 {
            let part = (bytes[index] == 0x2F ? bytes[..<index] : bytes[...]).string
            // What stands there must be a folder; a link that leads nowhere is not made into one.
            if lstat(part, &status) == 0 {
                guard stat(part, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                    throw .notAFolder(folder: path)
                }
            } else if errno == ENOENT {
                guard mkdir(part, 0o755) == 0 || errno == EEXIST else { throw .write(path: path, .last) }
                made.append(part)
            } else {
                throw .write(path: path, .last)
            }
        }
        guard let real = realPath(path) else { throw .write(path: path, .last) }
        return real
    }

    /// Whether publishing there would touch what the site is read from.
    static func overlaps(_ output: [UInt8], site: [UInt8]) -> Bool {
        func isAtOrBelow(_ path: [UInt8], _ folder: [UInt8]) -> Bool {
            let prefix = folder == [0x2F] ? folder : folder + [0x2F]
            return path == folder || path.starts(with: prefix)
        }
        let inside = site == [0x2F] ? site : site + [0x2F]
        return isAtOrBelow(site, output) || isAtOrBelow(output, inside + Array("content".utf8))
            || isAtOrBelow(output, inside + Array("themes".utf8))
    }

    private static func isWorkingFolder(_ handle: FolderHandle) -> Bool {
        var working = stat()
        guard stat(".", &working) == 0, let own = try? handle.status() else { return false }
        return working.st_dev == own.st_dev && working.st_ino == own.st_ino
    }

    // MARK: Whose it is

    /// Opens and locks the folder that stands there now: between the two another build may have exchanged it.
    static func openLocked(_ realPath: [UInt8], shown: String) throws(OutputError) -> FolderHandle {
        for _ in 0..<40 {
            let path = realPath.string
            let handle: FolderHandle
            do throws(SystemError) {
                handle = try FolderHandle(path: path)
            } catch {
                throw error.code == ENOTDIR ? .notAFolder(folder: shown) : .write(path: shown, error)
            }
            if flock(handle.descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
                // A process that is just being started holds its parent's lock until its program is loaded.
                usleep(50_000)
                continue
            }
            if stands(handle, at: path) { return handle }
        }
        throw .busy(folder: shown)
    }

    static func stands(_ handle: FolderHandle, at path: String) -> Bool {
        var there = stat()
        guard lstat(path, &there) == 0, let own = try? handle.status() else { return false }
        return there.st_dev == own.st_dev && there.st_ino == own.st_ino
    }

    /// The marker of a folder that baku may write to.
    private static func judge(_ handle: FolderHandle, shown: String) throws(OutputError) -> Marker {
        if let marker = try Marker.read(in: handle, shown: shown) { return marker }
        var foreign: [String] = []
        do throws(SystemError) {
            try handle.forEachEntry(
                { (name, _) throws(SystemError) in
                    let text = String(decoding: name.bytes, as: UTF8.self)
                    let isOwn = Marker.ownNames.contains { Array(name.bytes)[...].equals($0) }
                    if !isOwn, !carriedNames.contains(text) { foreign.append(text) }
                }, failed: { $0 })
        } catch {
            throw .write(path: shown, error)
        }
        guard foreign.isEmpty else {
            foreign.sort()
            throw .notOurs(folder: shown, found: Array(foreign.prefix(3)) + (foreign.count > 3 ? ["…"] : []))
        }
        return .empty
    }
}
