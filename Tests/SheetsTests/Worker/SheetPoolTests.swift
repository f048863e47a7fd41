import Bytes
import Foundation
import Glibc
import Testing

@testable import Sheets

/// The pool with real workers.
@Suite(.enabled(if: Typst.isUsable, "needs .venv/typst, which make test makes"))
struct SheetPoolTests {
    private let folder: WorkFolder

    init() throws { folder = try Typst.folder(Typst.templates) }

    private func isAlive(_ process: Int32) -> Bool { kill(process, 0) == 0 }

    @Test func aSheetIsAPdfAndTheSameFromEveryWorker() throws {
        let first = try Typst.pool(folder).make(Typst.request())
        #expect(first.pdf.starts(with: "%PDF-".utf8))
        #expect(first.warnings == [])
        #expect(first.replaced == [])
        let other = Typst.pool(folder)
        _ = try other.make(Typst.request(title: "Yang lain"))
        #expect(try other.make(Typst.request()).pdf == first.pdf)
        #expect(try other.make(Typst.request(title: "Halo.")).pdf != first.pdf)
        #expect(other.counts == SheetPool.Counts(started: 1, made: 3))
    }

    @Test(arguments: [
        ("panic.typ", "panicked with: baku:too-wide:12"), ("salah.typ", "unknown variable: tidak-ada"),
        ("luar.typ", "path"), ("paket.typ", ""),
    ])
    func whatTypstRefusesIsToldAndHarmsNoWorker(row: (main: String, told: String)) throws {
        let pool = Typst.pool(folder)
        let failure = #expect(throws: SheetPool.Failure.self) { try pool.make(Typst.request(row.main)) }
        guard case .refused(let message, _)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(row.told.isEmpty || message.contains(row.told), "\(message)")
        #expect(try pool.make(Typst.request()).pdf.count > 1000)
        #expect(pool.counts == SheetPool.Counts(started: 1, made: 2))
    }

    @Test func charactersThatNoFontHasAreReplacedAndNamed() throws {
        let sheet = try Typst.pool(folder).make(Typst.request(title: "Paspor 🙂 dan 漢字"))
        #expect(sheet.pdf.starts(with: "%PDF-".utf8))
        #expect(Set(sheet.replaced.joined()) == Set("🙂漢字"), "\(sheet.replaced)")
    }

    @Test func aWorkerThatWasKilledIsReplacedAndItsSheetMade() throws {
        let worker = try Typst.worker(folder)
        let pool = Typst.pool(folder)
        pool.add(worker)
        let sheet = try pool.make(Typst.request())
        kill(worker.process, SIGKILL)
        #expect(try pool.make(Typst.request()).pdf == sheet.pdf)
        #expect(pool.counts == SheetPool.Counts(started: 2, made: 2, broken: 1))
    }

    @Test func joinersStayWhereTheyWorkAndGoWithWhatTheyJoined() throws {
        let pool = Typst.pool(folder)
        // The word keeps its joiner, so that it is drawn as it is where nothing is missing.
        let sheet = try pool.make(Typst.request(title: "se\u{200D}hat 👨\u{200D}👩 ☎\u{FE0F}"))
        #expect(Set(sheet.replaced) == ["👨", "👩", "☎"], "\(sheet.replaced)")
        let plain = try pool.make(Typst.request(title: "se\u{200D}hat \u{FFFD}\u{FFFD} \u{FFFD}"))
        #expect(plain.replaced == [])
        #expect(sheet.pdf == plain.pdf)
    }

    @Test func manyMissingCharactersAreReplacedInFewRounds() throws {
        let texts = (0..<40).compactMap { Unicode.Scalar(0x4E00 + $0 * 3).map { String(Character($0)) } }
        let title = texts.joined(separator: " a ") + "|🙂"
        let sheet = try Typst.pool(folder).make(Typst.request("dua.typ", title: title))
        #expect(Set(sheet.replaced) == Set(texts + ["🙂"]))
    }

    @Test func theRetryAsksAFreshWorker() throws {
        let pool = Typst.pool(folder, count: 2)
        let workers = try (0..<2).map { _ in try Typst.worker(folder) }
        for worker in workers {
            pool.add(worker)
            kill(worker.process, SIGKILL)
        }
        #expect(try pool.make(Typst.request()).pdf.count > 1000)
        #expect(pool.counts == SheetPool.Counts(started: 3, made: 1, broken: 1))
    }

    @Test func aWorkerThatIsKilledAtWorkIsReplaced() throws {
        let worker = try Typst.worker(folder)
        var limits = SheetPool.Limits()
        limits.patience = .seconds(2)
        let pool = Typst.pool(folder, limits: limits)
        pool.add(worker)
        let process = worker.process
        Thread.detachNewThread {
            usleep(300_000)
            kill(process, SIGKILL)
        }
        // The second worker hangs on it as the first did.
        #expect(throws: SheetPool.Failure.broken(.timedOut(seconds: 2))) { try pool.make(Typst.request("lama.typ")) }
        #expect(pool.counts == SheetPool.Counts(started: 2, made: 0, broken: 2))
        #expect(try pool.make(Typst.request()).pdf.count > 1000)
    }

    @Test func aWorkerThatHangsIsEndedAndTheNextSheetMade() throws {
        var limits = SheetPool.Limits()
        limits.patience = .seconds(1)
        let pool = Typst.pool(folder, limits: limits)
        let process = try {
            let worker = try Typst.worker(folder, patience: .seconds(1))
            pool.add(worker)
            return worker.process
        }()
        #expect(throws: SheetPool.Failure.broken(.timedOut(seconds: 1))) { try pool.make(Typst.request("lama.typ")) }
        #expect(!isAlive(process))
        #expect(try pool.make(Typst.request()).pdf.count > 1000)
        #expect(pool.counts == SheetPool.Counts(started: 3, made: 1, broken: 2))
    }

    @Test func nobodyIsLeftBehind() throws {
        var process: Int32 = 0
        do {
            let pool = Typst.pool(folder)
            let worker = try Typst.worker(folder)
            process = worker.process
            pool.add(worker)
            _ = try pool.make(Typst.request())
            #expect(isAlive(process))
            pool.close()
        }
        // Not even a zombie: that would still have its number.
        #expect(!isAlive(process))
    }

    @Test func aWorkerIsReplacedAfterItsShareOfSheets() throws {
        var limits = SheetPool.Limits()
        limits.sheets = 3
        let pool = Typst.pool(folder, limits: limits)
        for index in 0..<7 { _ = try pool.make(Typst.request(title: "\(index)")) }
        #expect(pool.counts == SheetPool.Counts(started: 3, made: 7))
    }

    @Test func aWorkerThatHoldsTooMuchMemoryIsReplaced() throws {
        var limits = SheetPool.Limits()
        limits.memory = 1 << 20
        let pool = Typst.pool(folder, limits: limits)
        for index in 0..<3 { _ = try pool.make(Typst.request(title: "\(index)")) }
        #expect(pool.counts == SheetPool.Counts(started: 3, made: 3))
    }

    @Test func manyCallersShareFewWorkers() throws {
        let pool = Typst.pool(folder, count: 2)
        let failures = Failures()
        DispatchQueue.concurrentPerform(iterations: 8) { caller in
            for index in 0..<25 {
                guard (try? pool.make(Typst.request(title: "\(caller) \(index)"))) != nil else { return failures.add() }
            }
        }
        #expect(failures.count == 0)
        #expect(pool.counts.made == 200)
        #expect(pool.counts.started <= 2)
    }

    @Test func aLargeModelAndALargeSheetGetThrough() throws {
        // More than any socket holds, each way.
        let text = String(repeating: "Kata ", count: 60_000)
        let sheet = try Typst.pool(folder).make(Typst.request("teks.typ", title: text))
        #expect(sheet.pdf.count > 200_000)
    }

    /// The worker watches its parent, which `kill -9` takes away without a word.
    @Test func aWorkerEndsWithItsParentEvenAtWork() throws {
        let input = folder.path + "/in"
        try #require(mkfifo(input, 0o600) == 0)
        let parent = Process()
        parent.executableURL = URL(fileURLWithPath: "/bin/sh")
        parent.arguments = [
            "-c", "\"$0\" -I -c \"$1\" <\"$2\" >/dev/null & echo $!; wait", try #require(Typst.python),
            PackageResources.worker_py.string, input,
        ]
        let output = Pipe()
        parent.standardOutput = output
        parent.standardError = FileHandle.nullDevice
        try parent.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let worker = try #require(Int32(line.trimmingCharacters(in: .whitespacesAndNewlines)))
        // Open until the end of the test, so that the worker's input never ends.
        let writer = try #require(FileHandle(forWritingAtPath: input))
        try writer.write(
            contentsOf: Data(
                """
                {"root": "\(folder.root)", "fonts": "\(folder.fonts)", "bytes": 2}
                {}{"id": 1, "main": "lama.typ", "timestamp": 0, "bytes": 2}
                {}
                """.utf8))
        usleep(300_000)
        #expect(isAlive(worker))
        kill(parent.processIdentifier, SIGKILL)
        for _ in 0..<200 where isAlive(worker) { usleep(50_000) }
        #expect(!isAlive(worker))
        kill(worker, SIGKILL)
        try writer.close()
    }
}

/// Counts what went wrong on several threads.
final class Failures: @unchecked Sendable {
    private let lock = NSLock()
    private var number = 0
    func add() { lock.withLock { number += 1 } }
    var count: Int { lock.withLock { number } }
}
