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
            : "\(outcome.services) layanan, \(outcome.pages) halaman di \(output) (\(seconds) detik)"
    }

    /// The line of a check that found nothing.
    static func sound(_ outcome: SiteBuild.Outcome) -> String {
        outcome.language == .english
            ? "\(services(outcome)), nothing to report." : "\(outcome.services) layanan, tidak ada temuan."
    }

    private static func services(_ outcome: SiteBuild.Outcome) -> String {
        outcome.services == 1 ? "1 service" : "\(outcome.services) services"
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
