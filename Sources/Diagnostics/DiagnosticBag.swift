import Bytes

/// Collects findings while files are read; one for each worker, put together at the end.
///
/// Memory stays bounded whatever the files hold: of one file it keeps a limited number of findings and counts the rest.
public struct DiagnosticBag: Sendable {
    /// How many errors of one file are kept; of warnings and notes together as many again.
    public static let limitPerFile = 100
    /// How many errors are kept of all files; of warnings and notes together as many again.
    public static let limit = 10_000

    /// The findings that are kept.
    public private(set) var diagnostics: [Diagnostic] = []
    /// All findings, those that are not kept included.
    public private(set) var counts = Counts()
    /// What is known of codes beside the findings that are kept: only sites with very many findings have any.
    private var tallies: [String: Tally] = [:]

    private var currentFile = ""
    private var fileNumber = 0
    private var errorsInFile = 0
    private var othersInFile = 0
    private var allErrors = 0
    private var allOthers = 0

    public init() {}

    /// How many findings there are of each severity.
    public struct Counts: Sendable, Equatable {
        public var errors = 0
        public var warnings = 0
        public var notes = 0

        public init(errors: Int = 0, warnings: Int = 0, notes: Int = 0) {
            self.errors = errors
            self.warnings = warnings
            self.notes = notes
        }

        public static func + (a: Counts, b: Counts) -> Counts {
            Counts(errors: a.errors + b.errors, warnings: a.warnings + b.warnings, notes: a.notes + b.notes)
        }

        public static func - (a: Counts, b: Counts) -> Counts {
            Counts(errors: a.errors - b.errors, warnings: a.warnings - b.warnings, notes: a.notes - b.notes)
        }

        public var total: Int { errors + warnings + notes }

        public subscript(severity: Severity) -> Int {
            switch severity {
            case .error: errors
            case .warning: warnings
            case .note: notes
            }
        }

        public mutating func add(_ severity: Severity, _ number: Int = 1) {
            switch severity {
            case .error: errors += number
            case .warning: warnings += number
            case .note: notes += number
            }
        }
    }

    /// What is counted of one code.
    private struct Tally: Sendable {
        /// How many are kept, and how many were when the file began; of those added with a limit.
        var kept = 0
        var keptBefore = 0
        var file = -1
        /// How many are over the limit of their code.
        var more = Counts()
        /// How many are not kept for another reason.
        var notKept = Counts()

        /// Whether as many are kept of the files before. Within a file all are kept, so that it does not matter in which order
        /// they are found.
        /// Then a further one is counted; else it takes its place among those that are kept.
        mutating func isFull(_ limit: Int, _ severity: Severity, in file: Int) -> Bool {
            if self.file != file { (self.file, keptBefore) = (file, kept) }
            if keptBefore < limit { kept += 1 } else { more.add(severity) }
            return keptBefore >= limit
        }

        var counts: Counts { more + notKept }

        /// Adds what is not kept elsewhere, each as grave as `grade` says; `nil`: not at all.
        mutating func add(_ other: Tally, _ grade: (Severity) -> Severity?) {
            for severity in Severity.allCases {
                guard other.counts[severity] > 0, let graded = grade(severity) else { continue }
                more.add(graded, other.more[severity])
                notKept.add(graded, other.notKept[severity])
            }
        }
    }

    public var hasErrors: Bool { counts.errors > 0 }
    public var isEmpty: Bool { counts.total == 0 }

    /// Adds a finding at a place that is already known.
    public mutating func add(_ diagnostic: Diagnostic) {
        if admits(diagnostic.problem, diagnostic.place.file) { diagnostics.append(diagnostic) }
    }

    /// Adds a finding in a file that is being read. The place is worked out only when the finding is kept.
    public mutating func add(
        _ problem: some Problem, at range: SourceRange, in file: SourceFile, related: [SourceRange] = []
    ) {
        guard admits(problem, file.path) else { return }
        diagnostics.append(Diagnostic(problem, at: file.place(range), related: related.map(file.place)))
    }

    /// Adds a finding whose words are made only when it is kept; of a site with many findings most are counted.
    ///
    /// - Parameter limit: how many of one code are enough; of the files that come first in the order of their paths at least
    ///   so many are kept, if files are added in that order. `nil`: any number.
    public mutating func add(
        code: String, _ severity: Severity, in path: String, limit: Int? = nil, _ make: () -> Diagnostic
    ) {
        begin(path)
        if let limit, tallies[code, default: Tally()].isFull(limit, severity, in: fileNumber) {
            counts.add(severity)
        } else if admits(severity, path) {
            diagnostics.append(make())
        } else {
            tallies[code, default: Tally()].notKept.add(severity)
        }
    }

    /// Adds a finding that has no place within its file.
    public mutating func add(_ problem: some Problem, atWhole file: SourceFile) {
        add(Diagnostic(problem, at: Place(file: file.path)))
    }

    /// Adds a finding in the bytes from `start` to before `end` of a file that is being read.
    public mutating func add(_ problem: some Problem, _ file: SourceFile, _ start: Int, _ end: Int) {
        add(problem, at: SourceRange(start: start, end: end), in: file)
    }

    /// Counts a finding that is not kept.
    public mutating func count(_ severity: Severity) { counts.add(severity) }

    /// Counts a finding of a code of which enough are kept.
    public mutating func count(code: String, _ severity: Severity) {
        counts.add(severity)
        tallies[code, default: Tally()].more.add(severity)
    }

    /// How many findings of each code are not kept because enough of them are.
    public var more: [String: Int] { tallies.mapValues(\.more.total).filter { $0.value > 0 } }

    /// Adds what another worker has found.
    public mutating func merge(_ other: DiagnosticBag) {
        diagnostics += other.diagnostics
        counts = counts + other.counts
        allErrors += other.allErrors
        allOthers += other.allOthers
        for (code, tally) in other.tallies {
            tallies[code, default: Tally()].kept += tally.kept
            tallies[code, default: Tally()].add(tally) { $0 }
        }
        currentFile = ""
    }

    /// Adds what was found elsewhere, each finding as grave as `grade` says; `nil`: not at all.
    public mutating func add(_ other: DiagnosticBag, graded grade: (_ code: String, _ severity: Severity) -> Severity?) {
        for diagnostic in other.diagnostics {
            if let severity = grade(diagnostic.code, diagnostic.severity) { add(diagnostic.graded(severity)) }
        }
        for (code, tally) in other.tallies {
            let before = tallies[code]?.counts ?? Counts()
            tallies[code, default: Tally()].add(tally) { grade(code, $0) }
            counts = counts + ((tallies[code]?.counts ?? Counts()) - before)
        }
    }

    private mutating func admits(_ problem: some Problem, _ file: String) -> Bool {
        let isKept = admits(problem.severity, file)
        if !isKept { tallies[problem.code, default: Tally()].notKept.add(problem.severity) }
        return isKept
    }

    /// A worker reads file after file, so it is enough to count in the last one.
    private mutating func begin(_ file: String) {
        guard file != currentFile else { return }
        currentFile = file
        fileNumber += 1
        errorsInFile = 0
        othersInFile = 0
    }

    private mutating func admits(_ severity: Severity, _ file: String) -> Bool {
        counts.add(severity)
        begin(file)
        if severity == .error {
            errorsInFile += 1
            guard errorsInFile <= Self.limitPerFile, allErrors < Self.limit else { return false }
            allErrors += 1
        } else {
            othersInFile += 1
            guard othersInFile <= Self.limitPerFile, allOthers < Self.limit else { return false }
            allOthers += 1
        }
        return true
    }
}
