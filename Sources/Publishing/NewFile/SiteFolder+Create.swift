import Bytes
import Glibc
import Reading

extension SiteFolder {
    /// Writes a new file below the site folder and makes the folders above it. Nothing that stands there is overwritten,
    /// no link is followed; what was begun and failed is taken away again.
    /// - Parameter path: path below the site folder, its names judged by ``FileName``.
    func create(_ path: String, _ bytes: [UInt8]) throws(NewFileProblem) {
        let names = path.split(separator: "/").map(String.init)
        var folder = handle
        var made: [(folder: FolderHandle, name: String)] = []
        var isDone = false
        defer {
            if !isDone { for (folder, name) in made.reversed() { unlinkat(folder.descriptor, name, AT_REMOVEDIR) } }
        }
        for (depth, name) in names.dropLast().enumerated() {
            do throws(SystemError) {
                if mkdirat(folder.descriptor, name, 0o755) == 0 {
                    made.append((folder, name))
                } else if errno != EEXIST {
                    throw .last
                }
                folder = try FolderHandle(in: folder, name: name)
            } catch {
                throw Self.problem(error, names[...depth].joined(separator: "/"), isLink: isLink(name, in: folder))
            }
        }
        let name = names.last ?? ""
        do throws(SystemError) {
            try writeFile(Array(name.utf8)[...], in: folder, bytes[...])
            isDone = true
        } catch {
            guard error.code != EEXIST else { throw .exists(path) }
            // What was begun is of no use; a file that could not be made is not there.
            unlinkat(folder.descriptor, name, 0)
            throw .write(path, error)
        }
    }

    private func isLink(_ name: String, in folder: FolderHandle) -> Bool {
        folder.status(of: name).map { FolderHandle.EntryKind(mode: $0.st_mode) == .link } ?? false
    }

    private static func problem(_ error: SystemError, _ path: String, isLink: Bool) -> NewFileProblem {
        switch error.code {
        case ELOOP, ENOTDIR: .file(path, isLink ? .link : .notAFolder)
        default: .write(path, error)
        }
    }
}
