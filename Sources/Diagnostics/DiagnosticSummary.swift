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
    /// How many findings were too many to be kept.
    public let notKept: Int

    public init(_ bag: DiagnosticBag) {
        counts = bag.counts
        notKept = bag.counts.total - bag.diagnostics.count
        var repetitions: [String: Int] = [:]
        var lastFileOf: [String: String] = [:]
        var last: Diagnostic?
        for diagnostic in bag.diagnostics.sorted(by: Diagnostic.inOrder) {
            defer { last = diagnostic }
            if last?.place.file != diagnostic.place.file, !diagnostic.place.file.isEmpty { files += 1 }
            if let last, last.isSame(as: diagnostic) {
                counts.add(diagnostic.severity, -1)
                continue
            }
            guard let repetition = diagnostic.problem.repetition.map({ "\(diagnostic.code) \($0)" }) else {
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
}

extension Diagnostic {
    fileprivate func isSame(as other: Diagnostic) -> Bool {
        code == other.code && place == other.place && related == other.related
            && problem.message(in: .indonesian) == other.problem.message(in: .indonesian)
    }
}
