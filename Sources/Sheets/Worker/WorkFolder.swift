import Bytes
import CSupport
import Glibc
import Publishing
import Reading

/// A private folder of one run: what Typst may read, and nothing else. It goes with the run; one that a killed run left
/// behind is removed by the next.
///
///     baku-sheets-4711-Xa3f9Q/
///       root/    templates, and pictures below logo/
///       fonts/   links to the font files of the theme's families
final class WorkFolder: Sendable {
    private static let prefix = "baku-sheets-"

    let path: String
    private let parent: FolderHandle
    private let handle: FolderHandle
    private let name: [UInt8]

    var root: String { path + "/root" }
    var fonts: String { path + "/fonts" }

    /// Makes one in the folder for temporary files.
    init(in parent: String = WorkFolder.temporary) throws(SystemError) {
        self.parent = try FolderHandle(path: parent)
        Self.removeLeftovers(in: self.parent)
        var template = (parent + "/" + Self.prefix + "\(getpid())-XXXXXX").utf8CString
        let made = template.withUnsafeMutableBufferPointer { text in text.baseAddress.flatMap { mkdtemp($0) } != nil }
        guard made else { throw .last }
        let bytes = template.dropLast().map { UInt8(bitPattern: $0) }
        path = bytes.string
        name = Array(bytes.suffix(from: (bytes.lastIndex(of: 0x2F) ?? -1) + 1))
        handle = try FolderHandle(path: path)
        // Other runs see by it that this one lives.
        flock(handle.descriptor, LOCK_EX | LOCK_NB)
        for folder in ["root", "root/logo", "fonts"] {
            guard mkdirat(handle.descriptor, folder, 0o700) == 0 else { throw .last }
        }
    }

    deinit { FolderRemoval.remove(name, in: parent) }

    /// Writes a file below ``root``; folders above it are made.
    func write(_ relative: String, _ bytes: [UInt8]) throws(SystemError) {
        var folder = ""
        for part in relative.split(separator: "/").dropLast() {
            folder += "/" + part
            guard mkdirat(handle.descriptor, "root" + folder, 0o700) == 0 || errno == EEXIST else { throw .last }
        }
        let below = try FolderHandle(path: root + folder)
        try writeFile(Array((relative.split(separator: "/").last ?? "").utf8)[...], in: below, bytes[...])
    }

    /// Links font files into ``fonts``, in this order.
    func link(fonts paths: [String]) throws(SystemError) {
        for (index, path) in paths.enumerated() {
            let ending = path.split(separator: ".").last.map { "." + $0 } ?? ""
            guard symlinkat(path, handle.descriptor, "fonts/\(index)\(ending)") == 0 else { throw .last }
        }
    }

    /// The folder for temporary files.
    static var temporary: String {
        guard let named = getenv("TMPDIR").map({ String(cString: $0) }), named.hasPrefix("/") else { return "/tmp" }
        return named
    }

    /// Removes folders of this user that no living run holds.
    private static func removeLeftovers(in parent: FolderHandle) {
        var names: [[UInt8]] = []
        try? parent.forEachEntry(
            { (name, kind) throws(SystemError) in
                guard kind == .folder, name.bytes.starts(with: prefix.utf8) else { return }
                // A run that has just made its folder has not locked it yet.
                let digits = name.bytes.dropFirst(prefix.utf8.count).prefix(while: ASCII.isDigit)
                guard let process = pid_t(String(decoding: digits, as: UTF8.self)), kill(process, 0) != 0 else { return }
                names.append(Array(name.bytes))
            }, failed: { $0 })
        for name in names {
            guard
                let left = try? name[...].withName({ (name) throws(SystemError) in try FolderHandle(in: parent, name: name) }),
                (try? left.status().st_uid) == geteuid(), flock(left.descriptor, LOCK_EX | LOCK_NB) == 0
            else { continue }
            FolderRemoval.remove(name, in: parent)
        }
    }
}
