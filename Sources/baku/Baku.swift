import ArgumentParser

/// The command line: parsing arguments and reporting, nothing else.
@main
struct Baku: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baku",
        abstract: "Situs standar pelayanan dari kartu Markdown. (Sites of service standards from Markdown cards.)",
        discussion: """
            Kode keluar: 0 selesai, 1 isi situs bergalat, 2 salah pakai, 3 mesin gagal (cakram, izin).
            Exit codes: 0 done, 1 the content has errors, 2 wrong use, 3 the machine failed (disk, permission).
            """,
        version: Version.current,
        subcommands: [Build.self, Check.self, Print.self, New.self, Import.self])

    /// As ArgumentParser's own, but wrong use exits with 2 on every system.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let code as ExitCode {
            exit(withError: code)
        } catch {
            let code = exitCode(for: error)
            let text = fullMessage(for: error)
            if code == .success {
                if !text.isEmpty { Terminal.print(text) }
                exit(withError: ExitCode.success)
            }
            Terminal.report(text)
            exit(withError: ExitStatus.wrongUse)
        }
    }
}

/// The version of the tool.
enum Version {
    static let current = "0.1.0"
}

/// Exit codes.
enum ExitStatus {
    static let contentHasErrors = ExitCode(1)
    static let wrongUse = ExitCode(2)
    static let machineFailed = ExitCode(3)
}
