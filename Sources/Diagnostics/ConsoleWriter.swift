import Glibc

/// Writes findings as a person reads them: file by file, each with its source line, a mark below it, and what to do.
public struct ConsoleWriter: Sendable {
    /// How many findings of one code are told; the rest is counted.
    public static let limitPerCode = 50

    private let language: Language
    private let hasColours: Bool

    public init(language: Language, colours: Bool) {
        self.language = language
        hasColours = colours
    }

    /// Whether a file descriptor is a terminal whose user wants colours (see no-color.org).
    public static func wantsColours(on descriptor: Int32) -> Bool {
        guard isatty(descriptor) == 1 else { return false }
        if let wish = getenv("NO_COLOR"), wish.pointee != 0 { return false }
        if let terminal = getenv("TERM"), strcmp(terminal, "dumb") == 0 { return false }
        return true
    }

    /// The whole report with its last line, the summary; empty when there is nothing to tell.
    ///
    /// - Parameter cards: how many cards were checked, where the summary is to say so.
    public func report(_ bag: DiagnosticBag, cards: Int? = nil) -> String {
        guard !bag.isEmpty else { return "" }
        let words = ConsoleWords(language: language)
        let summary = DiagnosticSummary(bag)
        var out = ""
        var told: [String: Int] = [:]
        var last: Place?
        for finding in summary.findings {
            told[finding.diagnostic.code, default: 0] += 1
            guard told[finding.diagnostic.code, default: 0] <= Self.limitPerCode else { continue }
            // A blank line parts the files.
            let place = finding.diagnostic.place
            if let last, last.file != place.file { out += "\n" }
            // Of several findings at one place the first shows the line.
            write(finding, showsLine: place != last, words, to: &out)
            last = place
        }
        out += "\n"
        let more = summary.more.merging(told.mapValues { $0 - Self.limitPerCode }.filter { $0.value > 0 }, uniquingKeysWith: +)
        for (code, number) in more.sorted(by: { $0.key < $1.key }) { out += words.more(number, code: code) + "\n" }
        if summary.notKept > 0 { out += words.notKept(summary.notKept) + "\n" }
        let end = cards.map { words.summary(cards: $0, summary.counts) } ?? words.summary(summary.counts, files: summary.files)
        return out + coloured(end, .strong) + "\n"
    }

    /// The last line of a check: "12 kartu, 3 galat, 7 peringatan".
    public static func summary(cards: Int, _ counts: DiagnosticBag.Counts, in language: Language) -> String {
        ConsoleWords(language: language).summary(cards: cards, counts)
    }

    private func write(_ finding: DiagnosticSummary.Finding, showsLine: Bool, _ words: ConsoleWords, to out: inout String) {
        let diagnostic = finding.diagnostic
        let place = diagnostic.place
        // What went wrong with the run itself has no file.
        if !place.file.isEmpty { out += coloured(position(place), .strong) + ": " }
        out += coloured(words.name(diagnostic.severity) + ":", Colour(diagnostic.severity)) + " "
        out += VisibleText.sentence(diagnostic.problem.message(in: language))
        out += " " + coloured("[\(diagnostic.code)]", .faint) + "\n"
        if showsLine, place.line > 0, place.column > 0 {
            let excerpt = SourceExcerpt(place)
            out += "    \(excerpt.line)\n    " + String(repeating: " ", count: excerpt.indent)
            out += coloured(excerpt.mark, Colour(diagnostic.severity)) + "\n"
        }
        if let remedy = diagnostic.problem.remedy(in: language) { out += "  → \(VisibleText.sentence(remedy))\n" }
        for related in diagnostic.related { out += "  \(words.seeAlso(position(related)))\n" }
        if finding.repeats > 0 { out += "  \(words.repeated(finding.repeats, files: finding.files))\n" }
    }

    private func position(_ place: Place) -> String {
        var text = VisibleText.harmless(place.file)
        if place.line > 0 { text += ":\(place.line)" }
        if place.line > 0, place.column > 0 { text += ":\(place.column)" }
        return text
    }

    private enum Colour: String {
        case error = "1;31"
        case warning = "1;33"
        case note = "1;36"
        case strong = "1"
        case faint = "2"

        init(_ severity: Severity) {
            switch severity {
            case .error: self = .error
            case .warning: self = .warning
            case .note: self = .note
            }
        }
    }

    private func coloured(_ text: String, _ colour: Colour) -> String {
        hasColours ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }
}
