import Foundation
import Glibc
import Testing

@testable import Sheets

/// Programs that are no workers: what they do is a failure with words, never a deadlock.
@Suite struct BadWorkerTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("baku-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func program(_ script: String) throws -> String {
        let file = folder.appendingPathComponent(UUID().uuidString)
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
        chmod(file.path, 0o755)
        return file.path
    }

    private func failure(of script: String, body: Int = 10, patience: Duration = .seconds(20)) throws -> WorkerFailure? {
        defer { try? FileManager.default.removeItem(at: folder) }
        let worker = try SheetWorker(python: try program(script), patience: patience)
        let failure = #expect(throws: WorkerFailure.self) {
            try worker.ask({ $0.field("id", number: 1) }, body: [UInt8](repeating: 0x20, count: body))
        }
        return failure
    }

    @Test(arguments: [
        ("echo 'ada yang salah' >&2; exit 3", WorkerFailure.ended(.exit(3), lastWords: "ada yang salah")),
        ("exit 0", .ended(.exit(0), lastWords: "")),
        ("kill -SEGV $$", .ended(.signal(SIGSEGV), lastWords: "")),
        ("echo bukan JSON; sleep 60", .garbage),
        (#"echo '{"ok":true}'; sleep 60"#, .garbage),
        (#"echo '{"ok":true,"bytes":-1}'; sleep 60"#, .garbage),
        (#"echo '{"ok":true,"bytes":99999999999}'; sleep 60"#, .garbage),
        (#"echo '{"ok":true,"bytes":2}'; printf abc; sleep 60"#, .garbage),
        // A line without an end.
        ("yes | tr -d '\\n'", .garbage),
        (#"echo '{"ok":false,"isTypst":false,"message":"PanicException: x","bytes":0}'; sleep 60"#, .broken("PanicException: x")),
    ])
    func isNamed(row: (script: String, failure: WorkerFailure)) throws {
        #expect(try failure(of: row.script) == row.failure)
    }

    @Test func oneThatDoesNotReadIsNotWaitedForWithoutEnd() throws {
        // Far more than a socket holds.
        #expect(try failure(of: "sleep 60", body: 8 << 20, patience: .seconds(1)) == .timedOut(seconds: 1))
    }

    @Test func oneThatEndsWhileItIsWrittenToKillsNobody() throws {
        #expect(try failure(of: "head -c 1000 >/dev/null; exit 5", body: 8 << 20) == .ended(.exit(5), lastWords: ""))
    }

    @Test func oneThatAnswersHalfAndEnds() throws {
        #expect(try failure(of: #"echo '{"ok":true,"bytes":100}'; printf abc; exit 1"#) == .ended(.exit(1), lastWords: ""))
    }

    @Test func oneThatIsNotThere() throws {
        #expect(throws: WorkerFailure.start(.init(code: ENOENT))) {
            try SheetWorker(python: "/tidak/ada/python", patience: .seconds(1))
        }
    }

    @Test func tooManyInARowAreGivenUp() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try program("exit 1")
        var limits = SheetPool.Limits()
        limits.failures = 3
        let pool = SheetPool(count: 1, limits: limits) { () throws(WorkerFailure) in
            try SheetWorker(python: path, patience: .seconds(5))
        }
        let request = SheetPool.Request(main: "poster.typ", model: [], timestamp: 0)
        for _ in 0..<3 {
            #expect(throws: SheetPool.Failure.broken(.ended(.exit(1), lastWords: ""))) { try pool.make(request) }
        }
        #expect(throws: SheetPool.Failure.givenUp) { try pool.make(request) }
        #expect(pool.counts == SheetPool.Counts(started: 6, made: 0, broken: 6))
    }
}
