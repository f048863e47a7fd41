import Foundation
import Glibc
import Testing

@testable import Publishing

@Suite struct OutputPublishTests {
    static let old = [
        "index.html": "lama", "gaya.1.css": "lama", "a/x.html": "lama", "a/y.html": "lama", "b/c/z.html": "lama",
    ]
    static let new = ["index.html": "baru", "gaya.2.css": "baru", "a/x.html": "baru", "d/e.html": "baru"]
    /// What others put there: at the top, beside pages, in folders that go, in folders of their own.
    static let foreign = [
        ".gitkeep": "", "CNAME": "contoh.go.id", ".git/HEAD": "ref", ".git/objects/ab/cd": "x", "a/catatan.txt": "c",
        "b/c/simpan.txt": "s", "unggahan/2025/foto.jpg": "f",
    ]

    @Test(arguments: [OutputFolder.Swap.automatic, .inPlace])
    func theNewSiteReplacesTheOldAndForeignFilesStay(swap: OutputFolder.Swap) throws {
        let folder = try OutputPlayground()
        try folder.publish(Self.old, swap: swap)
        for (name, content) in Self.foreign { try folder.file("public/" + name, content) }
        try FileManager.default.createDirectory(atPath: folder.output + "/kosong", withIntermediateDirectories: true)
        #expect(symlink("/etc", folder.output + "/tautan") == 0)
        let published = try folder.publish(Self.new, swap: swap)
        #expect(published.inOneStep == (swap == .automatic))
        #expect(published.leftover == nil)
        #expect(folder.published() == Self.new.merging(Self.foreign) { $1 })
        #expect(folder.tree("public").contains("kosong/"))
        #expect(folder.tree("public").contains("tautan@"))
        #expect(!folder.tree("public").contains { $0.hasPrefix("tautan@/") })
        #expect(FileManager.default.fileExists(atPath: "/etc/passwd"))
        #expect(folder.tree().allSatisfy { $0.hasPrefix("public/") })
        // And once more: nothing is taken for baku's that was not.
        try folder.publish(["index.html": "ketiga"], swap: swap)
        #expect(folder.published() == ["index.html": "ketiga"].merging(Self.foreign) { $1 })
        #expect(!folder.tree("public").contains("d/"))
    }

    @Test(
        arguments: [
            ("CNAME", ["CNAME": "baru"]), ("a/b.html", ["a/b.html": "baru"]), ("a", ["a/b.html": "baru"]),
            ("a.html/x", ["a.html": "baru"]),
        ], [OutputFolder.Swap.automatic, .inPlace])
    func aForeignFileIsNeverOverwritten(_ row: (foreign: String, new: [String: String]), swap: OutputFolder.Swap) throws
    {
        let folder = try OutputPlayground()
        try folder.publish(["index.html": "lama"])
        try folder.file("public/" + row.foreign, "milik orang")
        let before = folder.tree()
        let error = #expect(throws: OutputError.self) { try folder.publish(row.new, swap: swap) }
        guard case .foreignFile? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(folder.tree() == before)
        #expect(folder.published() == ["index.html": "lama", row.foreign: "milik orang"])
    }

    @Test(arguments: [OutputFolder.Swap.automatic, .inPlace])
    func aLinkToAFolderIsNeverWrittenThrough(swap: OutputFolder.Swap) throws {
        let folder = try OutputPlayground()
        try folder.publish(["index.html": "lama", "layanan/a.html": "lama"])
        try folder.file("luar/a.html", "luar")
        try FileManager.default.removeItem(atPath: folder.output + "/layanan")
        #expect(symlink("../luar", folder.output + "/layanan") == 0)
        #expect(throws: OutputError.self) { try folder.publish(["layanan/a.html": "baru"], swap: swap) }
        #expect(folder.tree("luar") == ["a.html"])
        #expect(folder.content("luar/a.html") == "luar")
        // A site without that folder has no use for the place: the link stays, what it leads to as well.
        try folder.publish(["index.html": "baru"], swap: swap)
        #expect(folder.content("luar/a.html") == "luar")
        #expect(folder.tree("public") == [".baku", "index.html", "layanan@"])
    }

    @Test(arguments: [OutputFolder.Swap.automatic, .inPlace])
    func pagesMayBecomeFoldersAndFoldersPages(swap: OutputFolder.Swap) throws {
        let folder = try OutputPlayground()
        try folder.publish(["a": "lama", "b/c/d": "lama", "b/e": "lama"], swap: swap)
        let new = ["a/x/y": "baru", "b": "baru"]
        try folder.publish(new, swap: swap)
        #expect(folder.published() == new)
        #expect(folder.tree("public") == [".baku", "a/", "a/x/", "a/x/y", "b"])
    }

    @Test func whatOthersChangeMeanwhileIsKept() throws {
        let folder = try OutputPlayground()
        try folder.publish(["index.html": "lama"])
        try folder.file("public/.git/index", "satu")
        try folder.file("public/CNAME", "satu")
        try folder.publish(["index.html": "baru"]) { step in
            guard step == .exchange else { return }
            // As version control does it: a new file renamed over the old one.
            try? folder.file("public/.git/index.lock", "dua")
            rename(folder.output + "/.git/index.lock", folder.output + "/.git/index")
            try? folder.file("public/.git/refs/baru", "dua")
        }
        #expect(
            folder.published() == ["index.html": "baru", "CNAME": "satu", ".git/index": "dua", ".git/refs/baru": "dua"])
    }

    @Test func anOutputThatWasReplacedMeanwhileIsLeft() throws {
        let folder = try OutputPlayground()
        let staged = try OutputFolder(folder.output, site: nil).stage()
        try staged.write(Array("index.html".utf8), [])
        #expect(rename(folder.output, folder.output + "-2") == 0)
        #expect(throws: OutputError.replaced(folder: folder.output)) { try staged.publish() }
        #expect(folder.tree() == ["public-2/"])
    }

    /// The third name leaves no room for that of a staging folder beside it: it is staged inside.
    @Test(arguments: [
        ("public", OutputFolder.Swap.automatic), ("public", .inPlace), (String(repeating: "x", count: 220), .automatic),
    ])
    func aBuildCutAtAnyStepLeavesAWholeSiteForTheNextCommand(name: String, swap: OutputFolder.Swap) throws {
        let folder = try OutputPlayground(name: name)
        let isOneStep = swap == .automatic && name == "public"
        try folder.publish(Self.old.merging(["p": "lama", "q/r": "lama"]) { $1 })
        for (name, content) in Self.foreign { try folder.file(folder.name + "/" + name, content) }
        let new = Self.new.merging(["p/s": "baru", "q": "baru"]) { $1 }
        var cuts: [(step: PublishStep, state: OutputPlayground)] = []
        try folder.publish(new, swap: swap) { step in
            do { cuts.append((step, try folder.snapshot())) } catch { Issue.record(error) }
        }
        let oldSite = Self.old.merging(["p": "lama", "q/r": "lama"]) { $1 }.merging(Self.foreign) { $1 }
        let newSite = new.merging(Self.foreign) { $1 }
        #expect(folder.published() == newSite)
        #expect(Set(cuts.map(\.step)).count == (isOneStep ? 4 : 8))
        let turn = try #require(cuts.firstIndex { $0.step == (isOneStep ? .exchange : .journal) })
        for (index, cut) in cuts.enumerated() {
            let isNew = index > turn
            if isOneStep { #expect(cut.state.published() == (isNew ? newSite : oldSite), "\(index) \(cut.step)") }
            // The next command finishes it; being cut itself, it leaves one of these same states.
            _ = try OutputFolder(cut.state.output, site: nil).stage()
            #expect(cut.state.published() == (isNew ? newSite : oldSite), "\(index) \(cut.step)")
            #expect(cut.state.tree().allSatisfy { $0.hasPrefix(name + "/") }, "\(index) \(cut.step)")
            #expect(!cut.state.tree(name).contains { $0.hasPrefix(".baku-") }, "\(index) \(cut.step)")
            // And a build after it is an ordinary one.
            try cut.state.publish(Self.new)
            #expect(cut.state.published() == Self.new.merging(Self.foreign) { $1 }, "\(index) \(cut.step)")
        }
    }

    @Test func aJournalWhoseStagingIsGoneIsTold() throws {
        let folder = try OutputPlayground()
        try folder.publish(["index.html": "lama"])
        for content in [
            "", "baku-journal 1\n.baku-staging\n", "baku-journal 1\n../luar\n",
            "baku-journal 1\n.public.baku-staging-/x\n",
        ] {
            try folder.file("public/.baku-journal", content)
            #expect(throws: OutputError.unfinishable(folder: folder.output)) {
                try OutputFolder(folder.output, site: nil)
            }
            #expect(folder.content("public/index.html") == "lama")
        }
    }

    @Test(.enabled(if: Mount.isPossible, "only root may mount"))
    func aMountIsPublishedInPlace() throws {
        let folder = try OutputPlayground()
        try FileManager.default.createDirectory(atPath: folder.output, withIntermediateDirectories: true)
        try #require(Mount.run(["-t", "tmpfs", "-o", "size=4m", "none", folder.output]))
        defer { Mount.unmount(folder.output) }
        #expect(try !folder.publish(Self.old).inOneStep)
        for (name, content) in Self.foreign { try folder.file("public/" + name, content) }
        #expect(try !folder.publish(Self.new).inOneStep)
        #expect(folder.published() == Self.new.merging(Self.foreign) { $1 })
        #expect(folder.tree().allSatisfy { $0.hasPrefix("public/") && !$0.contains(".baku-") })
    }

    @Test(.enabled(if: Mount.isPossible, "only root may mount"))
    func aBindMountOfTheSameDiskIsPublishedInPlace() throws {
        let folder = try OutputPlayground()
        try folder.publish(Self.old)
        try #require(Mount.run(["--bind", folder.output, folder.output]))
        defer { Mount.unmount(folder.output) }
        #expect(try !folder.publish(Self.new).inOneStep)
        #expect(folder.published() == Self.new)
    }

    @Test(.enabled(if: Mount.isPossible, "only root may mount"))
    func somethingMountedInTheOutputStays() throws {
        let folder = try OutputPlayground()
        try folder.publish(Self.old)
        let mounted = folder.output + "/unggahan"
        try FileManager.default.createDirectory(atPath: mounted, withIntermediateDirectories: true)
        try #require(Mount.run(["-t", "tmpfs", "-o", "size=1m", "none", mounted]))
        defer { Mount.unmount(mounted) }
        try folder.file("public/unggahan/foto.jpg", "f")
        #expect(try !folder.publish(Self.new).inOneStep)
        // The list of the test does not look into mounts.
        #expect(folder.published() == Self.new)
        #expect(folder.content("public/unggahan/foto.jpg") == "f")
    }
}
