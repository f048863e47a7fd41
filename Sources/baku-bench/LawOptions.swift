import ArgumentParser
import SampleCards

/// How many regulations a generated site has.
struct LawOptions: ParsableArguments {
    @Option(help: "How many regulations.")
    var regulations = 0
    @Option(help: "How many articles each regulation has.")
    var articles = 50
    @Option(help: "How many citations of articles there are in all, in regulations and cards.")
    var citations = 0

    func validate() throws {
        guard regulations >= 0, articles > 0, citations >= 0 else { throw ValidationError("Numbers must be positive.") }
    }

    var laws: SampleLaws { SampleLaws(count: regulations, articles: articles, citations: citations) }

    /// The same as arguments of `generate`.
    var arguments: [String] {
        ["--regulations", "\(regulations)", "--articles", "\(articles)", "--citations", "\(citations)"]
    }
}
