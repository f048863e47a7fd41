import Bytes
import CSupport
import Glibc
import Reading

/// Publishing file by file where two folders cannot be exchanged. A journal file in the output says which staging folder
/// holds the rest; what is to be done follows from the two markers, and every step may be done twice, so a command that
/// finds a journal does all of it again.
///
///     baku-journal 1
///     .public.baku-staging-4711
struct Journal {
    static let name = Array(".baku-journal".utf8)
    static let unfinishedName = Array(".baku-journal-new".utf8)
    private static let head = "baku-journal 1\n"

    /// The output folder as messages show it.
    let shown: String
    let output: FolderHandle
    /// What the output's marker lists.
    let old: Marker
    let staging: StagedSite.Location
    let staged: FolderHandle
    /// What the staged marker lists.
    let new: Marker

    // MARK: Before anything changes

    /// Refuses when something that baku did not write stands where a file or folder is to be put.
    func checkPlaces() throws(OutputError) {
        var cursor = FolderCursor(root: output)
        for folder in new.folders {
            guard let parent = try opened(OutputPath.folder(of: folder), &cursor),
                let kind = kind(of: folder, in: parent), kind != .folder
            else { continue }
            if !old.lists(folder) { throw .foreignFile(path: shown(folder)) }
        }
        for range in new.paths {
            let path = new.bytes[range]
            guard let parent = try opened(OutputPath.folder(of: path), &cursor), let kind = kind(of: path, in: parent)
            else { continue }
            let isOurs = kind == .folder ? try isOursAlone(path, in: parent) : old.lists(path)
            if !isOurs { throw .foreignFile(path: shown(path)) }
        }
    }

    /// The folder in the output; `nil` where none is, or an old file stands in its place.
    private func opened(_ folder: ByteSlice, _ cursor: inout FolderCursor) throws(OutputError) -> FolderHandle? {
        do throws(SystemError) {
            return try cursor.open(folder)
        } catch {
            if error.code == ENOTDIR || error.code == ELOOP { return nil }
            throw .write(path: shown(folder), error)
        }
    }

    private func kind(of path: ByteSlice, in parent: FolderHandle) -> FolderHandle.EntryKind? {
        OutputPath.name(of: path).withName { parent.status(of: $0) }.map { FolderHandle.EntryKind(mode: $0.st_mode) }
    }

    private func isOursAlone(_ path: ByteSlice, in parent: FolderHandle) throws(OutputError) -> Bool {
        guard old.hasFolder(path) else { return false }
        do throws(SystemError) {
            let folder = try OutputPath.name(of: path).withName { (name) throws(SystemError) in
                try FolderHandle(in: parent, name: name)
            }
            return try !ForeignFiles.hasAny(below: folder, path: path, marker: old)
        } catch {
            throw .write(path: shown(path), error)
        }
    }

    private func shown(_ path: ByteSlice) -> String { path.isEmpty ? shown : shown + "/" + path.string }

    /// Writes the journal and makes the new folders. When that fails, both are undone: the old site stands.
    func begin(_ observer: (PublishStep) -> Void) throws(OutputError) {
        let contents = Array(Self.head.utf8) + staging.name + [ASCII.newline]
        Self.unfinishedName[...].withName { _ = unlinkat(output.descriptor, $0, 0) }
        do throws(SystemError) {
            try writeFile(Self.unfinishedName[...], in: output, contents[...])
            observer(.journal)
            try rename(Self.unfinishedName[...], in: output, to: Self.name[...], in: output)
        } catch {
            Self.unfinishedName[...].withName { _ = unlinkat(output.descriptor, $0, 0) }
            throw .write(path: shown, error)
        }
        var cursor = FolderCursor(root: output)
        var made: [ByteSlice] = []
        do throws(SystemError) {
            for folder in new.folders where !isObstructed(folder) {
                if try cursor.open(folder) != nil { continue }
                observer(.folder)
                _ = try cursor.open(folder, making: true)
                made.append(folder)
            }
        } catch {
            for folder in made.reversed() { Self.removeIfEmpty(folder, in: output) }
            Self.name[...].withName { _ = unlinkat(output.descriptor, $0, 0) }
            throw .write(path: shown, error)
        }
    }

    /// Whether an old file stands where this folder, or one above it, is to be.
    private func isObstructed(_ folder: ByteSlice) -> Bool {
        var path = folder
        while !path.isEmpty {
            if old.lists(path) { return true }
            path = OutputPath.folder(of: path)
        }
        return false
    }

    // MARK: From the old site to the new

    /// Does all that is left to do.
    func finish(_ observer: (PublishStep) -> Void) throws(SystemError) {
        try removeStale(observer) { new.hasFolder($0) || isBelowNewFile($0) }
        for folder in old.folders.reversed() where new.lists(folder) || isBelowNewFile(folder) {
            Self.removeIfEmpty(folder, in: output)
        }
        // Pages last, so that none is served without its style sheet.
        try move(observer) { !$0.suffix(5).equals(".html") }
        try move(observer) { $0.suffix(5).equals(".html") }
        try removeStale(observer) { _ in true }
        for folder in old.folders.reversed() where !new.hasFolder(folder) { Self.removeIfEmpty(folder, in: output) }
        observer(.newMarker)
        try moveSheetKeys()
        let marker = Array(Marker.name.utf8)[...]
        try rename(marker, in: staged, to: marker, in: output)
        try end(observer)
    }

    /// Keys of sheets that no new ones follow go: they are of files that are gone. Doing it twice takes them away, which
    /// costs time and nothing else.
    private func moveSheetKeys() throws(SystemError) {
        let keys = Array(Marker.sheetKeys.utf8)[...]
        try keys.withName { (name) throws(SystemError) in
            if renameat(staged.descriptor, name, output.descriptor, name) == 0 { return }
            guard errno == ENOENT else { throw .last }
            guard unlinkat(output.descriptor, name, 0) == 0 || errno == ENOENT else { throw .last }
        }
    }

    /// What remains when the new marker is in its place.
    private func end(_ observer: (PublishStep) -> Void) throws(SystemError) {
        observer(.endOfJournal)
        try Self.name[...].withName { (name) throws(SystemError) in
            guard unlinkat(output.descriptor, name, 0) == 0 else { throw .last }
        }
        observer(.stagingRemoval)
        FolderRemoval.remove(staging.name, in: staging.parent)
    }

    private func isBelowNewFile(_ path: ByteSlice) -> Bool {
        var above = OutputPath.folder(of: path)
        while !above.isEmpty {
            if new.lists(above) { return true }
            above = OutputPath.folder(of: above)
        }
        return false
    }

    private func move(_ observer: (PublishStep) -> Void, where isWanted: (ByteSlice) -> Bool) throws(SystemError) {
        var sources = FolderCursor(root: staged)
        var targets = FolderCursor(root: output)
        for range in new.paths where isWanted(new.bytes[range]) {
            let path = new.bytes[range]
            let (folder, name) = (OutputPath.folder(of: path), OutputPath.name(of: path))
            guard let target = try targets.open(folder, making: true) else { throw SystemError(code: ENOENT) }
            guard let source = try sources.open(folder), kind(of: path, in: source) != nil else {
                // Moved before the cut.
                if kind(of: path, in: target) == .file { continue }
                throw SystemError(code: ENOENT)
            }
            observer(.move)
            try rename(name, in: source, to: name, in: target)
        }
    }

    private func removeStale(_ observer: (PublishStep) -> Void, where isMeant: (ByteSlice) -> Bool) throws(SystemError)
    {
        var cursor = FolderCursor(root: output)
        for range in old.paths {
            let path = old.bytes[range]
            guard !new.lists(path), isMeant(path) else { continue }
            let folder: FolderHandle?
            do throws(SystemError) {
                folder = try cursor.open(OutputPath.folder(of: path))
            } catch {
                // What was a folder of baku's is somebody's file or link now.
                if error.code == ENOTDIR || error.code == ELOOP { continue }
                throw error
            }
            guard let folder, let kind = kind(of: path, in: folder), kind != .folder else { continue }
            observer(.stale)
            try OutputPath.name(of: path).withName { (name) throws(SystemError) in
                guard unlinkat(folder.descriptor, name, 0) == 0 || errno == ENOENT else { throw .last }
            }
        }
    }

    private static func removeIfEmpty(_ path: ByteSlice, in root: FolderHandle) {
        var cursor = FolderCursor(root: root)
        guard let folder = try? cursor.open(OutputPath.folder(of: path)) else { return }
        OutputPath.name(of: path).withName { _ = unlinkat(folder.descriptor, $0, AT_REMOVEDIR) }
    }

    private func rename(
        _ name: ByteSlice, in source: FolderHandle, to newName: ByteSlice, in target: FolderHandle
    ) throws(SystemError) {
        try name.withName { (name) throws(SystemError) in
            try newName.withName { (newName) throws(SystemError) in
                guard renameat(source.descriptor, name, target.descriptor, newName) == 0 else { throw .last }
            }
        }
    }

    // MARK: After a cut

    /// Finishes a publication that was cut, when the output holds a journal.
    static func finishIfCut(in output: FolderHandle, realPath: [UInt8], shown: String) throws(OutputError) {
        let files = SiteFolder(path: shown, handle: output)
        let contents: [UInt8]
        do throws(FileProblem) {
            contents = try files.read(name.string, limit: 4096)
        } catch {
            if error == .missing { return }
            throw .unfinishable(folder: shown)
        }
        guard let location = location(in: contents, output: output, realPath: realPath),
            let staged = try? location.name[...].withName({ (name) throws(SystemError) in
                try FolderHandle(in: location.parent, name: name)
            })
        else { throw .unfinishable(folder: shown) }
        let old = try Marker.read(in: output, shown: shown) ?? .empty
        let new = try Marker.read(in: staged, shown: shown)
        let journal = Journal(
            shown: shown, output: output, old: old, staging: location, staged: staged, new: new ?? old)
        do throws(SystemError) {
            // The staged marker goes last: without it all else is done.
            if new == nil { try journal.end { _ in } } else { try journal.finish { _ in } }
        } catch {
            throw .unfinished(folder: shown, error)
        }
    }

    /// The staging folder that a journal names; `nil` when it is not one that this output can have.
    private static func location(in contents: [UInt8], output: FolderHandle, realPath: [UInt8]) -> StagedSite.Location?
    {
        guard contents.starts(with: head.utf8), contents.last == ASCII.newline else { return nil }
        let name = Array(contents.dropFirst(head.utf8.count).dropLast())
        if name == OutputFolder.insideName { return StagedSite.Location(parent: output, name: name, isInside: true) }
        guard let beside = OutputFolder.besideName(for: realPath), name.starts(with: beside),
            name.dropFirst(beside.count).allSatisfy(ASCII.isDigit),
            let parent = try? FolderHandle(path: OutputPath.folder(of: realPath[...]).string + "/")
        else { return nil }
        return StagedSite.Location(parent: parent, name: name, isInside: false)
    }
}
