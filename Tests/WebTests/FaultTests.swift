import CheckScripts
import Foundation
import Testing

/// A check that finds nothing proves something only if it finds what is there.
@Suite("Checks of pages", .serialized, .enabled(if: Tools.all.areUsable, "run `make test`, which installs the tools"))
struct FaultTests {
    static let site = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Fixtures/faulty")

    static let cases: [(check: Check, kinds: Set<String>)] = [
        (Check("links.py", "/"), ["dead", "anchor", "scheme", "rooted", "orphan"]),
        (
            Check("markup.py"),
            ["lang", "title", "icon", "h1", "main", "skip", "foreign", "script", "handler", "style", "policy", "cell", "id"]
        ),
        (Check("feeds.py", "https://contoh.example/"), ["address", "dead", "missing", "canonical", "element", "time"]),
        (Check("weight.py", "300"), ["weight"]),
        (Check("validity.py", Tools.checker ?? ""), ["html", "css"]),
        (Check("policy.py", "/"), ["console", "foreign", "failed", "status", "looks", "walk"]),
        (
            Check("accessibility.py", "/"),
            ["color-contrast", "image-alt", "html-has-lang", "target-size", "landmark-one-main", "region"]
        ),
        (Check("keyboard.py", "/"), ["covered", "unseen", "unmarked", "unreachable", "skip"]),
        (Check("layout.py", "/"), ["wide", "small", "fixed"]),
        (Check("paper.py"), ["furniture", "size", "hidden", "link", "twice", "wide"]),
        (Check("flows.py"), ["middle", "outside", "overlap", "line"]),
    ]

    @Test("Each check finds the faults of a faulty site", arguments: cases)
    func faults(_ example: (check: Check, kinds: Set<String>)) throws {
        let found = Set(try example.check.run(on: Self.site, with: Tools.all).findings.map(\.kind))
        #expect(example.kinds.subtracting(found).isEmpty, "\(example.check.script) found \(found.sorted())")
    }
}
