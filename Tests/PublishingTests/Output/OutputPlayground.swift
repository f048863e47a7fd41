import Foundation
import Glibc
import Testing

@testable import Publishing

/// A folder that is thrown away with the test, and what stands in it.
final class OutputPlayground {
    let path: String
    /// Name of the output folder in it.
    let name: String

    init(name: String = "public") throws {
        self.name = name
        path = NSTemporaryDirectory() + "baku-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var output: String { path + "/" + name }

    func file(_ name: String, _ content: String = "") throws {
        let full = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(content.utf8).write(to: URL(fileURLWithPath: full))
    }

    func content(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// All that stands below `folder`, folders with a `/` behind them.
    func tree(_ folder: String = "") -> [String] {
        tree(of: folder.isEmpty ? path : path + "/" + folder)
    }

    private func tree(of root: String) -> [String] {
        guard let all = FileManager.default.enumerator(atPath: root) else { return [] }
        return all.compactMap { entry -> String? in
            guard let name = entry as? String else { return nil }
            var status = stat()
            lstat(root + "/" + name, &status)
            return name + (status.st_mode & S_IFMT == S_IFDIR ? "/" : status.st_mode & S_IFMT == S_IFLNK ? "@" : "")
        }.sorted()
    }

    /// Publishes a site of these files.
    @discardableResult
    func publish(
        _ files: [String: String], swap: OutputFolder.Swap = .automatic, observer: (PublishStep) -> Void = { _ in }
    ) throws -> Published {
        let staged = try OutputFolder(output, site: nil, swap: swap).stage()
        for (name, content) in files { try staged.write(Array(name.utf8), Array(content.utf8)) }
        return try staged.publish(durable: false, observer: observer)
    }

    /// Files of the published site, without the marker.
    func published() -> [String: String] {
        var result: [String: String] = [:]
        for file in tree(name) where !file.hasSuffix("/") && !file.hasSuffix("@") && file != ".baku" {
            result[file] = content(name + "/" + file)
        }
        return result
    }

    /// A copy of everything, hard links among the files kept, as it would be found after a kill.
    func snapshot() throws -> OutputPlayground {
        let copy = try OutputPlayground(name: name)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/cp")
        process.arguments = ["-a", path + "/.", copy.path]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return copy
    }
}

/// Something only root may do; a test that needs it is skipped elsewhere.
enum Mount {
    static func run(_ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/mount")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    static func unmount(_ path: String) { umount2(path, Int32(MNT_DETACH)) }

    static let isPossible: Bool = {
        guard geteuid() == 0, let folder = try? OutputPlayground() else { return false }
        defer { unmount(folder.path) }
        return run(["-t", "tmpfs", "-o", "size=64k", "none", folder.path])
    }()
}
