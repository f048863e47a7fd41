import Bytes

/// The files of a theme's `assets/`, each with a hash of its content in its name, so that browsers may keep them for ever.
struct AssetNames: Sendable {
    struct Asset: Sendable {
        /// What templates call it: the path below `assets/`, dots and slashes as hyphens.
        var key: String
        /// Where it is published: `assets/standar.3f9a0c1d2e4b5a67.css`.
        var route: Route
        var bytes: [UInt8]
    }

    let assets: [Asset]

    init(_ theme: Theme) {
        assets = theme.files(in: "assets", ending: "").map { file in
            let name = Array(file.name.utf8)
            let slash = name.lastIndex(of: 0x2F) ?? 0
            let dot = name[slash...].lastIndex(of: 0x2E) ?? name.count
            var path = Array(name[..<dot])
            path.append(0x2E)
            path.append(contentsOf: ContentHash.of(file.bytes).hexadecimal)
            path.append(contentsOf: name[dot...])
            let key = file.name.dropFirst("assets/".count).map { $0 == "." || $0 == "/" ? "-" : $0 }
            return Asset(key: String(key), route: Route(path), bytes: file.bytes)
        }
    }
}
