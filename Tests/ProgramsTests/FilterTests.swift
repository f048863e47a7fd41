import Testing

@testable import Programs

struct FilterTests {
    private func answer(_ script: String, to input: String = "", _ change: (inout Filter) -> Void = { _ in }) throws -> Filter.Answer {
        var filter = Filter(["/bin/sh", "-c", script], longestAnswer: 1 << 20)
        change(&filter)
        return try filter.answer(to: Array(input.utf8))
    }

    @Test func aProgramReadsItsInputToTheEnd() throws {
        let input = String(repeating: "baris\n", count: 100_000)
        let answer = try answer("cat; echo habis >&2", to: input)
        #expect(String(decoding: answer.bytes, as: UTF8.self) == input)
        #expect(answer.ending == .exit(0))
        #expect(answer.lastWords == "habis")
    }

    @Test func itKnowsNothingOfThisProcess() throws {
        let text = String(decoding: try answer("env").bytes, as: UTF8.self)
        #expect(Set(text.split(separator: "\n").map { $0.prefix { $0 != "=" } }).isSubset(of: ["LANG", "LC_ALL", "TZ", "HOME", "PATH", "PWD", "SHLVL", "_", "OLDPWD"]))
    }

    @Test func anEndBeforeTheInputIsReadIsToldAsItIs() throws {
        #expect(try answer("exit 3", to: String(repeating: "a", count: 4 << 20)).ending == .exit(3))
    }

    @Test func limitsAreKept() throws {
        #expect(throws: Filter.Failure.answeredTooMuch) { try answer("yes") }
        #expect(throws: Filter.Failure.tookTooLong(seconds: 1)) { try answer("sleep 60") { $0.patience = .seconds(1) } }
        let poor = try answer("head -c 100000000 /dev/zero | tail -c 90000000 | wc -c") { $0.memory = 32 << 20 }
        #expect(String(decoding: poor.bytes, as: UTF8.self) != "90000000\n")
    }

    @Test func whatIsNotThereIsSaid() throws {
        #expect(throws: Filter.Failure.self) { try Filter(["/tidak/ada"], longestAnswer: 1).answer(to: []) }
        #expect(Filter.find("sh", path: "/bin:/usr/bin") == "/bin/sh")
        #expect(Filter.find("sh", path: ".:bin:/tidak-ada") == nil)
    }
}
