import Testing

@testable import Programs

struct FilterErrorTests {
    /// What a program says on standard error is kept in memory.
    @Test func errorsAreBounded() throws {
        var filter = Filter(["/bin/sh", "-c", "exec yes >&2"], longestAnswer: 1 << 10)
        filter.patience = .seconds(30)
        // SIGXFSZ
        #expect(try filter.answer(to: []).ending == .signal(25))
        let short = Filter(["/bin/sh", "-c", "head -c 1000000 /dev/zero >&2; echo; echo habis >&2"], longestAnswer: 1 << 10)
        #expect(try short.answer(to: []).ending == .exit(0))
    }
}
