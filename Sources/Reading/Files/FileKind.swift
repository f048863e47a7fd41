import Bytes

/// What kind a file is, by its extension and, for what authors hand in, by its content.
public enum FileKind: String, Sendable, CaseIterable {
    case pdf, png, jpeg, webp
    case svg, css, javascript, icon, text, json

    /// The kinds that `content/berkas/` may hold: forms and pictures. SVG is not among them, it can carry scripts.
    public static let attachments: [FileKind] = [.pdf, .png, .jpeg, .webp]

    /// The extensions of this kind, the usual one first, in small letters without the dot.
    public var extensions: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        case .webp: ["webp"]
        case .svg: ["svg"]
        case .css: ["css"]
        case .javascript: ["js"]
        case .icon: ["ico"]
        case .text: ["txt"]
        case .json: ["json", "webmanifest"]
        }
    }

    /// The kind that the extension of `path` promises; `nil` for none or an unknown one.
    public init?(path: String) {
        guard let dot = path.utf8.lastIndex(of: 0x2E) else { return nil }
        let ending = path[path.utf8.index(after: dot)...].lowercased()
        guard let kind = Self.allCases.first(where: { $0.extensions.contains(ending) }) else { return nil }
        self = kind
    }

    /// The kind that the first bytes show, of those that have such a mark; `nil` for any other.
    public init?(content: ByteSlice) {
        if content.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if content.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if content.starts(with: "RIFF"), content.dropFirst(8).starts(with: "WEBP") {
            self = .webp
        } else if Self.startsAsPDF(content) {
            self = .pdf
        } else {
            return nil
        }
    }

    /// Some programs put a byte order mark or an empty line before the mark; other bytes there are no accident.
    private static func startsAsPDF(_ content: ByteSlice) -> Bool {
        var rest = content.prefix(1024)
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        return rest.drop(while: ASCII.isSpace).starts(with: "%PDF-")
    }

    /// What is wrong with a file of `content/berkas/`: its kind is not one that may be there, or its content is not what
    /// its name promises.
    public static func problem(ofAttachment path: String, content: ByteSlice) -> FileProblem? {
        guard let promised = FileKind(path: path), attachments.contains(promised) else { return .attachmentKind }
        let found = FileKind(content: content)
        return found == promised ? nil : .content(promised: promised, found: found)
    }

    /// The name of the kind as people know it.
    public var name: String {
        switch self {
        case .pdf: "PDF"
        case .png: "PNG"
        case .jpeg: "JPEG"
        case .webp: "WebP"
        case .svg: "SVG"
        case .css: "CSS"
        case .javascript: "JavaScript"
        case .icon: "ICO"
        case .text: "TXT"
        case .json: "JSON"
        }
    }
}
