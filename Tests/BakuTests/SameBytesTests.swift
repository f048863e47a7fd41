import Foundation
import Testing

/// "Same input, same bytes: on any path, time zone, locale, file order."
@Suite struct SameBytesTests {
    /// The sample site of the package.
    static let sample = Sandbox.files(below: Tool.package + "/content").reduce(into: [String: Data]()) {
        $0["content/" + $1.key] = $1.value
    }

    @Test func theSampleSiteIsTheSameEverywhere() throws {
        try #require(Self.sample.count > 10)
        let settings = try #require(FileManager.default.contents(atPath: Tool.package + "/baku.yml"))
        try expectSame(Self.sample.merging(["baku.yml": settings]) { $1 })
    }

    @Test func aLargeSiteIsTheSameEverywhere() throws {
        try expectSame(SampleSite.large(200, version: 1).mapValues { Data($0.utf8) })
    }

    private func expectSame(_ files: [String: Data]) throws {
        let (first, second) = (try Sandbox(), try Sandbox())
        let names = files.keys.sorted()
        for name in names { try first.write("situs/" + name, Array(files[name] ?? Data())) }
        // The file systems of two machines list folders in different orders; so do folders filled in different orders.
        for name in names.reversed() { try second.write("tempat/lain/jauh/" + name, Array(files[name] ?? Data())) }
        let one = try first.baku(
            "build", "--site", "situs", "--jobs", "1",
            environment: ["PATH": "/usr/bin:/bin", "TZ": "Asia/Jayapura", "LANG": "id_ID.UTF-8", "LC_ALL": "C"])
        let other = try Tool.run(
            ["build", "--site", second.path + "/tempat/lain/jauh", "--output", second.path + "/hasil", "--jobs", "4"],
            environment: [
                "PATH": "/usr/bin:/bin", "TZ": "America/St_Johns", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8",
                "HOME": "/nonexistent", "LC_NUMERIC": "de_DE.UTF-8",
            ])
        #expect(one.status == 0, "\(one.errors)")
        #expect(other.status == 0, "\(other.errors)")
        let (a, b) = (first.files(below: "situs/public"), second.files(below: "hasil"))
        #expect(a.count > 5)
        #expect(a.keys.sorted() == b.keys.sorted())
        for (name, data) in a { #expect(data == b[name], "\(name)") }
        // And again over the old site, now with as many workers as there are cores.
        #expect(try first.baku("build", "--site", "situs").status == 0)
        #expect(first.files(below: "situs/public") == a)
    }
}
