import CSupport
import Diagnostics
import Glibc

/// A file found below a site folder; nothing of it has been read.
public struct FileEntry: Sendable, Hashable {
    /// Path below the site folder, with `/`: ASCII, each name as ``FileName`` wants it.
    public let path: String

    public init(path: String) { self.path = path }
}

/// The folder of a site, open for reading. All that is read is reached through its descriptor, no symbolic link is
/// followed below it, so nothing outside of it can be read.
public struct SiteFolder: Sendable {
    /// How deep folders may lie below one another.
    public static let deepest = 16

    /// The path it was opened by, as the user gave it.
    public let path: String
    /// The folder itself.
    public let handle: FolderHandle

    /// The site in a folder that is open already; `path` is what messages call it.
    public init(path: String, handle: FolderHandle) {
        self.path = path
        self.handle = handle
    }

    /// Opens the folder of a site (links to it are followed: it is the user who named it).
    /// - Throws: ``FileProblem/missing``, ``FileProblem/notAFolder`` or ``FileProblem/unreadable(_:)``.
    public init(path: String) throws(FileProblem) {
        self.path = path
        do { handle = try FolderHandle(path: path) } catch { throw FileProblem(error) }
    }

    /// What a folder holds: its files and what is wrong with names and kinds, both in byte order of the paths.
    public struct Listing: Sendable {
        public var files: [FileEntry] = []
        public var problems: [Diagnostic] = []
        /// Whether the folder is there at all.
        public var exists = true
    }

    /// All files below a folder of the site, e.g. `content` or `themes/standar`, in byte order of their paths: the same on
    /// every file system. Files are not opened. A folder that is not there gives an empty listing with
    /// ``Listing/exists`` false.
    public func files(below folder: String) -> Listing {
        var listing = Listing()
        let descriptor = baku_open_beneath(handle.descriptor, folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else {
            let problem = FileProblem(.last)
            if problem == .missing {
                listing.exists = false
            } else {
                // Opened as a folder, a link is told from a file only by looking at it.
                listing.problems.append(
                    Diagnostic(problem == .notAFolder && isLink(folder) ? .link : problem, at: Place(file: folder)))
            }
            return listing
        }
        walk(FolderHandle(descriptor: descriptor), path: folder + "/", depth: 1, into: &listing)
        return listing
    }

    private func isLink(_ path: String) -> Bool {
        var status = stat()
        return fstatat(handle.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// One folder: entries that are in order, sorted so that the paths come out in byte order.
    private func walk(_ folder: FolderHandle, path: String, depth: Int, into listing: inout Listing) {
        // A folder's name ends in "/" here, so that it sorts as its files' paths do ("a-b.md" before "a/c.md").
        var found: [String] = []
        do throws(FileProblem) {
            try folder.forEachEntry(
                { (entry, kind) throws(FileProblem) in
                    let name = entry.bytes
                    switch FileName.judge(name, isFolder: kind == .folder) {
                    case .skipped: return
                    case .accepted:
                        if let problem = problem(kind, depth: depth) {
                            report(problem, name)
                        } else {
                            let text = String(decoding: name, as: UTF8.self)
                            found.append(kind == .folder ? text + "/" : text)
                        }
                    case .notUTF8: report(.nameNotUTF8, name)
                    case .tooLong: report(.nameTooLong, name)
                    case .refused(let nearest): report(problem(kind, depth: depth) ?? .name(nearest: nearest), name)
                    }
                }, failed: FileProblem.init)
        } catch {
            listing.problems.append(Diagnostic(error, at: Place(file: String(path.dropLast()))))
        }
        func report(_ problem: FileProblem, _ name: UnsafeBufferPointer<UInt8>) {
            listing.problems.append(Diagnostic(problem, at: Place(file: path + String(decoding: name, as: UTF8.self))))
        }
        found.sort()
        for name in found {
            guard name.utf8.last == 0x2F else {
                listing.files.append(FileEntry(path: path + name))
                continue
            }
            do throws(SystemError) {
                let below = try FolderHandle(in: folder, name: String(name.dropLast()))
                walk(below, path: path + name, depth: depth + 1, into: &listing)
            } catch {
                listing.problems.append(Diagnostic(FileProblem(error), at: Place(file: path + name.dropLast())))
            }
        }
        if depth == 1 { listing.problems.sort(by: Diagnostic.inOrder) }
    }

    private func problem(_ kind: FolderHandle.EntryKind, depth: Int) -> FileProblem? {
        switch kind {
        case .file: nil
        case .folder: depth < Self.deepest ? nil : .tooDeep(limit: Self.deepest)
        case .link: .link
        case .special: .special
        }
    }

    /// The bytes of a file below the site.
    /// - Parameters:
    ///   - path: path below the site folder; `..` and links in any part of it are refused.
    ///   - limit: the most bytes it may have; a larger file is refused by its size, without being read.
    public func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
        // The kernel would allow one that stays inside; a name with it is never meant well.
        if Self.leadsUp(path) { throw .outside }
        // Not blocking: opening a pipe would wait for a writer.
        let descriptor = baku_open_beneath(handle.descriptor, path, O_RDONLY | O_NONBLOCK)
        guard descriptor >= 0 else {
            // An open socket or a device without a driver answers ENXIO.
            throw errno == ENXIO ? .special : FileProblem(.last)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileProblem(.last) }
        switch FolderHandle.EntryKind(mode: status.st_mode) {
        case .file: break
        case .folder: throw .notAFile
        case .link: throw .link
        case .special: throw .special
        }
        guard status.st_size <= limit else { throw .tooLarge(size: Int(status.st_size), limit: limit) }
        return try contents(descriptor, expected: Int(status.st_size), limit: limit)
    }

    /// Whether a part of a path is `..`.
    private static func leadsUp(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { path in
            // How many dots the part has; -1 when it has something else.
            var dots = 0
            for byte in path {
                if byte == 0x2F {
                    if dots == 2 { return true }
                    dots = 0
                } else {
                    dots = byte == 0x2E && dots >= 0 ? dots + 1 : -1
                }
            }
            return dots == 2
        }
    }

    /// The bytes of a listed file.
    public func read(_ entry: FileEntry, limit: Int) throws(FileProblem) -> [UInt8] {
        try read(entry.path, limit: limit)
    }

    /// Reads to the end, whatever the size said: somebody may be writing.
    private func contents(_ descriptor: Int32, expected: Int, limit: Int) throws(FileProblem) -> [UInt8] {
        // One more than expected, so that the end shows without another buffer.
        var capacity = expected + 1
        var failure: FileProblem?
        var bytes: [UInt8] = []
        while true {
            let before = bytes
            bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                _ = buffer.update(fromContentsOf: before)
                count = before.count
                while count < capacity {
                    let wanted = capacity - count
                    let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), wanted)
                    if got == 0 { return }
                    if got < 0 {
                        if errno == EINTR { continue }
                        failure = FileProblem(.last)
                        return
                    }
                    count += got
                    // As many as the size said, and no more though more were wanted: the end.
                    if got < wanted, count == expected { return }
                }
            }
            if let failure { throw failure }
            if bytes.count < capacity { return bytes }
            if bytes.count > limit { throw .tooLarge(size: bytes.count, limit: limit) }
            capacity = min(capacity * 2, limit + 1)
        }
    }
}
