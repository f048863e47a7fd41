import ArgumentParser

/// Options that all commands on a site share.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Folder situs. (Folder of the site.)", valueName: "DIR"))
    var site = "."

    @Option(help: ArgumentHelp("Banyak pekerja; bawaannya sebanyak inti prosesor. (Workers; one a core by default.)", valueName: "N"))
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs: 1 … 256") }
    }

    /// Number of workers: as asked for, or one a core that this process may use.
    var workers: Int { jobs ?? Cores.available }
}
