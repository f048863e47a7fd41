/// One of the commands that are compared.
enum Contestant: String {
    case baku
    case check = "baku check"
    case hugo = "Hugo"
    case copy = "cp -r"

    /// Whether it makes a folder; the others only read.
    var hasOutput: Bool { self != .check }

    /// The name of its output folder.
    var folder: String {
        switch self {
        case .baku: "baku"
        case .check: "check"
        case .hugo: "hugo"
        case .copy: "copy"
        }
    }

    /// The command; it makes `output`, a folder that does not exist yet, unless it only reads.
    func command(tools: Tools, in place: Workplace, output: String) -> [String] {
        switch self {
        case .baku: [tools.baku, "build", "--no-sheets", "--site", place.site, "--output", output, "--quiet"]
        case .check: [tools.baku, "check", "--site", place.site]
        case .hugo:
            [
                tools.hugo, "--source", place.hugoSite, "--destination", output, "--cacheDir", "\(place.root)/cache",
                "--noBuildLock", "--quiet",
            ]
        case .copy: ["cp", "-r", "\(place.output("finished"))", output]
        }
    }
}

/// Where the programs are.
struct Tools {
    let baku: String
    let hugo: String
}
