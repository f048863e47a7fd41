/// Where something is wrong.
public struct Place: Sendable, Hashable {
    /// Path below the site folder.
    public let file: String
    /// Line in the file, the first is 1; front matter is counted. 0 when the whole file is meant.
    public let line: Int
    /// Column in UTF-8 bytes, the first is 1. 0 when the whole line or file is meant.
    public let column: Int
    /// First column behind the marked text, on the same line.
    public let endColumn: Int
    /// The line as it stands in the file, without its end; of a very long line the part around the mark. Empty when the
    /// whole file is meant.
    public let sourceLine: String
    /// The column of the first byte of ``sourceLine``; 1 but for very long lines.
    public let sourceColumn: Int
    /// ``column`` and ``endColumn`` in Unicode code points, as other programs count; a byte order mark is none.
    public let characterColumn: Int
    public let endCharacterColumn: Int

    /// - Parameter characters: the columns in code points; `nil`: the same as in bytes.
    public init(
        file: String, line: Int, column: Int, endColumn: Int, sourceLine: String, sourceColumn: Int = 1,
        characters: (column: Int, endColumn: Int)? = nil
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.endColumn = endColumn
        self.sourceLine = sourceLine
        self.sourceColumn = sourceColumn
        characterColumn = characters?.column ?? column
        endCharacterColumn = characters?.endColumn ?? endColumn
    }

    /// A place that means the whole file (or folder).
    public init(file: String) { self.init(file: file, line: 0, column: 0, endColumn: 0, sourceLine: "") }
}

/// How grave a finding is. An error stops publishing.
public enum Severity: String, Sendable, Comparable, CaseIterable {
    case error, warning, note

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// The language in which messages are given; the language of the site.
public enum Language: String, Sendable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}

/// What can be wrong, as data. Each module has one type of its problems; words are made of them in one place only.
public protocol Problem: Sendable {
    /// Stable code, e.g. `yaml.tab`; part of the tool's interface.
    var code: String { get }
    var severity: Severity { get }
    /// The rule and the offender, in one sentence without a full stop at the end.
    func message(in language: Language) -> String
    /// What to do about it, in one sentence; `nil` when the message says it all.
    func remedy(in language: Language) -> String?
    /// What it has in common with other findings of its code that need not each be told: those of one repetition are told
    /// once for all files, with their number. `nil`, as mostly, when each counts.
    var repetition: String? { get }
}

extension Problem {
    public var repetition: String? { nil }
}

/// A finding: what is wrong and where.
public struct Diagnostic: Sendable {
    public let problem: any Problem
    public let place: Place
    /// Places that belong to it, with a word on each, e.g. the other file that wants the same address.
    public let related: [Place]

    public init(_ problem: any Problem, at place: Place, related: [Place] = []) {
        self.problem = problem
        self.place = place
        self.related = related
    }

    public var code: String { problem.code }
    public var severity: Severity { problem.severity }
}

extension Diagnostic {
    /// The same finding, as grave as a site's settings have it.
    public func graded(_ severity: Severity) -> Diagnostic {
        severity == self.severity ? self : Diagnostic(GradedProblem(problem: problem, severity: severity), at: place, related: related)
    }

    /// The order in which findings are printed: by file, line, column, code.
    public static func inOrder(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
        if a.place.file != b.place.file { return a.place.file < b.place.file }
        if a.place.line != b.place.line { return a.place.line < b.place.line }
        if a.place.column != b.place.column { return a.place.column < b.place.column }
        if a.code != b.code { return a.code < b.code }
        return a.problem.message(in: .indonesian) < b.problem.message(in: .indonesian)
    }
}

/// A problem with another severity than its own.
private struct GradedProblem: Problem {
    let problem: any Problem
    let severity: Severity

    var code: String { problem.code }
    var repetition: String? { problem.repetition }
    func message(in language: Language) -> String { problem.message(in: language) }
    func remedy(in language: Language) -> String? { problem.remedy(in: language) }
}
