import Bytes
import Glibc
import Reading

/// Removes a folder with all it holds. Links are removed, never followed; what is mounted in it is left.
package enum FolderRemoval {
    /// Removes the folder `name` in `parent`.
    /// - Returns: the first error, when something had to stay.
    @discardableResult
    package static func remove(_ name: [UInt8], in parent: FolderHandle) -> SystemError? {
        name[...].withName { name in
            do throws(SystemError) {
                let folder = try FolderHandle(in: parent, name: name)
                let device = try folder.status().st_dev
                let problem = empty(folder, device: device)
                guard unlinkat(parent.descriptor, name, AT_REMOVEDIR) == 0 else { return problem ?? .last }
                return nil
            } catch {
                return error.code == ENOENT ? nil : error
            }
        }
    }

    private static func empty(_ folder: FolderHandle, device: dev_t) -> SystemError? {
        var problem: SystemError?
        // Some file systems skip entries when others are removed while they are listed: until nothing more goes.
        var removed = 1
        while removed > 0, problem == nil {
            removed = 0
            do throws(SystemError) {
                try folder.forEachEntry(
                    { (name, kind) throws(SystemError) in
                        if kind == .folder {
                            let below = try FolderHandle(in: folder, name: name.pointer)
                            guard try below.status().st_dev == device else { throw SystemError(code: EBUSY) }
                            if let inner = empty(below, device: device) { throw inner }
                        }
                        guard unlinkat(folder.descriptor, name.pointer, kind == .folder ? AT_REMOVEDIR : 0) == 0 else {
                            throw .last
                        }
                        removed += 1
                    }, failed: { $0 })
            } catch {
                problem = error
            }
        }
        return problem
    }
}
