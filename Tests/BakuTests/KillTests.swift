import Foundation
import Glibc
import Testing

/// A build that is killed leaves the old site or the new one, whole.
@Suite struct KillTests {
    static let kills = 50

    @Test func aBuildKilledAtAnyMomentLeavesAWholeSite() throws {
        // On a memory file system a build does not wait for a disk, so more of its time is work that can be cut.
        let memory = "/dev/shm"
        let folder = try Sandbox(in: access(memory, W_OK) == 0 ? memory : NSTemporaryDirectory())
        var whole: [[String: Data]] = []
        for version in 0...1 {
            for (name, text) in SampleSite.large(300, version: version) { try folder.write("situs-\(version)/\(name)", text) }
        }
        var longest = 0.0
        for version in 0...1 {
            let start = Date()
            try #require(try folder.baku("build", "--site", "situs-\(version)", "--output", "hasil").status == 0)
            longest = max(longest, Date().timeIntervalSince(start))
            whole.append(folder.files(below: "hasil"))
        }
        try #require(whole[0].count > 250 && whole[0].keys != whole[1].keys)
        try folder.write("hasil/CNAME", "contoh.example\n")
        for version in 0...1 { whole[version]["CNAME"] = Data("contoh.example\n".utf8) }

        var now = 1
        var ends = [0, 0, 0]
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        for number in 0..<Self.kills {
            let delay = Double.random(in: 0...1, using: &random) * longest
            let other = 1 - now
            let process = Tool.process(["build", "--site", "situs-\(other)", "--output", "hasil", "--quiet"], in: folder.path)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(delay * 1_000_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let found = folder.files(below: "hasil")
            if found == whole[other] {
                now = other
                ends[process.terminationReason == .exit ? 2 : 1] += 1
                // The length of a build varies with what else the machine does; follow it.
                if process.terminationReason == .exit { longest = delay }
            } else {
                ends[0] += 1
                longest = max(longest, delay * 1.1)
                guard found == whole[now] else {
                    let strange = Set(found.keys).symmetricDifference(whole[now].keys).sorted().prefix(5)
                    Issue.record("kill \(number) after \(delay) s (seed \(seed)): neither site is whole: \(strange)")
                    return
                }
            }
        }
        // Had no build been cut, nothing was shown.
        #expect(ends[0] > Self.kills / 5 && ends[1] + ends[2] > 0, "old \(ends[0]), new though killed \(ends[1]), done \(ends[2])")
        let last = try folder.baku("build", "--site", "situs-0", "--output", "hasil")
        #expect(last.status == 0)
        #expect(last.errors == "")
        #expect(folder.files(below: "hasil") == whole[0])
        // What killed builds had staged is gone.
        #expect(folder.names() == ["hasil", "situs-0", "situs-1"])
    }
}

/// A small generator whose sequence a seed gives again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
