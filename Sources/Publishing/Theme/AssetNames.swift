import Bytes

/// The files of a theme's `assets/`, each with a hash of its content in its name, so that browsers may keep them for ever.
struct AssetNames: Sendable {
    struct Asset: Sendable {
        /// What templates call it: the path below `assets/`, dots and slashes as hyphens.
        var key: String
        /// Where it is published: `assets/standar.3f9a0c1d2e4b5a67.css`.
        var route: Route
        var bytes: [UInt8]

        /// Whether this file has the published name of another one.
        fileprivate func names(_ other: Asset) -> Bool {
            let path = other.route.path[...]
            let name = path[((path.lastIndex(of: 0x2F) ?? path.startIndex - 1) + 1)...]
            return bytes[...].firstIndex(of: name) != nil
        }
    }

    let assets: [Asset]

    /// The style sheets as elements that may stand in the head of a page.
    var styles: [(name: String, html: [UInt8])] {
        assets.filter { $0.route.path[...].hasSuffix(".css") }.map { asset in
            var html: [UInt8] = []
            html.append("<style>\n")
            // An end tag within a text of the sheet would end the element; `\/` is the same to a sheet and none to a page.
            for (index, byte) in asset.bytes.enumerated() {
                html.append(byte)
                if byte == 0x3C, index + 1 < asset.bytes.count, asset.bytes[index + 1] == 0x2F { html.append(0x5C) }
            }
            html.append("</style>")
            return (asset.key, html)
        }
    }

    /// The files that are published: without those that only templates name whose pages the site does not have.
    ///
    /// - Parameter unused: names of such templates.
    func published(by theme: Theme, without unused: Set<String>) -> [Asset] {
        let templates = theme.files(in: "templates", ending: ".mustache")
        let left = templates.filter { unused.contains(String($0.name.dropFirst("templates/".count).dropLast(".mustache".count))) }
        let used = templates.filter { file in !left.contains { $0.name == file.name } }
        var isPublished = assets.map { asset in
            !left.contains { Self.names(asset.key, $0.bytes) } || used.contains { Self.names(asset.key, $0.bytes) }
        }
        // Style sheets name other files as they are published; what they name may name others again.
        var next = assets.indices.filter { isPublished[$0] }
        while let place = next.popLast() {
            for other in assets.indices where !isPublished[other] && assets[place].names(assets[other]) {
                isPublished[other] = true
                next.append(other)
            }
        }
        return assets.indices.filter { isPublished[$0] }.map { assets[$0] }
    }

    /// Whether a template has the name `key`, not only within a longer one.
    private static func names(_ key: String, _ template: [UInt8]) -> Bool {
        let name = Array(key.utf8)[...]
        var rest = template[...]
        while let start = rest.firstIndex(of: name) {
            let end = start + name.count
            let goesOnBefore = start > template.startIndex && isOfName(template[start - 1])
            let goesOnBehind = end < template.endIndex && isOfName(template[end])
            if !goesOnBefore, !goesOnBehind { return true }
            rest = rest[end...]
        }
        return false
    }

    private static func isOfName(_ byte: UInt8) -> Bool { ASCII.isWord(byte) || byte == 0x2D }

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
