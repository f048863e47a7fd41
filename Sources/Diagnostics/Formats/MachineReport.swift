import Bytes

/// Findings as other programs read them: every one kept, in order, none folded into another.
public struct MachineReport: Sendable {
    let summary: DiagnosticSummary
    let language: Language
    let cards: Int
    /// Where the site's folder lies below the working folder, with a slash at its end; empty: it is the working folder, or
    /// lies elsewhere.
    let folder: String

    /// - Parameters:
    ///   - cards: how many cards were checked.
    ///   - folder: where the site's folder lies below the working folder, with a slash at its end; formats that name files as
    ///     the working folder has them begin their names so.
    public init(_ bag: DiagnosticBag, language: Language, cards: Int, folder: String = "") {
        summary = DiagnosticSummary(bag, foldsRepetitions: false)
        self.language = language
        self.cards = cards
        self.folder = folder
    }

    var diagnostics: [Diagnostic] { summary.findings.map(\.diagnostic) }

    func message(of diagnostic: Diagnostic) -> String {
        VisibleText.sentence(diagnostic.problem.message(in: language))
    }

    func remedy(of diagnostic: Diagnostic) -> String? {
        diagnostic.problem.remedy(in: language).map(VisibleText.sentence)
    }

    /// The last line of a check: "12 kartu, 3 galat, 7 peringatan".
    var lastLine: String { ConsoleWriter.summary(cards: cards, summary.counts, in: language) }

    /// A file of the site as the working folder has it.
    func path(of file: String) -> String { file.hasPrefix("/") ? file : folder + file }
}
