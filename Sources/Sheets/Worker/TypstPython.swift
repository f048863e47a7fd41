import CSupport
import Glibc

/// The Python that has Typst: a virtual environment that `make site` makes, or one that the user names.
struct TypstPython: Equatable {
    /// The environment variable that names another.
    static let variable = "BAKU_TYPST_PYTHON"
    /// Where a virtual environment stands in a site's folder, and in one where baku is installed.
    static let place = ".venv/typst/bin/python"

    let path: String
    /// The user named it.
    let isNamed: Bool

    /// The first that is there: the named one, the site's, that of an installation. A named one is taken as it is: whether
    /// it can be run is seen when it is.
    static func find(site: String, installations: [String], named: String?) -> TypstPython? {
        if let named, !named.isEmpty { return TypstPython(path: named, isNamed: true) }
        for folder in [site] + installations {
            let path = folder.hasSuffix("/") ? folder + place : folder + "/" + place
            if access(path, X_OK) == 0 { return TypstPython(path: path, isNamed: false) }
        }
        return nil
    }

    /// What the environment of this process names.
    static var named: String? { getenv(variable).map { String(cString: $0) } }
}
