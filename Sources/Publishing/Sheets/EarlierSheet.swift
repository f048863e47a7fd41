import Bytes
import CSupport
import Glibc
import Reading

/// A sheet of an earlier run, open and read: what is taken over is the very file whose bytes were looked at.
public struct EarlierSheet: Sendable {
    /// The largest sheet that is looked at, in bytes; a larger one is made anew.
    static let largest = 256 << 20

    public let bytes: [UInt8]
    private let file: OpenFile

    /// Opens a file below a folder, following no link; `nil` when there is none or it cannot be read.
    init?(_ path: [UInt8], below folder: FolderHandle) {
        let descriptor = path[...].withName { baku_open_beneath(folder.descriptor, $0, O_RDONLY | O_NONBLOCK) }
        guard descriptor >= 0 else { return nil }
        file = OpenFile(descriptor: descriptor)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.largest
        else { return nil }
        let size = Int(status.st_size)
        bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { return }
                count += got
            }
        }
        guard bytes.count == size else { return nil }
    }

    /// Gives the file a second name; `false` where the file system cannot.
    func link(as name: ByteSlice, in folder: FolderHandle) -> Bool {
        name.withName { name in
            linkat(AT_FDCWD, "/proc/self/fd/\(file.descriptor)", folder.descriptor, name, AT_SYMLINK_FOLLOW) == 0
        }
    }

    /// An open file; closed when the last user lets go of it.
    private final class OpenFile: Sendable {
        let descriptor: Int32
        init(descriptor: Int32) { self.descriptor = descriptor }
        deinit { close(descriptor) }
    }
}
