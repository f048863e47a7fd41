import Checking
import Diagnostics
import Glibc
import Publishing

/// Tells what `baku check` has found.
struct CheckReport {
    let outcome: SiteBuild.Outcome
    /// Folder of the site, as it was named.
    let site: String

    /// Writes the findings in a form. A person's report goes to standard error as all reports do; what a program asked for is
    /// the result, and goes to standard output.
    func write(as format: CheckFormat) throws {
        switch format {
        case .text: writeText()
        case .json: try write(report.json())
        case .sarif: try write(sarif)
        case .github: try write(Array(report.gitHub().utf8))
        }
        // Why there is nothing to read is told to whoever looks on, too.
        if format != .text, outcome.siteFailure != nil { Report.findings(outcome, output: nil) }
    }

    private func writeText() {
        if outcome.report.isEmpty {
            Terminal.print(ConsoleWriter.summary(cards: outcome.cards, outcome.report.counts, in: outcome.language))
        } else {
            let writer = ConsoleWriter(language: outcome.language, colours: ConsoleWriter.wantsColours(on: STDERR_FILENO))
            Terminal.show(writer.report(outcome.report, cards: outcome.siteFailure == nil ? outcome.cards : nil))
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        guard Terminal.print(bytes: bytes) else {
            let reason = String(cString: strerror(errno))
            Terminal.report(
                outcome.language == .english
                    ? "The report could not be written to standard output: \(reason)"
                    : "Laporan tidak dapat ditulis ke keluaran baku: \(reason)")
            throw ExitStatus.machineFailed
        }
    }

    private var report: MachineReport {
        // A site that is not there is named as the user did.
        MachineReport(
            outcome.report, language: outcome.language, cards: outcome.cards,
            folder: outcome.siteFailure == nil ? WorkingFolder.way(to: site) : "")
    }

    // MARK: SARIF

    private var sarif: [UInt8] {
        let language = outcome.language
        let rules = RuleBook.all.map { rule in
            SarifRule(
                code: rule.code, title: rule.title(in: language), help: "docs/aturan/\(rule.code).md", severity: rule.severity,
                family: rule.family.rawValue)
        }
        return report.sarif(version: Version.current, rules: rules, isComplete: outcome.siteFailure == nil) { finding in
            SarifRule(
                code: finding.code,
                title: language == .english ? "found when the file was read" : "ditemukan ketika berkas dibaca",
                help: "docs/panduan/04-pesan-galat.md", severity: finding.severity, family: "pembacaan")
        }
    }
}

/// The folder in which the tool was started.
enum WorkingFolder {
    /// How a folder below it is named from there, with a slash at its end; empty for itself and for a folder that lies elsewhere.
    static func way(to folder: String) -> String {
        guard let target = resolved(folder), let here = resolved(".") else { return "" }
        let above = here == "/" ? here : here + "/"
        guard target.hasPrefix(above), target != above else { return "" }
        return String(decoding: target.utf8.dropFirst(above.utf8.count), as: UTF8.self) + "/"
    }

    private static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }
}
