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
    /// How many are not kept, by what they are: only a file with very many has any.
    private var notKept: [Kind: Int] = [:]

    private var currentFile = ""
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

        public mutating func add(_ severity: Severity, _ number: Int = 1) {
            switch severity {
            case .error: errors += number
            case .warning: warnings += number
            case .note: notes += number
            }
        }
    }

    private struct Kind: Hashable {
        var code: String
        var severity: Severity
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
    public mutating func add(
        code: String, _ severity: Severity, in file: SourceFile, _ make: () -> Diagnostic
    ) {
        if admits(severity, file.path) {
            diagnostics.append(make())
        } else {
            notKept[Kind(code: code, severity: severity), default: 0] += 1
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

    /// Adds what another worker has found.
    public mutating func merge(_ other: DiagnosticBag) {
        diagnostics += other.diagnostics
        counts = counts + other.counts
        allErrors += other.allErrors
        allOthers += other.allOthers
        notKept.merge(other.notKept, uniquingKeysWith: +)
        currentFile = ""
    }

    /// Adds what was found elsewhere, each finding as grave as `grade` says; `nil`: not at all.
    public mutating func add(_ other: DiagnosticBag, graded grade: (_ code: String, _ severity: Severity) -> Severity?) {
        for diagnostic in other.diagnostics {
            if let severity = grade(diagnostic.code, diagnostic.severity) { add(diagnostic.graded(severity)) }
        }
        for (kind, number) in other.notKept {
            guard let severity = grade(kind.code, kind.severity) else { continue }
            counts.add(severity, number)
            notKept[Kind(code: kind.code, severity: severity), default: 0] += number
        }
    }

    private mutating func admits(_ problem: some Problem, _ file: String) -> Bool {
        let isKept = admits(problem.severity, file)
        if !isKept { notKept[Kind(code: problem.code, severity: problem.severity), default: 0] += 1 }
        return isKept
    }

    private mutating func admits(_ severity: Severity, _ file: String) -> Bool {
        counts.add(severity)
        // A worker reads file after file, so it is enough to count in the last one.
        if file != currentFile {
            currentFile = file
            errorsInFile = 0
            othersInFile = 0
        }
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
