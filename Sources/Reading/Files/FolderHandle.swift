import CSupport
import Glibc

/// An open folder. Everything below it is reached through its descriptor, so a folder that is renamed or replaced by
/// a link meanwhile changes nothing. Closed when the last user lets go of it.
public final class FolderHandle: Sendable {
    /// The open descriptor; valid as long as this object lives.
    public let descriptor: Int32

    /// Takes over an open descriptor.
    public init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Opens a folder by its path, following links.
    public convenience init(path: String) throws(SystemError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        self.init(descriptor: descriptor)
    }

    /// Opens a folder that stands in `parent`; a link is refused (`ELOOP` or `ENOTDIR`).
    public convenience init(in parent: borrowing FolderHandle, name: UnsafePointer<CChar>) throws(SystemError) {
        let descriptor = openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        self.init(descriptor: descriptor)
    }

    /// What an entry of a folder is.
    public enum EntryKind: Sendable, Equatable { case file, folder, link, special }

    /// The name of an entry in the system's own memory; only valid during the call that gives it.
    public struct EntryName {
        /// Ends in NUL.
        public let pointer: UnsafePointer<CChar>
        /// The same without the NUL.
        public let bytes: UnsafeBufferPointer<UInt8>

        /// The number of the file it names, as the folder has it.
        public let inode: UInt64

        init(_ pointer: UnsafePointer<CChar>, inode: UInt64) {
            self.pointer = pointer
            self.inode = inode
            bytes = UnsafeBufferPointer(
                start: UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self), count: strlen(pointer))
        }

        /// Whether it stands for the folder itself or the one above.
        var isDots: Bool { bytes[0] == 0x2E && (bytes.count == 1 || (bytes.count == 2 && bytes[1] == 0x2E)) }
    }

    /// Calls `body` with each entry but `.` and `..`, in the order of the file system.
    public func forEachEntry<Failure: Error>(
        _ body: (_ name: EntryName, _ kind: EntryKind) throws(Failure) -> Void,
        failed: (SystemError) -> Failure
    ) throws(Failure) {
        // A descriptor of its own: the position in the folder belongs to it, and closedir closes it.
        let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { throw failed(.last) }
        guard let stream = fdopendir(own) else {
            let error = SystemError.last
            close(own)
            throw failed(error)
        }
        defer { closedir(stream) }
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw failed(.last) }
                return
            }
            guard let pointer = baku_entry_name(entry) else { continue }
            let name = EntryName(pointer, inode: UInt64(entry.pointee.d_ino))
            if name.isDots { continue }
            let kind: EntryKind
            switch Int(entry.pointee.d_type) {
            case Int(DT_REG): kind = .file
            case Int(DT_DIR): kind = .folder
            case Int(DT_LNK): kind = .link
            case Int(DT_UNKNOWN): kind = status(of: pointer).map { EntryKind(mode: $0.st_mode) } ?? .special
            default: kind = .special
            }
            try body(name, kind)
        }
    }

    /// The status of an entry, a link not followed; `nil` when there is none (see `errno`).
    public func status(of name: UnsafePointer<CChar>) -> stat? {
        var status = stat()
        return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
    }

    /// The status of the folder itself.
    public func status() throws(SystemError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last }
        return status
    }
}

extension FolderHandle.EntryKind {
    /// The kind that a file mode names.
    public init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        default: self = .special
        }
    }
}
