import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Publishing

@Suite struct OutputOpeningTests {
    @Test func aFolderThatIsMissingIsMadeAndRemovedAgain() throws {
        let folder = try OutputPlayground()
        do {
            let output = try OutputFolder(folder.path + "/a/b/public/", site: nil)
            #expect(folder.tree() == ["a/", "a/b/", "a/b/public/"])
            let staged = try output.stage()
            try staged.write(Array("x.html".utf8), [])
            staged.discard()
        }
        #expect(folder.tree() == [])
    }

    @Test func foldersBakuMayWriteTo() throws {
        for names in [[], [".gitkeep"], ["CNAME", ".nojekyll", ".well-known/security.txt"], [".git/HEAD"]] {
            let folder = try OutputPlayground()
            try folder.file("public/.gitkeep")
            for name in names { try folder.file("public/" + name, "x") }
            try folder.publish(["index.html": "1"])
            #expect(folder.content("public/index.html") == "1")
            for name in names { #expect(folder.content("public/" + name) == "x") }
        }
    }

    @Test func aFolderOfSomebodyElseIsRefused() throws {
        let folder = try OutputPlayground()
        for name in ["e.txt", "a.txt", "c/d.txt", "b.txt", "CNAME"] { try folder.file("public/" + name, "x") }
        let before = folder.tree()
        let error = #expect(throws: OutputError.self) { try OutputFolder(folder.output, site: nil) }
        #expect(error == .notOurs(folder: folder.output, found: ["a.txt", "b.txt", "c", "…"]))
        #expect(folder.tree() == before)
    }

    @Test(arguments: [
        "", "baku-output 2 0\n\n", "baku-output 1 1\n\n", "baku-output 1 1\n\n../x\n", "baku-output 1 1\n\na.html",
    ])
    func aDamagedMarkerIsRefused(marker: String) throws {
        let folder = try OutputPlayground()
        try folder.file("public/.baku", marker)
        #expect(throws: OutputError.unknownMarker(folder: folder.output)) { try OutputFolder(folder.output, site: nil) }
    }

    @Test(arguments: [
        "", "/content", "/content/keluar", "/themes/standar/public", "/..", "/public/../content/x", "/jalan",
    ])
    func theSiteItselfIsRefused(place: String) throws {
        let folder = try OutputPlayground()
        try folder.file("situs/content/a.md")
        try folder.file("situs/themes/standar/templates/a.mustache")
        #expect(symlink("content", folder.path + "/situs/jalan") == 0)
        let site = folder.path + "/situs"
        #expect(throws: OutputError.overlapsSite(folder: site + place)) {
            try FileManager.default.createDirectory(atPath: site + "/public", withIntermediateDirectories: true)
            _ = try OutputFolder(site + place, site: site)
        }
        #expect(!FileManager.default.fileExists(atPath: site + "/content/keluar"))
    }

    @Test func foldersBesideTheContentAreNot() throws {
        let folder = try OutputPlayground()
        try folder.file("content/a.md")
        for name in ["public", "content-2", "themes2"] {
            _ = try OutputFolder(folder.path + "/" + name, site: folder.path)
        }
    }

    @Test func aLinkIsFollowedAndStays() throws {
        let folder = try OutputPlayground()
        try FileManager.default.createDirectory(atPath: folder.path + "/www/html", withIntermediateDirectories: true)
        #expect(symlink("www/html", folder.output) == 0)
        try folder.publish(["index.html": "1"])
        try folder.publish(["index.html": "2"])
        #expect(folder.content("www/html/index.html") == "2")
        #expect(folder.tree() == ["public@", "www/", "www/html/", "www/html/.baku", "www/html/index.html"])
    }

    @Test func whatIsNoFolderIsRefused() throws {
        let folder = try OutputPlayground()
        try folder.file("berkas")
        #expect(symlink("nirgends", folder.path + "/buntu") == 0)
        for name in ["berkas", "buntu", "berkas/a"] {
            let path = folder.path + "/" + name
            #expect(throws: OutputError.notAFolder(folder: path)) { try OutputFolder(path, site: nil) }
        }
        #expect(throws: OutputError.path("")) { try OutputFolder("", site: nil) }
    }

    @Test(arguments: [OutputFolder.Swap.automatic, .inPlace])
    func twoBuildsAtOnceAreRefused(swap: OutputFolder.Swap) throws {
        let folder = try OutputPlayground()
        do {
            let first = try OutputFolder(folder.output, site: nil, swap: swap)
            #expect(throws: OutputError.busy(folder: folder.output)) { try OutputFolder(folder.output, site: nil) }
            let staged = try first.stage()
            try staged.write(Array("a.html".utf8), [])
            _ = try staged.publish()
            // Published, but still held: the new folder is locked as well.
            #expect(throws: OutputError.busy(folder: folder.output)) { try OutputFolder(folder.output, site: nil) }
        }
        _ = try OutputFolder(folder.output, site: nil)
    }

    @Test func whatAKilledBuildLeftIsRemoved() throws {
        let folder = try OutputPlayground()
        try folder.publish(["index.html": "1"])
        for name in [
            ".public.baku-staging-1/a/b.html", "public/.baku-staging/c.html", ".public.baku-staging-x/keep",
            ".publi.baku-staging-1/keep",
        ] {
            try folder.file(name)
        }
        // A link in it, and one that is called like it: what they lead to is not theirs.
        try folder.file("luar/a.html")
        #expect(symlink(folder.path + "/luar", folder.path + "/.public.baku-staging-1/a/jalan") == 0)
        #expect(symlink("luar", folder.path + "/.public.baku-staging-2") == 0)
        try folder.publish(["index.html": "2"])
        #expect(folder.published() == ["index.html": "2"])
        #expect(
            folder.tree() == [
                ".publi.baku-staging-1/", ".publi.baku-staging-1/keep", ".public.baku-staging-2@",
                ".public.baku-staging-x/", ".public.baku-staging-x/keep",
                "luar/", "luar/a.html", "public/", "public/.baku", "public/index.html",
            ])
    }

    @Test func errorsAreToldInBothLanguages() {
        let all: [OutputError] = [
            .notOurs(folder: "p", found: ["a"]), .unknownMarker(folder: "p"), .overlapsSite(folder: "p"),
            .busy(folder: "p"),
            .notAFolder(folder: "p"), .foreignFile(path: "p/a"), .duplicate(path: "a"), .path(".."),
            .replaced(folder: "p"),
            .write(path: "p/a", SystemErrors.full), .unfinished(folder: "p", SystemErrors.full),
            .unfinishable(folder: "p"),
            .leftover(path: "p", SystemErrors.full),
        ]
        for error in all {
            for language in Language.allCases {
                #expect(!error.message(in: language).isEmpty && !error.message(in: language).hasSuffix("."))
            }
        }
        #expect(Set(all.map(\.code)).count == all.count)
        #expect(all[9].message(in: .english) == "p/a cannot be written (No space left on device)")
        #expect(all[9].remedy(in: .indonesian) == "Sediakan tempat pada disk; situs yang lama tetap utuh")
    }
}
