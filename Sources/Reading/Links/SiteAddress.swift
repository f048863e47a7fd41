import Bytes

/// Where a link in the content leads, after the checks that make it safe to publish.
public enum SiteAddress: Sendable, Equatable {
    /// An address elsewhere with an accepted scheme; published as it is.
    case external
    /// A place on the same page; the fragment without `#`.
    case fragment(ByteSlice)
    /// A file of this site: its path below the site folder (`content/layanan/kanim/paspor.md`), and a place in it.
    case local(path: [UInt8], fragment: ByteSlice?)

    /// Schemes that may be published. Everything else (`javascript:`, `data:`, `vbscript:`, `file:` …) is refused.
    private static func isAccepted(_ scheme: ByteSlice) -> Bool {
        scheme.equalsFolded("https") || scheme.equalsFolded("http") || scheme.equalsFolded("mailto")
            || scheme.equalsFolded("tel") || scheme.equalsFolded("sms") || scheme.equalsFolded("geo")
    }

    /// Judges an address as cmark gives it, entities and backslashes resolved.
    ///
    /// - Parameter folder: path of the linking file's folder below the site folder, e.g. `content/layanan/kanim`.
    public static func resolve(_ address: ByteSlice, from folder: ByteSlice) -> Result<SiteAddress, CardProblem> {
        let isOdd = address.withUnsafeBufferPointer { $0.contains { $0 <= 0x20 || $0 == 0x7F || $0 == 0x5C } }
        guard !address.isEmpty, !isOdd else {
            return .failure(.oddAddress(address.string))
        }
        if let scheme = scheme(of: address) {
            guard isAccepted(scheme) else { return .failure(.refusedScheme(scheme.string)) }
            // Browsers read "https:x" as a place on the page's own host.
            let isWeb = scheme.equalsFolded("https") || scheme.equalsFolded("http")
            let isWhole = !isWeb || address[(scheme.endIndex + 1)...].starts(with: "//")
            return isWhole ? .success(.external) : .failure(.oddAddress(address.string))
        }
        if address.first == 0x23 { return .success(.fragment(address.dropFirst())) }
        if address.first == 0x2F { return .failure(address.starts(with: "//") ? .oddAddress(address.string) : .absoluteAddress(address.string)) }
        let hash = address.firstIndex(of: 0x23)
        let path = address[..<(hash ?? address.endIndex)]
        let fragment = hash.map { address[($0 + 1)...] }
        guard !hasEmptyPart(path) else { return .failure(.oddAddress(address.string)) }
        guard let joined = join(folder, path) else { return .failure(.outsideAddress(address.string)) }
        return .success(.local(path: joined, fragment: fragment))
    }

    /// What stands before the first colon, when no slash, question or number sign comes earlier.
    private static func scheme(of address: ByteSlice) -> ByteSlice? {
        for index in address.indices {
            switch address[index] {
            case 0x3A: return address[..<index]
            case 0x2F, 0x3F, 0x23: return nil
            default: continue
            }
        }
        return nil
    }

    /// Whether nothing stands before, between or behind the slashes of a path.
    private static func hasEmptyPart(_ path: ByteSlice) -> Bool {
        var before: UInt8 = 0x2F
        for byte in path {
            if byte == 0x2F, before == 0x2F { return true }
            before = byte
        }
        return before == 0x2F
    }

    /// Joins a relative path to a folder; `nil` when it leads out of the site.
    private static func join(_ folder: ByteSlice, _ path: ByteSlice) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(folder.count + 1 + path.count)
        result += folder
        var rest: ByteSlice? = path
        while let left = rest {
            let slash = left.firstIndex(of: 0x2F)
            let part = left[..<(slash ?? left.endIndex)]
            rest = slash.map { left[($0 + 1)...] }
            if part.isEmpty || part.equals(".") { continue }
            if part.equals("..") {
                guard !result.isEmpty else { return nil }
                result.removeLast(result.count - (result.lastIndex(of: 0x2F) ?? 0))
                continue
            }
            if !result.isEmpty { result.append(0x2F) }
            result.append(contentsOf: part)
        }
        return result
    }
}

extension CardProblem: Error {}
