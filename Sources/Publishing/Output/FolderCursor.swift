import Bytes
import CSupport
import Glibc
import Reading

/// Opens the folders of paths that come folder by folder; the last one is kept open. No link is followed.
struct FolderCursor {
    let root: FolderHandle
    private var path: [UInt8] = []
    private var handle: FolderHandle?

    init(root: FolderHandle) { self.root = root }

    /// The folder of this path below the root; `nil` when it is not there and not to be made.
    mutating func open(_ folder: ByteSlice, making: Bool = false) throws(SystemError) -> FolderHandle? {
        if folder.isEmpty { return root }
        if let handle, path[...] == folder { return handle }
        let descriptor = folder.withName { baku_open_beneath(root.descriptor, $0, O_RDONLY | O_DIRECTORY) }
        if descriptor >= 0 {
            let opened = FolderHandle(descriptor: descriptor)
            (path, handle) = (Array(folder), opened)
            return opened
        }
        guard errno == ENOENT else { throw .last }
        guard making, let parent = try open(OutputPath.folder(of: folder), making: true) else { return nil }
        let made = try OutputPath.name(of: folder).withName { (name) throws(SystemError) in
            guard mkdirat(parent.descriptor, name, 0o755) == 0 || errno == EEXIST else { throw .last }
            return try FolderHandle(in: parent, name: name)
        }
        (path, handle) = (Array(folder), made)
        return made
    }
}
