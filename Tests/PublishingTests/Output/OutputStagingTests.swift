import Foundation
import Glibc
import Reading
import Testing

@testable import Publishing

enum SystemErrors {
    static let full = SystemError(code: ENOSPC)
}

@Suite struct OutputStagingTests {
    @Test(arguments: [
        "", "/a", "a/", "a//b", ".", "..", "a/../b", "a/.", "./a", "a\nb", "a\0b", "a\u{7F}", ".baku", ".baku-x/y",
        String(repeating: "x", count: 256), String(repeating: "x/", count: 2001) + "x",
    ])
    func pathsThatMayNotBeWritten(path: String) throws {
        let folder = try OutputPlayground()
        let staged = try OutputFolder(folder.output, site: nil).stage()
        #expect(throws: OutputError.path(path)) { try staged.write(Array(path.utf8), [1]) }
    }

    @Test func twoPagesForOneAddressAreRefused() throws {
        let folder = try OutputPlayground()
        try folder.publish(["index.html": "1"])
        do {
            let staged = try OutputFolder(folder.output, site: nil).stage()
            try staged.write(Array("a/b.html".utf8), [1])
            #expect(throws: OutputError.duplicate(path: "a/b.html")) { try staged.write(Array("a/b.html".utf8), [2]) }
            #expect(throws: OutputError.duplicate(path: "a/b.html")) { try staged.write(Array("a/b.html/c".utf8), [2]) }
            #expect(throws: OutputError.duplicate(path: "a")) { try staged.write(Array("a".utf8), [2]) }
        }
        #expect(folder.published() == ["index.html": "1"])
        #expect(folder.tree("").filter { $0.contains("staging") } == [])
    }

    @Test func manyThreadsWriteAtOnce() throws {
        let folder = try OutputPlayground()
        // More folders than are held open at once.
        @Sendable func path(_ index: Int) -> String { "layanan/f\(index % 301)/g\(index % 3)/h\(index).html" }
        let count = 1500
        do {
            let staged = try OutputFolder(folder.output, site: nil).stage()
            DispatchQueue.concurrentPerform(iterations: 8) { worker in
                for index in stride(from: worker, to: count, by: 8) {
                    do { try staged.write(Array(path(index).utf8), Array("isi \(index)".utf8)) } catch {
                        Issue.record(error)
                    }
                }
            }
            let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
            #expect(descriptors < 900)
            #expect(try staged.publish().inOneStep)
        }
        let published = folder.published()
        #expect(published.count == count)
        for index in 0..<count { #expect(published[path(index)] == "isi \(index)") }
    }

    @Test func equalSitesHaveEqualMarkers() throws {
        let names = (0..<200).map { "a\($0 % 7)/b-\($0).html" } + ["index.html", "a0.html", "a0-x.html"]
        var markers: [String?] = []
        for order in [names, names.reversed(), names.shuffled()] {
            let folder = try OutputPlayground()
            let staged = try OutputFolder(folder.output, site: nil).stage()
            for name in order { try staged.write(Array(name.utf8), []) }
            _ = try staged.publish()
            markers.append(folder.content("public/.baku"))
        }
        #expect(markers[0] != nil && markers[0] == markers[1] && markers[0] == markers[2])
        let marker = try #require(Marker(reading: Array((markers[0] ?? "").utf8)))
        #expect(marker.paths.count == names.count)
        for name in names { #expect(marker.lists(Array(name.utf8)[...])) }
        for name in ["a0", "index.htm", "", "a0/b-1.html"] { #expect(!marker.lists(Array(name.utf8)[...])) }
        #expect(marker.folders.map(\.string) == (0..<7).map { "a\($0)" })
    }

    @Test func modesAreThoseOfTheOldFolder() throws {
        let folder = try OutputPlayground()
        try folder.publish(["a/b.html": "1"])
        #expect(chmod(folder.output, 0o2775) == 0)
        if geteuid() == 0 { #expect(chown(folder.output, 1234, 1235) == 0) }
        try folder.publish(["a/b.html": "2"])
        var status = stat()
        #expect(stat(folder.output, &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o2775)
        if geteuid() == 0 { #expect(status.st_uid == 1234 && status.st_gid == 1235) }
        #expect(stat(folder.output + "/a/b.html", &status) == 0)
        let mask = umask(0)
        umask(mask)
        #expect(status.st_mode & 0o777 == 0o644 & ~mask)
        if geteuid() == 0 { #expect(status.st_gid == 1235) }
    }

    @Test(.enabled(if: Mount.isPossible, "only root may mount a small file system"))
    func aFullDiskLeavesTheOldSite() throws {
        let folder = try OutputPlayground()
        try #require(Mount.run(["-t", "tmpfs", "-o", "size=1m", "none", folder.path]))
        defer { Mount.unmount(folder.path) }
        try folder.publish(["index.html": "lama", "a/b.html": "lama"])
        let before = folder.tree()
        let page = String(repeating: "x", count: 60_000)
        let error = #expect(throws: OutputError.self) {
            try folder.publish(Dictionary(uniqueKeysWithValues: (0..<100).map { ("a/\($0).html", page) }))
        }
        guard case .write(_, SystemErrors.full)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.isOfTheMachine == true)
        #expect(folder.tree() == before)
        #expect(folder.published() == ["index.html": "lama", "a/b.html": "lama"])
    }

    @Test(.enabled(if: Mount.isPossible, "only root may mount read-only"), arguments: ["", "/public"])
    func aReadOnlyDiskLeavesTheOldSite(place: String) throws {
        let folder = try OutputPlayground()
        try folder.publish(["index.html": "lama"])
        let path = folder.path + place
        try #require(Mount.run(["--bind", path, path]) && Mount.run(["-o", "remount,ro,bind", path]))
        defer { Mount.unmount(path) }
        let before = folder.tree()
        #expect(throws: OutputError.write(path: folder.output, SystemError(code: EROFS))) {
            try folder.publish(["index.html": "baru"])
        }
        #expect(folder.tree() == before)
        #expect(folder.published() == ["index.html": "lama"])
    }
}
