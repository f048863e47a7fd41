import Bytes

/// Paths of files below the site folder.
public enum ContentPath {
    /// The folder of a file, without a slash at its end: `content/layanan/kanim`.
    public static func folder(of path: String) -> ByteSlice {
        let bytes = Array(path.utf8)
        return bytes[..<(bytes.lastIndex(of: 0x2F) ?? 0)]
    }

    /// The name of a file without its folder and `.md`: the slug of an office.
    public static func slug(of path: String) -> ByteSlice {
        let bytes = Array(path.utf8)
        let name = bytes[(bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)...]
        return name.suffix(3).equals(".md") ? name.dropLast(3) : name
    }

    /// The way from a file to another as links are written: `../kanim/paspor.md`. For messages.
    public static func way(from file: String, to path: String) -> String {
        let from = file.split(separator: "/").dropLast()
        let to = path.split(separator: "/")
        let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
        return String(repeating: "../", count: from.count - shared) + to.dropFirst(shared).joined(separator: "/")
    }
}
