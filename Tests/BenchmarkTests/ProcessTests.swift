import Foundation
import Testing

@testable import baku_bench

@Suite struct ProcessTests {
    @Test func wallTimeCountsWaiting() throws {
        let usage = try baku_bench.Process.run(["sleep", "0.05"])
        #expect(usage.wall >= 0.05)
        #expect(usage.cpu < usage.wall)
    }

    @Test func peakIsTheChildsOwn() throws {
        // A child that holds far more than this process did.
        let size = Int(baku_bench.Process.peakFloor) + 64 << 20
        let usage = try baku_bench.Process.run(["dd", "if=/dev/zero", "of=/dev/null", "bs=\(size)", "count=1", "status=none"])
        #expect(usage.peak >= Double(size))
        #expect(usage.peak < Double(size) * 1.5 + 64e6)
    }

    @Test(arguments: [["false"], ["no-such-program-anywhere"], ["sh", "-c", "kill -9 $$"]])
    func failuresAreErrors(command: [String]) {
        #expect(throws: MachineError.self) { try baku_bench.Process.run(command) }
    }
}

@Suite struct FolderTests {
    @Test func tallyCountsFilesAndBytesBelow() throws {
        let root = try Folder.makeTemporary(in: NSTemporaryDirectory())
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(atPath: "\(root)/a/b", withIntermediateDirectories: true)
        try Data(repeating: 1, count: 10).write(to: URL(fileURLWithPath: "\(root)/x"))
        try Data(repeating: 1, count: 5).write(to: URL(fileURLWithPath: "\(root)/a/b/y"))
        let tally = try Folder.tally(root)
        #expect(tally.files == 2)
        #expect(tally.bytes == 15)
    }
}

@Suite struct MatchTests {
    /// A stand-in for baku that copies the cards: each output must be new, and the copy must equal the finished folder.
    @Test func playsEveryRoundInNewFolders() throws {
        let root = try Folder.makeTemporary(in: NSTemporaryDirectory())
        defer { try? FileManager.default.removeItem(atPath: root) }
        let script = "\(root)/stand-in"
        try Data("#!/bin/sh\ntest \"$1\" = check && exit\ntest ! -e \"$6\" && exec cp -r \"$4/content\" \"$6\"\n".utf8).write(to: URL(fileURLWithPath: script))
        #expect(chmod(script, 0o755) == 0)
        let place = try Workplace(root: root)
        try FileManager.default.createDirectory(atPath: "\(place.site)/content", withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(fileURLWithPath: "\(place.site)/content/a.md"))

        let match = Match(
            place: place, tools: Tools(baku: script, hugo: ""), contestants: [.baku, .check, .copy], keepsOutputs: false)
        let report = try match.play(title: "t", rounds: 3, warmUps: 1)
        #expect(report.entries.map(\.samples.runs.count) == [3, 3, 3])
        #expect(report.entries.map(\.files) == [1, 0, 1])
        let rest = try FileManager.default.contentsOfDirectory(atPath: root).sorted()
        #expect(rest == ["out-finished", "site", "stand-in"])
        #expect(Report.ratios([report]).contains("| t "))
    }
}
