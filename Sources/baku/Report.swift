import ArgumentParser
import Diagnostics
import Glibc
import Publishing

/// Tells the user how a run ended.
enum Report {
    /// Findings, and why publishing failed, to standard error.
    ///
    /// - Parameter output: the folder that was to be published to, `nil` when nothing was.
    static func print(_ outcome: SiteBuild.Outcome, output: String?) {
        findings(outcome, output: output)
        // A publication that was cut between two files says itself how the folder stands.
        if output != nil, !outcome.isPublished, outcome.failure?.leavesTheOldSite ?? true {
            Terminal.report(
                outcome.language == .english
                    ? "Nothing was published; the output folder is as it was."
                    : "Tidak ada yang diterbitkan; folder hasil tetap seperti semula.")
        }
    }

    /// Findings, and what failed, to standard error.
    static func findings(_ outcome: SiteBuild.Outcome, output: String?) {
        var bag = outcome.report
        for error in [outcome.failure, outcome.leftover] {
            if let error { bag.add(Diagnostic(error, at: Place(file: output ?? ""))) }
        }
        let writer = ConsoleWriter(language: outcome.language, colours: ConsoleWriter.wantsColours(on: STDERR_FILENO))
        let text = writer.report(bag)
        if !text.isEmpty { Terminal.show(text) }
    }

    /// Writes the report for evaluators to the file that the user named, and says so on standard error.
    ///
    /// - Parameter site: the folder of the site.
    static func write(_ outcome: SiteBuild.Outcome, to path: String, site: String) throws {
        let isEnglish = outcome.language == .english
        guard let bytes = outcome.reportFile else {
            Terminal.report(
                isEnglish
                    ? "\(path) was not written: the site cannot be published as it is."
                    : "\(path) tidak ditulis: situs ini belum dapat diterbitkan.")
            return
        }
        do throws(ReportFileProblem) {
            try ReportFile.write(bytes, to: path, site: site)
            Terminal.report(isEnglish ? "Report written to \(path)" : "Laporan ditulis ke \(path)")
        } catch {
            var bag = DiagnosticBag()
            bag.add(Diagnostic(error, at: Place(file: "")))
            let writer = ConsoleWriter(language: outcome.language, colours: ConsoleWriter.wantsColours(on: STDERR_FILENO))
            Terminal.show(writer.report(bag))
            throw error.isOfTheMachine ? ExitStatus.machineFailed : ExitStatus.wrongUse
        }
    }

    /// The line that says what was published, where and in what time.
    static func done(_ outcome: SiteBuild.Outcome, output: String, milliseconds: Int) -> String {
        let time = time(milliseconds, outcome.language)
        let sheets = outcome.sheets > 0 ? ", " + Self.sheets(outcome) : ""
        return outcome.language == .english
            ? "\(services(outcome)), \(outcome.pages) pages\(sheets) in \(output) (\(time))"
            : "\(services(outcome)), \(outcome.pages) halaman\(sheets) di \(output) (\(time))"
    }

    /// The line that says how many sheets were printed, and where.
    static func printed(_ outcome: SitePrint.Outcome, output: String, milliseconds: Int) -> String {
        let time = time(milliseconds, outcome.build.language)
        return outcome.build.language == .english
            ? "\(sheets(outcome.build)) in \(output) (\(time))" : "\(sheets(outcome.build)) di \(output) (\(time))"
    }

    /// The line that says why no sheet was printed.
    ///
    /// - Parameters:
    ///   - slugs: what was named; empty: all is meant.
    ///   - kinds: the sheets that were wanted; `nil`: any.
    static func nothingPrinted(_ outcome: SitePrint.Outcome, slugs: [String], kinds: Set<SheetKind>?) -> String {
        let isEnglish = outcome.build.language == .english
        let names = SheetKind.allCases.filter { kinds?.contains($0) ?? false }.map(\.rawValue).joined(separator: ", ")
        let (who, which) = (slugs.joined(separator: ", "), names.isEmpty ? "" : " " + names)
        if isEnglish {
            let what = names.isEmpty ? "sheets" : "sheets of this kind (\(names))"
            return slugs.isEmpty ? "0 sheets: no card or office of this site has \(what)" : "0 sheets: there are no \(what) of \(who)"
        }
        return slugs.isEmpty
            ? "0 lembar: tidak ada kartu atau instansi di situs ini yang punya lembar\(which)"
            : "0 lembar: \(who) tidak punya lembar\(which)"
    }

    private static func sheets(_ outcome: SiteBuild.Outcome) -> String {
        switch outcome.language {
        case .english: outcome.sheets == 1 ? "1 sheet" : "\(outcome.sheets) sheets"
        case .indonesian: "\(outcome.sheets) lembar"
        }
    }

    private static func time(_ milliseconds: Int, _ language: Language) -> String {
        let hundredths = padded(milliseconds % 1000 / 10)
        return language == .english ? "\(milliseconds / 1000).\(hundredths) s" : "\(milliseconds / 1000),\(hundredths) detik"
    }

    /// How many services there are, and how many drafts are not among them.
    private static func services(_ outcome: SiteBuild.Outcome) -> String {
        let drafts = outcome.drafts
        switch outcome.language {
        case .english:
            let services = outcome.services == 1 ? "1 service" : "\(outcome.services) services"
            return drafts == 0 ? services : "\(services) (\(drafts == 1 ? "1 draft" : "\(drafts) drafts") not published)"
        case .indonesian:
            let services = "\(outcome.services) layanan"
            return drafts == 0 ? services : "\(services) (\(drafts) draf tidak diterbitkan)"
        }
    }

    private static func padded(_ hundredths: Int) -> String { hundredths < 10 ? "0\(hundredths)" : "\(hundredths)" }

    /// Ends with the exit code of an outcome that is no success.
    static func exit(_ outcome: SiteBuild.Outcome) throws { try exit(outcome.ending) }

    /// Ends with the exit code of an ending that is no success.
    static func exit(_ ending: SiteBuild.Outcome.Ending) throws {
        switch ending {
        case .done: return
        case .contentHasErrors: throw ExitStatus.contentHasErrors
        case .wrongUse: throw ExitStatus.wrongUse
        case .machineFailed: throw ExitStatus.machineFailed
        }
    }
}
