import Bytes
import Diagnostics
import Glibc
import Reading

/// Finds a theme and reads it with the themes above it.
///
/// A theme is a folder `themes/<name>` of the site or, where the site has none of that name, of baku itself. Its file
/// `tema.yml` may name a parent (`induk:`), whose files stand where the theme has none of its own.
struct ThemeLoader {
    /// The theme that comes with baku.
    static let standard = "standar"
    /// Longer chains of parents are a mistake.
    private static let mostParents = 8
    private static let largestFile = 4 << 20

    let site: SiteFolder
    /// Folders that hold `themes/` besides the site's: where baku is installed.
    let installed: [String]

    /// All files of a theme; `nil` when it cannot be read, with the reason in `report`.
    func load(_ name: String, at place: Place, report: inout DiagnosticBag) -> Theme? {
        var files: [String: Theme.File] = [:]
        var header = ThemeHeader()
        var next: (name: String, place: Place)? = (name, place)
        var seen: [String] = []
        while let (name, place) = next {
            guard !seen.contains(name), seen.count < Self.mostParents else {
                report.add(Diagnostic(ThemeProblem.parentsInACircle(name), at: place))
                return nil
            }
            seen.append(name)
            guard let (folder, listing) = find(name) else {
                report.add(Diagnostic(ThemeProblem.unknown(name, known: known()), at: place))
                return nil
            }
            listing.problems.forEach { report.add($0) }
            guard listing.problems.isEmpty else { return nil }
            next = nil
            let prefix = "themes/\(name)/"
            for entry in listing.files {
                let relative = String(entry.path.dropFirst(prefix.count))
                do throws(FileProblem) {
                    let bytes = try folder.read(entry, limit: Self.largestFile)
                    if relative == "tema.yml" {
                        let file = SourceFile(path: entry.path, bytes: bytes)
                        guard let own = HeaderReading.theme(file, report: &report) else { continue }
                        next = own.parent.map { ($0.value.string, file.place($0.range)) }
                        header.inherit(own)
                    } else if files[relative] == nil {
                        files[relative] = Theme.File(name: relative, path: entry.path, bytes: bytes)
                    }
                } catch {
                    report.add(Diagnostic(error, at: Place(file: entry.path)))
                }
            }
        }
        return Theme(files: files.values.sorted { $0.name < $1.name }, header: header)
    }

    /// The theme's folder in the site, or in an installation.
    private func find(_ name: String) -> (SiteFolder, SiteFolder.Listing)? {
        let below = "themes/\(name)"
        let own = site.files(below: below)
        if own.exists { return (site, own) }
        for path in installed {
            guard let folder = try? SiteFolder(path: path) else { continue }
            let listing = folder.files(below: below)
            if listing.exists { return (folder, listing) }
        }
        return nil
    }

    /// Names of the themes there are, for the message about one that is not.
    private func known() -> [String] {
        var names: Set<String> = []
        let folders = [site] + installed.compactMap { try? SiteFolder(path: $0) }
        for folder in folders {
            for entry in folder.files(below: "themes").files {
                let parts = entry.path.split(separator: "/")
                if parts.count > 2 { names.insert(String(parts[1])) }
            }
        }
        return names.sorted()
    }

    /// Where baku's own themes may stand: beside the program (`../share/baku`), and in the folders above it when it runs
    /// where it was built.
    static func installations() -> [String] {
        guard let real = realpath("/proc/self/exe", nil) else { return [] }
        defer { free(real) }
        var parts = String(cString: real).split(separator: "/").dropLast()
        var paths = ["/" + parts.dropLast().joined(separator: "/") + "/share/baku"]
        while !parts.isEmpty {
            paths.append("/" + parts.joined(separator: "/"))
            parts = parts.dropLast()
        }
        return paths
    }
}

extension ThemeHeader {
    /// Takes from a theme further up what is not said yet.
    fileprivate mutating func inherit(_ above: ThemeHeader) {
        name = name ?? above.name
        // A family and the package that has it are said together.
        if fonts.isEmpty { (fonts, fontPackage) = (above.fonts, above.fontPackage) }
        capsules = capsules ?? above.capsules
    }
}
