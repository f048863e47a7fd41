import Bytes
import Reading

/// The hash of a font file.
enum FontHash {
    private static let largest = 64 << 20

    /// The hash of its bytes; of its path where it cannot be read, which Typst then tells.
    static func of(_ path: String) -> [UInt8] {
        let parts = path.split(separator: "/")
        let folder = "/" + parts.dropLast().joined(separator: "/")
        guard let bytes = try? SiteFolder(path: folder).read(String(parts.last ?? ""), limit: largest) else {
            return Array(path.utf8)
        }
        return ContentHash.of(bytes).hexadecimal
    }
}
