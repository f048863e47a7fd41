import Bytes
import Glibc
import Reading

/// A single file that a user names (`baku check --report FILE`), put into its place in one step: until then whatever stands
/// there is whole, and after it the new one is.
public enum ReportFile {
    /// Writes the file; one that stands there is replaced, as the user who names it expects.
    ///
    /// - Parameter site: the site that is reported on; nothing is written into its content.
    public static func write(_ bytes: [UInt8], to path: String, site: String) throws(ReportFileProblem) {
        // A link stays a link; the file it leads to is replaced.
        let target = OutputFolder.realPath(path)?.string ?? path
        var status = stat()
        if stat(target, &status) == 0, status.st_mode & S_IFMT != S_IFREG { throw .notAFile(path: path) }
        let slash = target.lastIndex(of: "/")
        let name = Array((slash.map { target[target.index(after: $0)...] } ?? target[...]).utf8)
        let folderPath = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
        let folder: FolderHandle
        do throws(SystemError) {
            folder = try FolderHandle(path: folderPath)
        } catch {
            guard [ENOENT, ENOTDIR].contains(error.code) else { throw .write(path: path, error) }
            throw .noFolder(path: path, folder: folderPath)
        }
        if let real = OutputFolder.realPath(folderPath) {
            if let content = OutputFolder.realPath(site + "/content"), isBelow(real, content) { throw .content(path: path) }
            if isPublished(real) { throw .published(path: path) }
        }
        do throws(SystemError) {
            try replace(name[...], in: folder, bytes)
        } catch {
            throw .write(path: path, error)
        }
    }

    /// Whether a folder is another or lies in it; both are real paths.
    private static func isBelow(_ folder: [UInt8], _ other: [UInt8]) -> Bool {
        folder.starts(with: other) && (folder.count == other.count || folder[other.count] == 0x2F)
    }

    /// Whether a folder belongs to a published site, whose files are baku's own.
    private static func isPublished(_ folder: [UInt8]) -> Bool {
        var path = folder[...]
        while true {
            let marker = Array(path) + [0x2F] + Array(Marker.name.utf8)
            if marker[...].withName({ access($0, F_OK) }) == 0 { return true }
            guard let slash = path.lastIndex(of: 0x2F) else { return false }
            path = path[..<slash]
        }
    }

    private static func replace(_ name: ByteSlice, in folder: FolderHandle, _ bytes: [UInt8]) throws(SystemError) {
        // Of its own for each run, so that two at once do not write into one file.
        var new = Array(".baku-new-".utf8)
        new.append(decimal: Int(getpid()))
        new[...].withName { _ = unlinkat(folder.descriptor, $0, 0) }
        do throws(SystemError) {
            try writeFile(new[...], in: folder, bytes[...])
            let error: SystemError? = new[...].withName { new in
                name.withName { renameat(folder.descriptor, new, folder.descriptor, $0) == 0 ? nil : .last }
            }
            if let error { throw error }
        } catch {
            new[...].withName { _ = unlinkat(folder.descriptor, $0, 0) }
            throw error
        }
    }
}
