import Bytes
import Diagnostics
import Reading

/// Finds the card that a name in a header means: `paspor`, or `kanim/paspor` where several cards have that slug.
struct ServiceNames {
    private let paths: [String]
    private let folder = "content/layanan/"

    /// - Parameter paths: paths of all cards below the site folder.
    init(_ paths: [String]) { self.paths = paths }

    /// The card's path; `nil` when there is none or more than one, with why.
    func path(of name: ByteSlice) -> Result<String, NotFound> {
        let name = name.string
        let found = paths.filter { path in
            let own = path.dropFirst(folder.count).dropLast(3)
            return own == name || own.hasSuffix("/" + name)
        }
        // A path that is named from its beginning is meant even if another one ends like it.
        if let whole = found.first(where: { $0 == folder + name + ".md" }) { return .success(whole) }
        if found.count == 1 { return .success(found[0]) }
        guard found.isEmpty else { return .failure(NotFound(problem: .ambiguousService(name, found.map(shown)))) }
        return .failure(NotFound(problem: .unknownService(name, nearest: nearest(to: name))))
    }

    struct NotFound: Error { let problem: SiteProblem }

    private func shown(_ path: String) -> String { String(path.dropFirst(folder.count).dropLast(3)) }

    private func nearest(to name: String) -> String? {
        let own = paths.map(shown)
        if name.contains("/") { return Spelling.nearest(to: name, among: own) }
        return Spelling.nearest(to: name, among: own.map { $0.split(separator: "/").last.map(String.init) ?? $0 })
    }
}
