/// Findings as they are told: in order, the same one once, those of one repetition together.
public struct DiagnosticSummary: Sendable {
    /// A finding that is told.
    public struct Finding: Sendable {
        public var diagnostic: Diagnostic
        /// How many more of the same repetition there are.
        public var repeats = 0
        /// In how many files they stand.
        public var files = 1
    }

    /// In order of file, line, column and code.
    public private(set) var findings: [Finding] = []
    /// What is told, and what was too much to be kept.
    public private(set) var counts: DiagnosticBag.Counts
    /// How many files have findings.
    public private(set) var files = 0
    /// How many findings there are of each code beyond those that are enough of it.
    let more: [String: Int]
    /// How many findings were too many to be kept.
    public let notKept: Int

    /// - Parameter foldsRepetitions: whether findings of one repetition are told once.
    public init(_ bag: DiagnosticBag, foldsRepetitions: Bool = true) {
        counts = bag.counts
        let diagnostics = Self.first(bag.diagnostics.sorted(by: Diagnostic.inOrder))
        more = bag.more
        notKept = bag.counts.total - diagnostics.count - more.values.reduce(0, +)
        var repetitions: [String: Int] = [:]
        var lastFileOf: [String: String] = [:]
        var last: Diagnostic?
        for diagnostic in diagnostics {
            defer { last = diagnostic }
            if last?.place.file != diagnostic.place.file, !diagnostic.place.file.isEmpty { files += 1 }
            if let last, last.isSame(as: diagnostic) {
                counts.add(diagnostic.severity, -1)
                continue
            }
            guard foldsRepetitions, let repetition = diagnostic.problem.repetition.map({ "\(diagnostic.code) \($0)" }) else {
                findings.append(Finding(diagnostic: diagnostic))
                continue
            }
            if let index = repetitions[repetition] {
                findings[index].repeats += 1
                if lastFileOf[repetition] != diagnostic.place.file { findings[index].files += 1 }
                counts.add(diagnostic.severity, -1)
            } else {
                repetitions[repetition] = findings.count
                findings.append(Finding(diagnostic: diagnostic))
            }
            lastFileOf[repetition] = diagnostic.place.file
        }
    }

    /// As many as one worker keeps: which ones several workers have kept beyond that, differs from run to run.
    private static func first(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard diagnostics.count > DiagnosticBag.limit else { return diagnostics }
        var (errors, others) = (0, 0)
        return diagnostics.filter { diagnostic in
            if diagnostic.severity == .error { errors += 1 } else { others += 1 }
            return (diagnostic.severity == .error ? errors : others) <= DiagnosticBag.limit
        }
    }
}

extension Diagnostic {
    fileprivate func isSame(as other: Diagnostic) -> Bool {
        code == other.code && place == other.place && related == other.related
            && problem.message(in: .indonesian) == other.problem.message(in: .indonesian)
    }
}
