import Bytes
import CSupport
import Glibc
import Reading

extension OutputFolder {
    /// Begins a new site. It stands beside the output folder, on the same file system; in it, when the folder is the root
    /// of a mount or nothing can be written beside it. What builds that were killed left behind is removed.
    public func stage() throws(OutputError) -> StagedSite {
        removeLeftovers(of: Self.insideName, exactly: true, in: handle)
        Journal.unfinishedName[...].withName { _ = unlinkat(handle.descriptor, $0, 0) }
        if let beside = besideName, !baku_is_mount_root(handle.descriptor),
            let parent = try? FolderHandle(path: OutputPath.folder(of: realPath[...]).string + "/")
        {
            removeLeftovers(of: beside, exactly: false, in: parent)
            var name = beside
            name.append(decimal: Int(getpid()))
            do throws(SystemError) {
                return try makeStaging(name, in: parent, isInside: false)
            } catch {
                // The parent belongs to somebody else, as with a folder given by a host: stage inside.
                guard [EACCES, EPERM, EROFS, EEXIST].contains(error.code) else { throw .write(path: path, error) }
            }
        }
        do throws(SystemError) {
            return try makeStaging(Self.insideName, in: handle, isInside: true)
        } catch {
            throw .write(path: path, error)
        }
    }

    static let insideName = Array(".baku-staging".utf8)

    /// What names of staging folders beside the output begin with; `nil` for the root folder or a name too long to add to.
    var besideName: [UInt8]? { Self.besideName(for: realPath) }

    static func besideName(for realPath: [UInt8]) -> [UInt8]? {
        let own = OutputPath.name(of: realPath[...])
        guard !own.isEmpty, own.count < 200 else { return nil }
        return [0x2E] + own + Array(".baku-staging-".utf8)
    }

    private func makeStaging(_ name: [UInt8], in parent: FolderHandle, isInside: Bool) throws(SystemError) -> StagedSite
    {
        let root = try name[...].withName { (name) throws(SystemError) in
            guard mkdirat(parent.descriptor, name, 0o755) == 0 else { throw .last }
            return try FolderHandle(in: parent, name: name)
        }
        // Other builds see by it that this one lives; it is the lock of the output once the two are exchanged.
        flock(root.descriptor, LOCK_EX | LOCK_NB)
        // Now, since what is made in it inherits access lists and group. Where it may not be given, the new folder cannot
        // stand for the old one.
        let canReplace = !isInside && baku_copy_ownership(handle.descriptor, root.descriptor) == 0
        let location = StagedSite.Location(parent: parent, name: name, isInside: isInside)
        return StagedSite(output: self, location: location, root: root, canReplace: canReplace && swap == .automatic)
    }

    /// Removes staging folders that no living build holds. Called with the lock on the output, so none of this output can
    /// be in use, except where the file system knows no locks: there they stay.
    private func removeLeftovers(of prefix: [UInt8], exactly: Bool, in parent: FolderHandle) {
        var names: [[UInt8]] = []
        try? parent.forEachEntry(
            { (name, kind) throws(SystemError) in
                guard kind == .folder, name.bytes.starts(with: prefix) else { return }
                if exactly
                    ? name.bytes.count == prefix.count : name.bytes.dropFirst(prefix.count).allSatisfy(ASCII.isDigit)
                {
                    names.append(Array(name.bytes))
                }
            }, failed: { $0 })
        for name in names {
            guard
                let left = try? name[...].withName({ (name) throws(SystemError) in
                    try FolderHandle(in: parent, name: name)
                }),
                flock(left.descriptor, LOCK_EX | LOCK_NB) == 0
            else { continue }
            FolderRemoval.remove(name, in: parent)
        }
    }
}
