import CheckScripts
import PublishedSample
import Testing

/// The promises "light", "open to all" and "safe", looked at with the tools their users have.
///
/// One check after the other: each brings a browser of its own.
@Suite("Published pages", .serialized, .enabled(if: Tools.all.areUsable, "run `make test`, which installs the tools"))
struct WebTests {
    static let checks = [
        Check("links.py", PublishedSample.basePath),
        Check("markup.py"),
        Check("feeds.py", PublishedSample.address),
        Check("weight.py", "14000"),
        Check("validity.py", Tools.checker ?? ""),
        Check("policy.py", PublishedSample.basePath),
        Check("accessibility.py", PublishedSample.basePath),
        Check("keyboard.py", PublishedSample.basePath),
        Check("layout.py", PublishedSample.basePath),
        Check("paper.py"),
        Check("flows.py"),
    ]

    static let wordsMatterTo: Set<String> = ["links.py", "markup.py", "feeds.py", "validity.py", "layout.py", "flows.py"]

    @Test("The sample site keeps its promises", arguments: checks)
    func sample(_ check: Check) throws {
        try expectNothing(check.run(on: PublishedSample.site().folder, with: Tools.all))
    }

    @Test(
        "The English interface keeps them too, where words matter",
        arguments: checks.filter { wordsMatterTo.contains($0.script) })
    func english(_ check: Check) throws {
        try expectNothing(check.run(on: PublishedSample.englishSite().folder, with: Tools.all))
    }

    /// It is no page of the site: its style stands in it, and its policy. On paper its rows do not spell out where they lead.
    static let ofFiles: Set<String> = ["validity.py", "accessibility.py", "layout.py"]

    @Test("The report for evaluators as a file of its own keeps them too", arguments: checks.filter { ofFiles.contains($0.script) })
    func report(_ check: Check) throws {
        try expectNothing(check.run(on: PublishedSample.report().folder, with: Tools.all))
    }

    private func expectNothing(_ report: Check.Report) {
        #expect(report.checked > 0, "the check looked at nothing")
        for finding in report.findings { Issue.record("\(finding)") }
    }
}
