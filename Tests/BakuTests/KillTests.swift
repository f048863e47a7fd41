import Foundation
import Glibc
import SampleCards
import Testing

/// A build that is killed leaves the old site or the new one, whole.
@Suite struct KillTests {
    /// Two sites and their published files; more than one build's worth of time goes by in each.
    struct Sites {
        let folder: Sandbox
        /// Of each version, what a build publishes.
        var whole: [[String: Data]] = []
        /// The longest build, in seconds; follows what else the machine does.
        var longest = 0.0
        var random = SplitMix64(state: UInt64.random(in: 0...UInt64.max))
        /// The version that stands in the output folder.
        var now = 1
        /// Where builds run, and what they call the two sites and the output from there.
        let workingFolder: String
        let way: String
        let output: String

        /// - Parameter isInPlace: runs builds in the output folder itself, which must then stay the same folder.
        init(cards: Int, isInPlace: Bool) throws {
            // On a memory file system a build does not wait for a disk, so more of its time is work that can be cut.
            let memory = "/dev/shm"
            folder = try Sandbox(in: access(memory, W_OK) == 0 ? memory : NSTemporaryDirectory())
            workingFolder = isInPlace ? folder.path + "/hasil" : folder.path
            way = isInPlace ? "../" : ""
            output = isInPlace ? "." : "hasil"
            try folder.write("hasil/CNAME", "contoh.example\n")
            for version in 0...1 {
                for (name, text) in SampleSite.large(cards, version: version) { try folder.write("situs-\(version)/\(name)", text) }
                let start = Date()
                try #require(try build(version).status == 0)
                longest = max(longest, Date().timeIntervalSince(start))
                whole.append(found)
            }
            try #require(whole[0].count > cards * 3 / 4 && whole[0].keys != whole[1].keys)
        }

        /// What stands in the output folder.
        var found: [String: Data] { folder.files(below: "hasil") }

        func arguments(_ version: Int) -> [String] { ["build", "--site", way + "situs-\(version)", "--output", output] }

        func build(_ version: Int) throws -> Tool.Run { try Tool.run(arguments(version), in: workingFolder) }

        /// Begins to build the other version and kills it at some moment; tells whether it was done before.
        mutating func cut() throws -> Bool {
            let delay = Double.random(in: 0...1, using: &random) * longest
            let process = Tool.process(arguments(1 - now), in: workingFolder)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(delay * 1_000_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let isDone = process.terminationReason == .exit
            // Grows until a build is done in time again, however slow the machine has become.
            longest = isDone ? delay : longest * 1.15
            return isDone
        }
    }

    @Test func aBuildKilledAtAnyMomentLeavesAWholeSite() throws {
        var sites = try Sites(cards: 300, isInPlace: false)
        let kills = 50
        var (old, new) = (0, 0)
        for number in 0..<kills {
            _ = try sites.cut()
            let found = sites.found
            if found == sites.whole[1 - sites.now] {
                sites.now = 1 - sites.now
                new += 1
            } else {
                old += 1
                guard found == sites.whole[sites.now] else {
                    let strange = Set(found.keys).symmetricDifference(sites.whole[sites.now].keys).sorted().prefix(5)
                    Issue.record("kill \(number): neither site is whole: \(strange)")
                    return
                }
            }
        }
        // Had no build been cut, nothing would have been shown.
        #expect(old > kills / 5 && new > 0, "old \(old), new \(new)")
        try expectSound(sites, version: 0)
    }

    /// Where the folder must stay the same one, files come one by one: each is whole at any moment, and the next build
    /// makes the site whole.
    @Test func aBuildInPlaceKilledAtAnyMomentLeavesWholeFilesAndCanBeFinished() throws {
        var sites = try Sites(cards: 60, isInPlace: true)
        for number in 0..<12 {
            let isDone = try sites.cut()
            let other = 1 - sites.now
            for (name, data) in sites.found where !name.hasPrefix(".baku") {
                guard data == sites.whole[0][name] || data == sites.whole[1][name] else {
                    Issue.record("kill \(number): \(name) is of neither site")
                    return
                }
            }
            if isDone { #expect(sites.found == sites.whole[other]) }
            try expectSound(sites, version: other)
            sites.now = other
        }
    }

    /// A plain build of a version makes it whole, and nothing of killed builds is left.
    private func expectSound(_ sites: Sites, version: Int) throws {
        let last = try sites.build(version)
        #expect(last.status == 0)
        #expect(last.errors == "")
        #expect(sites.found == sites.whole[version])
        #expect(sites.folder.names() == ["hasil", "situs-0", "situs-1"])
    }
}
