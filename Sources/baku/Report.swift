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
        var bag = outcome.report
        for error in [outcome.failure, outcome.leftover] {
            if let error { bag.add(Diagnostic(error, at: Place(file: output ?? ""))) }
        }
        let writer = ConsoleWriter(language: outcome.language, colours: ConsoleWriter.wantsColours(on: STDERR_FILENO))
        let text = writer.report(bag)
        if !text.isEmpty { Terminal.show(text) }
        // A publication that was cut between two files says itself how the folder stands.
        if output != nil, !outcome.isPublished, outcome.failure?.leavesTheOldSite ?? true {
            Terminal.report(
                outcome.language == .english
                    ? "Nothing was published; the output folder is as it was."
                    : "Tidak ada yang diterbitkan; folder hasil tetap seperti semula.")
        }
    }

    /// The line that says what was published, where and in what time.
    static func done(_ outcome: SiteBuild.Outcome, output: String, milliseconds: Int) -> String {
        let seconds = "\(milliseconds / 1000)\(outcome.language == .english ? "." : ",")\(padded(milliseconds % 1000 / 10))"
        return outcome.language == .english
            ? "\(services(outcome)), \(outcome.pages) pages in \(output) (\(seconds) s)"
            : "\(services(outcome)), \(outcome.pages) halaman di \(output) (\(seconds) detik)"
    }

    /// The line of a check that found nothing.
    static func sound(_ outcome: SiteBuild.Outcome) -> String {
        outcome.language == .english
            ? "\(services(outcome)), nothing to report." : "\(services(outcome)), tidak ada temuan."
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
    static func exit(_ outcome: SiteBuild.Outcome) throws {
        switch outcome.ending {
        case .done: return
        case .contentHasErrors: throw ExitStatus.contentHasErrors
        case .wrongUse: throw ExitStatus.wrongUse
        case .machineFailed: throw ExitStatus.machineFailed
        }
    }
}
