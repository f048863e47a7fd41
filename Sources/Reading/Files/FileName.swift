import Bytes

/// The rule for names of files and folders in a site: a–z, 0–9 and hyphen, and one extension behind a dot for a file.
/// Such a name is the same on every file system, needs no escaping in an address and is safe to read out on the phone.
public enum FileName {
    /// Longest name in bytes; pages add to it (`.kasus-….html`), and file systems stop at 255.
    public static let longest = 150

    /// What a name is to a site.
    public enum Verdict: Sendable, Equatable {
        case accepted
        /// Passed over in silence: hidden files and what editors and file managers leave behind.
        case skipped
        case notUTF8
        case tooLong
        /// Not as the rule wants it; with the nearest name that is, when there is one.
        case refused(nearest: String?)
    }

    /// Judges the name of a file (`isFolder` false) or folder.
    public static func judge(_ name: UnsafeBufferPointer<UInt8>, isFolder: Bool) -> Verdict {
        let bytes = Array(name)[...]
        if isLeftBehind(bytes) { return .skipped }
        var dots = 0
        var isSound = true
        for byte in name {
            if byte == 0x2E {
                dots += 1
            } else if !(byte &- 0x61 < 26 || ASCII.isDigit(byte) || byte == 0x2D) {
                isSound = false
            }
        }
        if isSound, name.last != 0x2E, dots == 0 || (dots == 1 && !isFolder) {
            return name.count <= longest ? .accepted : .tooLong
        }
        if String(validating: bytes, as: UTF8.self) == nil { return .notUTF8 }
        return .refused(nearest: nearest(to: bytes, isFolder: isFolder))
    }

    /// Whether a name is of no author: hidden (leading dot), a back-up of an editor, or a file manager's own.
    static func isLeftBehind(_ name: ByteSlice) -> Bool {
        name.first == 0x2E || name.last == 0x7E  // ~
            || (name.first == 0x23 && name.last == 0x23)  // Emacs' #name#
            || name.suffix(4).equalsFolded(".swp") || name.suffix(4).equalsFolded(".bak")
            || name.equalsFolded("thumbs.db") || name.equalsFolded("desktop.ini")
    }

    /// The acceptable name that is nearest to `name`: small letters, everything else a hyphen, the last dot kept as
    /// that of the extension. `nil` when nothing is left.
    public static func nearest(to name: ByteSlice, isFolder: Bool) -> String? {
        var stem = name
        var fileExtension: ByteSlice = []
        if !isFolder, let dot = name.lastIndex(of: 0x2E), dot > name.startIndex {
            stem = name[..<dot]
            fileExtension = name[(dot + 1)...]
        }
        var result = hyphenated(stem)
        guard !result.isEmpty else { return nil }
        let suffix = hyphenated(fileExtension).filter { $0 != 0x2D }
        result = Array(result.prefix(longest - suffix.count - 1))
        if !suffix.isEmpty {
            result.append(0x2E)
            result += suffix
        }
        return result.string
    }

    private static func hyphenated(_ text: ByteSlice) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text {
            let small = ASCII.lowercased(byte)
            if ASCII.isLetter(small) || ASCII.isDigit(small) {
                result.append(small)
            } else if let last = result.last, last != 0x2D {
                result.append(0x2D)
            }
        }
        if result.last == 0x2D { result.removeLast() }
        return result
    }
}
