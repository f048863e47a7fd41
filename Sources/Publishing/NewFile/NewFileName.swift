import Bytes
import Reading

/// The name of a new file, judged by the rule for names (``FileName``).
struct NewFileName {
    /// Folders below that of the kind.
    let folders: [String]
    /// Name of the file without `.md`.
    let slug: String
    /// Path below the site folder.
    let path: String

    /// - Parameter given: as the user wrote it; the way to the kind's folder and `.md` may stand around it.
    init(_ given: String, kind: NewFile.Kind) throws(NewFileProblem) {
        var rest = given[...]
        let way = "content/\(kind.rawValue)/"
        if rest.hasPrefix(way) { rest = rest.dropFirst(way.count) }
        if rest.hasSuffix(".md") { rest = rest.dropLast(3) }
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard kind == .service || parts.count == 1 else { throw .foldersNotAllowed(kind) }
        // Two levels are those of content/ and of the kind.
        guard parts.count < SiteFolder.deepest - 2 else { throw .file(given, .tooDeep(limit: SiteFolder.deepest)) }
        for (index, part) in parts.enumerated() {
            let isFile = index == parts.count - 1
            switch Self.judge(isFile ? part + ".md" : part, isFolder: !isFile) {
            case .accepted where !part.isEmpty: continue
            case .tooLong: throw .file(given, .nameTooLong)
            default: throw .file(given, .name(nearest: Self.nearest(to: parts)))
            }
        }
        folders = parts.dropLast()
        slug = parts.last ?? ""
        path = (["content", kind.rawValue] + parts).joined(separator: "/") + ".md"
    }

    /// The slug as a title: "surat-keterangan" is "Surat keterangan".
    var title: String {
        var bytes = slug.utf8.map { $0 == 0x2D ? 0x20 : $0 }
        if let first = bytes.first, ASCII.isLetter(first) { bytes[0] = first & 0xDF }
        return bytes[...].string
    }

    /// The slug as the name of an office.
    var officeName: String { Self.properName(of: slug) }

    /// A slug as a name: "dinas-pendidikan-dan-kebudayaan" is "Dinas Pendidikan dan Kebudayaan".
    static func properName(of slug: String) -> String {
        let small: [StaticString] = ["dan", "di", "ke", "untuk"]
        let words = slug.utf8.split(separator: 0x2D).map { word in
            var word = Array(word)
            if ASCII.isLetter(word[0]), !word[...].isOne(of: small) { word[0] &= 0xDF }
            return word
        }
        return Array(words.joined(separator: [0x20]))[...].string
    }

    private static func judge(_ name: String, isFolder: Bool) -> FileName.Verdict {
        Array(name.utf8).withUnsafeBufferPointer { FileName.judge($0, isFolder: isFolder) }
    }

    /// The nearest path that would be accepted; `nil` when nothing is left of it.
    private static func nearest(to parts: [String]) -> String? {
        let names = parts.compactMap { FileName.nearest(to: Array($0.utf8)[...], isFolder: true) }
        return names.isEmpty ? nil : names.joined(separator: "/")
    }
}
