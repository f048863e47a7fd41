import CSupport
import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Reading

/// A folder that is thrown away with the test.
final class Playground {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "baku-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String, _ content: String = "") throws {
        let full = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(content.utf8).write(to: URL(fileURLWithPath: full))
    }

    func site() throws -> SiteFolder { try SiteFolder(path: path) }
}

@Suite struct FilesListingTests {
    @Test func filesComeInByteOrderOfTheirPaths() throws {
        let folder = try Playground()
        for name in ["b.md", "a/z.md", "a-b.md", "a/b/c.md", "a.md", "a0.md", "c/1.md"] {
            try folder.file("content/" + name)
        }
        let listing = try folder.site().files(below: "content")
        let expected = ["a-b.md", "a.md", "a/b/c.md", "a/z.md", "a0.md", "b.md", "c/1.md"].map { "content/" + $0 }
        #expect(listing.files.map(\.path) == expected)
        #expect(
            listing.files.map(\.path) == listing.files.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        )
        #expect(listing.problems.isEmpty)
        #expect(listing.exists)
    }

    @Test func aFolderThatIsMissingIsNoProblem() throws {
        let listing = try Playground().site().files(below: "themes/lain")
        #expect(!listing.exists)
        #expect(listing.problems.isEmpty)
    }

    @Test func hiddenFilesAndBackupsArePassedOver() throws {
        let folder = try Playground()
        for name in [".git/config", ".DS_Store", "a.md~", "Thumbs.db", ".a.md.swp", "b.swp", "#a.md#", "a.md"] {
            try folder.file("content/" + name)
        }
        let listing = try folder.site().files(below: "content")
        #expect(listing.files.map(\.path) == ["content/a.md"])
        #expect(listing.problems.isEmpty)
    }

    @Test func allProblemsAreCollected() throws {
        let folder = try Playground()
        try folder.file("luar.md")
        try folder.file("content/Paspor Baru.md")
        try folder.file("content/b.md")
        try folder.file("content/Satu Dua/c.md")
        #expect(symlink("../luar.md", folder.path + "/content/tautan.md") == 0)
        #expect(symlink("/etc", folder.path + "/content/etc") == 0)
        #expect(mkfifo(folder.path + "/content/pipa.md", 0o600) == 0)
        let wrong: [CChar] =
            (folder.path + "/content/").utf8.map(CChar.init(bitPattern:)) + [CChar(bitPattern: 0xFF), 0x61, 0]
        let descriptor = open(wrong, O_CREAT | O_WRONLY, 0o600)
        #expect(descriptor >= 0)
        close(descriptor)
        let listing = try folder.site().files(below: "content")
        #expect(listing.files.map(\.path) == ["content/b.md"])
        #expect(
            listing.problems.map { "\($0.place.file) \($0.code)" } == [
                "content/Paspor Baru.md file.name", "content/Satu Dua file.name", "content/etc file.link",
                "content/pipa.md file.special", "content/tautan.md file.link", "content/\u{FFFD}a file.name-encoding",
            ])
        #expect(listing.problems[0].problem.remedy(in: .indonesian) == "Ganti namanya menjadi paspor-baru.md")
    }

    @Test func foldersThatAreTooDeepAreRefused() throws {
        let folder = try Playground()
        let deepest = "content/" + (1..<SiteFolder.deepest).map { "f\($0)/" }.joined()
        try folder.file(deepest + "a.md")
        try folder.file(deepest + "zu/tief.md")
        let listing = try folder.site().files(below: "content")
        #expect(listing.files.map(\.path) == [deepest + "a.md"])
        #expect(listing.problems.map(\.place.file) == [deepest + "zu"])
        #expect(listing.problems.map(\.code) == ["file.too-deep"])
    }

    @Test func contentItselfMayNotBeALink() throws {
        let folder = try Playground()
        try folder.file("elsewhere/a.md")
        #expect(symlink("elsewhere", folder.path + "/content") == 0)
        let listing = try folder.site().files(below: "content")
        #expect(listing.files.isEmpty)
        #expect(listing.problems.map(\.code) == ["file.link"])
    }

    @Test func anUnreadableOrMissingSiteIsATypedError() throws {
        #expect(throws: FileProblem.missing) { try SiteFolder(path: "/nirgends/gar-nicht") }
        #expect(throws: FileProblem.notAFolder) { try SiteFolder(path: "/dev/null") }
        #expect(
            FileProblem.unreadable(SystemError(code: EACCES)).message(in: .english)
                == "It cannot be read (Permission denied)")
    }
}

@Suite struct FilesReadingTests {
    @Test func readsTheWholeFile() throws {
        let folder = try Playground()
        let text = String(repeating: "Persyaratan\n", count: 1000)
        try folder.file("content/a/b.md", text)
        try folder.file("baku.yml", "")
        #expect(try folder.site().read("content/a/b.md", limit: text.utf8.count) == Array(text.utf8))
        #expect(try folder.site().read("baku.yml", limit: 0) == [])
    }

    @Test func aLargeFileIsRefusedByItsSize() throws {
        let folder = try Playground()
        try folder.file("content/a.md")
        #expect(truncate(folder.path + "/content/a.md", 100_000_000) == 0)
        #expect(throws: FileProblem.tooLarge(size: 100_000_000, limit: 131_072)) {
            try folder.site().read("content/a.md", limit: 131_072)
        }
    }

    @Test func aFileWithoutASizeIsReadUpToTheLimit() throws {
        // Files of the kernel say 0 and hold more, like one that grows while it is read.
        let site = try SiteFolder(path: "/proc/self")
        #expect(try site.read("status", limit: 100_000).count > 100)
        #expect(throws: FileProblem.self) { try site.read("status", limit: 10) }
    }

    @Test(arguments: [
        ("../luar.md", FileProblem.outside), ("content/../baku.yml", .outside), ("/etc/passwd", .outside),
        ("content/tautan.md", .link),
        ("content/folder/luar.md", .link), ("content/pipa.md", .special), ("content", .notAFile),
        ("content/tidak.md", .missing),
        ("baku.yml/a", .notAFolder), ("content/soket", .special),
    ])
    func nothingOutsideTheSiteIsRead(path: String, problem: FileProblem) throws {
        let outer = try Playground()
        try outer.file("luar.md", "rahasia")
        try outer.file("situs/baku.yml", "nama: x")
        try outer.file("situs/content/a.md", "x")
        let site = outer.path + "/situs"
        #expect(symlink("../../luar.md", site + "/content/tautan.md") == 0)
        #expect(symlink("../..", site + "/content/folder") == 0)
        #expect(mkfifo(site + "/content/pipa.md", 0o600) == 0)
        #expect(mknod(site + "/content/soket", S_IFSOCK | 0o600, 0) == 0)
        #expect(throws: problem) { try SiteFolder(path: site).read(path, limit: 1000) }
        // The way of older kernels opens no more than the other.
        let handle = try FolderHandle(path: site)
        let way = baku_open_part_by_part(handle.descriptor, path, O_RDONLY | O_NONBLOCK | O_DIRECTORY)
        #expect(way < 0 || path == "content")
        if way >= 0 { close(way) }
    }

    @Test func olderKernelsOpenTheSameFiles() throws {
        let folder = try Playground()
        try folder.file("content/a/b.md", "x")
        let handle = try FolderHandle(path: folder.path)
        for path in ["content/a/b.md", "content/a", "content"] {
            let descriptor = baku_open_part_by_part(handle.descriptor, path, O_RDONLY)
            #expect(descriptor >= 0, "\(path)")
            close(descriptor)
        }
        for path in ["content/a/c.md", "content//a", "", "content/", String(repeating: "x", count: 256)] {
            #expect(baku_open_part_by_part(handle.descriptor, path, O_RDONLY) < 0, "\(path)")
        }
    }
}
