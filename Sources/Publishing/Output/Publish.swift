import Bytes
import CSupport
import Glibc
import Reading

/// What became of a site that was published.
public struct Published: Sendable {
    /// Whether the new site came in one step; otherwise file by file under a journal.
    public let inOneStep: Bool
    /// What could not be removed of the old site; it is in the way of nothing, and the next build tries again.
    public let leftover: OutputError?
}

extension StagedSite {
    /// Puts the staged site into the output folder's place. Called once, when all writers are done.
    ///
    /// Until the exchange (or the journal) the old site stands whole; after it the new one does, or the next command
    /// makes it whole.
    /// - Parameter durable: also waits once until the disk holds the new site, so that a power cut cannot leave empty
    ///   files either. Being killed is harmless in both cases.
    public func publish(durable: Bool = true) throws(OutputError) -> Published {
        try publish(durable: durable, observer: { _ in })
    }

    /// - Parameter observer: called before each step that changes what would be found after a kill; for tests.
    func publish(durable: Bool, observer: (PublishStep) -> Void) throws(OutputError) -> Published {
        do throws(OutputError) {
            let new = marker()
            guard OutputFolder.stands(output.handle, at: output.realPath.string) else {
                throw OutputError.replaced(folder: output.path)
            }
            let linked = canReplace ? try linkForeignFiles() : nil
            observer(.marker)
            do throws(SystemError) {
                try writeFile(Array(Marker.name.utf8)[...], in: root, new.bytes[...])
            } catch {
                throw .write(path: output.path, error)
            }
            if durable { baku_sync_filesystem(root.descriptor) }
            if let linked, let published = try exchange(linked: linked, observer) { return published }
            return try publishInPlace(new, durable: durable, observer)
        } catch {
            discard()
            throw error
        }
    }

    /// `nil` when the foreign files must stay where they are.
    private func linkForeignFiles() throws(OutputError) -> [[UInt8]: UInt64]? {
        do throws(ForeignFiles.Obstacle) {
            return try ForeignFiles.link(into: self)
        } catch {
            switch error {
            case .mustStay: return nil
            case .failed(let error): throw error
            }
        }
    }

    /// One step; `nil` when the file system cannot.
    private func exchange(
        linked: [[UInt8]: UInt64], _ observer: (PublishStep) -> Void
    ) throws(OutputError) -> Published? {
        observer(.exchange)
        let parent = location.parent
        let done: SystemError? = location.name[...].withName { staged in
            OutputPath.name(of: output.realPath[...]).withName { name in
                baku_exchange(parent.descriptor, staged, name) == 0 ? nil : .last
            }
        }
        if let done {
            guard [EINVAL, ENOSYS, EBUSY, EXDEV, EOPNOTSUPP, EPERM].contains(done.code) else {
                throw .write(path: output.path, done)
            }
            return nil
        }
        // The staged folder's name stands for the old site now.
        markFinished()
        observer(.rescue)
        if let problem = ForeignFiles.rescue(
            from: output.handle, marker: output.marker, into: root, linked: linked)
        {
            // Under a name that no later build removes: somebody's file is in it.
            let kept = location.name + Array("-kept".utf8)
            location.name[...].withName { name in
                kept[...].withName { _ = renameat(parent.descriptor, name, parent.descriptor, $0) }
            }
            return Published(inOneStep: true, leftover: .leftover(path: kept.string, problem))
        }
        observer(.removal)
        let problem = FolderRemoval.remove(location.name, in: parent)
        return Published(inOneStep: true, leftover: problem.map { .leftover(path: location.name.string, $0) })
    }

    /// File by file, under a journal.
    private func publishInPlace(
        _ new: Marker, durable: Bool, _ observer: (PublishStep) -> Void
    ) throws(OutputError) -> Published {
        let journal = Journal(
            shown: output.path, output: output.handle, old: output.marker, staging: location, staged: root, new: new)
        try journal.checkPlaces()
        try journal.begin(observer)
        // From here on the staged files belong to the journal, whatever happens.
        markFinished()
        do throws(SystemError) {
            try journal.finish(observer)
        } catch {
            throw .unfinished(folder: output.path, error)
        }
        if durable { baku_sync_filesystem(root.descriptor) }
        return Published(inOneStep: false, leftover: nil)
    }
}

/// The steps of publishing, as an observer is told of them before they are done.
enum PublishStep: Sendable, Hashable {
    case marker, exchange, rescue, removal
    case journal, folder, move, stale, newMarker, endOfJournal, stagingRemoval
}
